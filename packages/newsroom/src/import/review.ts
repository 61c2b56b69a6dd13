/** A release as it was read, for a person to check: the source’s text, and beside it what each part became. */
import { stripVTControlCharacters, styleText } from 'node:util';
import type { Attendee, Draft, Person } from '@unido/announcement';
import { provenance, type Part, type Taken } from '@unido/press-release';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { plain, plainScript } from '../plain.js';
import { placesOf } from './places.js';
import type { Release } from './read-release.js';
import type { SourceDoubt } from './source.js';

type Style = Parameters<typeof styleText>[0];

interface Look {
  readonly label: string;
  readonly style: Style;
}

const looks: Readonly<Record<Part | 'left', Look>> = {
  headline: { label: 'headline', style: ['bold', 'cyan'] },
  standfirst: { label: 'standfirst', style: 'cyan' },
  dateline: { label: 'dateline', style: 'yellow' },
  quote: { label: 'quotation', style: 'green' },
  attendees: { label: 'attendees', style: 'magenta' },
  heading: { label: 'heading', style: 'bold' },
  paragraph: { label: 'text', style: 'reset' },
  list: { label: 'list', style: 'reset' },
  image: { label: 'picture', style: 'blueBright' },
  notice: { label: 'notice', style: 'gray' },
  contact: { label: 'contact', style: 'blue' },
  boilerplate: { label: 'about', style: 'gray' },
  disclaimer: { label: 'legal', style: 'gray' },
  left: { label: 'NOT KEPT', style: ['bgRed', 'white'] },
};

const legend: readonly (Part | 'left')[] = [
  'headline',
  'standfirst',
  'dateline',
  'quote',
  'attendees',
  'contact',
  'boilerplate',
  'disclaimer',
];

/** Where a review is shown. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** As Node has it: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
const hasColour = ({ isTTY }: Screen): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && isTTY === true;
};

type Paint = (style: Style, text: string) => string;

/** A stretch of one line of the source. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: Part | 'left';
  readonly group: string;
  readonly taken?: Taken;
}

/** The block of the document that a pointer leads into; each is shown as one. */
const groupOf = (path: string): string => /^(?:\/(?:front|back)\/\d+)?\/body\/\d+|^\/[a-z]+/.exec(path)?.[0] ?? path;

const piecesOf = (text: string, document: Draft): Piece[] => {
  const { taken, left } = provenance(text, document);
  return [
    ...taken.map((one): Piece => ({
      start: one.start,
      end: one.end,
      kind: one.part,
      group: groupOf(one.path),
      taken: one,
    })),
    ...left.map(({ start, end }): Piece => ({ start, end, kind: 'left', group: `left ${start}` })),
  ].sort((a, b) => a.start - b.start);
};

/** What stands in one block, in the order of the source. */
interface Group {
  readonly kind: Part | 'left';
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

const groupsOf = (pieces: readonly Piece[]): Group[] => {
  const groups: { kind: Part | 'left'; start: number; end: number; pieces: Piece[]; name: string }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.name === piece.group) {
      last.pieces.push(piece);
      last.end = piece.end;
    } else groups.push({ kind: piece.kind, start: piece.start, end: piece.end, pieces: [piece], name: piece.group });
  }
  return groups;
};

const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

const personLine = ({ honorific, name, role, organisation }: Person): string =>
  [[honorific, name].filter(Boolean).join(' '), role, organisation].filter(Boolean).join(' | ');

/** Beside which blocks that is said which the document keeps apart from the text. */
interface Told {
  readonly attendees: ReadonlyMap<Attendee, Group>;
  readonly contact: Group | undefined;
}

/** Whoever attends is named beside the words that say who attended, or else where the name comes first. */
const toldIn = ({ attendees = [] }: Draft, groups: readonly Group[], text: string): Told => {
  const body = groups.filter(({ pieces }) => pieces.some(({ taken }) => taken?.path.startsWith('/body/')));
  const inOrder = [
    ...body.filter(({ kind }) => kind === 'attendees'),
    ...body.filter(({ kind }) => kind === 'list'),
    ...body,
  ];
  const people = attendees.flatMap((one) => one.people);
  const places = people.flatMap((one) => {
    const place = inOrder.find(({ start, end }) => text.slice(start, end).includes(one.name));
    return place ? [[one, place] as const] : [];
  });
  return { attendees: new Map(places), contact: groups.find(({ kind }) => kind === 'contact') };
};

