/** For servers that render the elements, and for the pages that take up what was rendered. */
export { loadMessages, speak } from '@unido/element';
export { load, LoadError } from './load.js';
export type { Loaded } from './load.js';
