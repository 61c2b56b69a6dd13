import type { Candidate } from '../candidate.js';
import type { Mention, RoleAndOrganisation } from '../knowledge.js';
import type { Gender } from '../lexicon.js';
import { startsUpper, type Span } from '../text.js';
import { namesIn } from './names.js';
import {
  beginsRole,
  edges,
  isOrganisation,
  isRoleWord,
  likelyRoleHead,
  roleHead,
  roleNoun,
  speaking,
  splitRole,
  type Phrases,
} from './roles.js';

/** How far from a name what somebody is may begin or end, in characters. */
const reach = 220;

/** Marks that no phrase about a person runs over. */
const boundary = /[.;:!?()\n“”„"«»—–؛؟。；：！？（）《》]|،|、(?=.{0,3}$)/gu;

/**
 * A text of the same length, in which the marks inside names and abbreviations are none: «Вектор», «НК «Вектор»,
 * (CNRS), S.A., им.
 */
const withoutInnerMarks = ({ lexicon }: Phrases, text: string): string =>
  text
    .replace(
      /[«“"](?:[^«»“”"]{0,40}[«“])?[^«»“”"]{1,60}[»”"]{1,2}|[(（][^()（）]{1,40}[)）]|(?<!\p{L})(?:\p{Lu}\.)+/gu,
      (inner) => '_'.repeat(inner.length),
    )
    .replace(/(?<![\p{L}.])(\p{Ll}{1,6})\.(?= )/gu, (all, word: string) =>
      lexicon.has('abbreviations', word) ? `${word}_` : all,
    );

/** What ends a phrase behind a name: a mark, a verb of speech, or a word such as “who”. */
export const phraseEnd = ({ lexicon }: Phrases): string => {
  const [before, after] = edges(lexicon);
  return `${before}(?:${speaking(lexicon)}|${lexicon.language.phraseEnd})${after}`;
};

/** A full stop that ends a sentence and no abbreviation. */
const sentenceEnd = ({ lexicon }: Phrases, text: string): number => {
  for (const found of text.matchAll(/[.!?](?=\s|$)/gu)) {
    const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, found.index - 12), found.index))?.[0] ?? '';
    if (!/^\p{Lu}$/u.test(word) && !lexicon.has('abbreviations', word.toLowerCase())) return found.index;
  }
  return text.length;
};

interface Evidence extends RoleAndOrganisation {
  readonly at: number;
  readonly comma: boolean;
  readonly gender?: Gender;
}

/** What a role and its article say of whoever has it: “la ministre”, “directrice”. */
export const genderOfRole = ({ lexicon }: Phrases, before: string, role = ''): Gender | undefined => {
  const { roleGenders } = lexicon.language;
  if (!roleGenders) return undefined;
  const noun = role.split(' ', 1)[0] ?? '';
  const is = (pattern: { readonly article: string; readonly noun: string }): boolean =>
    lexicon.pattern`(?<!\\p{L})(?:${pattern.article})$`.test(before) ||
    lexicon.pattern`^(?:${pattern.noun})$`.test(noun);
  return is(roleGenders.female) ? 'female' : is(roleGenders.male) ? 'male' : undefined;
};

/** How many commas belong to the field of an office: “ministra de Ciencia, Innovación y Universidades”. */
const fieldCommas = ({ lexicon }: Phrases, phrase: string): number => {
  const { language } = lexicon;
  if (!lexicon.pattern`^(?:${language.fieldRoles})${edges(lexicon)[1]}`.test(phrase)) return 0;
  const lead = lexicon.pattern`^ ?(?:(?:${language.and}) ?)?(?:(?:${language.ofOrganisation}) ?)?`;
  const joint = lexicon.pattern`(?:^|[ ,])(?:${language.and})(?: |$)`;
  const [, ...parts] = phrase.split(',');
  const end = parts.findIndex((part) => !startsUpper(part.replace(lead, '')) || joint.test(part));
  const last = parts[end];
  return last !== undefined && joint.test(last) && startsUpper(last.replace(lead, '')) ? end + 1 : 0;
};

