import { plainText, type Draft, type Section } from '@unido/announcement';
import { isLanguage } from '@unido/announcement/formats';
import type { FoundAttendee } from './people-list.js';
import { groupAttendees } from './attendees.js';
import { plainBlocks, readBody } from './body.js';
import { contactIn } from './contact.js';
import { releaseDate } from './release-date.js';
import { placeDoubts, type Doubt, type RawDoubt } from './doubts.js';
import { detectLanguage, grammarFor, isRead } from './language/detect.js';
import { layOut } from './lines.js';
import { blank, marksOf, withMarks, type Mark } from './marks.js';
import { printedFrom } from './printed.js';
import { registerOf } from './register.js';
import { holderIn } from './rights.js';
import { runsOver } from './runs.js';
import type { FoundSection } from './section.js';
import { partsOf } from './sections.js';
import { flatten, trim, withBreaks, type Span } from './text.js';
import { readTitled } from './titled.js';
import { tokensIn } from './tokens.js';

export interface Options {
  /** BCP 47; without it the language is detected. */
  readonly language?: string;
  /** Of the document; without it, made of the date and the headline. */
  readonly id?: string;
  /** What the source says of the text besides the words. Given these, a line ends where it is meant to. */
  readonly marks?: readonly Mark[];
}

export interface Imported {
  /** All of the text, in order; what the text does not say is absent. */
  readonly document: Draft;
  /** What to check by hand, in the order of the text. */
  readonly doubts: Doubt[];
}

const slug = (text: string): string =>
  text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-[^-]*$/, (rest, at: number) => (at > 60 ? '' : rest));

const idOf = (id: string | undefined, date: string | undefined, headline: string): string =>
  id?.trim() ? id : [date?.slice(0, 10), slug(headline)].filter(Boolean).join('-') || 'announcement';

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Every word in order, and nothing else known. */
const plain = (text: string, language: string, id: string | undefined): Draft => {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map((line) => line.trim())
    .filter(Boolean);
  const [headline = '', ...body] = lines;
  return {
    version: 1,
    id: idOf(id, undefined, headline),
    language,
    headline,
    body: body.map((line) => ({ type: 'paragraph', text: [{ text: line }] })),
  };
};

/**
 * Reads a press release as plain text. Every character that is not white space stands in the document, in order.
 * Nothing is invented: what the text does not say is absent, and what is unsure is a doubt. Never throws.
 * A text without any words gives a document with an empty headline, which is not valid, and the doubt `no-text`.
 */
export const importText = (text: string, options: Options = {}): Imported => {
  const { marks = [] } = options;
  // A caption is the picture’s, and no paragraph.
  const words = blank(text, marksOf(marks, 'image'));
  const [title] = marksOf(marks, 'headline');
  const read = (part: string): Imported => importWords(part, options);
  const { document, doubts } = title ? readTitled(words, title, read) : read(words);
  return { document: marks.length ? withMarks(words, document, marks) : document, doubts };
};

const importWords = (text: string, options: Options): Imported => {
  const flat = flatten(text);
  const detected =
    options.language && isLanguage(options.language) ? { tag: options.language, sure: true } : detectLanguage(flat);
  const all = trim(flat, { start: 0, end: flat.length });
  if (all.start >= all.end)
    return {
      document: plain('', detected.tag, options.id),
      doubts: placeDoubts(text, [{ code: 'no-text', start: 0, end: 0 }]),
    };

  const read = readRelease(text, flat, detected, options);
  if (bare(plainText(read.document)) === bare(text)) return read;
  return {
    document: plain(text, detected.tag, options.id),
    doubts: placeDoubts(text, [{ code: 'structure-lost', ...all }]),
  };
};

const readRelease = (
  text: string,
  unbroken: string,
  detected: { tag: string; sure: boolean },
  options: Options,
): Imported => {
  const doubts: RawDoubt[] = [];
  const doubt = (one: RawDoubt): void => void doubts.push(one);
  const grammar = grammarFor(detected.tag);
  const all = trim(unbroken, { start: 0, end: unbroken.length });
  if (!detected.sure || !isRead(detected.tag)) doubt({ code: 'language-unsure', start: all.start, end: all.start });

  const { units, breaks } = layOut(text, options.marks === undefined);
  const flat = withBreaks(unbroken, breaks);
  const runs = runsOver(text, breaks);
  const knowledge = grammar.know(flat);
  const { lexicon, terms } = knowledge;
  const parts = partsOf(knowledge, flat, units);
  const { headline, standfirst, dateline, front, back } = parts;

  const read = parts.body;
  const mentions = read.flatMap((unit) => knowledge.mentionsIn(flat, unit));
  const tokens = read.flatMap((unit) => tokensIn(lexicon, flat, unit));
  const register = registerOf(knowledge, mentions, tokens);

  const attending: FoundAttendee[] = [];
  const attends = (sentence: Span): boolean => {
    const found = knowledge.attendanceIn(flat, sentence, register);
    attending.push(...(found?.people ?? []));
    return found?.whole ?? false;
  };
  const body = readBody({ knowledge, register, flat, runs, doubt, attends }, parts.body);
  const attendees = groupAttendees(
    register,
    [...attending, ...body.people].sort((a, b) => a.start - b.start),
  );
  for (const { start, end, side } of attending
    .concat(body.people)
    .filter((one, index, list) => !one.side && list.findIndex((other) => !other.side) === index))
    if (!side) doubt({ code: 'attendee-side-unknown', start, end });
  for (const { start, end, unsure } of terms.organisations)
    if (unsure) doubt({ code: 'organisation-unsure', start, end });

  const { place, date, published, embargoed } = releaseDate(lexicon, flat, parts, doubt);
  const sections = (found: readonly FoundSection[]): Section[] =>
    found.map(({ type, units }) => ({ type, body: plainBlocks(flat, runs, units) }));
  const contacts = [...front, ...back].filter(({ type }) => type === 'contact').flatMap(({ units }) => units);
  const contact = contactIn(knowledge, flat, contacts);
  const holder = holderIn(
    knowledge,
    flat,
    [...front, ...back].flatMap(({ units }) => units),
  );
  if (!holder) doubt({ code: 'rights-missing', start: all.end, end: all.end });
  if (parts.headlineUnsure)
    doubt({ code: 'headline-unsure', start: headline?.start ?? all.start, end: headline?.end ?? all.start });

  const printed = printedFrom(text, flat);
  const shown = (span: Span): string =>
    runs(span)
      .map((run) => run.text)
      .join('');
  const title = headline ? shown(headline) : '';
  const lineText = dateline && shown(trim(flat, dateline));
  const document: Draft = {
    version: 1,
    id: idOf(options.id, published, title),
    language: detected.tag,
    headline: title,
    ...(standfirst.length > 0 && { standfirst: standfirst.map(shown).join('\n') }),
    ...((lineText || place || date) && {
      dateline: {
        ...(lineText && { text: lineText }),
        ...(place && { place: printed.words(place) }),
        ...(date && { date }),
      },
    }),
    ...(published && { published }),
    ...(embargoed && { embargoed }),
    ...(front.length > 0 && { front: sections(front) }),
    body: printed.body(body.blocks),
    ...(back.length > 0 && { back: sections(back) }),
    ...(attendees.length > 0 && { attendees: printed.attendees(attendees) }),
    ...(terms.organisations.length > 0 && {
      organisations: terms.organisations.map(({ organisation }) => organisation),
    }),
    ...(contact && { contact }),
    ...(holder && { rights: { holder } }),
  };
  return { document, doubts: placeDoubts(text, doubts) };
};
