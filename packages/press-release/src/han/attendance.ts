import type { Mention } from '../knowledge.js';
import type { Attendance, FoundAttendee } from '../people-list.js';
import { trim, type Span } from '../text.js';
import type { Han } from './han.js';
import type { TextPeople } from './text-people.js';

/** The longest sentence that is read as a list of people, in characters. */
const longest = 3000;

interface Marker extends Span {
  readonly side: string;
}

const markersIn = ({ lexicon }: Han, sources: readonly string[], flat: string, span: Span): Marker[] => {
  const text = flat.slice(span.start, span.end);
  return sources
    .flatMap((source) => [...text.matchAll(lexicon.all`${source}`)])
    .flatMap(({ 0: found, index, groups }) => {
      const side = (groups?.['side'] ?? '').trim();
      return side ? [{ start: span.start + index, end: span.start + index + found.length, side }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((marker, index, all) => all.slice(0, index).every(({ end }) => end <= marker.start));
};

const clausesIn = (flat: string, span: Span): Span[] => {
  const clauses: Span[] = [];
  let { start } = span;
  for (let at = span.start; at < span.end; at++)
    if (/[，；,;]/u.test(flat[at] ?? '')) {
      clauses.push({ start, end: at + 1 });
      start = at + 1;
    }
  if (start < span.end) clauses.push({ start, end: span.end });
  return clauses;
};

export const attendanceOf = (
  han: Han,
  people: TextPeople,
): ((flat: string, sentence: Span) => Attendance | undefined) => {
  const { lexicon } = han;
  const { language } = lexicon;
  const has = (pattern: string, text: string): boolean => lexicon.pattern`${pattern}`.test(text);

  /** What is left of a span without its people, their sides and the words that say that they were there. */
  const leftOver = (flat: string, span: Span, known: readonly Span[]): string => {
    let rest = '';
    let from = span.start;
    for (const { start, end } of [...known].sort((a, b) => a.start - b.start)) {
      if (end <= from || start >= span.end) continue;
      if (start > from) rest += `${flat.slice(from, start)}|`;
      from = Math.max(from, end);
    }
    rest += flat.slice(from, span.end);
    return rest
      .replace(lexicon.all`${language.tookPart}|${language.lists}|${language.occasions}|${language.and}`, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  };

  return (flat, sentence) => {
    const span = trim(flat, sentence);
    if (span.end - span.start > longest) return undefined;
    const text = flat.slice(span.start, span.end);
    if (!has(language.tookPart, text) || has(language.attendance.absence, text)) return undefined;
    const all = people.in(flat, span);
    const nobodyIn = ({ start, end }: Marker): boolean =>
      !all.some((one) => one.sure && start <= one.nameStart && one.nameEnd <= end);
    const ahead = markersIn(han, language.sidesBefore, flat, span).filter(nobodyIn);
    const behind = markersIn(han, language.sidesAfter, flat, span).filter(nobodyIn);
    const isSideOf = (one: Mention): boolean =>
      [...ahead, ...behind].some(({ start, end }) => start <= one.nameStart && one.nameEnd <= end);
    const mentions = all.filter((one) => !isSideOf(one));
    if (!mentions.length) return undefined;
    const known = [...mentions, ...ahead, ...behind];
    const clauses = clausesIn(flat, span).map((clause) => {
      const words = flat.slice(clause.start, clause.end);
      const inside = mentions.filter(({ nameStart }) => nameStart >= clause.start && nameStart < clause.end);
      const isDated = has(language.notYet, words);
      return {
        ...clause,
        inside,
        took: has(language.tookPart, words) && !isDated,
        spoke: has(language.speaksThere, words) && !isDated,
        // Nothing but people, so that it goes with the clause before or behind it.
        only: inside.length > 0 && leftOver(flat, clause, known) === '',
        lists: lexicon.pattern`(?:${language.lists})[：，]?$`.test(words),
        ends: /[；;]$/u.test(words),
      };
    });
    const took = clauses.map((clause, index) => {
      if (clause.took || (clause.spoke && clauses.some((one) => one.took && one.inside.length))) return true;
      if (!clause.only || has(language.notYet, flat.slice(clause.start, clause.end))) return false;
      for (let at = index - 1; at >= 0 && clauses[at]; at--) {
        if (clauses[at]?.took) return true;
        if (!clauses[at]?.only) break;
      }
      for (let at = index + 1; at < clauses.length; at++) {
        if (clauses[at]?.took) return true;
        if (!clauses[at]?.only) break;
      }
      return false;
    });
    const found: FoundAttendee[] = [];
    for (const [index, clause] of clauses.entries()) {
      if (!took[index]) continue;
      for (const mention of clause.inside) {
        const marker = ahead.findLast(({ end }) => end <= mention.start + 1);
        // A side holds up to the next semicolon, and to the next clause that says itself who was there.
        const isOver =
          marker &&
          (clauses.some(
            ({ start, end, ends }) => ends && start >= marker.start && end > marker.end && end <= clause.start,
          ) ||
            (clause.took &&
              clause.start >= marker.end &&
              (clause.inside[0]?.start ?? Infinity) <= clause.start + 1 &&
              clauses.some((one) => one.took && one.end > marker.start && one.end <= clause.start)));
        const side = marker && !isOver ? marker.side : undefined;
        found.push({ start: mention.start, end: mention.end, attendee: mention.person, ...(side && { side }) });
      }
    }
    if (!found.length) return undefined;
    // “A和B分别代表甲公司和乙大学”: as many sides as people, in their order.
    const sided = behind.reduce<FoundAttendee[]>((all, marker) => {
      const before = all.filter(({ end }) => end <= marker.start + 1);
      const run: FoundAttendee[] = [];
      for (let at = before.length - 1, to = marker.start; at >= 0; at--) {
        const one = before[at];
        if (!one || !/^[、和与與及暨\s，]{0,2}$|^以及$|^[则則也亦]$/u.test(flat.slice(one.end, to))) break;
        run.unshift(one);
        to = one.start;
      }
      const sides = run.length > 1 ? marker.side.split(lexicon.pattern`(?:${language.and})`) : [marker.side];
      const isShared = sides.length !== run.length;
      return all.map((one) => {
        const at = run.indexOf(one);
        if (at < 0 || (isShared && run.length > 1 && sides.length > 1)) return one;
        const side = isShared ? marker.side : sides[at];
        return side && !has(language.bothSides, side) ? { ...one, side: side.trim() } : one;
      });
    }, found);
    return { people: sided, whole: leftOver(flat, span, known) === '' };
  };
};
