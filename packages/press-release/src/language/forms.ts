import { wordsOf } from '../text.js';
import type { Pattern, Words } from './language.js';

/** A pattern for words that share their endings: `forms('présid pati', 'ente?s?')`. */
export const forms = (stems: Words, endings: Pattern): Pattern => `(?:${wordsOf(stems).join('|')})(?:${endings})`;
