import type { Block, Person } from '@unido/announcement';
import { announcesList, onlyAnnounces, attendanceOfItem, sideLabel } from './attendee-list.js';
import type { FoundAttendee } from './people-list.js';
import type { Unit } from './lines.js';
import { readPassage, type Reader } from './passages.js';
import { quotationsIn } from './quotations.js';
import type { Runs } from './runs.js';
import type { Knowledge } from './knowledge.js';
import { trim, wordCount, type Span } from './text.js';

/** A short line over other blocks, without a full stop: “Background”. */
const isHeading = (flat: string, unit: Unit, next: Unit | undefined): boolean => {
  const text = flat.slice(unit.start, Math.min(unit.end, unit.start + 120));
  return (
    !unit.marker &&
    unit.lines.length === 1 &&
    text.length <= 90 &&
    next !== undefined &&
    /^[\p{Lu}\p{Lo}\d“「《]/u.test(text) &&
    /[\p{L}\p{N})?）？”」》]$/u.test(text) &&
    wordCount(text) <= 12 &&
    (next.marker !== undefined || next.end - next.start > unit.end - unit.start)
  );
};

const listBlock = (runs: Runs, items: readonly Unit[]): Block => ({
  type: 'list',
  items: items.map((item) => {
    const end = item.marker?.end ?? item.start;
    return [...runs({ start: item.start, end }, { attribution: true }), ...runs({ start: end, end: item.end })];
  }),
  ...(/^\(?[1aivx]/.test(items[0]?.marker?.style ?? '') && { ordered: true }),
});

/** Units as plain blocks: paragraphs, headings and lists. */
export const plainBlocks = (flat: string, runs: Runs, units: readonly Unit[]): Block[] =>
  groups(units).map((group, index, all): Block => {
    const [first] = group;
    const next = all[index + 1]?.[0];
    if (first?.marker) return listBlock(runs, group);
    const span = { start: first?.start ?? 0, end: first?.end ?? 0 };
    return { type: first && isHeading(flat, first, next) ? 'heading' : 'paragraph', text: runs(span) };
  });

/** List items that follow one another are one group, every other unit is its own. */
const groups = (units: readonly Unit[]): Unit[][] => {
  const out: Unit[][] = [];
  for (const unit of units) {
    const last = out.at(-1);
    if (unit.marker && last?.[0]?.marker?.style === unit.marker.style) last.push(unit);
    else out.push([unit]);
  }
  return out;
};

/** A list of those who attended, with the lines between that name their sides. */
interface AttendeeList {
  /** How many units it takes. */
  readonly length: number;
  readonly people: readonly FoundAttendee[];
  readonly whole: boolean;
  readonly units: readonly Unit[];
}

const entriesOf = (unit: Unit): Span[] => (unit.marker ? [{ start: unit.marker.end, end: unit.end }] : [...unit.lines]);

const attendeeListAt = (
  reader: Reader,
  units: readonly Unit[],
  from: number,
  given: { side?: string; note?: string },
): AttendeeList | undefined => {
  const { knowledge, flat } = reader;
  const people: FoundAttendee[] = [];
  let side = given.side;
  let whole = true;
  let at = from;
  let labelled: number | undefined;
  for (; at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.end - unit.start > 4000) break;
    const isItem = unit.marker !== undefined;
    const text = flat.slice(unit.start, unit.end);
    // Free paragraphs end the list; lines and items are in it, and the last of them may end in a full stop.
    const isLast = people.length > 0 && text.length <= 200 && attendanceOfItem(knowledge, flat, unit, given)?.whole;
    const isFree = /[.!?。！？]["”’“«»」]?$/.test(text) || text.length > 200 * unit.lines.length;
    if (!isItem && !isLast && isFree && !/[;；]$/.test(text)) break;
    // Another announcement opens a list of its own.
    if (people.length && !isItem && announcesList(knowledge, text)) break;
    let found = 0;
    let labels = 0;
    for (const entry of entriesOf(unit)) {
      const line = flat.slice(entry.start, entry.end).replace(/^[–—-] ?(?=.*:$)/u, '');
      const isLabel = /[:：]$/.test(line);
      const attendance = isLabel
        ? undefined
        : attendanceOfItem(knowledge, flat, entry, {
            ...(side && { side }),
            ...(given.note && { note: given.note }),
          });
      if (attendance?.people.length) {
        people.push(...attendance.people);
        whole &&= attendance.whole;
        found++;
      } else {
        const label =
          isItem && !isLabel ? undefined : (announcesList(knowledge, line)?.side ?? sideLabel(knowledge, line));
        if (label) {
          side = label;
          labels++;
        } else whole = false;
      }
    }
    if (!found && labels) labelled ??= at;
    else if (!found && !isItem) break;
    else labelled = undefined;
  }
  // A label that no name follows is a heading of what comes next.
  const end = labelled ?? at;
  return people.length ? { length: end - from, people, whole, units: units.slice(from, end) } : undefined;
};

/** The last words of a paragraph that ends in a colon: “The director comments:”. */
const leadBefore = (flat: string, unit: Unit | undefined): Span | undefined => {
  if (!unit || !/[:：]/.test(flat[unit.end - 1] ?? '')) return undefined;
  const from = Math.max(unit.start, unit.end - 400);
  const stop = /^.*(?:[.!?] (?=\p{Lu})|[。！？])/u.exec(flat.slice(from, unit.end))?.[0].length ?? 0;
  return { start: from + stop, end: unit.end };
};

export interface Body {
  readonly blocks: Block[];
  readonly people: readonly FoundAttendee[];
}

/** A line that announces a list, and the lines of the list right below it, each by itself. */
const apartFromHeading = (knowledge: Knowledge, flat: string, unit: Unit): Unit[] => {
  const [first, ...lines] = unit.lines;
  const [next, last] = [lines[0], lines.at(-1)];
  if (!first || !next || !last || unit.marker || !/[:：]/.test(flat[first.end - 1] ?? '')) return [unit];
  if (!announcesList(knowledge, flat.slice(first.start, first.end))) return [unit];
  return [
    { ...unit, end: first.end, lines: [first] },
    { start: next.start, end: last.end, lines, joined: true },
  ];
};

/** The body’s units as blocks, and the people whom its lists say attended. */
export const readBody = (reader: Reader, all: readonly Unit[]): Body => {
  const { flat, runs, knowledge, register, doubt } = reader;
  const units = all
    .map((unit) => {
      const { marker, ...plain } = unit;
      return marker && knowledge.isDialogue(flat, unit) ? plain : unit;
    })
    .flatMap((unit) => apartFromHeading(knowledge, flat, unit));
  const blocks: Block[] = [];
  const people: FoundAttendee[] = [];
  const { passages, unclosed } = quotationsIn(flat, units, (unit) => {
    const found = knowledge.attributionAfter(register, flat, unit);
    return found?.pure === true && found.subject.kind === 'person' && found.subject.sure;
  });
  for (const span of unclosed) doubt({ code: 'quotation-unclosed', start: span.start, end: span.end });
  const passageAt = new Map(passages.map((passage) => [passage.start, passage]));
  let last: Person | undefined;

  for (let at = 0; at < units.length;) {
    const unit = units[at];
    const before = units[at - 1];
    if (!unit) break;
    const announced =
      before && announcesList(knowledge, flat.slice(Math.max(before.start, before.end - 400), before.end));
    const list = announced ? attendeeListAt(reader, units, at, announced) : undefined;
    if (before && list) {
      people.push(...list.people);
      if (list.whole) {
        const lead = blocks.at(-1);
        if (
          lead?.type === 'paragraph' &&
          !lead.continues &&
          onlyAnnounces(knowledge, flat.slice(before.start, before.end))
        )
          blocks[blocks.length - 1] = { ...lead, type: 'attendees' };
        const text = list.units.flatMap((one, index) => [...(index ? [{ text: '\n' }] : []), ...runs(one)]);
        blocks.push({ type: 'attendees', text });
      } else blocks.push(...plainBlocks(flat, runs, list.units));
      at += list.length;
      continue;
    }
    if (unit.marker) {
      let end = at + 1;
      while (units[end]?.marker?.style === unit.marker.style) end++;
      blocks.push(listBlock(runs, units.slice(at, end)));
      at = end;
      continue;
    }
    const passage = passageAt.get(unit.start);
    if (isHeading(flat, unit, units[at + 1]) && !passage?.quotations.length && !knowledge.isDialogue(flat, unit)) {
      blocks.push({ type: 'heading', text: runs(trim(flat, unit)) });
      at++;
    } else if (passage) {
      const read = readPassage(reader, passage, last, leadBefore(flat, before));
      blocks.push(...read.blocks);
      last = read.last;
      at += passage.units.length;
    } else {
      blocks.push({ type: 'paragraph', text: runs(unit) });
      at++;
    }
  }
  return { blocks, people };
};
