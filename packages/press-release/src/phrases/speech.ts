import type { Attribution, LeadIn, Subject } from '../knowledge.js';
import type { Gender } from '../lexicon.js';
import type { Register } from '../register.js';
import { isNamed, ofPerson, type Naming } from '../subject.js';
import { startsUpper, trim, type Span } from '../text.js';
import { knownIn } from './known.js';
import { genderOfRole, peopleIn, phraseEnd } from './people.js';
import { beginsRole, edges, isOrganisation, roleHead, type Phrases } from './roles.js';

/** How much of the words beside a quotation is read, in characters. */
const reach = 400;

const mark = /[\s,.;:!?–—―،؛؟。，：！？-]/u;

const strip = (flat: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && mark.test(flat[from] ?? '')) from++;
  while (to > from && mark.test(flat[to - 1] ?? '')) to--;
  return { start: from, end: to };
};

/** Whether nothing but marks stands in a span. */
const isBare = (flat: string, span: Span): boolean => {
  const { start, end } = strip(flat, span);
  return start >= end;
};

interface Verb extends Span {
  readonly gender?: Gender;
  /** It needs no subject beside it: “a-t-elle déclaré”, “قالت”, “et d’ajouter”. */
  readonly hasSubject: boolean;
}

const speechVerbs = ({ lexicon }: Phrases, judging: boolean): string => {
  const { speaks, judges, speaksAlso } = lexicon.language;
  const [before, after] = edges(lexicon);
  const same = speaks.same ? `|(?<same>${speaks.same})` : '';
  const verbs = `(?<female>${speaks.female})|(?<male>${speaks.male})${same}|${speaks.any}${judging ? `|${judges}` : ''}`;
  return `${before}(?:${verbs})${after}(?:,? ?(?:${speaksAlso})${after},?)*`;
};

