export { importText } from './import-text.js';
export type { Imported, Options } from './import-text.js';
export type { Doubt, DoubtCode } from './doubts.js';
