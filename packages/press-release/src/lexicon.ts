import type { Language, Words } from './language/language.js';
import { anyOf, wordsOf } from './text.js';

export type Gender = 'female' | 'male';

/** The word lists of a language, made ready to look up. Words are in lower case. */
export interface Lexicon {
  readonly language: Language;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  readonly has: (list: WordList<Language>, word: string) => boolean;
  /** A regular expression of patterns and word lists of the language, without regard to case; made once. */
  readonly pattern: Tag;
  /** The same, for all matches. */
  readonly all: Tag;
  readonly any: (list: WordList<Language>) => string;
}

/** The lexicon of a language that has lists of its own. */
export interface LexiconOf<Of extends Language> extends Omit<Lexicon, 'language' | 'has' | 'any'> {
  readonly language: Of;
  readonly has: (list: WordList<Of>, word: string) => boolean;
  readonly any: (list: WordList<Of>) => string;
}

type Tag = (strings: TemplateStringsArray, ...values: readonly string[]) => RegExp;

/** Expressions by their values, one after the other: no key need be made of long ones. */
interface Kept {
  readonly next: Map<string, Kept>;
  pattern?: RegExp;
}

/** A tag for templates that are regular expressions. Keeps each by its place in the code and its values. */
const tag = (flags: string): Tag => {
  const kept = new WeakMap<TemplateStringsArray, Kept>();
  return (strings, ...values) => {
    let made = kept.get(strings);
    if (!made) kept.set(strings, (made = { next: new Map() }));
    for (const value of values) {
      let next = made.next.get(value);
      if (!next) made.next.set(value, (next = { next: new Map() }));
      made = next;
    }
    made.pattern ??= new RegExp(String.raw({ raw: strings }, ...values), flags);
    made.pattern.lastIndex = 0;
    return made.pattern;
  };
};

/** Makes something of an object once, and keeps it as long as the object. */
export const oncePer = <Of extends object, Made>(make: (of: Of) => Made): ((of: Of) => Made) => {
  const made = new WeakMap<Of, Made>();
  return (of) => {
    let found = made.get(of);
    if (found === undefined) made.set(of, (found = make(of)));
    return found;
  };
};

export type WordList<Of extends Language> = {
  [Key in keyof Of]: Of[Key] extends Words ? Key : never;
}[keyof Of];

/** Words by what they say of gender. */
export const gendered = (lists: {
  readonly female: Words;
  readonly male: Words;
  readonly other: Words;
}): ReadonlyMap<string, Gender | undefined> =>
  new Map<string, Gender | undefined>([
    ...wordsOf(lists.other).map((word) => [word, undefined] as const),
    ...wordsOf(lists.female).map((word) => [word, 'female'] as const),
    ...wordsOf(lists.male).map((word) => [word, 'male'] as const),
  ]);

const build = <Of extends Language>(language: Of): LexiconOf<Of> => {
  const sets = new Map<WordList<Of>, Set<string>>();
  const alternations = new Map<WordList<Of>, string>();
  // What `WordList` names is text; the compiler can’t see that of a type parameter.
  const listOf = (list: WordList<Of>): string => String(language[list]);
  const numbered = (lists: readonly Words[], first: number): Map<string, number> =>
    new Map(lists.flatMap((list, index) => wordsOf(list).map((word) => [word, index + first])));

  return {
    language,
    months: numbered(language.months, 1),
    weekdays: numbered(language.weekdays, 0),
    honorifics: gendered(language.honorifics),
    has: (list, word) => {
      let set = sets.get(list);
      if (!set) sets.set(list, (set = new Set(wordsOf(listOf(list)))));
      return set.has(word);
    },
    pattern: tag('iu'),
    all: tag('giu'),
    any: (list) => {
      let source = alternations.get(list);
      if (source === undefined) alternations.set(list, (source = `(?:${anyOf(listOf(list))})`));
      return source;
    },
  };
};

const built = new WeakMap<Language, unknown>();

export const lexiconOf = <Of extends Language>(language: Of): LexiconOf<Of> => {
  const found = (built.get(language) as LexiconOf<Of> | undefined) ?? build(language);
  built.set(language, found);
  return found;
};
