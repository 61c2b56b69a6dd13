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

/** How far back a delegation is looked for, in characters. */
const reach = 1500;

/** “ضم الوفد كلا من …”: whom the delegation stands for that the text has named before. */
const delegationBefore = ({ lexicon }: Phrases, flat: string, span: Span): string | undefined => {
  const { delegation } = lexicon.language;
  const [before, after] = edges(lexicon);
  if (!delegation || !lexicon.pattern`${before}(?:${delegation.again})${after}`.test(flat.slice(span.start, span.end)))
    return undefined;
  const text = flat.slice(Math.max(0, span.start - reach), span.start);
  return [...text.matchAll(lexicon.all`${before}(?:${delegation.named})`)].at(-1)?.groups?.['side']?.trim();
};

/** Who took part according to a sentence, each with the side that was named last before. */
export const attendanceIn = (phrases: Phrases, flat: string, sentence: Span): Attendance | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  let span = trim(flat, sentence);
  if (span.end - span.start > longest) return undefined;
  const [before, after] = edges(lexicon);
  const absent = lexicon.pattern`${before}(?:${language.attendance.absence})${after}`.exec(
    flat.slice(span.start, span.end),
  );
  // Where the verb stands before its subject, those before it were there.
  if (absent) span = { start: span.start, end: span.start + absent.index };
  const text = flat.slice(span.start, span.end);
  const took = lexicon.pattern`${before}(?:${language.tookPart})${after}`.exec(text);
  const all = peopleIn(phrases, flat, span);
  // The name of a side ends where that of a person begins.
  const ahead = markersIn(phrases, language.sidesBefore, flat, span).flatMap((marker): Marker[] => {
    const inside = all.find(
      ({ start, end, sure }) => sure && start > marker.start && start < marker.end && end > marker.end - 1,
    );
    if (!inside) return [marker];
    const side = cleanSide(phrases, marker.side.slice(0, marker.side.length - (marker.end - inside.start)));
    return side ? [{ start: marker.start, end: inside.start, side }] : [];
  });
  const behind = markersIn(phrases, language.sidesAfter, flat, span);
  if (!took && !behind.length) return undefined;
  const mentions = all.filter(
    (one: Mention) => !ahead.some((marker) => marker.start <= one.start && one.end <= marker.end && !one.sure),
  );
  // “الدكتورة سعاد من الجامعة الأردنية”: right behind a name, what leads to a side is that person’s own.
  const ownAt = new Map(
    ahead.flatMap((marker) => {
      const person = all.find(({ end, sure }) => sure && end + 1 === marker.start);
      return person && !/^[وف]/u.test(flat.slice(marker.start, marker.end)) ? [[person.start, marker] as const] : [];
    }),
  );
  const owned = new Set(ownAt.values());
  const delegation = ahead.length ? undefined : delegationBefore(phrases, flat, span);
  const people: FoundAttendee[] = [];
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]?.start ?? span.end;
    const stated = behind.find(({ start, side }) => start >= mention.end && start < next && side);
    // Where nothing but such a verb says that they were there, only whom it names was.
    if (!took && !stated) continue;
    const marker = ahead.findLast((one) => one.end <= mention.start + 1 && !owned.has(one));
    const side = (stated ?? ownAt.get(mention.start) ?? marker)?.side ?? delegation;
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
  return { people, whole: !absent && leftOver(phrases, flat, span, [...people, ...ahead, ...behind]) === '' };
};
