import type { Language, Words } from './language/language.js';
import { anyOf, wordsOf } from './text.js';

export type Gender = 'female' | 'male';

/** The word lists of a language, made ready to look up. Words are in lower case. */
export interface Lexicon {
  readonly language: Language;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  readonly pronouns: ReadonlyMap<string, Gender | undefined>;
  readonly has: (list: WordList, word: string) => boolean;
  /** A regular expression of patterns and word lists of the language, without regard to case; made once. */
  readonly pattern: Tag;
  /** The same, for all matches. */
  readonly all: Tag;
  readonly any: (list: WordList) => string;
}

type Tag = (strings: TemplateStringsArray, ...values: readonly string[]) => RegExp;

/** A tag for templates that are regular expressions. Keeps each by its place in the code and its values. */
const tag = (flags: string): Tag => {
  const kept = new WeakMap<TemplateStringsArray, Map<string, RegExp>>();
  return (strings, ...values) => {
    let made = kept.get(strings);
    if (!made) kept.set(strings, (made = new Map()));
    // Nearly all have one value that differs from call to call, or none; the key is short or already hashed.
    const key = values.length === 1 ? (values[0] ?? '') : values.join('\0');
    let pattern = made.get(key);
    if (!pattern) made.set(key, (pattern = new RegExp(String.raw({ raw: strings }, ...values), flags)));
    pattern.lastIndex = 0;
    return pattern;
  };
};

export type WordList = {
  [Key in keyof Language]: Language[Key] extends Words ? Key : never;
}[keyof Language];

const build = (language: Language): Lexicon => {
  const sets = new Map<WordList, Set<string>>();
  const alternations = new Map<WordList, string>();
  const numbered = (lists: readonly Words[], first: number): Map<string, number> =>
    new Map(lists.flatMap((list, index) => wordsOf(list).map((word) => [word, index + first])));
  const gendered = (lists: { female: Words; male: Words; other: Words }): Map<string, Gender | undefined> =>
    new Map<string, Gender | undefined>([
      ...wordsOf(lists.other).map((word) => [word, undefined] as const),
      ...wordsOf(lists.female).map((word) => [word, 'female'] as const),
      ...wordsOf(lists.male).map((word) => [word, 'male'] as const),
    ]);

  return {
    language,
    months: numbered(language.months, 1),
    weekdays: numbered(language.weekdays, 0),
    honorifics: gendered(language.honorifics),
    pronouns: gendered(language.pronouns),
    has: (list, word) => {
      let set = sets.get(list);
      if (!set) sets.set(list, (set = new Set(wordsOf(language[list]))));
      return set.has(word);
    },
    pattern: tag('iu'),
    all: tag('giu'),
    any: (list) => {
      let source = alternations.get(list);
      if (source === undefined) alternations.set(list, (source = `(?:${anyOf(language[list])})`));
      return source;
    },
  };
};

/** Whether a word owns what follows it: “Ghana’s”. */
export const owns = ({ language }: Lexicon, word: string): boolean => word.toLowerCase().endsWith(language.ownerEnding);

export const withoutOwning = (lexicon: Lexicon, word: string): string =>
  owns(lexicon, word) ? word.slice(0, -lexicon.language.ownerEnding.length) : word;

/** Where a pattern first matches words that are not in capitals: “WHO” is not “who”. */
export const firstInSmall = (pattern: RegExp, text: string): number | undefined => {
  for (const found of text.matchAll(pattern)) if (!/\p{Lu}{2}/u.test(found[0])) return found.index;
  return undefined;
};

const built = new WeakMap<Language, Lexicon>();

export const lexiconOf = (language: Language): Lexicon => {
  const found = built.get(language) ?? build(language);
  built.set(language, found);
  return found;
};