/** The verbs of speech in a piece of text, in order; with `judging`, also those that bring in a part of what was said. */
export const speechVerbsIn = (phrases: Phrases, flat: string, span: Span, judging = false): Verb[] => {
  const { lexicon } = phrases;
  // “l’annonce”, “la denuncia”: behind an article there is a noun.
  const isNoun = (at: number): boolean =>
    lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.article})$`.test(flat.slice(Math.max(span.start, at - 8), at));
  return [...flat.slice(span.start, span.end).matchAll(lexicon.all`${speechVerbs(phrases, judging)}`)].flatMap(
    (found) => {
      const { female, male, same } = found.groups ?? {};
      const start = span.start + found.index;
      const gender = female !== undefined ? 'female' : male !== undefined ? 'male' : undefined;
      const hasSubject = (lexicon.language.genderedVerbs ? same : (gender ?? same)) !== undefined;
      if (!hasSubject && isNoun(start)) return [];
      return [{ start, end: start + found[0].length, hasSubject, ...(gender && { gender }) }];
    },
  );
};

/** Who speaks by a verb alone: one person, unless its form says that there are more. */
const ofVerb = ({ lexicon }: Phrases, flat: string, { start, end, gender }: Verb): Subject =>
  lexicon.pattern`^(?:${lexicon.language.pluralVerbs ?? '(?!)'})(?!\\p{L})`.test(flat.slice(start, end))
    ? { kind: 'other' }
    : { kind: 'pronoun', single: true, ...(gender && { gender }) };

/** A subject with what the form of its verb says of gender. */
const withGender = (subject: Subject, { gender }: Verb): Subject =>
  gender && (subject.kind === 'person' || subject.kind === 'pronoun') && !subject.gender
    ? { ...subject, gender }
    : subject;

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
  if (known)
    return {
      subject: { kind: 'person', person: { name: known.name }, sure: false },
      start,
      end: start + known.length,
    };
  let phrase = text.split(/[,،，;؛；:：.。()«»“”"]/u, 1)[0]?.trimEnd() ?? '';
  if (isOrganisation(phrases, phrase) && !beginsRole(phrases, phrase) && isShort(phrase))
    return { subject: { kind: 'organisation', name: phrase.slice(article) }, start, end: start + phrase.length };
  phrase = phrase.slice(0, lexicon.pattern` ${phraseEnd(phrases)}`.exec(phrase)?.index);
  if (beginsRole(phrases, phrase) && isShort(phrase)) {
    // “соавтор доклада, гидролог Тимур Якубов”: two words for one person.
    if (mention && mention.start === start + phrase.length + 2 && flat.startsWith(', ', start + phrase.length))
      return { subject: ofPerson(mention), start, end: mention.end };
    const subject = epithet(phrases, register, phrase) ?? holderOf(phrases, register, phrase.slice(article));
    return { subject, start, end: start + phrase.length };
  }
  return { subject: { kind: 'other' }, start, end: start };
};

/** “la magistrada”, of whom the text has told as a judge: nobody’s role, so whoever it told of last. */
const epithet = (phrases: Phrases, register: Register, phrase: string): Subject | undefined => {
  const { lexicon } = phrases;
  const article = lexicon.pattern`^(?:${lexicon.language.definite ?? '(?!)'})`.exec(phrase)?.[0];
  const role = phrase.slice(article?.length);
  if (!article || lexicon.has('roles', role.split(' ', 1)[0]?.toLowerCase() ?? '') || register.byRole(role).length)
    return undefined;
  const gender = genderOfRole(phrases, article, role);
  return { kind: 'pronoun', single: true, ...(gender && { gender }) };
};

/** Whom an office names, with a surname at its end or without: “директор института Дубровский”, “глава ведомства”. */
const holderOf = (phrases: Phrases, register: Register, role: string): Subject => {
  const { anyHead } = phrases.lexicon.language;
  const surname = / (\p{Lu}\S*)$/u.exec(role)?.[1];
  const known = surname && knownIn(phrases, register, surname);
  if (known) return { kind: 'person', person: { name: known.name }, sure: false };
  // Whoever was spoken of, unless somebody is called so.
  const isAnybody =
    anyHead !== undefined && phrases.lexicon.pattern`^(?:${anyHead})$`.test(role) && !register.byRole(role).length;
  return isAnybody ? { kind: 'pronoun', single: true } : { kind: 'role', role };
};

const isShort = (phrase: string): boolean => phrase.length <= 90 && phrase.split(' ').length <= 10;

/** Whom the words behind a verb name, behind a circumstance: “сказал на открытии министр Иван Петров”. */
const subjectBehind = (
  phrases: Phrases,
  register: Register,
  flat: string,
  { start, end }: Span,
  { gender }: Verb,
): Naming | undefined => {
  const { lexicon } = phrases;
  const clause = flat.slice(start, Math.min(end, start + 160)).split(/[.;:!?«»“”](?= |$)/u, 1)[0] ?? '';
  const limit = start + clause.length;
  const agrees = (other: Gender | undefined): boolean => !gender || !other || other === gender;
  const later = peopleIn(phrases, flat, { start, end: limit }).find(
    (one) => (one.sure || register.find(one.person.name).some(({ sure }) => sure)) && agrees(one.gender),
  );
  if (later && !/[.;:!?«»“”]/u.test(flat.slice(start, later.start)))
    return { subject: ofPerson(later), start: later.start, end: later.end };
  // “сказал на открытии мэр”, “сказал на открытии Петров”
  const { roleHeads } = lexicon.language;
  if (roleHeads === undefined) return undefined;
  const [before, after] = edges(lexicon);
  const starts = clause.matchAll(lexicon.all`${before}(?:(?:${roleHeads})${after}|(?<=\\p{Ll} )\\p{Lu}\\p{L}+$)`);
  return [...starts]
    .map(({ index }) => subjectAt(phrases, register, flat, start + index, limit))
    .find((found) => isNamed(found.subject) && isBare(flat, { start: found.end, end: limit }));
};

/** Whom a verb names behind it, right there or behind a circumstance. `limit`: where the naming ends at the latest. */
export const subjectOf = (
  phrases: Phrases,
  register: Register,
  flat: string,
  verb: Verb,
  limit: number,
): (Naming & { readonly isNext: boolean }) | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  // “advirtió, a su turno, la directora”
  const aside = /^(?:, [^,.;:!?«»“”"]{2,40},)? */.exec(flat.slice(verb.end, Math.min(limit, verb.end + 48)))?.[0];
  const start = verb.end + (aside?.length ?? 0);
  if (start >= limit || /[,.;:!?،。，]/u.test(flat[start] ?? '')) return undefined;
  const next = subjectAt(phrases, register, flat, start, limit);
  if (isNamed(next.subject)) return { ...next, isNext: true, subject: withGender(next.subject, verb) };
  // A form that brings its pronoun along names nobody else; nor does one before its subject: “écrit le jury, présidé par X”.
  const [, article, word] =
    lexicon.pattern`^(${language.definite ?? '(?!)'})([\\p{L}-]+)`.exec(flat.slice(start, limit)) ?? [];
  const hasOther = article !== undefined && !lexicon.weekdays.has(word?.toLowerCase() ?? '');
  const behind =
    verb.hasSubject || hasOther ? undefined : subjectBehind(phrases, register, flat, { start, end: limit }, verb);
  return behind && { ...behind, isNext: false };
};

/** Who is named last before a place, such as a verb. */
const subjectBefore = (phrases: Phrases, register: Register, flat: string, span: Span): Naming | undefined => {
  const { lexicon } = phrases;
  const { relatives } = lexicon.language;
  let { start, end } = strip(flat, { start: Math.max(span.start, span.end - reach), end: span.end });
  // “M. X, qui a déclaré”
  const relative = relatives && lexicon.pattern`[ ,]+(?:${relatives})$`.exec(flat.slice(start, end));
  if (relative) end -= relative[0].length;
  if (start >= end) return undefined;
  const text = flat.slice(start, end);
  const mention = peopleIn(phrases, flat, { start, end }).at(-1);
  if (mention && mention.end >= end) return { subject: ofPerson(mention), start: mention.start, end };
  // What the last words name, from the nearest place on where a naming may begin.
  const starts = [0, ...[...text.matchAll(/ |(?<=[dl]')/g)].map(({ 0: space, index }) => index + space.length)].slice(
    -14,
  );
  for (const at of starts) {
    const parsed = subjectAt(phrases, register, flat, start + at, end);
    if (isNamed(parsed.subject) && isBare(flat, { start: parsed.end, end })) return { ...parsed, start: start + at };
  }
  // “M. X, qui présidait la séance, a déclaré”: words between a name and its verb.
  if (mention && end - mention.end < 120) return { subject: ofPerson(mention), start: mention.start, end: mention.end };
  return undefined;
};

/** “La paciente recibirá el alta. «…», ha confesado”: the sentence before a quotation tells of somebody unnamed. */
const toldOfStranger = (phrases: Phrases, register: Register, flat: string, end: number): boolean => {
  const text = flat.slice(Math.max(0, end - reach), end);
  const before = /(?:^|[.!?…] +| {2})([^.!?…]{4,200}[.!?…]) [«“"][^«“]*$/u.exec(text)?.[1];
  const role = before && roleHead(phrases, before);
  if (!before || !role || /^\p{Ll}/u.test(before)) return false;
  const [mention] = peopleIn(phrases, before, { start: 0, end: before.length });
  const article = phrases.lexicon.pattern`^(?:${phrases.lexicon.language.article})`.exec(role)?.[0] ?? '';
  return mention === undefined && register.byRole(role.slice(article.length)).length === 0;
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
  const isEnd = (from: number): boolean => isWhole && isBare(flat, { start: from, end: inner.end });
  const namedAt = (at: number): Attribution | undefined => {
    const { subject, end } = subjectAt(phrases, register, flat, at, inner.end);
    return isNamed(subject) ? { subject, pure: isEnd(end) } : undefined;
  };
  const according = lexicon.pattern`^(?:${language.accordingTo}) ?`.exec(text);
  const viewed = according && namedAt(inner.start + according[0].length);
  if (viewed) return viewed;

  // “Así describió la archivista X el momento”
  const thus = language.thus && lexicon.pattern`^(?:${language.thus}) ?`.exec(text);
  if (thus) {
    const start = inner.start + thus[0].length;
    const verb = speechVerbsIn(phrases, flat, { start, end: inner.end }, true).find((one) => one.start - start < 60);
    const before = verb && subjectBefore(phrases, register, flat, { start, end: verb.start });
    const subject =
      before && isNamed(before.subject)
        ? before.subject
        : verb && subjectAt(phrases, register, flat, verb.end + 1, inner.end).subject;
    if (subject && isNamed(subject)) return { subject, pure: false, refersBack: true };
  }

  const verbs = speechVerbsIn(phrases, flat, inner);
  const [first] = verbs;
  // “… – так прокомментировала событие ректор Анна Ким”
  const opening = lexicon.pattern`^(?:(?:${language.speaksAlso}|${language.that}),? ?)*$`;
  if (first && opening.test(flat.slice(inner.start, Math.min(first.start, inner.start + 60)))) {
    const rest = strip(flat, { start: first.end, end: inner.end });
    const isApart = /^ ?[.;:!?،。，]/u.test(flat.slice(first.end, first.end + 2));
    const named = subjectOf(phrases, register, flat, first, inner.end);
    if (named) return { subject: named.subject, pure: named.isNext && isEnd(named.end) };
    if (first.hasSubject) return { subject: ofVerb(phrases, flat, first), pure: isEnd(first.end) };
    // “señaló el portavoz”: somebody is named, whom the text does not name elsewhere.
    const isNaming =
      startsUpper(flat.slice(rest.start, rest.end)) ||
      lexicon.pattern`^(?:${language.article})`.test(flat.slice(rest.start, rest.end));
    if (language.namesEverySubject || (isNaming && !isApart) || toldOfStranger(phrases, register, flat, span.start))
      return undefined;
    return { subject: ofVerb(phrases, flat, first), pure: isEnd(first.end) };
  }

  // “« … », s’alarme le Dr X”: whatever the verb, it leads to who speaks.
  const likely =
    language.likelySpeaks && /[,.!?…]["”’»]?,? ?$/u.test(flat.slice(Math.max(0, span.start - 2), inner.start))
      ? lexicon.pattern`^(?:${language.likelySpeaks})(?:,? (?:${language.speaksAlso}),?)* `.exec(text)
      : null;
  if (likely) {
    const named = subjectAt(phrases, register, flat, inner.start + likely[0].length, inner.end);
    const { subject, end } = named;
    const isKnown = subject.kind === 'person' || (subject.kind === 'role' && register.byRole(subject.role).length > 0);
    if (isKnown) return { subject, pure: isEnd(end) };
  }

  for (const verb of verbs) {
    const found = subjectBefore(phrases, register, flat, { start: inner.start, end: verb.start });
    if (!found || !isNamed(found.subject)) continue;
    // “tandis que M. Y dit”: what a conjunction opens is another’s.
    const opens = flat.slice(inner.start, found.start);
    if (!/^(?:[^,]{1,40}, ?)?$/.test(opens)) continue;
    return { subject: found.subject, pure: opens === '' && isEnd(verb.end) };
  }
  // “… – Jane Doe, directrice de X”
  const { subject, end } = subjectAt(phrases, register, flat, inner.start, inner.end);
  const isAlone = isEnd(end);
  const isSigned = /^\s*[–—―-]/.test(flat.slice(span.start, inner.start));
  if (subject.kind === 'person' && subject.sure && (isSigned || isAlone)) return { subject, pure: isAlone };
  if (isSigned && isAlone && (subject.kind === 'person' || subject.kind === 'organisation'))
    return { subject, pure: true };
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
      return {
        subject,
        pure: isWhole && end >= inner.end && subject.kind === 'person',
        opens: colon || end >= inner.end,
      };
  }
  const found = speakerIn(phrases, register, flat, inner, false);
  if (found) {
    const { subject, pure, atEnd } = found;
    return { subject, pure: pure && isWhole, opens: atEnd || colon || /[,،，]/u.test(ending) };
  }
  const subject = colon ? grammaticalSubject(phrases, register, flat, inner) : undefined;
  if (subject) {
    const pure = isWhole && subject.start <= inner.start && subject.end >= inner.end;
    return { subject: subject.subject, pure: pure && subject.subject.kind === 'person', opens: true };
  }
  return ending ? { subject: { kind: 'other' }, pure: false, opens: colon } : undefined;
};

/** Whether a subject tells who is meant. */
const tells = (register: Register, subject: Subject): boolean =>
  subject.kind === 'role' ? register.byRole(subject.role).length > 0 : isNamed(subject);

/** With whom a sentence begins, before or behind a circumstance: “Au micro, la ministre se veut rassurante”. */
const grammaticalSubject = (phrases: Phrases, register: Register, flat: string, span: Span): Naming | undefined => {
  const commas = [...flat.slice(span.start, span.end).matchAll(/[,،，] ?/gu)];
  const starts = [0, ...commas.slice(0, 2).map(({ 0: comma, index }) => index + comma.length)];
  return starts
    .map((at) => subjectAt(phrases, register, flat, span.start + at, span.end))
    .find(
      ({ subject }) =>
        tells(register, subject) &&
        subject.kind !== 'organisation' &&
        (subject.kind !== 'person' ||
          subject.sure ||
          subject.person.name.includes(' ') ||
          register.find(subject.person.name).some((one) => one.sure)),
    );
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
  const { language } = lexicon;
  const that = lexicon.pattern`^[,،]? ?(?:${language.that})?(?: ?\\S{1,6})?$`;
  let unnamed: Speaker | undefined;
  for (const verb of speechVerbsIn(phrases, flat, span, judging).toReversed()) {
    const rest = flat.slice(verb.end, span.end);
    const isLast = that.test(rest.trim());
    const before = subjectBefore(phrases, register, flat, { start: span.start, end: verb.start });
    const isAdjacent = before && /^\s*$/.test(flat.slice(before.end, verb.start));
    const ofBefore = (): Speaker | undefined =>
      before && tells(register, before.subject)
        ? {
            subject: isAdjacent ? withGender(before.subject, verb) : before.subject,
            pure:
              isLast &&
              isBare(flat, { start: span.start, end: before.start }) &&
              isBare(flat, { start: before.end, end: verb.start }) &&
              before.subject.kind !== 'pronoun',
            atEnd: isLast,
          }
        : undefined;
    const adjacent = isAdjacent ? ofBefore() : undefined;
    if (adjacent) return adjacent;
    if (!isLast) {
      const start = verb.end + (/^\s*/.exec(rest)?.[0].length ?? 0);
      const after = subjectAt(phrases, register, flat, start, span.end);
      if (tells(register, after.subject)) {
        const between = flat.slice(after.end, span.end).trim();
        const atEnd = that.test(between);
        const lead = flat.slice(span.start, verb.start).trim().toLowerCase();
        const isOpening = isBare(flat, { start: span.start, end: verb.start }) || lexicon.has('sentenceStarters', lead);
        return { subject: after.subject, pure: atEnd && isOpening && between === '', atEnd };
      }
    }
    const loose = ofBefore();
    if (loose) return loose;
    if (verb.hasSubject) return { subject: ofVerb(phrases, flat, verb), pure: false, atEnd: isLast };
    // “… y añadió que”: the same as of the verb before, if there is one.
    if (!language.namesEverySubject && isSubjectless(phrases, flat, span.start, verb.start))
      unnamed ??= { subject: ofVerb(phrases, flat, verb), pure: false, atEnd: isLast };
  }
  return unnamed;
};

/** Whether a verb has no subject in its clause: “En el acto dijo”, but not “El marco define”. */
const isSubjectless = ({ lexicon }: Phrases, flat: string, start: number, verb: number): boolean => {
  const { article } = lexicon.language;
  const clause = /[^,;:()]*$/u.exec(flat.slice(start, verb))?.[0].trim() ?? '';
  const first = clause.split(' ', 1)[0] ?? '';
  return (
    !lexicon.pattern`^(?:${article})`.test(`${clause} `) &&
    (!startsUpper(first) || lexicon.has('sentenceStarters', first.toLowerCase()))
  );
};

/** A text of the same length without the words inside its quotation marks. */
const withoutQuoted = (text: string): string =>
  text.replace(/(?<=[«“"])[^«»“”"]+(?=[»”"])/gu, (inner) => ' '.repeat(inner.length));

export const partialSpeaker = (
  phrases: Phrases,
  register: Register,
  flat: string,
  sentence: Span,
  quotation: Span,
): Subject | undefined => {
  const from = Math.max(sentence.start, quotation.start - reach);
  const lead = withoutQuoted(flat.slice(from, quotation.start));
  // “Pour Mme X, présidente de Y, l’accord est « un début ».”
  const according =
    from === sentence.start ? phrases.lexicon.pattern`^(?:${phrases.lexicon.language.accordingTo}) ?`.exec(lead) : null;
  if (according) {
    const view = subjectAt(phrases, register, lead, according[0].length, lead.length);
    if (isNamed(view.subject) && /^ ?[,،，]/u.test(lead.slice(view.end, view.end + 2))) return view.subject;
  }
  const found = speakerIn(phrases, register, lead, { start: 0, end: lead.length }, true);
  if (found && isNamed(found.subject)) return found.subject;
  const after = { start: quotation.end, end: Math.min(sentence.end, quotation.end + reach) };
  const said = attributionAfter(phrases, register, flat, after);
  if (said && isNamed(said.subject) && said.subject.kind !== 'pronoun') return said.subject;
  return undefined;
};