/** Which noun of a region what somebody is begins with, if their forms tell: “С министром … директор школы”. */
const firstNoun = ({ lexicon }: Phrases, region: string, nouns: readonly RegExpExecArray[], after: number): number => {
  const { roleHeads, roleFronts, and } = lexicon.language;
  if (roleHeads === undefined) return 0;
  const isHead = ({ 0: noun, index }: RegExpExecArray): boolean =>
    index >= after && lexicon.pattern`^(?:${roleHeads})$`.test(noun);
  let first = nouns.findLastIndex(isHead);
  // “автор и ведущий Иван Петров”
  for (
    let [one, before] = [nouns[first], nouns[first - 1]];
    one && before;
    [one, before] = [before, nouns[first - 1]]
  ) {
    const gap = region.slice(before.index + before[0].length, one.index);
    if (!isHead(before) || !lexicon.pattern`^ (?:${and}) (?:(?:${roleFronts}) )*$`.test(gap)) break;
    first--;
  }
  return Math.max(0, first);
};

/** The role before a name: “le ministre de l’Industrie, M. X”, “генеральный директор АО «Вектор» Иван Петров”. */
const roleBefore = (phrases: Phrases, flat: string, candidate: Candidate, floor: number): Evidence | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  const from = Math.max(floor, candidate.start - reach);
  // “le directeur, l’ingénieur X”: the article before an honorific says nothing.
  const whole = flat.slice(from, candidate.start).replace(lexicon.pattern`(?<=[,،] )(?:${language.article})$`, '');
  const gap = /[\s,،]*$/.exec(whole)?.[0] ?? '';
  const comma = /[,،]/.test(gap);
  const text = whole.slice(0, whole.length - gap.length);
  const open = withoutInnerMarks(phrases, text);
  const stop = [...open.matchAll(boundary)].at(-1);
  const start = stop ? stop.index + 1 : 0;
  const region = text.slice(start);
  const verb = [...open.slice(start).matchAll(lexicon.all`${phraseEnd(phrases)}`)].at(-1);
  const after = verb ? verb.index + verb[0].length : 0;
  const nouns = [...region.matchAll(lexicon.all`${roleNoun(phrases)}`)];
  for (const noun of nouns.slice(firstNoun(phrases, region, nouns, after))) {
    if (noun.index < after) continue;
    const rest = region.slice(noun.index + noun[0].length);
    // A comma parts the name from the role, and nothing else.
    const commas = rest.match(/[,،]/g)?.length ?? 0;
    if (commas && !(comma && fieldCommas(phrases, region.slice(noun.index)) === commas)) continue;
    const joint = `(?<!\\p{L})(?:${language.and})(?!\\p{L})`;
    if (lexicon.pattern`${joint}.*${joint}`.test(rest)) continue;
    // “du wali et du recteur, M. X”: the second noun has an article or a preposition of its own, and another person.
    const own = `(?:(?:${language.ofOrganisation || '(?!)'}) ?|${language.article})`;
    if (lexicon.pattern`${joint} ${own}(?:${roleNoun(phrases)})`.test(rest)) continue;
    const fronts = lexicon.pattern`${edges(lexicon)[0]}(?:(?:${language.roleFronts}) )+$`;
    const at = noun.index - (fronts.exec(region.slice(0, noun.index))?.[0].length ?? 0);
    const found = splitRole(phrases, region.slice(at));
    if (!found.role) continue;
    const gender = genderOfRole(phrases, region.slice(0, at), found.role);
    return { ...found, at: from + start + at, comma, ...(gender && { gender }) };
  }
  return undefined;
};

/** Where somebody else begins behind a joint: “directeur de X et Mme Y”. */
const nextPerson = (phrases: Phrases, phrase: string): number | undefined => {
  const { lexicon } = phrases;
  const { and, fieldRoles } = lexicon.language;
  const hasField = lexicon.pattern`^(?:${lexicon.language.article})?(?:${fieldRoles})${edges(lexicon)[1]}`.test(phrase);
  for (const joint of phrase.matchAll(lexicon.all`(?<!\\p{L})(?:${and}) ?`)) {
    const rest = phrase.slice(joint.index + joint[0].length);
    const [other] = namesIn(phrases, rest, { start: 0, end: rest.length });
    if (!other || other.weak) continue;
    // “secretario de Agricultura y Desarrollo Rural” is one.
    if (other.start === 0 ? !hasField || other.honorific : other.start < 120 && beginsRole(phrases, rest))
      return joint.index;
  }
  return undefined;
};

