import type { Attribution, LeadIn, Subject } from '../knowledge.js';
import { oncePer, type Gender } from '../lexicon.js';
import type { Register } from '../register.js';
import { isNamed, ofPerson, type Naming } from '../subject.js';
import { trim, type Span } from '../text.js';
import { plainArabic } from './letters.js';
import { nameInFull } from './organisations.js';
import { peopleIn } from './people.js';
import { beginsRole, edges, isOrganisation, type Phrases } from './roles.js';

/** How much of the words beside a quotation is read, in characters. */
const reach = 400;

const strip = (flat: string, { start, end }: Span): Span => {
  const mark = /[\s,.;:!?–—―،؛؟。，：！？-]/u;
  let from = start;
  let to = end;
  while (from < to && mark.test(flat[from] ?? '')) from++;
  while (to > from && mark.test(flat[to - 1] ?? '')) to--;
  return { start: from, end: to };
};

interface Verb extends Span {
  readonly gender?: Gender;
  /** Its subject is that of the verb before, or stands behind it. */
  readonly carriesOn: boolean;
  /** A form that brings its pronoun along: “a-t-elle déclaré”, or says the gender: “قالت”. */
  readonly says: 'female' | 'male' | 'any';
}

const speechVerbs = (judging: boolean): ((lexicon: Phrases['lexicon']) => string) =>
  oncePer((lexicon) => {
    const { speaks, judges, speaksAlso } = lexicon.language;
    const [before, after] = edges(lexicon);
    const also = `(?: ?(?:${speaksAlso})${after})*`;
    return `${before}(?:(?<female>${speaks.female})|(?<male>${speaks.male})|${speaks.any}${judging ? `|${judges}` : ''})${after}${also}`;
  });

const saying = speechVerbs(false);
const sayingOrJudging = speechVerbs(true);

/** The verbs of speech in a piece of text, in order; with `judging`, also those that bring in a part of what was said. */
export const speechVerbsIn = (phrases: Phrases, flat: string, span: Span, judging = false): Verb[] =>
  [
    ...flat
      .slice(span.start, span.end)
      .matchAll(phrases.lexicon.all`${(judging ? sayingOrJudging : saying)(phrases.lexicon)}`),
  ].map((found) => {
    const says = found.groups?.['female'] ? 'female' : found.groups?.['male'] ? 'male' : 'any';
    const start = span.start + found.index;
    const { carriesOn: forms } = phrases.lexicon.language;
    const carriesOn = forms !== undefined && phrases.lexicon.pattern`^(?:${forms})$`.test(found[0]);
    return { start, end: start + found[0].length, says, carriesOn, ...(says !== 'any' && { gender: says }) };
  });

const pronounIn = ({ lexicon }: Phrases, text: string): { subject: Subject; length: number } | undefined => {
  const { female, male, other } = lexicon.language.pronouns;
  const after = edges(lexicon)[1];
  for (const [pattern, gender] of [
    [female, 'female'],
    [male, 'male'],
    [other, undefined],
  ] as const) {
    const found = pattern ? lexicon.pattern`^(?:${pattern})${after}`.exec(text) : null;
    if (found) return { subject: { kind: 'pronoun', ...(gender && { gender }) }, length: found[0].length };
  }
  return undefined;
};

/** Somebody whom one word or two name, whom the text has named in full: “Müller”, “邹先生”. */
const knownIn = (
  phrases: Phrases,
  register: Register,
  text: string,
): { subject: Subject; length: number } | undefined => {
  const { lexicon } = phrases;
  const { article, roleNouns } = lexicon.language;
  const lead = lexicon.pattern`^(?:(?:${article})|(?:${phrases.titles}|${roleNouns}) )*`.exec(text)?.[0] ?? '';
  const words =
    /^[\p{Script=Arabic}\p{M}]+(?: [\p{Script=Arabic}\p{M}]+){0,2}/u.exec(text.slice(lead.length))?.[0] ?? '';
  for (const name of new Set([3, 2, 1].map((count) => words.split(' ').slice(0, count).join(' ')))) {
    if (!name) continue;
    // Without capitals any word may stand before a name; each must be part of it.
    const isWhole = (known: string): boolean =>
      name.split(' ').every((one) => known.split(' ').map(plainArabic).includes(plainArabic(one)));
    const matches = register.find(name).filter(({ person }) => isWhole(person.name));
    if (matches.length && !lexicon.has('sentenceStarters', name.toLowerCase()))
      return { subject: { kind: 'person', person: { name }, sure: false }, length: lead.length + name.length };
  }
  return undefined;
};

