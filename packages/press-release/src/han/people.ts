import type { Mention, RoleAndOrganisation } from '../knowledge.js';
import type { Span } from '../text.js';
import type { Han } from './han.js';
import { namesIn, type Candidate } from './names.js';
import { isOrganisation, isRole, isRoleWord, splitRole } from './roles.js';

/** How far from a name what somebody is may begin or end, in characters. */
const reach = 60;

interface Evidence extends RoleAndOrganisation {
  /** Where the words about the role begin or end. */
  readonly at: number;
  readonly honorific?: string;
}

const boundary = /[，。；：！？“”‘’「」『』（()）《》〈〉【】…—\n,;:!? ]/u;

/** The role before a name: “省水利厅厅长周启明”, “党委书记、董事长王强”. */
const roleBefore = (han: Han, flat: string, start: number, floor: number): Evidence | undefined => {
  const { lexicon } = han;
  const { language } = lexicon;
  const region = flat
    .slice(Math.max(floor, start - reach), start)
    .replace(lexicon.pattern`(?:${language.titlesBefore})$`, '')
    .replace(/ $/, '');
  // “助理署长（保育）”: the field stands behind the role.
  const field = /[（(][^（）()]{1,12}[）)]$/u.exec(region)?.[0] ?? '';
  const plain = region.slice(0, region.length - field.length);
  if (!isRole(han, plain.slice(-20))) return undefined;
  const words = plain.split(boundary).at(-1) ?? '';
  const withoutLead = (text: string): string => {
    const lead = lexicon.pattern`^(?:${language.beforeRoles})`.exec(text)?.[0] ?? '';
    return isRole(han, text.slice(lead.length)) ? text.slice(lead.length) : text;
  };
  const pieces = words.split('、');
  const last = withoutLead(pieces.at(-1) ?? '');
  let whole = last;
  for (const piece of pieces.slice(0, -1).toReversed()) {
    if (!isRole(han, piece) || !words.endsWith(`${piece}、${whole}`)) break;
    whole = withoutLead(`${piece}、${whole}`);
  }
  // “甲院院士、乙公司总裁”: each role is of an organisation of its own; the last is the one that counts.
  const found = splitRole(han, splitRole(han, last).organisation === undefined ? whole : last);
  if (!found.role) return undefined;
  const end = Math.max(floor, start - reach) + region.length;
  return { ...found, role: found.role + field, at: end - field.length - whole.length };
};

