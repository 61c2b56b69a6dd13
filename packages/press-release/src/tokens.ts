import type { Lexicon } from './lexicon.js';
import type { Span } from './text.js';

/** A word or a mark. A word keeps the full stop of an abbreviation or an initial. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’&/-](?=[\p{L}\p{N}])|\.(?=\p{L}|-\p{Lu}))*\.?|[^\s\p{L}\p{N}]|\n/gu;

const isAbbreviation = (lexicon: Lexicon, text: string): boolean => {
  const bare = text.slice(0, -1).toLowerCase();
  return (
    /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u.test(text.slice(0, -1)) ||
    /(?:^|-)\p{Lu}$/u.test(text.slice(0, -1)) ||
    lexicon.has('abbreviations', bare) ||
    lexicon.has('finalAbbreviations', bare) ||
    lexicon.honorifics.has(`${bare}.`)
  );
};

export const tokensIn = (lexicon: Lexicon, flat: string, { start, end }: Span): Token[] => {
  const tokens: Token[] = [];
  const add = (text: string, at: number): void => {
    tokens.push({ text, lower: text.toLowerCase(), start: at, end: at + text.length });
  };
  for (const { 0: text, index } of flat.slice(start, end).matchAll(word)) {
    const at = start + index;
    if (text.length > 1 && text.endsWith('.') && !isAbbreviation(lexicon, text)) {
      add(text.slice(0, -1), at);
      add('.', at + text.length - 1);
    } else add(text, at);
  }
  return tokens;
};