/**
 * The name of an organisation without the object that may follow it: “ناشد المجلس الجهات المعنية”. It is whole where
 * “that” or a mark follows; else as much of it as the text says twice.
 */
const organisationOf = ({ lexicon }: Phrases, flat: string, text: string, phrase: string): string => {
  if (lexicon.pattern`^ ?(?:${lexicon.language.that}|[،:.])`.test(text.slice(phrase.length))) return phrase;
  const words = phrase.split(' ');
  for (let count = words.length; count > 1; count--) {
    const name = words.slice(0, count).join(' ');
    if (flat.indexOf(name) !== flat.lastIndexOf(name)) return name;
  }
  return phrase.startsWith('ال') ? (words[0] ?? phrase) : phrase;
};

/** Who is named from a place on. `limit`: where the naming ends at the latest. */
const subjectAt = (phrases: Phrases, register: Register, flat: string, start: number, limit: number): Naming => {
  const { lexicon } = phrases;
  const end = Math.min(limit, start + reach);
  const text = flat.slice(start, end);
  const pronoun = pronounIn(phrases, text);
  if (pronoun) return { subject: pronoun.subject, start, end: start + pronoun.length };
  const article = lexicon.pattern`^(?:${lexicon.language.article})`.exec(text)?.[0].length ?? 0;
  const mention = peopleIn(phrases, flat, { start, end }).find((one) => one.start >= start);
  if (mention && mention.start <= start + article) return { subject: ofPerson(mention), start, end: mention.end };
  const known = knownIn(phrases, register, text);
  if (known) return { subject: known.subject, start, end: start + known.length };
  const marked = text.split(/[,،，;؛；:：.。()«»“”"]/u, 1)[0]?.trimEnd() ?? '';
  const [edge, after] = edges(lexicon);
  const phrase = marked.slice(
    0,
    lexicon.pattern` ${edge}(?:${lexicon.language.phraseEnd})${after}`.exec(marked)?.index ?? marked.length,
  );
  const words = phrase.split(' ');
  if (phrase && words.length <= 10 && phrase.length <= 90) {
    if (isOrganisation(phrases, phrase) && !beginsRole(phrases, phrase))
      return {
        subject: {
          kind: 'organisation',
          name: nameInFull(phrases, flat, start, organisationOf(phrases, flat, text, phrase.slice(article))),
        },
        start,
        end: start + phrase.length,
      };
    if (beginsRole(phrases, phrase))
      return { subject: { kind: 'role', role: phrase.slice(article) }, start, end: start + phrase.length };
  }
  return { subject: { kind: 'other' }, start, end: start };
};

/** How many words may tell of the occasion between a verb and who speaks. */
const occasion = /^(?:[^\s,.;:!?«»“”"—–]+ ){1,6}$/u;

/** Who is named behind a verb, also behind a few words about the occasion: “сказал на церемонии директор Иван Петров”. */
export const subjectBehind = (
  phrases: Phrases,
  register: Register,
  flat: string,
  start: number,
  limit: number,
): Naming => {
  const parsed = subjectAt(phrases, register, flat, start, limit);
  if (isNamed(parsed.subject)) return parsed;
  const [later] = peopleIn(phrases, flat, { start, end: Math.min(limit, start + 160) });
  return later?.sure && occasion.test(flat.slice(start, later.start))
    ? { subject: ofPerson(later), start: later.start, end: later.end }
    : parsed;
};

/** Who is named last before a place, such as a verb. */
const subjectBefore = (phrases: Phrases, register: Register, flat: string, span: Span): Naming | undefined => {
  const { start, end } = strip(flat, { start: Math.max(span.start, span.end - reach), end: span.end });
  if (start >= end) return undefined;
  const text = flat.slice(start, end);
  const mention = peopleIn(phrases, flat, { start, end }).at(-1);
  if (mention && mention.end >= end) return { subject: ofPerson(mention), start: mention.start, end };
  // What the last words name, from the nearest place on where a naming may begin.
  const starts = [0, ...[...text.matchAll(/ /g)].map(({ index }) => index + 1)].slice(-14);
  for (const at of starts) {
    const from = start + at;
    const parsed = subjectAt(phrases, register, flat, from, end);
    if (parsed.subject.kind !== 'other' && strip(flat, { start: parsed.end, end }).start >= end)
      return { ...parsed, start: from };
  }
  // “M. X, qui présidait la séance, a déclaré”: words between a name and its verb.
  if (mention && end - mention.end < 120) return { subject: ofPerson(mention), start: mention.start, end: mention.end };
  return undefined;
};

export const attributionAfter = (
  phrases: Phrases,
  register: Register,
  flat: string,
  span: Span,
): Attribution | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  const inner = strip(flat, { start: span.start, end: Math.min(span.end, span.start + reach) });
  const isWhole = strip(flat, span).end === inner.end;
  const text = flat.slice(inner.start, inner.end);
  if (!text) return undefined;
  const isEnd = (from: number): boolean => isWhole && strip(flat, { start: from, end: inner.end }).start >= inner.end;
  const according = lexicon.pattern`^(?:${language.accordingTo}) ?`.exec(text);
  if (according) {
    const { subject, end } = subjectAt(phrases, register, flat, inner.start + according[0].length, inner.end);
    if (isNamed(subject)) return { subject, pure: isEnd(end) };
  }
  const verbs = speechVerbsIn(phrases, flat, inner);
  const [first] = verbs;
  // «…»، وأضاف: what follows says who goes on, not who has spoken.
  if (first?.start === inner.start && first.carriesOn) return undefined;
  if (first && first.start === inner.start) {
    const rest = strip(flat, { start: first.end, end: inner.end });
    const isDirect = rest.start < rest.end && /^\s*$/.test(flat.slice(first.end, rest.start));
    const named = isDirect ? subjectBehind(phrases, register, flat, rest.start, inner.end) : undefined;
    if (named && isNamed(named.subject))
      return { subject: named.subject, pure: named.start === rest.start && isEnd(named.end) };
    return {
      subject: { kind: 'pronoun', single: true, ...(first.gender && { gender: first.gender }) },
      pure: isEnd(first.end),
    };
  }
  for (const verb of verbs) {
    const found = subjectBefore(phrases, register, flat, { start: inner.start, end: verb.start });
    if (!found || !isNamed(found.subject)) {
      // “…”, بهذه الكلمات لخص المدير …: few words before the verb, and who speaks behind it.
      const lead = flat.slice(inner.start, verb.start);
      if (verb.carriesOn || lead.length > 40 || /[.;؛:]/u.test(lead)) continue;
      const behind = subjectAt(phrases, register, flat, verb.end + Number(flat[verb.end] === ' '), inner.end);
      if (behind.subject.kind === 'person') return { subject: behind.subject, pure: false };
      continue;
    }
    const opens = strip(flat, { start: inner.start, end: found.start });
    if (opens.start < opens.end && opens.end - opens.start > 40) continue;
    return { subject: found.subject, pure: opens.start >= opens.end && isEnd(verb.end) };
  }
  // “… – Jane Doe, directrice de X”
  if (/^\s*[–—―-]/.test(flat.slice(span.start, inner.start))) {
    const { subject, end } = subjectAt(phrases, register, flat, inner.start, inner.end);
    const isAlone = isEnd(end);
    if ((subject.kind === 'person' && (subject.sure || isAlone)) || (subject.kind === 'organisation' && isAlone))
      return { subject, pure: isAlone };
  }
  return undefined;
};

export const attributionBefore = (
  phrases: Phrases,
  register: Register,
  flat: string,
  span: Span,
): LeadIn | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  const outer = trim(flat, { start: Math.max(span.start, span.end - reach), end: span.end });
  const isWhole = outer.start <= trim(flat, span).start;
  const inner = strip(flat, outer);
  const ending = flat.slice(inner.end, outer.end).trim();
  const text = flat.slice(inner.start, inner.end);
  if (!text) return undefined;
  const colon = /[:：]/.test(ending);
  const according = lexicon.pattern`^(?:${language.accordingTo}) ?`.exec(text);
  if (according) {
    const { subject, end } = subjectAt(phrases, register, flat, inner.start + according[0].length, inner.end);
    if (isNamed(subject))
      return { subject, pure: isWhole && end >= inner.end && subject.kind === 'person', opens: true };
  }
  const found = speakerIn(phrases, register, flat, inner, false);
  if (found) {
    const { subject, pure, atEnd } = found;
    return { subject, pure: pure && isWhole, opens: atEnd || colon || /[,،，]/u.test(ending) };
  }
  if (colon) {
    const { subject, end } = subjectAt(phrases, register, flat, inner.start, inner.end);
    if (subject.kind === 'person' && subject.sure && end >= inner.end) return { subject, pure: isWhole, opens: true };
  }
  return ending ? { subject: { kind: 'other' }, pure: false, opens: colon } : undefined;
};

interface Speaker {
  readonly subject: Subject;
  /** The words only name the speaker and say that he or she speaks. */
  readonly pure: boolean;
  /** Nothing but “that” stands between the verb, or its subject, and the end. */
  readonly atEnd: boolean;
}

/** Who speaks according to words before a quotation, by the verb nearest to it. */
const speakerIn = (
  phrases: Phrases,
  register: Register,
  flat: string,
  span: Span,
  judging: boolean,
): Speaker | undefined => {
  const { lexicon } = phrases;
  const that = lexicon.pattern`^[,،]? ?(?:${lexicon.language.that})?(?: \\S{1,6})?$`;
  const { things } = lexicon.language;
  let carried: { readonly verb: Verb; readonly atEnd: boolean } | undefined;
  for (const verb of speechVerbsIn(phrases, flat, span, judging).toReversed()) {
    const rest = flat.slice(verb.end, span.end);
    const start = verb.end + (/^\s*/.exec(rest)?.[0].length ?? 0);
    const isLast = that.test(rest.trim());
    if (!isLast) {
      const after = subjectAt(phrases, register, flat, start, span.end);
      if (isNamed(after.subject)) {
        const between = flat.slice(after.end, span.end).trim();
        const atEnd = that.test(between);
        const isOpening =
          strip(flat, { start: span.start, end: verb.start }).start >=
            strip(flat, { start: span.start, end: verb.start }).end ||
          lexicon.has('sentenceStarters', flat.slice(span.start, verb.start).trim().toLowerCase());
        return {
          subject: after.subject,
          pure: atEnd && isOpening && between === '' && !carried,
          atEnd: carried?.atEnd ?? atEnd,
        };
      }
      // “ويشير التقرير إلى …”: nobody speaks.
      if (things && lexicon.pattern`^(?:${things})${edges(lexicon)[1]}`.test(flat.slice(start, span.end)))
        return undefined;
    }
    // “أما بيكو فاعتبر …”: between the two stands who speaks.
    const theme = flat[verb.start] === 'ف' ? /^(?:و?أما) /u.exec(flat.slice(span.start, verb.start))?.[0] : undefined;
    const named = theme && subjectAt(phrases, register, flat, span.start + theme.length, verb.start);
    if (named && isNamed(named.subject))
      return { subject: named.subject, pure: false, atEnd: carried?.atEnd ?? isLast };
    if (verb.carriesOn) {
      carried ??= { verb, atEnd: isLast };
      continue;
    }
    const before = subjectBefore(phrases, register, flat, { start: span.start, end: verb.start });
    if (before && isNamed(before.subject)) {
      const isOpening = strip(flat, { start: span.start, end: before.start }).start >= before.start;
      const isNext = strip(flat, { start: before.end, end: verb.start }).start >= verb.start;
      return {
        subject: before.subject,
        pure: isLast && isOpening && isNext && before.subject.kind !== 'pronoun',
        atEnd: carried?.atEnd ?? isLast,
      };
    }
    return {
      subject: { kind: 'pronoun', single: true, ...(verb.gender && { gender: verb.gender }) },
      pure: false,
      atEnd: carried?.atEnd ?? isLast,
    };
  }
  // Who carries on was named in a sentence before.
  if (carried) {
    const { gender } = carried.verb;
    return { subject: { kind: 'pronoun', single: true, ...(gender && { gender }) }, pure: false, atEnd: carried.atEnd };
  }
  return undefined;
};

export const partialSpeaker = (
  phrases: Phrases,
  register: Register,
  flat: string,
  sentence: Span,
  quotation: Span,
): Subject | undefined => {
  const before = { start: Math.max(sentence.start, quotation.start - reach), end: quotation.start };
  // “Pour Mme X, présidente de Y, l’accord est « un début ».”
  const according = phrases.lexicon.pattern`^(?:${phrases.lexicon.language.accordingTo}) ?`.exec(
    flat.slice(before.start, before.end),
  );
  if (according && before.start === sentence.start) {
    const view = subjectAt(phrases, register, flat, before.start + according[0].length, before.end);
    if (isNamed(view.subject) && /^ ?[,،，]/u.test(flat.slice(view.end, view.end + 2))) return view.subject;
  }
  const found = speakerIn(phrases, register, flat, before, true);
  if (found && isNamed(found.subject)) return found.subject;
  const after = { start: quotation.end, end: Math.min(sentence.end, quotation.end + reach) };
  const said = attributionAfter(phrases, register, flat, after);
  if (said && isNamed(said.subject) && said.subject.kind !== 'pronoun') return said.subject;
  return undefined;
};
