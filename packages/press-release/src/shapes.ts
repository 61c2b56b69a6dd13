import type { Lexicon } from './lexicon.js';
import type { Unit } from './lines.js';
import { widthOf, wordCount, type Span } from './text.js';

export const isProse = (flat: string, unit: Unit): boolean => {
  const text = flat.slice(unit.start, Math.min(unit.end, unit.start + 2000));
  return (
    !unit.marker &&
    unit.lines.length === 1 &&
    (widthOf(text) > 220 || (/[.!?:…؟。！？：]["”’»)」』]?$/u.test(text) && wordCount(text) >= 12))
  );
};

export const whole = (lexicon: Lexicon, pattern: string, flat: string, unit: Span): boolean =>
  unit.end - unit.start <= 400 &&
  lexicon.pattern`^[\\s*•|–—-]*(?:${pattern})[\\s*•|:：.。–—-]*$`.test(flat.slice(unit.start, unit.end));

export const begins = (lexicon: Lexicon, pattern: string, flat: string, unit: Span): boolean =>
  lexicon.pattern`^[\\s*•|–—-]*(?:${pattern})`.test(flat.slice(unit.start, Math.min(unit.end, unit.start + 200)));

export const hasAddress = (flat: string, unit: Span): boolean =>
  /@[\p{L}\p{N}-]+\.|(?:\+|\b00)\d[\d ()/.-]{6,}|\(\d{3}\) ?\d{3}/u.test(
    flat.slice(unit.start, Math.min(unit.end, unit.start + 2000)),
  );

export const words = (flat: string, { start, end }: Span): string[] =>
  flat
    .slice(start, Math.min(end, start + 600))
    .split(' ')
    .filter(Boolean);

export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
