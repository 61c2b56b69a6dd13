import type { Mention, RoleAndOrganisation } from '../knowledge.js';
import { oncePer } from '../lexicon.js';
import type { Span } from '../text.js';
import type { Candidate } from '../candidate.js';
import { namesIn } from './names.js';
import { beginsRole, edges, isOrganisation, roleNoun, splitRole, type Phrases } from './roles.js';

/** How far from a name what somebody is may begin or end, in characters. */
const reach = 220;

/** Marks that no phrase about a person runs over. */
const boundary = /[.;:!?()\n“”„"«»—–؛؟。；：！？（）《》]|،|、(?=.{0,3}$)/u;

/** Any verb of speech. */
const anySpeech = oncePer(
  ({ language: { speaks } }: Phrases['lexicon']): string => `(?:${speaks.any}|${speaks.female}|${speaks.male})`,
);

/** What ends a phrase behind a name: a mark, a verb of speech, or a word such as “who”. */
const phraseEnd = oncePer((lexicon: Phrases['lexicon']): string => {
  const [before, after] = edges(lexicon);
  return `${before}(?:${anySpeech(lexicon)}|${lexicon.language.phraseEnd})${after}`;
});

/** A full stop that ends a sentence and no abbreviation. */
const sentenceEnd = ({ lexicon }: Phrases, text: string): number => {
  for (const found of text.matchAll(/[.!?؟。！？](?=\s|$|\p{Script=Han})/gu)) {
    const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, found.index - 12), found.index))?.[0] ?? '';
    if (!/^\p{Lu}$/u.test(word) && !lexicon.has('abbreviations', word.toLowerCase())) return found.index;
  }
  return text.length;
};

interface Evidence extends RoleAndOrganisation {
  readonly at: number;
  readonly comma: boolean;
}

