import '@unido/attendee-list';
import '@unido/disclaimer-footer';
import '@unido/news-card';
import '@unido/quote-block';
import { define } from '@unido/element';
import { UnidoNews } from './news.js';

define('unido-news', UnidoNews);

export { UnidoNews };
export { UnidoNewsErrorEvent, UnidoNewsLoadEvent } from './events.js';
export type { Code, Loaded } from './load.js';
export type { Layout } from './layouts.js';
