export { anythingOf, brokenOf, filled, hostileOf } from './documents.js';
export { found } from './found.js';
export { addresses, texts } from './payloads.js';
export { isLong, runs } from './runs.js';
export { squeezed, wordsOf } from './words.js';
