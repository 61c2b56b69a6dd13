import type { Attendee } from '@unido/announcement';
import type { Lexicon } from './lexicon.js';
import type { Knowledge, Mention } from './knowledge.js';
import { startsUpper, type Span } from './text.js';

/** Somebody who attended, where the text says so. */
export interface FoundAttendee extends Span {
  readonly attendee: Attendee;
  readonly side?: string;
}

/** What a sentence or an item says of who attended. */
export interface Attendance {
  readonly people: readonly FoundAttendee[];
  /** The words say nothing else. */
  readonly whole: boolean;
}

const withoutArticle = ({ lexicon }: Knowledge, text: string): string => {
  const first = text.split(' ', 1)[0] ?? '';
  return lexicon.has('articles', first.toLowerCase()) ? text.slice(first.length + 1) : text;
};

export const sideOf = (knowledge: Knowledge, found: RegExpExecArray | null): string | undefined => {
  const side = found?.groups?.['side']?.trim();
  return side && withoutArticle(knowledge, side);
};

export interface Opening {
  readonly length: number;
  readonly side?: string;
  readonly note?: string;
  readonly pure: boolean;
}

export const notesBefore = (knowledge: Knowledge, text: string): string | undefined =>
  knowledge.lexicon.language.attendance.notes.findLast(
    ({ before }) => before && knowledge.lexicon.pattern`(?:${before})\\s*$`.test(text),
  )?.note;

/** The words that open a list of people. */
export const openingOf = (knowledge: Knowledge, text: string): Opening | undefined => {
  const { lexicon } = knowledge;
  const { attendance } = lexicon.language;
  const head = text.slice(0, 320);
  for (const source of attendance.leadsWithSide) {
    const found = lexicon.pattern`^(?:${source}):?(?=\\s|$)`.exec(head);
    const side = sideOf(knowledge, found);
    if (!found || !side || knowledge.mentionsIn(side, { start: 0, end: side.length }).some(({ sure }) => sure))
      continue;
    const note = notesBefore(knowledge, found[0]);
    return { length: found[0].length, side, pure: true, ...(note && { note }) };
  }
  const labelled =
    lexicon.pattern`^(?:${attendance.headings}):\\s`.exec(head) ??
    lexicon.pattern`^(?:${attendance.sideLabels[0] ?? ''}):\\s`.exec(head);
  if (labelled) {
    const side = sideOf(knowledge, labelled);
    return { length: labelled[0].length, pure: true, ...(side && { side }) };
  }
  for (const source of attendance.leads) {
    const found = lexicon.pattern`^(?:${source}):?(?=\\s|$)`.exec(head);
    if (!found) continue;
    const note = notesBefore(knowledge, found[0]);
    const isFree = source.startsWith('[^');
    const pure =
      !isFree ||
      lexicon.pattern`^${attendance.occasion} (?:was|were|is|and|also|jointly|formally|officially|signed|initialled|co-signed|witnessed|attended|moderated|facilitated|chaired|co-chaired|by| )+$`.test(
        found[0],
      );
    return { length: found[0].length, pure, ...(note && { note }) };
  }
  return undefined;
};

interface Between {
  readonly goesOn: boolean;
  readonly plain: boolean;
  readonly side?: string;
  readonly newSide?: string;
  readonly note?: string;
  readonly afterNote?: string;
}

/** “Lund University”, “parents’ association”; but not “first time”. */
const isSideName = (lexicon: Lexicon, name = ''): boolean =>
  startsUpper(name) || lexicon.has('organisationHeads', (name.split(' ').at(-1) ?? '').toLowerCase());

