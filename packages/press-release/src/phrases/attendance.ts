import type { Person } from '@unido/announcement';
import type { Mention } from '../knowledge.js';
import type { Attendance, FoundAttendee } from '../people-list.js';
import type { Register } from '../register.js';
import { trim, type Span } from '../text.js';
import { peopleIn, speaks } from './people.js';
import { beginsRole, edges, isOrganisation, type Phrases } from './roles.js';

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

const markersIn = (phrases: Phrases, sources: readonly string[], text: string): Marker[] => {
  const { lexicon } = phrases;
  const [before] = edges(lexicon);
  return sources
    .flatMap((source) => [...text.matchAll(lexicon.all`${before}(?:${source})`)])
    .flatMap((found) => {
      const side = cleanSide(phrases, found.groups?.['side'] ?? '');
      return side ? [{ start: found.index, end: found.index + found[0].length, side }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((marker, index, all) => all.slice(0, index).every(({ end }) => end <= marker.start));
};

/** A text of the same length with nothing in these places. */
const without = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);

/** Whether a sentence says nothing else than its people, their sides and that they were there. */
const saysNoMore = ({ lexicon }: Phrases, text: string, known: readonly Span[]): boolean => {
  const { language } = lexicon;
  const [before, after] = edges(lexicon);
  const small = `${language.and}|${language.article}|${lexicon.any('listOpeners')}|${lexicon.any('connectors')}`;
  const rest = without(text, known)
    .replace(lexicon.all`${before}(?:${language.tookPart}|${language.occasions})${after}`, ' ')
    .replace(lexicon.all`${before}(?:${small})${after}`, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
};

/** People whom a list names by their surnames alone, as the text has named them in full: “por el gremio, Maidana y”. */
const surnamesIn = ({ lexicon }: Phrases, register: Register, text: string): Mention[] => {
  const { and } = lexicon.language;
  const item = new RegExp(`(?<=^|[,;:] +| (?:${and}) +)\\p{Lu}[\\p{L}'-]+(?= *[,;.]| (?:${and}) |$)`, 'gu');
  return [...text.matchAll(item)].flatMap(({ 0: name, index }) => {
    const [entity, ...others] = register.find(name);
    if (!entity?.sure || others.length || !entity.person.name.endsWith(` ${name}`)) return [];
    const span = { start: index, end: index + name.length };
    return [{ ...span, person: { name }, nameStart: span.start, nameEnd: span.end, sure: true }];
  });
};

/** Whoever stands on a side, with what no word says to be another organisation in the role: “jefa de Compras”. */
const onSide = (phrases: Phrases, text: string, { person, start, end }: Mention): Person => {
  const { role, organisation, ...rest } = person;
  const phrase = text.slice(start, end);
  const at = role && organisation ? phrase.indexOf(role) : -1;
  const to = organisation ? phrase.indexOf(organisation, at) : -1;
  if (at < 0 || to < 0 || isOrganisation(phrases, organisation ?? '')) return person;
  return { ...rest, role: phrase.slice(at, to + (organisation?.length ?? 0)) };
};

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Who took part according to a sentence, each with the side that was named last before. */
export const attendanceIn = (
  phrases: Phrases,
  register: Register,
  flat: string,
  sentence: Span,
): Attendance | undefined => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  const { start: from, end: to } = trim(flat, sentence);
  if (to - from > longest) return undefined;
  const text = flat.slice(from, to);
  const [before, after] = edges(lexicon);
  const took = lexicon.pattern`${before}(?:${language.tookPart})${after}`.test(text);
  const behind = markersIn(phrases, language.sidesAfter, text);
  if (!took && !behind.length) return undefined;
  if (lexicon.pattern`${before}(?:${language.attendance.absence})${after}`.test(text)) return undefined;

  // “por el presidente de la Federación, X” names no side.
  let ahead = markersIn(phrases, language.sidesBefore, text).filter(({ side }) => !beginsRole(phrases, side));
  let mentions = peopleIn(phrases, text, { start: 0, end: text.length });
  // “Mme A, au nom du ministre, M. B”: a side right behind somebody without one is no other’s.
  const own = behind.filter(({ start }) => {
    const person = mentions.findLast(({ end }) => end <= start);
    return (
      person && /^[\s,،]*$/.test(text.slice(person.end, start)) && !ahead.some(({ end }) => end <= person.start + 1)
    );
  });
  if (own.length) {
    ahead = ahead.filter((marker) => !own.some((one) => overlap(one, marker)));
    mentions = peopleIn(phrases, without(text, own), { start: 0, end: text.length });
  }
  // “Rafael Tejeda, de Asuntos Jurídicos”: capitals behind a preposition say where somebody works.
  const isWorkplace = (one: Mention, index: number): boolean => {
    const gap = text.slice(mentions[index - 1]?.end ?? one.start, one.start);
    return lexicon.pattern`^,? (?:${language.ofOrganisation || '(?!)'}) ?$`.test(gap);
  };
  mentions = mentions.filter(
    (one, index) =>
      (one.sure ||
        !(isWorkplace(one, index) || ahead.some((marker) => marker.start <= one.start && one.end <= marker.end))) &&
      // Who only tells of it may have been elsewhere.
      !speaks(phrases, text, one.start, one.end),
  );
  const spans = [...mentions, ...ahead];
  mentions = [...mentions, ...surnamesIn(phrases, register, without(text, spans))].sort((a, b) => a.start - b.start);

  const ends = (between: string): boolean =>
    lexicon.pattern`${before}(?:${language.sideEnds ?? '(?!)'})${after}`.test(between);
  const joins = (end: number, start: number): boolean =>
    lexicon.pattern`${before}(?:${language.and})${after}|[;:.；：。]`.test(text.slice(end, start));
  const people: FoundAttendee[] = [];
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]?.start ?? text.length;
    const ownSide = behind.find(
      ({ start }) => start >= mention.end && start < next && !joins(mention.end, start),
    )?.side;
    // Where nothing but such a verb says that they were there, only whom it names was.
    if (!took && !ownSide) continue;
    const marker = ahead.findLast(({ end }) => end <= mention.start + 1);
    const isOver = marker && ends(text.slice(marker.end, mention.start));
    const side = ownSide ?? (isOver ? undefined : marker?.side);
    const lead = text.slice(Math.max(0, mention.start - 60), mention.start);
    const tail = text.slice(mention.end, Math.min(next, mention.end + 60));
    const note = language.attendance.notes.find(
      (one) =>
        (one.before && lexicon.pattern`(?:${one.before})\\s*(?:${language.article})?\\s*$`.test(lead)) ??
        (one.after && lexicon.pattern`^[\\s,،，(（]*(?:${one.after})`.test(tail)),
    )?.note;
    people.push({
      start: mention.start,
      end: mention.end,
      attendee: { ...(side ? onSide(phrases, text, mention) : mention.person), ...(note && { note }) },
      ...(side && { side }),
    });
  }
  if (!people.length) return undefined;
  const whole = saysNoMore(phrases, text, [...people, ...ahead, ...behind]);
  return { people: people.map((one) => ({ ...one, start: one.start + from, end: one.end + from })), whole };
};
