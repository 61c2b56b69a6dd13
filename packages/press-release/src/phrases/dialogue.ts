import { dialogueIn, partedAt } from '../dialogue.js';
import type { Passage, Quotation } from '../quotations.js';
import type { Register } from '../register.js';
import type { Span } from '../text.js';
import { edges, speaking, type Phrases } from './roles.js';
import { speechVerbsIn, subjectOf } from './speech.js';

/**
 * Words inside a quotation’s marks that only say who speaks: «Nous vendons des heures, a souligné M. X, pas du
 * poisson.»
 */
const insertionsIn = (phrases: Phrases, register: Register, flat: string, span: Span): Span[] => {
  const found: Span[] = [];
  for (const verb of speechVerbsIn(phrases, flat, span)) {
    const lead = /(?:[,?!…،，][”»"]?| [—–-]) ?$/u.exec(flat.slice(Math.max(span.start, verb.start - 4), verb.start));
    if (verb.start < (found.at(-1)?.end ?? span.start) || !lead) continue;
    const named = subjectOf(phrases, register, flat, verb, span.end);
    const isDashed = /[—–-]/u.test(lead[0]);
    const end = named?.end ?? (verb.hasSubject || isDashed ? verb.end : undefined);
    if (end === undefined) continue;
    const close = /^(?:[.,;:!?…] [—–-](?= )| ?[—–-][,.;:]?| ?[,،，]| ?(?=[.;:!?…]|$))/u.exec(
      flat.slice(end, Math.min(span.end, end + 4)),
    )?.[0];
    if (close === undefined) continue;
    found.push({ start: isDashed ? verb.start - lead[0].trimStart().length : verb.start, end: end + close.length });
  }
  return found;
};

/** What opens speech and parts it from who speaks; some write a hyphen between spaces. */
const dash = /^(?:[—–―]|- )/u;

const dashAt = (flat: string, at: number): Span | undefined =>
  dash.test(flat[at] ?? '') ? { start: at, end: at + 1 } : undefined;

/** Whether a unit is speech that a dash opens: “— Мы рады, — сказал министр.” */
export const isDialogue = (phrases: Phrases, flat: string, { start, end }: Span): boolean =>
  dash.test(flat.slice(start, start + 2)) &&
  phrases.lexicon
    .pattern`(?:[—–―] ?|(?<=[,.!?…] )- )(?:\\S+ ){0,3}?${edges(phrases.lexicon)[0]}${speaking(phrases.lexicon)}`.test(
    flat.slice(start + 1, Math.min(end, start + 1200)),
  );

/** The dashes that part speech from who speaks. */
const dashes = /(?<=\s)[—–―]|[—–―](?=[\s,.;:]|$)|(?<=\s)-(?=\s)/gu;

/** Whether marks hold the name of an organisation or a thing: «Вектор», "Безопасность на высоте". */
const holdsName = (
  phrases: Phrases,
  flat: string,
  { start }: Span,
  quotation: Quotation,
  isAfterName: boolean,
): boolean => {
  const { lexicon } = phrases;
  const words = flat.slice(quotation.open.end, quotation.close.start).trim();
  if (!/^[\p{Lu}\d]/u.test(words) || /[.!?…,]$/u.test(words) || words.split(' ').length > 9) return false;
  const before = flat.slice(Math.max(start, quotation.start - 60), quotation.start).trimEnd();
  if (isAfterName || /[«“(]$/u.test(before)) return true;
  const behind = flat.slice(quotation.end, quotation.end + 2);
  if (before === '' || /[.!?…]$/u.test(before)) return words.split(' ').length < 6 && /^ [\p{L}(]/u.test(behind);
  const { judges, that } = lexicon.language;
  return (
    /[\p{L}\p{N})]$/u.test(before) &&
    !lexicon.pattern`(?<!\\p{L})(?:${speaking(lexicon)}|${judges}|${that})$`.test(before)
  );
};

/** The quotations of a passage that hold no names. */
const withoutNames = (phrases: Phrases, flat: string, passage: Passage): readonly Quotation[] => {
  if (!phrases.lexicon.language.namesInMarks) return passage.quotations;
  let name: Quotation | undefined;
  return passage.quotations.filter((quotation) => {
    const isAfterName =
      name !== undefined &&
      phrases.lexicon.pattern`^[, ]*(?:${phrases.lexicon.language.and})?[, ]*$`.test(
        flat.slice(name.end, quotation.start),
      );
    if (!holdsName(phrases, flat, passage, quotation, isAfterName)) return true;
    name = quotation;
    return false;
  });
};

/** The quotations of a passage, parted from words inside them that say who speaks. */
export const quotationsOf = (
  phrases: Phrases,
  register: Register,
  flat: string,
  passage: Passage,
): readonly Quotation[] => {
  if (isDialogue(phrases, flat, passage))
    return dialogueIn(flat, passage, dashes, (span) => speechVerbsIn(phrases, flat, span));
  // “– Je viens les déranger, a prévenu l’entraîneur.”
  const open = dashAt(flat, passage.start);
  if (open && !passage.quotations.length) {
    const end = passage.end;
    const insertions = insertionsIn(phrases, register, flat, { start: open.end, end });
    if (insertions.length)
      return partedAt({ ...passage, open, close: { start: end, end }, restarts: [] }, insertions).filter(
        (part) => flat.slice(part.open.end, part.close.start).replace(/[\s.]/g, '') !== '',
      );
  }
  return withoutNames(phrases, flat, passage).flatMap((one) =>
    partedAt(one, insertionsIn(phrases, register, flat, { start: one.open.end, end: one.close.start })),
  );
};
