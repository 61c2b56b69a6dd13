import type { Gender } from './lexicon.js';
import type { Span } from './text.js';

/** A name that may be a person’s, where it stands. */
export interface Candidate extends Span {
  readonly name: string;
  /** Where the name begins, behind the honorifics. */
  readonly nameStart: number;
  readonly honorific?: string;
  readonly gender?: Gender;
  /** Where it ends without an honorific behind it. */
  readonly nameEnd: number;
  /** Nothing about the name alone says that it is one: there must be a role or a verb beside it. */
  readonly weak?: boolean;
  /** A preposition leads to it: what stands before says nothing of it. */
  readonly complement?: boolean;
}