/** What the document takes from a block besides its words. */
const notesOf = (document: Draft, group: Group, text: string, told: Told): string[] => {
  const lines: string[] = [];
  if (group.kind === 'dateline' || group.kind === 'notice') {
    const { place, date } = document.dateline ?? {};
    if (place && text.slice(group.start, group.end).includes(place)) lines.push(`place: ${place}`);
    if (date && group.kind === 'dateline') lines.push(`date: ${date}`);
  }
  if (group.kind === 'quote') {
    const speaker = group.pieces.find(({ taken }) => taken?.speaker)?.taken?.speaker;
    lines.push(`speaker: ${speaker ? personLine(speaker) : 'not known'}`);
  } else
    for (const { taken, start, end } of group.pieces)
      if (taken?.speaker) lines.push(`speaker of ${shorten(text.slice(start, end))}: ${personLine(taken.speaker)}`);
  for (const { represents, people } of document.attendees ?? []) {
    const here = people.filter((one) => told.attendees.get(one) === group);
    if (here.length)
      lines.push(`attending for ${represents ?? '(side not known)'}: ${here.map(attendeeLine).join('; ')}`);
  }
  if (group === told.contact && document.contact) {
    lines.push(...Object.entries(document.contact).map(([field, value]) => `${field}: ${value}`));
  }
  return lines;
};

const attendeeLine = ({ honorific, name, role, organisation, note }: Attendee): string =>
  [
    personLine({ name, ...(honorific && { honorific }), ...(role && { role }), ...(organisation && { organisation }) }),
    note,
  ]
    .filter(Boolean)
    .join(' | ');

const isRightToLeft = (text: string): boolean => {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u.test(letter);
};

/**
 * Isolates a line of another direction, so that a terminal that reorders text leaves the margin where it is. Others
 * show nothing of it.
 */
const isolate = (line: string): string =>
  isRightToLeft(stripVTControlCharacters(line)) ? `\u2067${line}\u2069` : line;

const marginWidth = 12;

const padded = (label: string): string => label + ' '.repeat(Math.max(0, marginWidth - stringWidth(label)));

interface Shown {
  readonly paint: Paint;
  readonly colour: boolean;
  readonly width: number;
}

/** The words of a block: what is quoted stands out from who says it, and doubts are underlined or bracketed. */
const wordsOf = (group: Group, text: string, doubts: readonly SourceDoubt[], { paint, colour }: Shown): string => {
  let out = '';
  let at = group.start;
  const edges = new Set<number>([group.start, group.end]);
  for (const { start, end } of group.pieces) edges.add(start).add(end);
  for (const { offset, length } of doubts) edges.add(offset).add(offset + length);
  const cuts = [...edges].filter((edge) => edge >= group.start && edge <= group.end).sort((a, b) => a - b);
  const pieceAt = (place: number): Piece | undefined =>
    group.pieces.find(({ start, end }) => start <= place && place < end);
  const doubtAt = (place: number): boolean =>
    doubts.some(
      ({ offset, length }) =>
        length > 0 && offset <= place && place < offset + length && length < group.end - group.start,
    );
  let [inQuote, inDoubt] = [false, false];
  for (const cut of cuts.slice(1)) {
    const words = plainScript(text.slice(at, cut));
    const piece = pieceAt(at);
    const isSpoken = piece?.taken?.speaker !== undefined && !piece.taken.attribution;
    const isAttribution = piece?.taken?.attribution === true;
    const isDoubtful = doubtAt(at);
    const style = isSpoken ? looks.quote.style : isAttribution ? 'gray' : looks[group.kind].style;
    if (colour)
      out += paintLines(
        paint,
        isDoubtful ? ([style, 'underline'].flat().filter((one) => one !== 'reset') as Style) : style,
        words,
      );
    else {
      if (inDoubt && !isDoubtful) out += '⟩';
      if (inQuote && !isSpoken) out = `${out.trimEnd()}]${/\s*$/.exec(out)?.[0] ?? ''}`;
      if (isSpoken && !inQuote && group.kind !== 'quote') out += '[';
      if (isDoubtful && !inDoubt) out += '⟨';
      out += words;
      inQuote = isSpoken && group.kind !== 'quote';
      inDoubt = isDoubtful;
    }
    at = cut;
  }
  if (inDoubt) out += '⟩';
  return inQuote ? `${out}]` : out;
};

