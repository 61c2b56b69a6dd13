import '@unido/attendee-list';
import '@unido/disclaimer-footer';
import '@unido/news-card';
import '@unido/quote-block';
import { define } from '@unido/element';
import { UnidoNews } from './news.js';

const add = (): void => define('unido-news', UnidoNews);

// An `async` script may come before the page is whole, and a tag must find in it what stands there.
if (globalThis.document?.readyState === 'loading') document.addEventListener('DOMContentLoaded', add);
else add();

export { UnidoNews };
export { UnidoNewsErrorEvent, UnidoNewsLoadEvent } from './events.js';
export type { Code, Loaded } from './load.js';
export type { Layout } from './layouts.js';
