import { dialogueIn, partedAt } from '../dialogue.js';
import type { Passage, Quotation } from '../quotations.js';
import type { Register } from '../register.js';
import { isNamed } from '../subject.js';
import type { Span } from '../text.js';
import { edges, type Phrases } from './roles.js';
import { speechVerbsIn, subjectBehind } from './speech.js';

/**
 * Words inside a quotation’s marks that only say who speaks: «Nous vendons des heures, a souligné M. X, pas du
 * poisson.»
 */
const insertionsIn = (phrases: Phrases, register: Register, flat: string, span: Span): Span[] => {
  const found: Span[] = [];
  for (const verb of speechVerbsIn(phrases, flat, span)) {
    const lead = /(?:[,?!…،，][”»"]?| [—–-]) ?$/u.exec(flat.slice(Math.max(span.start, verb.start - 4), verb.start));
    if (verb.start < (found.at(-1)?.end ?? span.start) || !lead) continue;
    const named = subjectBehind(phrases, register, flat, verb.end + Number(flat[verb.end] === ' '), span.end);
    const isDashed = /[—–-]/u.test(lead[0]);
    const end = isNamed(named.subject) ? named.end : verb.gender || isDashed ? verb.end : undefined;
    if (end === undefined) continue;
    const close = /^ ?(?:[.!?] [—–-] |[—–-][,.;:]?|[,،，]|(?=[.;:!?…]|$))/u.exec(
      flat.slice(end, Math.min(span.end, end + 4)),
    )?.[0];
    if (close === undefined) continue;
    found.push({ start: isDashed ? verb.start - lead[0].trimStart().length : verb.start, end: end + close.length });
  }
  return found;
};

const dash = /[—–―]/u;

/** Whether a unit is speech that a dash opens: “— Мы рады, — сказал министр.” */
export const isDialogue = (phrases: Phrases, flat: string, { start, end }: Span): boolean =>
  dash.test(flat[start] ?? '') &&
  phrases.lexicon
    .pattern`[—–―] ?(?:\\S+ ){0,3}?${edges(phrases.lexicon)[0]}(?:${phrases.lexicon.language.speaks.any}|${phrases.lexicon.language.speaks.female}|${phrases.lexicon.language.speaks.male})`.test(
    flat.slice(start + 1, Math.min(end, start + 1200)),
  );

/** The dashes that part speech from who speaks. */
const dashes = /(?<=\s)[—–―]|[—–―](?=[\s,.;:]|$)/gu;

/** The quotations of a passage, parted from words inside them that say who speaks. */
export const quotationsOf = (
  phrases: Phrases,
  register: Register,
  flat: string,
  passage: Passage,
): readonly Quotation[] => {
  if (isDialogue(phrases, flat, passage))
    return dialogueIn(flat, passage, dashes, (span) => speechVerbsIn(phrases, flat, span));
  return passage.quotations.flatMap((one) =>
    partedAt(one, insertionsIn(phrases, register, flat, { start: one.open.end, end: one.close.start })),
  );
};