/** The role behind a name: “, directrice de l’Institut X”, “ (ministre)”. */
const roleAfter = (phrases: Phrases, flat: string, from: number, limit: number): Evidence | undefined => {
  const { lexicon } = phrases;
  const text = flat.slice(from, Math.min(limit, from + reach));
  const age = lexicon.pattern`^, (?:\\p{L}{2} )?\\d{1,3}(?: \\p{L}{2,6})?(?=,)`.exec(text)?.[0].length ?? 0;
  const bracket = /^\s?[(（]([^()（）]{2,160})[)）]/u.exec(text.slice(age));
  if (bracket?.[1]) {
    const found = splitRole(phrases, bracket[1]);
    return (found.role ?? found.organisation)
      ? { ...found, at: from + age + bracket[0].length, comma: false }
      : undefined;
  }
  const lead = /^(?:[,،，] ?| [–—-] )/u.exec(text.slice(age));
  if (!lead) return undefined;
  const begin = age + lead[0].length;
  let region = text.slice(begin);
  region = region.slice(0, sentenceEnd(phrases, region));
  const open = withoutInnerMarks(phrases, region);
  region = region.slice(0, open.split(/[;:()“”„"«»؛：；。\n]| [–—] /u, 1)[0]?.length);
  const end = lexicon.pattern`[ ,،]*${phraseEnd(phrases)}`.exec(open.slice(0, region.length))?.index;
  if (end !== undefined) region = region.slice(0, end);
  const parts = region.split(/(?=[,،，])/u);
  const first = parts[0] ?? '';
  const head = roleHead(phrases, first) ?? likelyRoleHead(phrases, first);
  if (head === undefined && !isOrganisation(phrases, first)) return undefined;
  // “, le ministre Paul Diop”: the next person, with the role before the name.
  const other = head === undefined ? undefined : namesIn(phrases, first, { start: 0, end: first.length })[0];
  if (other?.start === (head?.length ?? 0) + 1 && other.name.includes(' ')) return undefined;
  // Where cases part the words: “, директор школы Анна Ким”.
  const named =
    lexicon.language.roleHeads === undefined
      ? undefined
      : namesIn(phrases, first, { start: 0, end: first.length }).find(({ weak, complement }) => !weak && !complement);
  const isJoined =
    named && lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.and}) $`.test(first.slice(0, named.start).slice(-20));
  if (named && !isJoined) return undefined;
  const commas = fieldCommas(phrases, region.replace(lexicon.pattern`^(?:${lexicon.language.article})`, ''));
  let phrase = parts.slice(0, commas + 1).join('');
  const next = nextPerson(phrases, phrase);
  if (next !== undefined) phrase = phrase.slice(0, next);
  else
    for (const part of parts.slice(commas + 1)) {
      const inner = part.replace(/^[,،，] ?/u, '');
      const goesOn =
        (isOrganisation(phrases, inner) || lexicon.has('places', inner.toLowerCase())) &&
        !namesIn(phrases, inner, { start: 0, end: inner.length }).some(({ weak }) => !weak);
      if (!goesOn) break;
      phrase += part;
    }
  phrase = phrase.trimEnd();
  const found = splitRole(phrases, phrase.replace(/ [(（][^()（）]*[)）]$/u, ''));
  if (!found.role && !found.organisation) return undefined;
  const gender = genderOfRole(phrases, '', found.role);
  return { ...found, at: from + begin + phrase.length, comma: false, ...(gender && { gender }) };
};

/** Whether a verb of speech stands beside a name. */
export const speaks = ({ lexicon }: Phrases, flat: string, start: number, end: number): boolean => {
  const { speaksAlso, accordingTo } = lexicon.language;
  const [before, after] = edges(lexicon);
  const verb = speaking(lexicon);
  // “cette annonce”, “la denuncia” are nouns.
  const isVerb = `(?<!(?<!\\p{L})(?:${lexicon.language.article}))`;
  return (
    lexicon.pattern`${before}(?:${isVerb}${verb} ?(?:${speaksAlso} )?|(?:${accordingTo}) ?)$`.test(
      flat.slice(Math.max(0, start - 40), start),
    ) || lexicon.pattern`^,? ?(?:${speaksAlso} )?${verb}${after}`.test(flat.slice(end, end + 40))
  );
};

/** Whether a preposition stands before somebody: “obra del compositor X”. */
const isOblique = ({ lexicon }: Phrases, before: string): boolean => {
  const { ofOrganisation, article, roleHeads } = lexicon.language;
  if (roleHeads !== undefined) return lexicon.pattern`(?<!\\p{L})${lexicon.any('connectors')} $`.test(before);
  return ofOrganisation !== '' && lexicon.pattern`(?<!\\p{L})(?:${ofOrganisation}) ?(?:${article})?$`.test(before);
};

/** “Yesenia, hondureña de 31 años” */
const hasAge = ({ lexicon }: Phrases, flat: string, end: number): boolean =>
  lexicon.language.ages !== undefined &&
  lexicon.pattern`^, [^,.]{0,40}?\\d{1,3} (?:${lexicon.language.ages})`.test(flat.slice(end, end + 60));

/** The people named in a piece of text, in order, with what stands around their names. */
export const peopleIn = (phrases: Phrases, flat: string, span: Span): Mention[] => {
  const mentions: Mention[] = [];
  const candidates = namesIn(phrases, flat, span);
  let floor = span.start;
  // “la consejera de Educación de la Junta de Castilla y León, Rocío Latorre”: names inside what the next one is.
  const isInRole = (candidate: Candidate, index: number): boolean =>
    !candidate.honorific &&
    (candidate.complement || !candidate.name.includes(' ') || flat.startsWith(', ', candidate.start - 2)) &&
    candidates
      .slice(index + 1, index + 4)
      .some((next) => (roleBefore(phrases, flat, next, floor)?.at ?? Infinity) < candidate.start);
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.start < floor || isInRole(candidate, index)) continue;
    const after = roleAfter(phrases, flat, candidate.end, span.end);
    const before = candidate.complement ? undefined : roleBefore(phrases, flat, candidate, floor);
    // “le directeur, M. A, la directrice, Mme B”: where the role comes first, what follows is the next one’s.
    const follows = before?.comma ? undefined : after;
    const own = before?.role && !follows?.role ? before : follows;
    const isSure = candidate.honorific !== undefined || own?.role !== undefined;
    const said = !isSure && speaks(phrases, flat, candidate.start, candidate.end);
    const aged = said && hasAge(phrases, flat, candidate.end);
    if (candidate.weak && !isSure && !said) continue;
    // One word is a name only behind an honorific or right behind a role, or with an age.
    const isOneWord = !/[ .]/.test(candidate.name);
    if (isOneWord && !candidate.honorific && !aged && (!before || before.comma)) continue;
    const organisation = own?.organisation ?? (own === before ? follows?.organisation : undefined);
    const gender = candidate.gender ?? own?.gender;
    const start = before?.at ?? candidate.start;
    // “профессор Иван Петров”: where nothing else says what somebody is, the title does.
    const isOffice =
      !own?.role && phrases.lexicon.language.roleHeads !== undefined && isRoleWord(phrases, candidate.honorific ?? '');
    const role = isOffice ? candidate.honorific : own?.role;
    mentions.push({
      start,
      end: follows?.at ?? candidate.end,
      nameStart: candidate.start,
      nameEnd: candidate.end,
      sure: isSure || said,
      person: {
        ...(candidate.honorific && !isOffice && { honorific: candidate.honorific }),
        name: candidate.name,
        ...(role && { role }),
        ...(organisation && { organisation }),
      },
      ...(gender && { gender }),
      ...(isOblique(phrases, flat.slice(Math.max(0, start - 20), start)) && { oblique: true }),
    });
    floor = follows?.at ?? candidate.end;
  }
  return mentions;
};
