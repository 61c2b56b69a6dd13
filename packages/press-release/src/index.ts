export { importText } from './import-text.js';
export type { Imported, Options } from './import-text.js';
export type { Doubt, DoubtCode } from './doubts.js';
export type { Mark } from './marks.js';
export { provenance } from './provenance.js';
export type { Part, Provenance, Taken } from './provenance.js';