/** What stands between two people of a list, or after the last one. */
const between = (knowledge: Knowledge, gap: string, isLast: boolean): Between => {
  const { lexicon } = knowledge;
  const { and, attendance } = lexicon.language;
  const space = lexicon.language.parted ? '\\s+' : '\\s*';
  const joining = `[,;،؛，；、]?\\s*(?:(?:${and})${space})?`;
  let rest = gap;
  let side: string | undefined;
  let newSide: string | undefined;
  let afterNote: string | undefined;
  const take = (source: string): RegExpExecArray | null => {
    const found = lexicon.pattern`^(?:${source})`.exec(rest);
    if (found?.[0]) rest = rest.slice(found[0].length);
    return found?.[0] ? found : null;
  };
  for (let turn = 0; turn < 3; turn++) {
    for (const { note, after } of attendance.notes)
      if (after && take(`,?\\s*[(\\[]?(?:${lexicon.any('listOpeners')} )?(?:${after})[)\\]]?(?![\\p{L}]| by )`))
        afterNote = afterNote ? `${afterNote}, ${note}` : note;
    // A side ends before the joint that leads to the next person; “Ministry of Trade and Industry” goes on.
    const joint = `(?:${and})${space}(?:by\\s+)?(?:(?:${lexicon.any('articles')})${space})?`;
    const found = take(`${attendance.personSide}(?=\\s*$|[,;،؛，；、]|${space}${joint}$)`);
    const named = sideOf(knowledge, found);
    // “for the first time” names no side; its words stay.
    if (found && !isSideName(lexicon, named)) rest = found[0] + rest;
    else side ??= named;
  }
  const opening = take(
    `${joining}(?:by\\s+)?(?:${attendance.leadsWithSide.join('|').replace(/\(\?<side>/g, '(?:')})\\s*`,
  );
  if (opening) newSide = openingOf(knowledge, opening[0].replace(lexicon.pattern`^${joining}`, ''))?.side;
  const joined = take(
    `${joining}(?:(?:${attendance.joins})${space})?(?:by\\s+)?(?:also\\s+)?(?:(?:${lexicon.any('articles')})${space})?`,
  );
  const note = notesBefore(knowledge, joined?.[0] ?? '');
  const plain = /^[\s,;.،؛，；、。]*$/u.test(rest);
  const isShort =
    gap.length < 140 &&
    lexicon.pattern`^\\s*[,;(،؛，；、（]|^${space}(?:${and})${lexicon.language.parted ? '\\s' : ''}`.test(gap) &&
    !lexicon.pattern`${lexicon.language.parted ? '(?<!\\p{L})' : ''}${lexicon.any('clauseWords')}${lexicon.language.parted ? '(?!\\p{L})' : ''}`.test(
      rest,
    );
  return {
    goesOn: plain || isShort,
    plain: plain && !(isLast && /\p{L}/u.test(joined?.[0] ?? '')),
    ...(side && { side }),
    ...(newSide && { newSide }),
    ...(note && { note }),
    ...(afterNote && { afterNote }),
  };
};

/** In an item or a line of its own, two words after somebody’s role are no second person: “Ms. A, Director, Museo Blu”. */
export const withOrganisation = (flat: string, mentions: readonly Mention[]): Mention[] => {
  const [first, second, ...more] = mentions;
  const isOrganisationOfFirst =
    first?.person.role &&
    !first.person.organisation &&
    second &&
    !second.sure &&
    flat.slice(first.end, second.start) === ', ';
  if (!isOrganisationOfFirst) return [...mentions];
  return [{ ...first, end: second.end, person: { ...first.person, organisation: second.person.name } }, ...more];
};

/** In a list parted by semicolons, two words after somebody’s comma are no second person: “Ms. A, Granmere Cyclists;”. */
const withAffiliations = (flat: string, mentions: readonly Mention[]): Mention[] => {
  const out: Mention[] = [];
  const first = mentions[0]?.start ?? 0;
  const isParted = flat.slice(first, mentions.at(-1)?.end ?? first).includes(';');
  for (const mention of mentions) {
    const before = out.at(-1);
    if (isParted && before && !mention.sure && !before.person.role && flat.slice(before.end, mention.start) === ', ')
      out[out.length - 1] = {
        ...before,
        end: mention.end,
        person: { ...before.person, organisation: mention.person.name },
      };
    else out.push(mention);
  }
  return out;
};

/** “Eva Lind for Nordic Steel”: two words after “for” that nothing calls a person are whom the one before represents. */
const withoutSides = ({ lexicon }: Knowledge, flat: string, mentions: readonly Mention[]): Mention[] => {
  const leads = lexicon.language.attendance.personSide.replace(/\(\?<side>.*$/, '');
  return mentions.filter((mention, index) => {
    const before = mentions[index - 1];
    return (
      mention.sure ||
      !before ||
      !lexicon.pattern`^${leads}(?:(?:${lexicon.any('articles')}) )?$`.test(flat.slice(before.end, mention.start))
    );
  });
};

export const listed = (
  knowledge: Knowledge,
  flat: string,
  from: number,
  end: number,
  all: readonly Mention[],
  opening: Partial<Opening>,
): Attendance => {
  const mentions = withoutSides(knowledge, flat, withAffiliations(flat, all));
  const people: FoundAttendee[] = [];
  let { side, note } = opening;
  let whole = opening.pure ?? true;
  const first = mentions[0];
  if (first && !between(knowledge, flat.slice(from, first.start), false).plain) whole = false;
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    const gap = flat.slice(mention.end, next?.start ?? end);
    const found = between(knowledge, gap, !next);
    const ownNote = found.afterNote ?? note;
    const ownSide = found.side ?? side;
    people.push({
      start: mention.start,
      end: mention.end,
      attendee: { ...mention.person, ...(ownNote && { note: ownNote }) },
      ...(ownSide && { side: ownSide }),
    });
    // Only one leads; those who sign or witness may be many.
    if (note && note === knowledge.lexicon.language.attendance.notes[0]?.note) note = undefined;
    // What other words lead to says something else of the next person: “chaired by A and attended by B”.
    if (found.note || !found.plain) note = found.note;
    if (found.newSide) side = found.newSide;
    if (!found.plain) whole = false;
    if (!found.goesOn) break;
  }
  return { people, whole };
};
