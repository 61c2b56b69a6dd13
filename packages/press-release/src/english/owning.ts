import type { EnglishLexicon } from './roles.js';

/** Whether a word owns what follows it: “Ghana’s”. */
export const owns = ({ language }: EnglishLexicon, word: string): boolean =>
  word.toLowerCase().endsWith(language.ownerEnding);

export const withoutOwning = (lexicon: EnglishLexicon, word: string): string =>
  owns(lexicon, word) ? word.slice(0, -lexicon.language.ownerEnding.length) : word;

/** Where a pattern first matches words that are not in capitals: “WHO” is not “who”. */
export const firstInSmall = (pattern: RegExp, text: string): number | undefined => {
  for (const found of text.matchAll(pattern)) if (!/\p{Lu}{2}/u.test(found[0])) return found.index;
  return undefined;
};
