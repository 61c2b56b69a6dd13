import { define } from '@unido/element';
import { UnidoQuoteBlock } from './quote-block.js';

define('unido-quote-block', UnidoQuoteBlock);

export { UnidoQuoteBlock };