/** Colours line by line, so that none runs into a margin. */
const paintLines = (paint: Paint, style: Style, text: string): string =>
  text
    .split('\n')
    .map((line) => (line ? paint(style, line) : line))
    .join('\n');

const lineOf = (label: string, style: Style, words: string, { paint, width }: Shown): string[] => {
  const room = Math.max(20, width - marginWidth - 2);
  const lines = words
    .split('\n')
    .flatMap((line) => (line.trim() ? wrapAnsi(line.replaceAll('\t', '  '), room, { hard: true }).split('\n') : []));
  return lines.map((line, index) => `${paint(style, `${padded(index ? '' : label)}│`)} ${isolate(line)}`);
};

const doubtLine = ({ message, offset }: SourceDoubt, placeOf: ReturnType<typeof placesOf>, shown: Shown): string[] => {
  const { line, column } = placeOf(offset);
  return lineOf('  CHECK', 'red', shown.paint('red', plain(`${line}:${column} ${message}`)), shown);
};

/** Shows a release as it was read. Ends with a line end. */
export const review = (name: string, { document, text, doubts, missing }: Release, screen: Screen): string => {
  const colour = hasColour(screen);
  const paint: Paint = (style, words) =>
    colour && style !== 'reset' ? styleText(style, words, { validateStream: false }) : words;
  const shown: Shown = { paint, colour, width: Math.min(screen.columns ?? 100, 110) };
  const lines: string[] = [];
  const say = (label: string, style: Style, words: string): void =>
    void lines.push(...lineOf(label, style, words, shown));
  if (text === undefined) {
    say('document', 'cyan', plain(`${name} is a document and is taken as it is: ${document.headline}`));
    return `${lines.join('\n')}\n`;
  }
  const placeOf = placesOf(text);
  lines.push(
    plain(name),
    colour
      ? `${legend.map((kind) => paint(looks[kind].style, looks[kind].label)).join('  ')}  ${paint('underline', 'to check')}`
      : '[words that somebody says]  ⟨words to check⟩',
  );
  lines.push('');
  const waiting = [...doubts];
  const groups = groupsOf(piecesOf(text, document));
  const told = toldIn(document, groups, text);
  const isWhole = ({ offset, length }: SourceDoubt): boolean => length === 0 && offset === 0;
  for (const one of waiting.filter(isWhole)) lines.push(...doubtLine(one, placeOf, shown));
  const placed = waiting.filter((one) => !isWhole(one));
  for (const [index, group] of groups.entries()) {
    const until = groups[index + 1]?.start ?? Infinity;
    const here = placed.filter(({ offset }) => offset < until && (offset >= group.start || index === 0));
    const { label, style } = looks[group.kind];
    say(label, style, wordsOf(group, text, here, shown));
    for (const note of notesOf(document, group, text, told)) say('', style, paint(style, `→ ${plainScript(note)}`));
    for (const one of here) lines.push(...doubtLine(one, placeOf, shown));
    const continues = groups[index + 1];
    if (continues && /\n\s*\n/.test(text.slice(group.end, continues.start))) lines.push('');
  }
  lines.push('');
  const { language, published, rights, url, image, topics } = document;
  const facts = [
    ['language', language],
    ['published', published ?? 'not known'],
    ['rights', rights ? [rights.holder.name, rights.holder.acronym].filter(Boolean).join(' | ') : 'not known'],
    ['url', url],
    ['picture', image?.url],
    ['topics', topics?.map((one) => one.name).join('; ')],
  ] as const;
  for (const [label, value] of facts) if (value) say(label, 'reset', plainScript(value));
  for (const fault of missing) say('MISSING', 'red', paint('red', plain(fault)));
  return `${lines.join('\n')}\n`;
};
