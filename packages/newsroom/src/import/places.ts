import type { SourceDoubt } from './source.js';

/** Lines and columns of a text, both from 1; columns in UTF-16 code units. */
export const placesOf = (text: string): ((offset: number) => { readonly line: number; readonly column: number }) => {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
};

/** Doubts as lines for a person: `FILE:LINE:COLUMN message`. */
export const doubtLines = (name: string, text: string, doubts: readonly SourceDoubt[]): string[] => {
  const placeOf = placesOf(text);
  return doubts.map(({ message, offset }) => {
    const { line, column } = placeOf(offset);
    return `${name}:${line}:${column} ${message}`;
  });
};
