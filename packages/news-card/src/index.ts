import { define } from '@unido/element';
import { UnidoNewsCard } from './news-card.js';

define('unido-news-card', UnidoNewsCard);

export { UnidoNewsCard };
