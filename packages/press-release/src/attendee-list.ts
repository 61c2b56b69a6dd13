import { listed, notesBefore, sideOf, withOrganisation, type Attendance } from './people-list.js';
import type { Knowledge } from './knowledge.js';
import { trim, type Span } from './text.js';

/** Whether a line announces that a list of those who attended follows, and for which side. */
export const announcesList = (knowledge: Knowledge, line: string): { side?: string; note?: string } | undefined => {
  const { lexicon } = knowledge;
  const { attendance } = lexicon.language;
  const text = line.trim().replace(/\s*[:：]$/, '');
  if (text.length > 240) return undefined;
  for (const source of attendance.leadsWithSide) {
    const found = lexicon.pattern`^(?:${source})$`.exec(text);
    const side = sideOf(knowledge, found);
    if (side) return { side };
  }
  if (lexicon.pattern`^(?:${attendance.headings})$`.test(text)) return {};
  // The list may hang on the last sentence of a paragraph.
  for (const source of attendance.leads)
    if (lexicon.pattern`(?:^|[.!?] |[。！？])(?:${source})$`.test(text)) {
      const note = notesBefore(knowledge, text);
      return note ? { note } : {};
    }
  return undefined;
};

/** Whether such a line says nothing that the list itself does not: “The opening was attended by:”. */
export const onlyAnnounces = (knowledge: Knowledge, line: string): boolean => {
  const { lexicon } = knowledge;
  const [, ...words] = line.trim().split(/\s+/);
  return (
    !lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.attendance.parts})(?!\\p{L})`.test(line) &&
    words.length < 9 &&
    words.every((word) => /^[\p{Ll}\p{Lo}]/u.test(word)) &&
    announcesList(knowledge, line) !== undefined
  );
};

/** “Witness:” says what somebody does there, and for no side. */
const isPart = ({ lexicon }: Knowledge, label: string): boolean =>
  lexicon.pattern`^(?:${lexicon.language.attendance.parts}|${lexicon.language.attendance.headings})$`.test(label);

/** The side that a line between names stands for: “For UNIDO:”, “Ministry of Trade”. */
export const sideLabel = (knowledge: Knowledge, line: string): string | undefined => {
  const { lexicon } = knowledge;
  const text = line.trim();
  const bare = text.replace(/\s*[:：]$/, '');
  if (bare.length > 120 || !bare) return undefined;
  const [preposition, plain] = lexicon.language.attendance.sideLabels;
  const explicit = lexicon.pattern`^(?:${preposition ?? ''})$`.exec(bare);
  if (explicit) return sideOf(knowledge, explicit);
  const found = lexicon.pattern`^(?:${plain ?? ''})$`.exec(bare);
  const side = sideOf(knowledge, found);
  if (!side || isPart(knowledge, side)) return undefined;
  return knowledge.isOrganisation(side) || lexicon.has('places', side.toLowerCase()) || /[:：]$/.test(text)
    ? side
    : undefined;
};

/** A side before its people in one line: “CINGAI: Prof. A”, “Norvik – Ms. B”. */
const labelOf = (knowledge: Knowledge, label: string, isColon: boolean, rest: string): string | undefined => {
  if (isColon) return sideLabel(knowledge, `${label}:`);
  const [first] = knowledge.mentionsIn(rest, { start: 0, end: Math.min(rest.length, 120) });
  return first?.start === 0 && first.person.honorific ? label : undefined;
};

/** The people of one item of a list: a name and whatever stands after it. */
export const attendanceOfItem = (
  knowledge: Knowledge,
  flat: string,
  span: Span,
  given: { side?: string; note?: string },
): Attendance | undefined => {
  const { lexicon } = knowledge;
  const inner = trim(flat, span);
  const text = flat.slice(inner.start, inner.end);
  if (lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.attendance.absence})(?!\\p{L})`.test(text))
    return { people: [], whole: false };
  const labelled = /^([^,;:.()،؛，；：。（）]{2,100}?)(?:(:| [–—-]) +|(：) *)/.exec(text);
  const isColon = !/[–—-]/.test(labelled?.[2] ?? '');
  const label = labelled?.[1] && labelOf(knowledge, labelled[1], isColon, text.slice(labelled[0].length));
  const side = label ?? (labelled?.[1] && isColon && isPart(knowledge, labelled[1]) ? undefined : given.side);
  const from = inner.start + (label ? (labelled?.[0].length ?? 0) : 0);
  const end = /[.;,؛،。；，、]$/.test(text) ? inner.end - 1 : inner.end;
  const mentions = withOrganisation(flat, knowledge.mentionsIn(flat, { start: from, end }));
  const [only] = mentions;
  if (!only) {
    const name = knowledge.nameAhead(flat.slice(from, end), true);
    const rest = name && /^(?:[,،]| [–—-])\s*([^.;؛]{2,160})$/.exec(flat.slice(from + name.length, end));
    if (!name || (from + name.length < end && !rest)) return undefined;
    const words = rest ? (rest[1] ?? '') : '';
    const said =
      knowledge.isRole(words) || knowledge.isOrganisation(words) ? knowledge.splitRole(words) : { role: words };
    const attendee = { name, ...(words && said) };
    return { people: [{ start: from, end, attendee, ...(side && { side }) }], whole: true };
  }
  const found = listed(knowledge, flat, from, end, mentions, {
    pure: true,
    ...(side && { side }),
    ...(given.note && { note: given.note }),
  });
  if (found.whole || mentions.length > 1 || only.person.role) return found;
  // A list of people gives after each name what that person is, in words no rule need know.
  const rest = /^(?:[,،]| [–—-]| \()\s*([^.;؛]{2,160})$/.exec(flat.slice(only.nameEnd, end));
  if (!rest?.[1] || only.start !== from) return found;
  const words = rest[1].replace(/\)$/, '');
  const split =
    knowledge.isRole(words) || knowledge.isOrganisation(words) ? knowledge.splitRole(words) : { role: words };
  const [person] = found.people;
  if (!person) return found;
  return {
    people: [
      {
        ...person,
        attendee: { ...person.attendee, ...((split.role ?? split.organisation) ? split : { role: words }) },
      },
    ],
    whole: true,
  };
};
