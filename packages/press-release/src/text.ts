/** A piece of the source: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The source as rules read it: every white space a space, apostrophes inside words straight, digits 0 to 9. As long as the source,
 * so that offsets hold in both.
 */
export const flatten = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/(?<=\p{L})[’ʼ](?=\p{L})/gu, "'")
    .replaceAll('\u2011', '-');

/** Flat text in which the line breaks that mean something stand as line feeds. */
export const withBreaks = (flat: string, breaks: ReadonlySet<number>): string => {
  let out = '';
  let from = 0;
  for (const at of [...breaks].sort((a, b) => a - b)) {
    out += `${flat.slice(from, at)}\n`;
    from = at + 1;
  }
  return out + flat.slice(from);
};

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\n';

/** The span without the spaces around it. */
export const trim = (flat: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && isSpace(flat[from])) from++;
  while (to > from && isSpace(flat[to - 1])) to--;
  return { start: from, end: to };
};

/** Words that are parted by white space, `_` standing for a space inside one. */
export const wordsOf = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));

export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern for any of some words, the longest first. */
export const anyOf = (list: string): string =>
  wordsOf(list)
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');

/** How many words a text has; of a script that does not part them, two characters count as one. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter(Boolean).length + Math.floor((text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2);

/** How wide a text stands: a Chinese character is as wide as two letters. */
export const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0);

export const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text);