/** The role before a name: “le ministre de l’Industrie, M. X”, “генеральный директор АО «Вектор» Иван Петров”. */
const roleBefore = (phrases: Phrases, flat: string, candidate: Candidate, floor: number): Evidence | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  const from = Math.max(floor, candidate.start - reach);
  let text = flat.slice(from, candidate.start);
  const gap = /[\s,،]*$/.exec(text)?.[0] ?? '';
  const comma = /[,،]/.test(gap);
  text = text.slice(0, text.length - gap.length);
  // Short words in marks are the name of an organisation: «Вектор».
  const open = text.replace(/[«“"][^«»“”"]{1,60}[»”"]/gu, (quoted) => '_'.repeat(quoted.length));
  const stop = open.search(new RegExp(`(?:${boundary.source})(?!.*(?:${boundary.source}))`, 'su'));
  const start = stop < 0 ? 0 : stop + 1;
  const region = text.slice(start);
  const nouns = [...region.matchAll(lexicon.all`${roleNoun(phrases)}`)];
  const verb = [...region.matchAll(lexicon.all`${phraseEnd(lexicon)}`)].at(-1);
  const after = verb ? verb.index + verb[0].length : 0;
  for (const noun of nouns) {
    if (noun.index < after) continue;
    const rest = region.slice(noun.index + noun[0].length);
    // A comma parts the name from the role, and nothing else.
    if (/[,،]/.test(rest)) continue;
    if (lexicon.pattern`(?<!\\p{L})(?:${language.and})(?!\\p{L}).*(?<!\\p{L})(?:${language.and})(?!\\p{L})`.test(rest))
      continue;
    const fronts =
      lexicon.pattern`${edges(lexicon)[0]}(?:(?:${language.roleFronts}) )+$`.exec(region.slice(0, noun.index))?.[0] ??
      '';
    const at = noun.index - fronts.length;
    const found = splitRole(phrases, region.slice(at));
    if (!found.role) continue;
    return { ...found, at: from + start + at, comma };
  }
  // “قالت الناجية سعاد علي”: what stands between a verb of speech and a name says what somebody is, whatever its words.
  const office = /^ ?(ال[\p{L}\p{M}]+(?: (?:ال|لل)[\p{L}\p{M}]+){0,3})$/u.exec(region.slice(after))?.[1];
  if (!comma && verb && office && !isOrganisation(phrases, office))
    return { role: office, at: candidate.start - gap.length - office.length, comma };
  return undefined;
};

/** The role behind a name: “, directrice de l’Institut X”, “ (ministre)”. */
const roleAfter = (phrases: Phrases, flat: string, from: number, limit: number): Evidence | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  const text = flat.slice(from, Math.min(limit, from + reach));
  const age = lexicon.pattern`^, \\d{1,3}(?: \\p{L}{2,6})?(?=,)`.exec(text)?.[0].length ?? 0;
  const bracket = /^\s?[(（]([^()（）]{2,160})[)）]/u.exec(text.slice(age));
  if (bracket?.[1]) {
    const found = splitRole(phrases, bracket[1]);
    return (found.role ?? found.organisation)
      ? { ...found, at: from + age + bracket[0].length, comma: false }
      : undefined;
  }
  // In Arabic the comma is often missing: “السيد أحمد الغساني رئيس البلدية”.
  const lead =
    /^(?:[,،，] ?| [–—-] )/u.exec(text.slice(age)) ??
    lexicon.pattern`^ (?![وفلب](?:${language.roleNouns})(?!\\p{L}))(?=(?:${language.roleNouns})(?!\\p{L}))`.exec(text);
  if (!lead) return undefined;
  const begin = age + lead[0].length;
  let region = text.slice(begin);
  region = region.slice(0, sentenceEnd(phrases, region));
  const quoted = region.replace(/[«“"][^«»“”"]{1,60}[»”"]/gu, (one) => '_'.repeat(one.length));
  region = region.slice(0, quoted.split(/[;:()“”„"«»؛：；。\n]| [–—] /u, 1)[0]?.length);
  const end = lexicon.pattern`[ ,،]*${phraseEnd(lexicon)}`.exec(region)?.index;
  if (end !== undefined) region = region.slice(0, end);
  const parts = region.split(/(?=[,،，])/u);
  const first = parts[0] ?? '';
  const isOrg = isOrganisation(phrases, first);
  // “، ومدير …”: somebody else, whose role stands before the name.
  if (lexicon.pattern`^[وف](?:${language.roleNouns})(?!\\p{L})`.test(first)) return undefined;
  if (!beginsRole(phrases, first) && !isOrg) return undefined;
  // “, директор школы Бурул Асанова”: the next person, with the role before the name.
  const other = isOrg
    ? undefined
    : namesIn(phrases, first, { start: 0, end: first.length }).find(({ weak, complement }) => !weak && !complement);
  const isNext =
    other &&
    /[ ·]/u.test(other.name) &&
    !lexicon.pattern`(?<!\\p{L})(?:${language.and})(?!\\p{L})`.test(first.slice(0, other.start));
  if (isNext) return undefined;
  // Somebody else begins behind a joint: “directeur de X et Mme Y”.
  let phrase = first;
  const joint = [...phrase.matchAll(lexicon.all`(?<!\\p{L})(?:${language.and}) ?`)];
  const next = joint.find((found) => {
    const rest = phrase.slice(found.index + found[0].length);
    const [other] = namesIn(phrases, rest, { start: 0, end: rest.length });
    return (
      (other?.start === 0 && !other.weak) || (other && !other.weak && beginsRole(phrases, rest) && other.start < 120)
    );
  });
  if (next) phrase = phrase.slice(0, next.index);
  else
    for (const part of parts.slice(1)) {
      const inner = part.replace(/^[,،，] ?/u, '');
      const goesOn =
        (isOrganisation(phrases, inner) || lexicon.has('places', inner.toLowerCase())) &&
        !namesIn(phrases, inner, { start: 0, end: inner.length }).some(({ weak }) => !weak);
      if (!goesOn) break;
      phrase += part;
    }
  phrase = phrase.trimEnd();
  const found = splitRole(phrases, phrase);
  if (!found.role && !found.organisation) return undefined;
  return { ...found, at: from + begin + phrase.length, comma: false };
};

/** Whether a verb of speech stands beside a name. */
const speaks = ({ lexicon }: Phrases, flat: string, start: number, end: number): boolean => {
  const { language } = lexicon;
  const [before, after] = edges(lexicon);
  const verbs = anySpeech(lexicon);
  return (
    lexicon.pattern`${before}${verbs} ?(?:${language.speaksAlso} )?$`.test(
      flat.slice(Math.max(0, start - 40), start),
    ) ||
    lexicon.pattern`^,? ?(?:${language.speaksAlso} )?${verbs}${after}`.test(flat.slice(end, end + 40)) ||
    lexicon.pattern`${before}(?:${language.accordingTo}) ?$`.test(flat.slice(Math.max(0, start - 30), start))
  );
};

/** The people named in a piece of text, in order, with what stands around their names. */
export const peopleIn = (phrases: Phrases, flat: string, span: Span): Mention[] => {
  const mentions: Mention[] = [];
  let floor = span.start;
  for (const candidate of namesIn(phrases, flat, span)) {
    if (candidate.start < floor) continue;
    const after = roleAfter(phrases, flat, candidate.end, span.end);
    const before = candidate.complement ? undefined : roleBefore(phrases, flat, candidate, floor);
    // “le directeur, M. A, la directrice, Mme B”: where the role comes first, what follows is the next one’s.
    const follows = before?.comma ? undefined : after;
    const role = before?.role && !follows?.role ? before.role : follows?.role;
    const said = speaks(phrases, flat, candidate.start, candidate.end);
    const isSure = candidate.honorific !== undefined || role !== undefined;
    if (candidate.weak && !isSure && !said) continue;
    const organisation =
      role === before?.role && before?.role ? (before.organisation ?? follows?.organisation) : follows?.organisation;
    const mention: Mention = {
      start: before?.at ?? candidate.start,
      end: follows?.at ?? candidate.end,
      nameStart: candidate.start,
      nameEnd: candidate.end,
      sure: isSure || said,
      person: {
        ...(candidate.honorific && { honorific: candidate.honorific }),
        name: candidate.name,
        ...(role && { role }),
        ...(organisation && { organisation }),
      },
      ...(candidate.gender && { gender: candidate.gender }),
    };
    mentions.push(mention);
    floor = mention.end;
  }
  return mentions;
};
