import type { Quotation } from './quotations.js';
import type { Span } from './text.js';

/** A quotation without the words in it that say who speaks. */
export const partedAt = (quotation: Quotation, insertions: readonly Span[]): Quotation[] => {
  const parts: Quotation[] = [];
  let { open } = quotation;
  for (const { start, end } of insertions) {
    const close = { start, end: start };
    const restarts = quotation.restarts.filter((one) => one.start >= open.end && one.end <= start);
    parts.push({ start: open.start, end: start, open, close, restarts });
    open = { start: end, end };
  }
  const restarts = quotation.restarts.filter((one) => one.start >= open.end);
  return [...parts, { ...quotation, start: open.start, open, restarts }];
};

/** How far behind a dash the verb may stand that makes it lead to who speaks, in characters. */
const reach = 60;

/** Speech that a dash opens, as quotations whose marks are the dashes. */
export const dialogueIn = (
  flat: string,
  { start, end }: Span,
  /** Finds the dashes that part speech from who speaks; global. */
  dash: RegExp,
  verbsIn: (span: Span) => readonly Span[],
): Quotation[] => {
  const dashes = [...flat.slice(start, end).matchAll(dash)].map(({ index }) => start + index);
  const found: Quotation[] = [];
  let open = { start, end: start + 1 };
  let isSpeech = true;
  const add = (to: number): void => {
    if (flat.slice(open.end, to).trim())
      found.push({ start: open.start, end: to, open, close: { start: to, end: to }, restarts: [] });
  };
  for (const at of dashes.filter((one) => one > start)) {
    if (isSpeech) {
      // Any other dash is the speaker’s own.
      const [verb] = verbsIn({ start: at + 1, end: Math.min(end, at + reach * 2) });
      if (!verb || verb.start - at > reach || /[.!?]/.test(flat.slice(at, verb.start))) continue;
      add(at);
    } else {
      const behind = at + (/^.[\s,.;:]*/u.exec(flat.slice(at, at + 6))?.[0].length ?? 1);
      open = { start: behind, end: behind };
    }
    isSpeech = !isSpeech;
  }
  if (isSpeech && found.length) add(end);
  return found;
};
