import { gendered, lexiconOf, type Gender, type LexiconOf } from '../lexicon.js';
import { escapePattern, wordsOf } from '../text.js';
import type { HanLanguage } from './language.js';

/** What the rules know of a language without spaces, whatever the text. */
export interface Han {
  readonly lexicon: LexiconOf<HanLanguage>;
  /** Honorifics, which stand behind the name, and what each says of gender. */
  readonly genderOf: ReadonlyMap<string, Gender | undefined>;
  /** A pattern for any honorific. */
  readonly titles: string;
  /** The same for those that say nothing but the gender. */
  readonly civil: string;
  readonly notNames: ReadonlySet<string>;
  /** Words for things that end a name of one: “计划”. */
  readonly things: string;
}

const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')})`;

export const hanOf = (language: HanLanguage): Han => {
  const genderOf = gendered(language.honorifics);
  return {
    lexicon: lexiconOf(language),
    genderOf,
    titles: anyOf(genderOf.keys()),
    civil: anyOf([...genderOf].flatMap(([title, gender]) => (gender ? [title] : []))),
    notNames: new Set(wordsOf(language.notNames)),
    things: anyOf(wordsOf(language.namedThings).filter(({ length }) => length > 1)),
  };
};
