import type { Attribution, LeadIn, Subject } from '../knowledge.js';
import { firstInSmall } from './owning.js';
import type { Register } from '../register.js';
import { beginsRole, type English } from './roles.js';
import { reach, strip, subjectAt, subjectBefore, verbSource } from './subjects.js';
import { isNamed } from '../subject.js';
import { trim, type Span } from '../text.js';

/** “recalls the lead author, Kaia Lepik, a doctoral student in botany”: nothing follows but what else somebody is. */
const isApposition = (knowledge: English, flat: string, start: number, end: number): boolean => {
  const { lexicon } = knowledge;
  const words = /^, ((?:\p{L}[\p{L}'-]* ?){2,8})$/u.exec(flat.slice(start, end))?.[1];
  return (
    words !== undefined &&
    beginsRole(knowledge, words) &&
    firstInSmall(lexicon.all`${lexicon.language.circumstance}|${verbSource(knowledge)}`, ` ${words}`) === undefined
  );
};

/** Reads words that stand after a quotation or between its parts: “, said Ms. A, Minister of B”. */
export const attributionAfter = (
  knowledge: English,
  register: Register,
  flat: string,
  span: Span,
): Attribution | undefined => {
  const { lexicon } = knowledge;
  const inner = strip(flat, { start: span.start, end: Math.min(span.end, span.start + reach) });
  const isWhole = strip(flat, span).end === inner.end;
  const text = flat.slice(inner.start, inner.end);
  if (!text) return undefined;
  const rest = (from: number): boolean => isWhole && strip(flat, { start: from, end: inner.end }).start >= inner.end;

  const before = lexicon.pattern`^(?:${lexicon.language.accordingTo}|${verbSource(knowledge)}) `.exec(text);
  if (before) {
    const { subject, end } = subjectAt(
      knowledge,
      register,
      flat,
      { start: inner.start + before[0].length, end: inner.end },
      false,
    );
    return {
      subject,
      pure: isNamed(subject) && (rest(end) || (isWhole && isApposition(knowledge, flat, end, inner.end))),
    };
  }
  for (const found of text.matchAll(lexicon.all`${verbSource(knowledge)}`)) {
    const { subject, end } = subjectAt(
      knowledge,
      register,
      flat,
      { start: inner.start, end: inner.start + found.index },
      true,
    );
    if (
      strip(flat, { start: end, end: inner.start + found.index }).start <
      strip(flat, { start: end, end: inner.start + found.index }).end
    )
      continue;
    const after = inner.start + found.index + found[0].length;
    return { subject, pure: isNamed(subject) && rest(after) };
  }
  // “… – Jane Doe, Director of X”
  if (/^\s*[–—―-]/.test(flat.slice(span.start, inner.start))) {
    const { subject, end } = subjectAt(knowledge, register, flat, inner, false);
    if (subject.kind === 'person') return { subject, pure: rest(end) };
  }
  return undefined;
};

/** Reads words that stand before a quotation in its sentence: “Ms. A, Minister of B, said:”, “He also stated that”. */
export const attributionBefore = (
  knowledge: English,
  register: Register,
  flat: string,
  span: Span,
): LeadIn | undefined => {
  const { lexicon } = knowledge;
  const outer = trim(flat, { start: Math.max(span.start, span.end - reach), end: span.end });
  const isWhole = outer.start <= trim(flat, span).start;
  const inner = strip(flat, outer);
  const ending = flat.slice(inner.end, outer.end).trim();
  const text = flat.slice(inner.start, inner.end);
  if (!text) return undefined;

  const according = lexicon.pattern`^(?:${lexicon.language.accordingTo}) `.exec(text);
  if (according) {
    const { subject, end } = subjectAt(
      knowledge,
      register,
      flat,
      { start: inner.start + according[0].length, end: inner.end },
      false,
    );
    const all = end >= inner.end;
    if (isNamed(subject) && all) return { subject, pure: isWhole && subject.kind !== 'pronoun', opens: true };
  }
  const atEnd = lexicon.pattern`(${verbSource(knowledge)})(?:,? (?:${lexicon.language.that}))?$`.exec(text);
  if (atEnd) {
    const { subject, start, parenthesis } = subjectBefore(
      knowledge,
      register,
      flat,
      strip(flat, { start: inner.start, end: inner.start + atEnd.index }),
    );
    const isAlone = start <= inner.start && isWhole && !parenthesis;
    const adds = lexicon.pattern`${lexicon.any('reportingAdverbs')}`.test(atEnd[0]);
    return { subject, pure: isAlone && !adds && isNamed(subject) && subject.kind !== 'pronoun', opens: true };
  }
  // “The Minister, in her opening address: “…””, “Speaking to reporters, Ms. A told the audience: “…””
  if (ending === ':' || ending === ',') {
    for (const found of text.matchAll(lexicon.all`${verbSource(knowledge)}`)) {
      const { subject } = subjectBefore(
        knowledge,
        register,
        flat,
        strip(flat, { start: inner.start, end: inner.start + found.index }),
      );
      if (isNamed(subject)) return { subject, pure: false, opens: true };
    }
    if (ending === ':') {
      const { subject, end } = subjectAt(knowledge, register, flat, inner, false);
      if (subject.kind === 'person') return { subject, pure: isWhole && end >= inner.end, opens: true };
    }
    return { subject: { kind: 'other' }, pure: false, opens: ending === ':' };
  }
  return undefined;
};

/** Who speaks or judges in a sentence around a partial quotation: “He called it “a turning point””. */
export const partialSpeaker = (
  knowledge: English,
  register: Register,
  flat: string,
  sentence: Span,
  quotation: Span,
): Subject | undefined => {
  const { lexicon } = knowledge;
  const before = { start: Math.max(sentence.start, quotation.start - reach), end: quotation.start };
  const text = flat.slice(before.start, before.end);
  const verbs = `(?<![\\p{L}\\p{N}-])(?:${lexicon.any('reportingAuxiliaries')} )?(?:${lexicon.any('reportingAdverbs')} )*(?:${lexicon.any('reporting')}|${lexicon.any('evaluating')})(?![\\p{L}\\p{N}-])`;
  for (const found of [...text.matchAll(lexicon.all`${verbs}`)].toReversed()) {
    const { subject } = subjectBefore(
      knowledge,
      register,
      flat,
      strip(flat, { start: before.start, end: before.start + found.index }),
    );
    if (isNamed(subject)) return subject;
  }
  // “and, in the words of their designer, Ms. A, “threw everything away””
  const according = [...text.matchAll(lexicon.all`(?<!\\p{L})(?:${lexicon.language.accordingTo}) `)].at(-1);
  if (according) {
    const from = before.start + according.index + according[0].length;
    const { subject, end } = subjectAt(knowledge, register, flat, { start: from, end: before.end }, false);
    if (isNamed(subject) && strip(flat, { start: end, end: before.end }).start >= before.end) return subject;
  }
  // “For Prof. A, the agreement is “a marriage of sand and patience”.”
  const view = lexicon.pattern`^(?:${lexicon.language.viewOf}) `.exec(flat.slice(sentence.start, quotation.start));
  if (view) {
    const { subject, end } = subjectAt(
      knowledge,
      register,
      flat,
      { start: sentence.start + view[0].length, end: quotation.start },
      false,
    );
    if (subject.kind === 'person' && flat[end] === ',') return subject;
  }
  return undefined;
};
