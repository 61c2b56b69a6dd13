import type { Mention, RoleAndOrganisation } from '../knowledge.js';
import { firstInSmall, owns } from './owning.js';
import { nameAt } from './names.js';
import {
  beginsRole,
  isOpening,
  isOrganisation,
  isRoleWord,
  splitRole,
  type English,
  type EnglishLexicon,
} from './roles.js';
import { startsUpper, wordsOf, type Span } from '../text.js';
import { tokensIn, type Token } from '../tokens.js';

/** How far an apposition after a name is read, in characters. */
const reach = 300;

/** Where somebody else begins in a phrase such as “Director of X, and Mr. Y”. */
const nextPerson = (knowledge: English, text: string): number => {
  const { lexicon } = knowledge;
  const joint = lexicon.all`,? (?:(?:${lexicon.language.and}) )|, |; `;
  for (const found of text.matchAll(joint)) {
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 120);
    const tokens = tokensIn(lexicon, rest, { start: 0, end: rest.length });
    const skip = lexicon.has('articles', tokens[0]?.lower ?? '') ? 1 : 0;
    const name = nameAt(knowledge, tokens, skip);
    if (!name) continue;
    const after = tokens[name.next];
    // A bare name goes on with a comma, a bracket or another joint; “AI Strategies Division” goes on with a noun.
    if (
      name.honorific ||
      !after ||
      /^[,;.(]$/.test(after.text) ||
      lexicon.pattern`^(?:${lexicon.language.and})$`.test(after.text)
    )
      return found.index;
  }
  return text.length;
};

const sentenceEnd = (knowledge: English, text: string): number => {
  for (const found of text.matchAll(/[.!?](?=\s|$)/g)) {
    const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, found.index - 12), found.index))?.[0] ?? '';
    const isAbbreviation = /^\p{Lu}$/u.test(word) || knowledge.lexicon.has('abbreviations', word.toLowerCase());
    if (
      !isAbbreviation &&
      !(
        knowledge.lexicon.has('finalAbbreviations', word.toLowerCase()) &&
        /^\s+\p{Ll}/u.test(text.slice(found.index + 1))
      )
    )
      return found.index;
  }
  return text.length;
};

interface Apposition extends RoleAndOrganisation {
  readonly end: number;
}

/** How many characters of a text that follows a name give an age: “, 61,”. */
const ageIn = (text: string): number | undefined => /^,? \(\d{1,3}\)|^, \d{1,3}(?=,)/.exec(text)?.[0].length;

