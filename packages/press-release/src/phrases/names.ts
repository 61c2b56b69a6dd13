import type { Candidate } from '../candidate.js';
import type { Span } from '../text.js';
import { capitalNames } from './capital-names.js';
import { cyrillicNames } from './cyrillic-names.js';
import type { Phrases } from './roles.js';

/** Finds what may be names of people in a piece of text. */
export type FindNames = (phrases: Phrases, flat: string, span: Span) => Candidate[];

export const namesIn: FindNames = (phrases, flat, span) =>
  (phrases.lexicon.language.alphabet === 'cyrillic' ? cyrillicNames : capitalNames)(phrases, flat, span);
