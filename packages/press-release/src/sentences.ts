import type { Lexicon } from './lexicon.js';
import type { Quotation } from './quotations.js';
import type { Span } from './text.js';

const isAbbreviation = (lexicon: Lexicon, flat: string, stop: number, next: string): boolean => {
  const word = /[\p{L}\p{M}.]+$/u.exec(flat.slice(Math.max(0, stop - 16), stop))?.[0] ?? '';
  const lower = word.toLowerCase();
  // “2024م.”: a unit, and no initial.
  if (/\p{N}/u.test(flat[stop - word.length - 1] ?? '')) return false;
  // “J. A. Doe”, whatever “a” means in small letters.
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}\./u.test(next)) return true;
  if (/^[\p{Lu}\p{Lo}]$/u.test(word) || /^\p{Lu}(?:\.\p{Lu})+$/u.test(word) || lexicon.has('finalAbbreviations', lower))
    return (
      !(lower.length > 1 && /^[“"„«‘]/.test(next)) &&
      !lexicon.has('sentenceStarters', /^[\p{L}']+/u.exec(next)?.[0]?.toLowerCase() ?? '')
    );
  return (
    (lexicon.has('abbreviations', lower) || lexicon.honorifics.has(`${lower}.`)) &&
    !(word === lower && lexicon.has('numberAbbreviations', lower) && !/^\d/.test(next))
  );
};

/**
 * The sentences of a passage, each with the white space after it, so that together they are the passage. A quotation
 * is part of one sentence, however many it holds itself.
 */
export const sentencesIn = (
  lexicon: Lexicon,
  flat: string,
  passage: Span,
  quotations: readonly Quotation[],
): Span[] => {
  const sentences: Span[] = [];
  const text = flat.slice(passage.start, passage.end);
  let start = passage.start;
  let quotation = 0;
  const end =
    /([.!?…؟]+["”’»“)\]]*|[”"»“’)])( +)(?=["“„«»‘'([¿¡—–]*\s?[\p{Lu}\p{N}\p{Lo}])|[。！？][。！？…]*[”’」』）〞]*|\n *(?![–—―-])/gu;
  for (const found of text.matchAll(end)) {
    const at = passage.start + found.index;
    const to = at + found[0].length;
    while ((quotations[quotation]?.end ?? Infinity) <= at) quotation++;
    if (found[0].startsWith('\n')) {
      // A line of its own; after a colon or a comma the line before only leads to it.
      const inside = (quotations[quotation]?.start ?? Infinity) < at;
      if (inside || /[,:]/.test(flat[at - 1] ?? '')) continue;
      sentences.push({ start, end: to });
      start = to;
      continue;
    }
    if (/^[。！？]/u.test(found[0])) {
      // In Chinese a quotation’s own full stop ends no sentence, for who says it follows, unless that stands before it.
      const inside = quotations[quotation];
      const isTold =
        inside &&
        inside.end === to &&
        lexicon.language.leadsToSpeech &&
        lexicon.pattern`(?:${lexicon.language.leadsToSpeech})\\s*$`.test(
          flat.slice(Math.max(start, inside.start - 24), inside.start),
        );
      if (inside && inside.start < at && !isTold) continue;
      // A mark right behind the stop may open the next quotation.
      const stop = inside && inside.start >= at ? Math.min(to, inside.start) : to;
      sentences.push({ start, end: stop });
      start = stop;
      continue;
    }
    const mark = at + (found[1] ?? '').length;
    const around = [quotations[quotation], quotations[quotation + 1]].find(
      (one) => one && one.start < mark && one.end > at,
    );
    if (around && around.end > mark) continue;
    const isStop = /[.!?…؟]/.test(found[1] ?? '');
    // Without a stop outside, a quotation ends the sentence if it has one inside.
    if (
      !isStop &&
      !(around && around.end === mark && /[.!?…؟] ?$/.test(flat.slice(around.close.start - 2, around.close.start)))
    )
      continue;
    const next = flat.slice(to, to + 24);
    if (!around && flat[at] === '.' && isAbbreviation(lexicon, flat, at, next)) continue;
    sentences.push({ start, end: to });
    start = to;
  }
  if (start < passage.end) sentences.push({ start, end: passage.end });
  return sentences;
};
