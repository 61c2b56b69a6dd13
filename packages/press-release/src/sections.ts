import type { FoundDateline } from './dateline.js';
import { readBack } from './ending.js';
import { readHead, type Head } from './head.js';
import type { Unit } from './lines.js';
import type { Knowledge } from './knowledge.js';
import type { FoundSection } from './section.js';
import { trim } from './text.js';

/** A release in its parts, every unit in exactly one of them, in the order of the source. */
export interface Parts extends Omit<Head, 'next'> {
  /** Units of the body; the first may begin after the dateline. */
  readonly body: Unit[];
  readonly back: FoundSection[];
}

/** Each line of a group of lines by itself. */
const apart = (unit: Unit): Unit[] =>
  unit.lines.length < 2
    ? [unit]
    : unit.lines.map((line, index) => ({ ...line, lines: [line], joined: index > 0 || unit.joined }));

/** What is left of a unit from a line on. */
const fromLine = (unit: Unit, from: number): Unit[] => {
  if (unit.start >= from) return [unit];
  const lines = unit.lines.filter((line) => line.start >= from);
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, lines, joined: false }] : [];
};

/** What is left of a unit after a dateline. */
const after = (flat: string, unit: Unit, dateline: FoundDateline | undefined): Unit[] => {
  if (!dateline || unit.start >= dateline.end) return [unit];
  if (unit.end <= dateline.end) return [];
  const { start, end } = trim(flat, { start: dateline.end, end: unit.end });
  const lines = unit.lines
    .filter((line) => line.end > start)
    .map((line) => ({ start: Math.max(line.start, start), end: line.end }));
  return [{ start, end, lines, joined: false }];
};

/** Parts a release into what is before the headline, headline, standfirst, dateline, body, and what is after it. */
export const partsOf = (knowledge: Knowledge, flat: string, units: readonly Unit[]): Parts => {
  // Up to the headline each line may be something else; past it, lines belong together again.
  const lines = [...units.slice(0, 12).flatMap(apart), ...units.slice(12)];
  const { next, ...head } = readHead(knowledge, flat, lines);
  const from = lines[next]?.start ?? Infinity;
  const rest = units.flatMap((unit) => fromLine(unit, from)).flatMap((unit) => after(flat, unit, head.dateline));
  return { ...head, ...readBack(knowledge, flat, rest) };
};
