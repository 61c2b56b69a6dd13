import type { Mention } from '../knowledge.js';
import type { Attendance, FoundAttendee } from '../people-list.js';
import { trim, type Span } from '../text.js';
import { peopleIn } from './people.js';
import { edges, type Phrases } from './roles.js';

/** The longest sentence that is read as a list of people, in characters. */
const longest = 6000;

interface Marker extends Span {
  readonly side: string;
}

const cleanSide = ({ lexicon }: Phrases, text: string): string =>
  text
    .trim()
    .replace(lexicon.pattern`^(?:${lexicon.language.article})`, '')
    .replace(/[\s,،，:：]+$/u, '');

const markersIn = (phrases: Phrases, sources: readonly string[], flat: string, span: Span): Marker[] => {
  const { lexicon } = phrases;
  const [before] = edges(lexicon);
  const text = flat.slice(span.start, span.end);
  return sources
    .flatMap((source) => [...text.matchAll(lexicon.all`${before}(?:${source})`)])
    .flatMap((found) => {
      const side = cleanSide(phrases, found.groups?.['side'] ?? '');
      const start = span.start + found.index;
      return side ? [{ start, end: start + found[0].length, side }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((marker, index, all) => all.slice(0, index).every(({ end }) => end <= marker.start));
};

/** What is left of a sentence without its people, their sides and the words that say that they were there. */
const leftOver = (phrases: Phrases, flat: string, span: Span, known: readonly Span[]): string => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  let rest = '';
  let from = span.start;
  for (const { start, end } of [...known].sort((a, b) => a.start - b.start)) {
    if (start > from) rest += `${flat.slice(from, start)} `;
    from = Math.max(from, end);
  }
  rest += flat.slice(from, span.end);
  const [before, after] = edges(lexicon);
  return rest
    .replace(lexicon.all`${before}(?:${language.tookPart}|${language.occasions})${after}`, ' ')
    .replace(
      lexicon.all`${before}(?:${language.and}|${language.article}|${lexicon.any('listOpeners')}|${lexicon.any('connectors')})${after}`,
      ' ',
    )
    .replace(/[^\p{L}\p{N}]/gu, '');
};

/** Who took part according to a sentence, each with the side that was named last before. */
export const attendanceIn = (phrases: Phrases, flat: string, sentence: Span): Attendance | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  const span = trim(flat, sentence);
  if (span.end - span.start > longest) return undefined;
  const text = flat.slice(span.start, span.end);
  const [before, after] = edges(lexicon);
  const took = lexicon.pattern`${before}(?:${language.tookPart})${after}`.exec(text);
  const ahead = markersIn(phrases, language.sidesBefore, flat, span);
  const behind = markersIn(phrases, language.sidesAfter, flat, span);
  if (!took && !behind.length) return undefined;
  if (lexicon.pattern`${before}(?:${language.attendance.absence})${after}`.test(text)) return undefined;
  const mentions = peopleIn(phrases, flat, span).filter(
    (one: Mention) => !ahead.some((marker) => marker.start <= one.start && one.end <= marker.end && !one.sure),
  );
  const people: FoundAttendee[] = [];
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]?.start ?? span.end;
    const own = behind.find(({ start, side }) => start >= mention.end && start < next && side);
    // Where nothing but such a verb says that they were there, only whom it names was.
    if (!took && !own) continue;
    const marker = ahead.findLast(({ end }) => end <= mention.start + 1);
    const side = own?.side ?? marker?.side;
    const note = language.attendance.notes.find(
      ({ before: lead, after: tail }) =>
        (lead &&
          lexicon.pattern`(?:${lead})\\s*(?:${language.article})?\\s*$`.test(
            flat.slice(Math.max(span.start, mention.start - 60), mention.start),
          )) ??
        (tail &&
          lexicon.pattern`^[\\s,،，(（]*(?:${tail})`.test(flat.slice(mention.end, Math.min(next, mention.end + 60)))),
    )?.note;
    people.push({
      start: mention.start,
      end: mention.end,
      attendee: { ...mention.person, ...(note && { note }) },
      ...(side && { side }),
    });
  }
  if (!people.length) return undefined;
  return { people, whole: leftOver(phrases, flat, span, [...people, ...ahead, ...behind]) === '' };
};
