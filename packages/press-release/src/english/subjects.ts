import type { Subject } from '../knowledge.js';
import { firstInSmall, withoutOwning } from './owning.js';
import { mentionsIn } from './people.js';
import type { Register } from '../register.js';
import { isNamed } from '../subject.js';
import { beginsRole, isOrganisation, isRoleWord, type English } from './roles.js';
import { startsUpper, type Span } from '../text.js';

export interface Parsed {
  readonly subject: Subject;
  readonly end: number;
}

/** How much of the words beside a quotation is read, in characters. */
export const reach = 400;

export const strip = (flat: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /[\s,.;:!?–—―-]/.test(flat[start] ?? '')) start++;
  while (end > start && /[\s,.;:!?–—―-]/.test(flat[end - 1] ?? '')) end--;
  return { start, end };
};

export const verbSource = ({ lexicon }: English): string =>
  `(?<![\\p{L}\\p{N}-])(?:${lexicon.any('reportingAuxiliaries')} )?(?:${lexicon.any('reportingAdverbs')} )*${lexicon.any('reporting')}(?: ${lexicon.any('reportingAdverbs')})*(?![\\p{L}\\p{N}-])`;

/** Who is named from a place on, and where the naming ends. `whole`: the words up to `span.end` are all his or hers. */
export const subjectAt = (
  knowledge: English,
  register: Register,
  flat: string,
  span: Span,
  whole: boolean,
  mentions = mentionsIn(knowledge, flat, { start: span.start, end: Math.min(span.end, span.start + reach) }),
): Parsed => {
  const { lexicon, pronouns } = knowledge;
  const text = flat.slice(span.start, Math.min(span.end, span.start + reach));
  const words = text.split(' ');
  const first = (words[0] ?? '').replace(/[,.]$/, '').toLowerCase();
  if (pronouns.has(first)) {
    const gender = pronouns.get(first);
    return { subject: { kind: 'pronoun', ...(gender && { gender }) }, end: span.start + first.length };
  }
  const article = lexicon.has('articles', first) ? first.length + 1 : 0;
  const mention = mentions.find(({ start }) => start >= span.start);
  if (mention && mention.start <= span.start + article)
    return {
      subject: {
        kind: 'person',
        person: mention.person,
        sure: true,
        ...(mention.gender && { gender: mention.gender }),
      },
      end: mention.end,
    };
  // A surname, a single name that the text has given in full, or “Minister Neves”.
  const titles = words.findIndex((word, index) => index > 3 || !startsUpper(word) || !isRoleWord(lexicon, word));
  const from = titles > 0 ? words.slice(0, titles).join(' ').length + 1 : article;
  const full = /^\p{Lu}[\p{L}\p{M}'-]+(?: (?:[a-z]{1,3} )?\p{Lu}[\p{L}\p{M}'-]+)?/u.exec(text.slice(from))?.[0];
  const name = full && withoutOwning(lexicon, full);
  for (const candidate of name ? [name, name.split(' ')[0] ?? ''] : []) {
    if (candidate && register.find(candidate).length && !lexicon.has('sentenceStarters', candidate.toLowerCase()))
      return {
        subject: { kind: 'person', person: { name: candidate }, sure: false },
        end: span.start + from + candidate.length,
      };
  }
  // From here on the words alone tell how far the naming goes.
  const stop = whole ? text.length : (firstInSmall(lexicon.all`${lexicon.language.circumstance}`, text) ?? text.length);
  const phrase = text.slice(article, stop).replace(/[\s,.;:]+$/, '');
  const end = span.start + article + phrase.length;
  if (!phrase || phrase.split(' ').length > 12) return { subject: { kind: 'other' }, end };
  const isName = phrase.split(' ').every((word) => !/^\p{Ll}/u.test(word) || lexicon.has('connectors', word));
  if (isOrganisation(knowledge, phrase) && isName) return { subject: { kind: 'organisation', name: phrase }, end };
  if (
    beginsRole(knowledge, phrase) &&
    !phrase.includes(',') &&
    (article || startsUpper(phrase)) &&
    !lexicon.has('indefinite', first)
  )
    return { subject: { kind: 'role', role: phrase }, end };
  return { subject: { kind: 'other' }, end };
};

/** Whoever is named last before a verb in words that lead to a quotation: “Speaking at the opening, he said”. */
export const subjectBefore = (
  knowledge: English,
  register: Register,
  flat: string,
  span: Span,
): Parsed & { start: number; parenthesis: boolean } => {
  const { lexicon, pronouns } = knowledge;
  const text = flat.slice(span.start, span.end);
  const mentions = mentionsIn(knowledge, flat, span);
  const starts = [0, ...[...text.matchAll(/ /g)].map(({ index }) => index + 1)].slice(-60);
  for (const start of starts) {
    const word = /^[\p{L}'-]+/u.exec(text.slice(start, start + 24))?.[0] ?? '';
    const begins = startsUpper(word) || lexicon.has('articles', word) || pronouns.has(word.toLowerCase());
    if (!begins && !mentions.some((mention) => mention.start === span.start + start)) continue;
    const from = span.start + start;
    const { subject, end } = subjectAt(knowledge, register, flat, { start: from, end: span.end }, true, mentions);
    const gap = strip(flat, { start: Math.min(end, span.end), end: span.end });
    // “Ms. A, who recorded them herself, said”
    const isParenthesis =
      (subject.kind === 'person' || subject.kind === 'role') &&
      flat.startsWith(', ', end) &&
      flat.startsWith(',', span.end) &&
      !mentions.some((mention) => mention.start > end);
    if (isNamed(subject) && (gap.start >= gap.end || isParenthesis)) {
      // “the meeting of the Minister of X” names no speaker where it is not itself the subject.
      if (subject.kind === 'organisation' && start > 0 && !/[,:;–—-] (?:the )?$/.test(text.slice(0, start))) continue;
      return { subject, end, start: from, parenthesis: gap.start < gap.end };
    }
  }
  return { subject: { kind: 'other' }, end: span.start, start: span.start, parenthesis: false };
};
