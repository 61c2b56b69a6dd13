import type { Section } from '@unido/announcement';
import { datesIn } from './dates.js';
import { datelineAt, datelineOf, type FoundDateline } from './dateline.js';
import type { Lexicon } from './lexicon.js';
import type { Unit } from './lines.js';
import type { Knowledge } from './knowledge.js';
import { addTo, type FoundSection } from './section.js';
import { begins, hasAddress, isCapitals, isProse, whole, words } from './shapes.js';
import { startsUpper, wordCount, type Span } from './text.js';

const isReference = (text: string): boolean =>
  text.length < 60 && /\d/.test(text) && /\/|^(?:ref|no|nr)\b/i.test(text) && !/[\p{Ll}\p{Lo}]{4,}/u.test(text);

/** “Tuesday 12 March 2024 – for immediate use”: a date and a label in one line. */
const isDatedLabel = (lexicon: Lexicon, flat: string, unit: Unit): boolean => {
  const text = flat.slice(unit.start, unit.end);
  const dash = / [|–—-] /u.exec(text);
  if (!dash || text.length > 160) return false;
  const at = unit.start + dash.index;
  const sides = [
    { start: unit.start, end: at },
    { start: at + dash[0].length, end: unit.end },
  ];
  return sides.some(
    (side, index) =>
      datelineOf(lexicon, flat, side) &&
      whole(lexicon, lexicon.language.sections.frontLabels, flat, sides[1 - index] ?? side),
  );
};

