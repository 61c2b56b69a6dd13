import { listed, openingOf, sideOf, type Attendance } from '../people-list.js';
import type { Knowledge } from '../knowledge.js';
import { trim, type Span } from '../text.js';

/** The longest sentence that is read as a list of people, in characters. */
const longest = 6000;

const clauses = (knowledge: Knowledge, flat: string, span: Span): Span[] => {
  const parts: Span[] = [];
  let start = span.start;
  for (const found of flat
    .slice(span.start, span.end)
    .matchAll(knowledge.lexicon.all`${'; |,? (?:while|but|whereas|although|though) '}`)) {
    parts.push({ start, end: span.start + found.index });
    start = span.start + found.index + found[0].length;
  }
  return [...parts, { start, end: span.end }];
};

/** Who attended according to a sentence, or nothing where it does not speak of that. */
export const attendanceIn = (knowledge: Knowledge, flat: string, sentence: Span): Attendance | undefined => {
  const { lexicon } = knowledge;
  const { attendance } = lexicon.language;
  const span = trim(flat, sentence);
  if (span.end - span.start > longest) return undefined;
  const text = flat.slice(span.start, span.end);
  if (lexicon.pattern`(?<!\\p{L})(?:${attendance.absence})(?!\\p{L})`.test(text)) {
    const parts = clauses(knowledge, flat, span).filter(
      (part) => !lexicon.pattern`(?<!\\p{L})(?:${attendance.absence})(?!\\p{L})`.test(flat.slice(part.start, part.end)),
    );
    const people = parts.flatMap((part) => attendanceIn(knowledge, flat, part)?.people ?? []);
    return people.length ? { people, whole: false } : undefined;
  }
  const end = /[.!]$/.test(text) ? span.end - 1 : span.end;
  const opening = openingOf(knowledge, text);
  if (opening) {
    const from = span.start + opening.length;
    const mentions = knowledge.mentionsIn(flat, { start: from, end });
    if (mentions.length) return listed(knowledge, flat, from, end, mentions, opening);
    return undefined;
  }
  const mentions = knowledge.mentionsIn(flat, { start: span.start, end });
  const first = mentions[0];
  if (!first || !lexicon.pattern`^(?:${lexicon.any('listOpeners')},? |\\s)*$`.test(flat.slice(span.start, first.start)))
    return undefined;
  for (const [index, mention] of mentions.entries()) {
    const rest = flat.slice(mention.end, Math.min(end, mention.end + 200));
    for (const source of attendance.tails) {
      const found = lexicon.pattern`^(?:, (?:who|whose|which) [^,;.]{1,80},|,)? (?:who )?(?:${source})(?!\\p{L})`.exec(
        rest,
      );
      if (!found) continue;
      const side = sideOf(knowledge, found);
      const note = attendance.notes.find(
        ({ after }) => after && lexicon.pattern`(?<!\\p{L})(?:${after})(?!\\p{L})`.test(found[0]),
      )?.note;
      const result = listed(knowledge, flat, span.start, mention.end, mentions.slice(0, index + 1), {
        pure: true,
        ...(side && { side }),
        ...(note && { note }),
      });
      return { people: result.people, whole: result.whole && /^[\s.]*$/.test(rest.slice(found[0].length)) };
    }
  }
  return undefined;
};