/** The role and organisation after a name: “, Chief of X”, “ (Director, Y)”, “ of Z”. */
const appositionAfter = (knowledge: English, flat: string, from: number, limit: number): Apposition | undefined => {
  const { lexicon } = knowledge;
  const text = flat.slice(from, Math.min(limit, from + reach));
  const age = ageIn(text);
  if (age) return appositionAfter(knowledge, flat, from + age, limit) ?? { end: from + age };
  const bracket = /^,? ?\(([^()]{2,160})\)/.exec(text);
  if (bracket?.[1]) {
    const found = splitRole(knowledge, bracket[1]);
    if (found.role ?? found.organisation) return { ...found, end: from + bracket[0].length };
    return undefined;
  }
  const lead =
    lexicon.pattern`^(?:, ?| [–—-] | (?=${lexicon.any('articles')} )| (?:${lexicon.language.ofWords.at.split(' ').join('|')}|of) (?=\\p{Lu}|the \\p{Lu}))`.exec(
      text,
    );
  if (!lead) return undefined;
  const isDirect = /\p{L}/u.test(lead[0]);
  let region = text.slice(lead[0].length);
  region = region.slice(0, sentenceEnd(knowledge, region));
  region = region.split(/[;:“”"„«»?!(]| [–—-] /u, 1)[0] ?? '';
  region = region.slice(0, nextPerson(knowledge, region));
  const stop = firstInSmall(
    lexicon.all`${lexicon.language.circumstance}|,? (?:${lexicon.any('reportingAuxiliaries')} )?(?:${lexicon.any('reportingAdverbs')} )?${lexicon.any('reporting')}\\b(?! of)|, (?:${lexicon.language.and}) `,
    region,
  );
  // “Minister in the Presidency” keeps its place; a stop at the very start means there is no apposition.
  if (stop !== undefined) region = region.slice(0, stop);
  const parts = region.split(',');
  const first = parts[0] ?? '';
  if (isDirect ? !isOrganisation(knowledge, first) : !beginsRole(knowledge, first) && !isOrganisation(knowledge, first))
    return undefined;
  let length = first.length;
  for (const [index, part] of parts.entries()) {
    if (index === 0) continue;
    const words = part.trim().split(' ');
    const goesOn =
      isOrganisation(knowledge, part) ||
      (startsUpper(part.trim()) &&
        (lexicon.has('fields', (words[0] ?? '').toLowerCase()) ||
          lexicon.has('places', part.trim().toLowerCase()) ||
          beginsRole(knowledge, part)));
    if (!goesOn) break;
    length += 1 + part.length;
  }
  const phrase = region.slice(0, length).trimEnd();
  const found = splitRole(knowledge, phrase);
  const end = lead[0].length + phrase.length;
  // “Director of the Rice Research Network (RRN)”
  const acronym = /^ \([\p{Lu}\d][\p{L}\d &/-]{1,20}\)/u.exec(text.slice(end))?.[0].length ?? 0;
  return {
    ...found,
    ...(!found.role && !found.organisation && { role: phrase }),
    end: from + end + acronym,
  };
};

const isOf = ({ language }: EnglishLexicon, word = ''): boolean => wordsOf(language.ofWords.of).includes(word);

/** How many plain nouns stand before a role in small letters: “county librarian”, “lead wildlife biologist”. */
const plainWordsBefore = ({ lexicon }: English, tokens: readonly Token[], at: number, last: number): number => {
  const next = tokens[at + 1];
  // “was signed by President A” is a clause and no role.
  if (at >= last || !next || !/^\p{Ll}/u.test(next.text) || lexicon.has('connectors', next.lower)) return 0;
  for (let count = 1; count <= 3; count++) {
    const word = tokens[at - count + 1];
    const before = tokens[at - count];
    if (
      !word ||
      !/^\p{Ll}[\p{L}-]+$/u.test(word.text) ||
      lexicon.has('reporting', word.lower) ||
      lexicon.has('clauseWords', word.lower)
    )
      return 0;
    const opens =
      !before ||
      /^[^\p{L}\p{N}]$/u.test(before.text) ||
      lexicon.has('reporting', before.lower) ||
      lexicon.has('articles', before.lower) ||
      lexicon.has('possessives', before.lower);
    if (opens && !lexicon.has('sentenceStarters', word.lower)) return count;
  }
  return 0;
};

/** The role before a name: “UNIDO Director General Gerd Müller”, “the Minister of Trade, Ms. A”. */
const roleBefore = (
  knowledge: English,
  flat: string,
  tokens: readonly Token[],
  first: number,
  honoured: boolean,
  floor: number,
): (RoleAndOrganisation & { start: number; comma: boolean }) | undefined => {
  const { lexicon } = knowledge;
  let at = first - 1;
  const comma = tokens[at]?.text === ',';
  if (comma) at--;
  const last = at;
  while (at >= 0 && last - at < 14) {
    const token = tokens[at];
    if (!token || token.start < floor) break;
    const isPart =
      (startsUpper(token.text) && !lexicon.weekdays.has(token.lower)) ||
      lexicon.has('connectors', token.lower) ||
      lexicon.has('articles', token.lower) ||
      lexicon.has('possessives', token.lower) ||
      owns(lexicon, token.lower) ||
      isRoleWord(lexicon, token.text) ||
      lexicon.has('organisationHeads', token.lower) ||
      lexicon.has('roleModifiers', token.lower) ||
      // “the chair of the jury”
      (/^\p{Ll}+$/u.test(token.text) &&
        isOpening(lexicon, tokens[at - 1]?.lower) &&
        isOf(lexicon, tokens[at - 2]?.lower));
    if (!isPart) break;
    at--;
  }
  at -= plainWordsBefore(knowledge, tokens, at, last);
  const phrase = tokens.slice(at + 1, last + 1);
  const role = phrase.findIndex(({ text }) => isRoleWord(lexicon, text));
  if (role < 0) return undefined;
  const opens = ({ lower }: Token): boolean => lexicon.has('articles', lower) || lexicon.has('possessives', lower);
  const article = phrase.findLastIndex((token, index) => index < role && opens(token));
  // Without an honorific, only “its president, Alan Thwaite” is sure not to be two things in a row.
  const owned = phrase.some(({ lower }, index) => index < role && owns(lexicon, lower));
  if (comma && !honoured && article < 0 && !owned) return undefined;
  let start = article + 1;
  const joint = phrase.findLastIndex(
    ({ lower }, index) => index < role && index >= start && lexicon.has('joiners', lower),
  );
  if (joint > 0 && !lexicon.has('fields', phrase[joint - 1]?.lower ?? '')) start = joint + 1;
  while (start < role) {
    const lower = phrase[start]?.lower ?? '';
    if (
      !lexicon.has('connectors', lower) &&
      !(lexicon.has('sentenceStarters', lower) && !lexicon.has('roleModifiers', lower))
    )
      break;
    start++;
  }
  const [from, to] = [phrase[start], tokens[last]];
  if (!from || !to) return undefined;
  const found = splitRole(knowledge, flat.slice(from.start, to.end));
  return found.role
    ? { ...found, comma, start: article >= 0 ? (phrase[article]?.start ?? from.start) : from.start }
    : undefined;
};

/** Whether a verb of speech stands beside a name. */
const speaks = ({ lexicon }: English, flat: string, start: number, end: number): boolean =>
  lexicon.pattern`(?<!\\p{L})${lexicon.any('reporting')} $`.test(flat.slice(Math.max(0, start - 24), start)) ||
  lexicon.pattern`^,? (?:${lexicon.any('reportingAdverbs')} )?${lexicon.any('reporting')}(?!\\p{L})`.test(
    flat.slice(end, end + 40),
  ) ||
  lexicon.pattern`(?:${lexicon.language.accordingTo}) $`.test(flat.slice(Math.max(0, start - 24), start));

/** The person who is named at a token, with the role and organisation around the name. */
const personAt = (
  knowledge: English,
  flat: string,
  tokens: readonly Token[],
  first: number,
  span: Span,
  floor = span.start,
): (Mention & { next: number }) | undefined => {
  const name = nameAt(knowledge, tokens, first);
  const token = tokens[first];
  if (!name || !token) return undefined;
  const before = roleBefore(knowledge, flat, tokens, first, name.honorific !== undefined, floor);
  // “the Minister, Ms. A, the Director, Mr. B”: where the role comes first, what follows is the next one’s.
  const follows = before?.comma ? /^ ?\(|^ (?=\p{L})/u.test(flat.slice(name.end, name.end + 3)) : true;
  const after = follows ? appositionAfter(knowledge, flat, name.end, span.end) : undefined;
  const role = after?.role ?? before?.role;
  const organisation = after?.organisation ?? before?.organisation;
  return {
    start: before?.start ?? token.start,
    end: after?.end ?? name.end,
    nameStart: token.start,
    nameEnd: name.end,
    sure:
      name.honorific !== undefined ||
      role !== undefined ||
      ageIn(flat.slice(name.end, name.end + 8)) !== undefined ||
      speaks(knowledge, flat, token.start, name.end),
    person: {
      ...(name.honorific && { honorific: name.honorific }),
      name: name.name,
      ...(role && { role }),
      ...(organisation && { organisation }),
    },
    ...(name.gender && { gender: name.gender }),
    next: name.next,
  };
};

/** The people named in a piece of text, in order. */
export const mentionsIn = (knowledge: English, flat: string, span: Span): Mention[] => {
  const tokens = tokensIn(knowledge.lexicon, flat, span);
  const mentions: Mention[] = [];
  let floor = span.start;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start < floor || !/^(?:\p{Lu}|al-|el-)/u.test(token.text)) continue;
    const found = personAt(knowledge, flat, tokens, at, span, floor);
    if (!found) continue;
    const { next, ...mention } = found;
    mentions.push(mention);
    floor = mention.end;
    at = next - 1;
  }
  return mentions;
};