/** What stands behind a name: “蔡雅琪理事长”, “林昭仪教授”, “周启明（省水利厅厅长）”, “周启明，省水利厅厅长”. */
const roleAfter = (han: Han, flat: string, from: number, limit: number, isAlone: boolean): Evidence | undefined => {
  const { lexicon, titles } = han;
  const { language } = lexicon;
  const text = flat.slice(from, Math.min(limit, from + reach));
  const role =
    lexicon.pattern`^ ?((?:(?:${language.roleFronts})*(?:${language.roleNouns}))+)(?!${language.regions})`.exec(text);
  const title = lexicon.pattern`^ ?(${titles})`.exec(text);
  if (title && (title[0].length >= (role?.[0].length ?? 0) || !role)) {
    const honorific = title[1] ?? '';
    const more = roleAfter(han, flat, from + title[0].length, limit, isAlone);
    return {
      at: more?.at ?? from + title[0].length,
      honorific,
      ...(more?.role ? { role: more.role } : isRoleWord(han, honorific) && isAlone && { role: honorific }),
      ...(more?.organisation && { organisation: more.organisation }),
    };
  }
  if (role && isAlone) return { at: from + role[0].length, role: role[1] ?? '' };
  const bracket = /^ ?[（(]([^（）()]{1,40})[)）]/u.exec(text);
  if (bracket?.[1]) {
    const at = from + bracket[0].length;
    if (isRole(han, bracket[1])) return { ...splitRole(han, bracket[1]), at };
    if (isOrganisation(han, bracket[1])) return { organisation: bracket[1], at };
    return /^[\p{Script=Latin} .,'’-]+$|岁|歲|^[男女]$/u.test(bracket[1])
      ? { ...roleAfter(han, flat, at, limit, isAlone), at: roleAfter(han, flat, at, limit, isAlone)?.at ?? at }
      : undefined;
  }
  if (!isAlone) return undefined;
  const apposition =
    /^(?:[，,] ?(?:\d{1,3}[岁歲][，,])?| {1,3}|——)([^，。；：、！？“”「」（）,;:\n ]{2,40})(?=$|[，。；、,;\n ])/u.exec(
      text,
    );
  const phrase = apposition?.[1];
  if (!apposition || !phrase || !isRole(han, phrase)) return undefined;
  if (lexicon.pattern`^(?:${language.beforeRoles})|(?:${language.tookPart}|${language.speaks})`.test(phrase))
    return undefined;
  return { ...splitRole(han, phrase), at: from + apposition[0].length };
};

interface Found {
  readonly mention: Mention;
  readonly candidate: Candidate;
}

const mentionOf = (han: Han, flat: string, candidate: Candidate, floor: number, limit: number): Found => {
  const { genderOf } = han;
  const before = roleBefore(han, flat, candidate.start, floor);
  const after = roleAfter(han, flat, candidate.end, limit, before === undefined);
  const role = before?.role ?? after?.role;
  const organisation = before ? before.organisation : after?.organisation;
  const honorific = after?.honorific;
  const gender = honorific ? genderOf.get(honorific) : undefined;
  const name = candidate.name;
  return {
    candidate,
    mention: {
      start: before?.at ?? candidate.start,
      end: after?.at ?? candidate.end,
      nameStart: candidate.start,
      nameEnd: candidate.end,
      sure: candidate.evidence === 'sure' || role !== undefined || honorific !== undefined,
      person: {
        ...(honorific && { honorific }),
        name,
        ...(role && { role }),
        ...(organisation && { organisation }),
      },
      ...(gender && { gender }),
    },
  };
};

const dot = /[·•・‧．]| (?=[A-Z])/u;

/** Short forms of names that a text gives in full: “苏布拉马廉” of “拉维·苏布拉马廉”. */
const shortForms = (names: Iterable<string>): Map<string, string> => {
  const short = new Map<string, string>();
  for (const name of names) {
    const parts = name.split(dot);
    if (parts.length < 2) continue;
    for (const part of [parts.at(-1) ?? '', parts[0] ?? ''])
      if (part.length > 1 && !short.has(part)) short.set(part, name);
  }
  return short;
};

/** “周厅长”, “何女士”: a surname with what its bearer is, whom the text has named in full. */
const bySurname = (han: Han, flat: string, span: Span, known: readonly Mention[]): Candidate[] => {
  const { lexicon, titles } = han;
  const { language } = lexicon;
  const pattern = lexicon.all`(?<surname>${lexicon.any('compoundSurnames')}|${language.surnames})(?=(?<what>${titles}|(?:${language.roleFronts})?(?:${language.roleNouns})))`;
  const bearers = new Map<string, Mention[]>();
  for (const one of known) {
    const surname =
      lexicon.pattern`^(?:${lexicon.any('compoundSurnames')}|${language.surnames})`.exec(one.person.name)?.[0] ?? '';
    if (/^\p{Script=Han}+$/u.test(one.person.name))
      bearers.set(surname, [...(bearers.get(surname) ?? []), one].slice(-40));
  }
  return [...flat.slice(span.start, span.end).matchAll(pattern)].flatMap((found) => {
    const { surname = '', what = '' } = found.groups ?? {};
    const all = bearers.get(surname) ?? [];
    const fitting = all.filter(({ person }) => person.role?.endsWith(what) || person.honorific === what);
    const names = new Set((fitting.length ? fitting : all).map(({ person }) => person.name));
    const [name] = names;
    const start = span.start + found.index;
    const isBegun = lexicon.pattern`(?:^|[，。、；：！？“”「」（）…\\n ]|${language.beforeNames})$`.test(
      flat.slice(Math.max(0, start - 8), start),
    );
    return name && names.size === 1 && isBegun
      ? [{ start, end: start + surname.length, name, evidence: 'sure' as const }]
      : [];
  });
};

/** How many names of a text are looked for again all over it. */
const patience = 300;

/** The people of a whole text: those that what stands around a name shows, and their names wherever they come again. */
export const peopleOf = (han: Han, flat: string, span: Span, given: readonly string[] = []): Mention[] => {
  const candidates = namesIn(han, flat, span);
  const sure = candidates.filter(({ evidence }) => evidence === 'sure');
  const names = new Set([...given.slice(0, patience), ...sure.slice(0, patience).map(({ name }) => name)]);
  const short = shortForms([...names].slice(0, patience));
  // By their first characters, so that a text of nothing but names is gone through once.
  const byStart = new Map<string, string[]>();
  for (const name of [...names, ...short.keys()]) {
    const key = name.slice(0, 2);
    byStart.set(key, [...(byStart.get(key) ?? []), name].sort((a, b) => b.length - a.length).slice(0, 20));
  }
  const again: Candidate[] = [];
  for (let at = span.start; at < span.end; at++) {
    const name = byStart.get(flat.slice(at, at + 2))?.find((one) => flat.startsWith(one, at));
    if (!name || at + name.length > span.end) continue;
    again.push({ start: at, end: at + name.length, name: short.get(name) ?? name, evidence: 'sure' });
    at += name.length - 1;
  }
  const kept: Candidate[] = [];
  const isShort = ({ name }: Candidate): boolean => short.has(name);
  const all = [
    ...sure.filter((one) => !isShort(one)),
    ...again,
    ...candidates.filter((one) => one.evidence === 'listed' && !isShort(one)),
  ];
  const taken = new Uint8Array(span.end - span.start);
  const take = (one: Candidate): void => {
    if (taken.subarray(one.start - span.start, one.end - span.start).some(Boolean)) return;
    taken.fill(1, one.start - span.start, one.end - span.start);
    kept.push(one);
  };
  all.forEach(take);
  const read = (found: readonly Candidate[]): Mention[] => {
    const sorted = [...found].sort((a, b) => a.start - b.start);
    let floor = span.start;
    return sorted.map((one, index) => {
      const limit = sorted[index + 1]?.start ?? span.end;
      const { mention } = mentionOf(han, flat, one, floor, limit);
      floor = mention.end;
      return mention;
    });
  };
  const known = read(kept);
  bySurname(han, flat, span, known).forEach(take);
  return read(kept);
};
