import './console.js';

export { directionOfPage, inEachLanguage, languages, widths } from './arrange.js';
export type { LanguageTag } from './arrange.js';
export { documents, longHeadline, longWord, manyAttendees, quotesOf } from './documents.js';
export type { DocumentName } from './documents.js';
export { newsroom, openNewsroom } from './newsroom.js';
export { themes } from './themes.js';
