import type { Passage, Quotation } from '../quotations.js';
import type { Register } from '../register.js';
import type { Span } from '../text.js';
import { edges, type Phrases } from './roles.js';
import { isNamed, speechVerbsIn, subjectAt } from './speech.js';

/**
 * Words inside a quotation’s marks that only say who speaks: «Nous vendons des heures, a souligné M. X, pas du
 * poisson.»
 */
const insertionsIn = (phrases: Phrases, register: Register, flat: string, span: Span): Span[] => {
  const found: Span[] = [];
  for (const verb of speechVerbsIn(phrases, flat, span)) {
    if (
      verb.start < (found.at(-1)?.end ?? span.start) ||
      !/[,?!…،，] ?$/u.test(flat.slice(Math.max(span.start, verb.start - 3), verb.start))
    )
      continue;
    const named = subjectAt(phrases, register, flat, verb.end + Number(flat[verb.end] === ' '), span.end);
    const end = isNamed(named.subject) ? named.end : verb.gender ? verb.end : undefined;
    if (end === undefined || !/^ ?(?:[,.;:!?…،，]|$)/u.test(flat.slice(end, Math.min(span.end, end + 3)))) continue;
    const comma = /^ ?[,،，]/u.exec(flat.slice(end, span.end))?.[0].length ?? 0;
    found.push({ start: verb.start, end: end + comma });
  }
  return found;
};

/** A quotation without the words in it that say who speaks. */
const partsOf = (quotation: Quotation, insertions: readonly Span[]): Quotation[] => {
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

const dash = /[—–―]/u;

/** Whether a unit is speech that a dash opens: “— Мы рады, — сказал министр.” */
export const isDialogue = (phrases: Phrases, flat: string, { start, end }: Span): boolean =>
  dash.test(flat[start] ?? '') &&
  phrases.lexicon
    .pattern`[—–―] ?(?:\\S+ ){0,3}?${edges(phrases.lexicon)[0]}(?:${phrases.lexicon.language.speaks.any}|${phrases.lexicon.language.speaks.female}|${phrases.lexicon.language.speaks.male})`.test(
    flat.slice(start + 1, Math.min(end, start + 1200)),
  );

/** Speech that a dash opens, as quotations whose marks are the dashes. */
const dialogueIn = (phrases: Phrases, flat: string, { start, end }: Span): Quotation[] => {
  const text = flat.slice(start, end);
  const dashes = [...text.matchAll(/(?:^|(?<=[\s,.!?…])|(?<=\p{L})(?=[—–―][,.]))[—–―]|(?<=\s)[—–―](?=\p{L})/gu)].map(
    ({ index }) => start + index,
  );
  const found: Quotation[] = [];
  let open = { start, end: start + 1 };
  let speech = true;
  for (const [index, at] of [...dashes.slice(1), end].entries()) {
    const from = dashes[index] ?? start;
    if (speech) {
      // The dash that closes speech leads to who speaks; any other is the speaker’s own.
      const [first] = at < end ? speechVerbsIn(phrases, flat, { start: at + 1, end: Math.min(end, at + 120) }) : [];
      if (at < end && !(first && !/[.!?]/.test(flat.slice(at + 1, first.start)) && first.start - at < 60)) continue;
      const close = { start: at, end: at };
      if (flat.slice(open.end, at).trim()) found.push({ start: open.start, end: at, open, close, restarts: [] });
      speech = false;
    } else {
      const mark = /^[—–―][\s,.;:]*/u.exec(flat.slice(at, at + 6))?.[0].length ?? 1;
      open = { start: at + mark, end: at + mark };
      speech = true;
      void from;
      if (at < end && index === dashes.length - 2) {
        const close = { start: end, end };
        if (flat.slice(open.end, end).trim()) found.push({ start: open.start, end, open, close, restarts: [] });
      }
    }
  }
  return found;
};

/** The quotations of a passage, parted from words inside them that say who speaks. */
export const quotationsOf = (
  phrases: Phrases,
  register: Register,
  flat: string,
  passage: Passage,
): readonly Quotation[] => {
  if (isDialogue(phrases, flat, passage)) return dialogueIn(phrases, flat, passage);
  return passage.quotations.flatMap((one) =>
    partsOf(one, insertionsIn(phrases, register, flat, { start: one.open.end, end: one.close.start })),
  );
};
