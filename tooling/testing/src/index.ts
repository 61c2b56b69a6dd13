export { axe } from './axe.js';
export { consoleLines } from './console-lines.js';
export { answer, folder, otherOrigin, requestsOf, store } from './network.js';
export type { Answer } from './network.js';
export { composed, find, findAll, readable } from './composed.js';
export { announcement, signed } from './fixtures.js';
export { until } from './until.js';
export type { FixtureName } from './fixtures.js';