const frontType = (knowledge: Knowledge, flat: string, unit: Unit): Section['type'] | undefined => {
  const { lexicon } = knowledge;
  const { sections } = lexicon.language;
  const text = flat.slice(unit.start, unit.end);
  if (
    whole(lexicon, sections.frontLabels, flat, unit) ||
    whole(lexicon, `(?:${lexicon.language.embargo}).{0,100}`, flat, unit) ||
    /^[-–—*#~=_ ]{3,}$/.test(text) ||
    isReference(text)
  )
    return 'notice';
  if (datelineOf(lexicon, flat, unit) || isDatedLabel(lexicon, flat, unit)) return 'notice';
  if (text.length < 200 && (begins(lexicon, sections.contact, flat, unit) || hasAddress(flat, unit))) return 'contact';
  if (text.length < 120 && /^(?:https?:\/\/|www\.)\S+$/i.test(text)) return 'contact';
  return undefined;
};

/** Whether a line goes on with the headline begun on the line before it. */
const continuesHeadline = (lexicon: Lexicon, flat: string, before: Unit, unit: Unit): boolean => {
  if (!unit.joined || unit.marker) return false;
  const [text, next] = [flat.slice(before.start, before.end), flat.slice(unit.start, unit.end)];
  const last = /[\p{L}\p{N}'’-]+$/u.exec(text)?.[0].toLowerCase() ?? '';
  return (
    next.length < 160 &&
    !/[.!?]$/.test(next) &&
    (/^\p{Ll}/u.test(next) ||
      /[,:–—&-]$/.test(text) ||
      lexicon.has('connectors', last) ||
      (isCapitals(text) && isCapitals(next)))
  );
};

const titleCase = (text: string): string =>
  isCapitals(text) ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : text;

/** Whether no word of a line is a verb, as far as the endings of a language tell. */
const isVerbless = ({ language, pattern }: Lexicon, line: string): boolean =>
  language.verbs !== undefined && !line.split(' ').some((word) => pattern`^(?:${language.verbs ?? ''})$`.test(word));

/** The name of whoever issues the release, over a line such as “Press release No. 12”. */
const isLetterheadAt = (knowledge: Knowledge, flat: string, units: readonly Unit[], at: number): boolean => {
  const { lexicon } = knowledge;
  const [unit, next] = [units[at], units[at + 1]];
  if (!unit || !next || at > 4) return false;
  const text = flat.slice(unit.start, unit.end);
  const name = titleCase(text);
  // A first line in capitals over “Press statement No. 14” is whoever issues it, whatever the name.
  const isOverLabel = at === 0 && next.joined && isCapitals(text) && /\d/.test(flat.slice(next.start, next.end));
  const above = units[at - 1];
  // Right below a label, a name alone over an empty line.
  const isBelowLabel =
    above !== undefined &&
    frontType(knowledge, flat, above) === 'notice' &&
    isVerbless(lexicon, name) &&
    unit.joined &&
    !next.joined &&
    !next.marker &&
    !isProse(flat, next) &&
    units.length > at + 2;
  return (
    words(flat, unit).length <= 9 &&
    (knowledge.isNamedAsOrganisation(name) || isOverLabel) &&
    (isVerbless(lexicon, name) ||
      name
        .split(' ')
        .every((word) => /^["“«(]?[\p{Lu}\p{Lo}]/u.test(word) || lexicon.has('connectors', word.toLowerCase()))) &&
    (isBelowLabel ||
      (frontType(knowledge, flat, next) === 'notice' && !datelineOf(lexicon, flat, next)) ||
      isLetterheadAt(knowledge, flat, units, at + 1))
  );
};

/** “Ministry of Education”, “Coastal Rowing Federation”: a name alone, without a verb. */
const isNameAlone = ({ lexicon }: Knowledge, text: string): boolean => {
  const all = titleCase(text).split(' ');
  const head = all.findIndex((word) => lexicon.has('organisationHeads', word.toLowerCase()));
  return (
    head >= 0 &&
    all.length <= 9 &&
    (head === all.length - 1 || lexicon.has('connectors', (all[head + 1] ?? '').toLowerCase()))
  );
};

/** How many lines in capitals, two at least and each a name alone, stand over the headline. */
const letterheadLines = (knowledge: Knowledge, flat: string, units: readonly Unit[]): number => {
  const text = ({ start, end }: Unit): string => flat.slice(start, end);
  const count = units.findIndex(
    (unit, index) => (index > 0 && !unit.joined) || !isCapitals(text(unit)) || !isNameAlone(knowledge, text(unit)),
  );
  const next = units[count];
  return count > 1 && next && !next.joined && !isCapitals(text(next)) && !isProse(flat, next) ? count : 0;
};

/** “Département de la jeunesse”: a name in which small letters follow a capital only behind a connector. */
const isNameLike = ({ lexicon, isNamedAsOrganisation }: Knowledge, text: string): boolean => {
  const all = text.split(' ');
  const isNames = all.every(
    (word, index) =>
      startsUpper(word) || lexicon.has('connectors', word.split("'", 1)[0] ?? '') || !startsUpper(all[index - 1] ?? ''),
  );
  return (
    isCapitals(text) || isAcronymFirst(text) || ((isNames || isVerbless(lexicon, text)) && isNamedAsOrganisation(text))
  );
};

/** “SENAPRED Valparaíso”, “ONU Mujeres” */
const isAcronymFirst = (text: string): boolean => /^\p{Lu}{3,} \p{Lu}\p{Ll}+$/u.test(text);

/** How many short lines, the first of them a name, stand over “Press release”, with a headline below. */
const linesOverLabel = (knowledge: Knowledge, flat: string, units: readonly Unit[]): number => {
  const { lexicon } = knowledge;
  const [first] = units;
  const isLabel = (unit: Unit): boolean =>
    whole(lexicon, lexicon.language.sections.frontLabels, flat, unit) ||
    (isNamedFirst && datelineOf(lexicon, flat, unit) !== undefined);
  const name = first ? flat.slice(first.start, Math.min(first.end, first.start + 200)) : '';
  const isNamedFirst = knowledge.isNamedAsOrganisation(titleCase(name));
  const label = units.slice(0, 6).findIndex(isLabel);
  const isOverLabel = units.slice(0, label + 1).every((unit, index) => index === 0 || unit.joined);
  if (!first || !(isNameLike(knowledge, name) || (label > 0 && isOverLabel && words(flat, first).length < 7))) return 0;
  const count = label > 0 ? label : isAcronymFirst(name) ? 1 : 0;
  if (!count) return 0;
  const isShort = (unit: Unit): boolean =>
    !unit.marker && words(flat, unit).length <= 12 && !/[.!?:]$/.test(flat.slice(unit.start, unit.end));
  const headline = units.findIndex((unit, index) => index >= count && !frontType(knowledge, flat, unit));
  const next = units[headline];
  const isHeadline =
    next &&
    headline < units.length - 1 &&
    !isProse(flat, next) &&
    !next.marker &&
    (label > 0 || words(flat, next).length > 7);
  return isHeadline && units.slice(0, count).every(isShort) ? count : 0;
};

/** “Research · Marine science”: where on a site the release stands. */
const isBreadcrumb = (flat: string, unit: Unit, next: Unit | undefined): boolean => {
  const text = flat.slice(unit.start, Math.min(unit.end, unit.start + 80));
  return (
    /^\p{Lu}[^.!?]* [·|›>/] [^.!?]*$/u.test(text) &&
    words(flat, unit).length <= 6 &&
    !!next &&
    words(flat, next).length > 6
  );
};

/** A release up to its body. */
export interface Head {
  readonly front: FoundSection[];
  readonly headline: Span | undefined;
  /** Nothing but its place says that this is the headline. */
  readonly headlineUnsure: boolean;
  /** Each line or paragraph of it. */
  readonly standfirst: readonly Span[];
  /** Set where the dateline stands directly before the first words of the body. */
  readonly dateline: FoundDateline | undefined;
  /** Where the body begins. */
  readonly next: number;
}

/** A dateline on a line of its own, or place and date on a line each. */
const ownLines = (lexicon: Lexicon, flat: string, unit: Unit, next: Unit | undefined): FoundDateline | undefined => {
  const both = next?.joined ? datelineOf(lexicon, flat, { start: unit.start, end: next.end }) : undefined;
  return both?.place ? both : datelineOf(lexicon, flat, unit);
};

const isStandfirst = (knowledge: Knowledge, flat: string, units: readonly Unit[], beforeDateline: boolean): boolean => {
  const { lexicon } = knowledge;
  const length = (units.at(-1)?.end ?? 0) - (units[0]?.start ?? 0);
  return (
    units.length <= 3 &&
    length <= 500 &&
    units.every((unit) => {
      const type = frontType(knowledge, flat, unit);
      // A label may stand below the headline.
      return !type || (beforeDateline && type === 'notice' && !datelineOf(lexicon, flat, unit));
    }) &&
    (beforeDateline ||
      units.every(
        (unit) =>
          !isProse(flat, unit) &&
          !/[:“”"„«»]$/.test(flat.slice(unit.start, unit.end)) &&
          wordCount(flat.slice(unit.start, unit.end)) >= 4,
      ))
  );
};

/** Reads a release up to its body. */
export const readHead = (knowledge: Knowledge, flat: string, units: readonly Unit[]): Head => {
  const { lexicon } = knowledge;
  // A city in capitals stands so only here; an acronym comes again.
  const isName = (text: string): boolean =>
    knowledge.terms.byName.has(text) ||
    knowledge.isNamedAsOrganisation(text) ||
    (isCapitals(text) && flat.split(text, 3).length > 2);
  const front: FoundSection[] = [];
  let at = 0;
  let inContact = false;
  const unit = (index: number): Unit | undefined => units[index];
  const opensBody = (index: number): FoundDateline | undefined => {
    const one = unit(index);
    if (!one || one.marker) return undefined;
    const inline = datelineAt(lexicon, flat, one, isName);
    return inline && (inline.end < one.end || unit(index + 1)) ? inline : undefined;
  };
  const letterhead = Math.max(letterheadLines(knowledge, flat, units), linesOverLabel(knowledge, flat, units));
  for (; at < units.length - 1; at++) {
    const one = unit(at);
    if (!one) break;
    const type = frontType(knowledge, flat, one);
    const isLetterhead =
      at < letterhead ||
      (!type && (isLetterheadAt(knowledge, flat, units, at) || isBreadcrumb(flat, one, unit(at + 1))));
    const isContactLine: boolean = inContact && one.joined && !type && words(flat, one).length <= 8;
    if (!type && !isLetterhead && !isContactLine) break;
    const inline = opensBody(at);
    const isLead =
      inline && inline.end < one.end && !datelineOf(lexicon, flat, one) && !isDatedLabel(lexicon, flat, one);
    if (type === 'notice' && isLead) break;
    inContact = type === 'contact' || isContactLine;
    addTo(front, inContact ? 'contact' : 'notice', one);
  }

  // Three lines of which a dash opens the last: the headline is the one between.
  const [over, line, under] = [unit(at), unit(at + 1), unit(at + 2)];
  if (over && line?.joined && under?.joined && /^[—―–]{2}\S/.test(flat.slice(under.start, under.start + 3)))
    if ([over, line, under].every((one) => !isProse(flat, one) && !one.marker)) {
      addTo(front, 'notice', over);
      at++;
    }

  const first = unit(at);
  if (!first)
    return { front, headline: undefined, headlineUnsure: true, standfirst: [], dateline: undefined, next: at };
  let end = at + 1;
  for (; end < units.length - 1; end++) {
    const [before, one] = [unit(end - 1), unit(end)];
    if (!before || !one || !continuesHeadline(lexicon, flat, before, one)) break;
  }
  const headline = { start: first.start, end: unit(end - 1)?.end ?? first.end };
  const headlineUnsure = isProse(flat, first) || first.marker !== undefined || opensBody(at) !== undefined;

  // Where the body begins: at a dateline, else at the first prose. What stands between is the standfirst.
  const near = [end, end + 1, end + 2, end + 3].filter((index) => index < units.length);
  const isOwnLine = (index: number): boolean => {
    const one = unit(index);
    return one !== undefined && datelineOf(lexicon, flat, one) !== undefined;
  };
  const dated = near.find((index) => opensBody(index) !== undefined || isOwnLine(index));
  const prose = near.find((index) => {
    const one = unit(index);
    return one !== undefined && isProse(flat, one);
  });
  const start = dated !== undefined && (prose === undefined || dated <= prose + 1) ? dated : prose;
  // “Press preview: Thursday, 12 March, 11 a.m.” after a line or two tells of an event, and sums nothing up.
  const event = units.findIndex(
    (one, index) => index > end && index < (start ?? 0) && datesIn(lexicon, flat, one).length > 0,
  );
  const stop = dated === undefined && event > 0 ? event : start;
  let standfirst: readonly Span[] = [];
  let next = end;
  if (stop !== undefined && stop > end && isStandfirst(knowledge, flat, units.slice(end, stop), dated === stop)) {
    standfirst = units.slice(end, stop);
    next = stop;
  }
  const body = unit(next);
  const dateline =
    body && !body.marker
      ? (ownLines(lexicon, flat, body, unit(next + 1)) ?? datelineAt(lexicon, flat, body, isName))
      : undefined;
  return { front, headline, headlineUnsure, standfirst, dateline, next };
};
