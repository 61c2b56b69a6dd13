import { datesIn, type FoundDate } from './dates.js';
import type { Lexicon } from './lexicon.js';
import { startsUpper, trim, wordCount, type Span } from './text.js';

/** A dateline as it stands in the text, its dash included. */
export interface FoundDateline extends Span {
  readonly place?: string;
  readonly date?: FoundDate;
}

/** What may close a dateline before the first sentence, with the spaces around it. */
const separator = / ?[–—―−]{1,2} ?| -{1,2} ?|-{1,2} |--| ?: |：|\. | \/\/ |\) |[）】]/gu;

const longest = 140;

const sentenceStart = /^["“„«»‘'(\d¿¡—–「]*\s?[\p{Lu}\p{Lo}\d]/u;

/** Words that may stand in small letters inside the name of a place. */
const isPlaceWord = (lexicon: Lexicon, word: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || lexicon.has('connectors', word) || lexicon.has('particles', word);

/** Names in a script that neither has capitals nor parts its words: whoever issues a release is no place. */
const isUnpartedPlace = (lexicon: Lexicon, text: string): boolean =>
  /^(?:\p{Script=Han}{2,8}(?:[、，/／ ]|$)){1,3}$/u.test(text) &&
  !lexicon.pattern`${lexicon.any('organisationHeads')}$|^(?:${lexicon.language.sections.frontLabels})$`.test(text);

/** A name of a few words in a script without capitals. */
const isPlainPlace = (lexicon: Lexicon, text: string): boolean =>
  /^(?:\p{Lo}[\p{Lo}\p{M}]*(?:[ -]|، ?|、|,|$)){1,5}$/u.test(text) &&
  wordCount(text) <= 5 &&
  !text.split(' ').some((word) => lexicon.has('sentenceStarters', word) || lexicon.has('organisationHeads', word));

const isPlace = (lexicon: Lexicon, text: string): boolean => {
  if (!lexicon.language.parted && isUnpartedPlace(lexicon, text)) return true;
  if (lexicon.language.parted && isPlainPlace(lexicon, text)) return true;
  const names = text.split(/\s*[,،，/]\s*|\s+(?:&|\|)\s+/);
  return (
    names.length <= 5 &&
    names.every((name) => {
      const words = name.split(' ');
      return (
        words.length <= 5 &&
        startsUpper(name) &&
        startsUpper(words.at(-1) ?? '') &&
        words.every((word) => isPlaceWord(lexicon, word)) &&
        !words.some(
          (word) => lexicon.has('organisationHeads', word.toLowerCase()) || lexicon.has('roles', word.toLowerCase()),
        ) &&
        !(words.length === 1 && lexicon.has('sentenceStarters', name.toLowerCase()))
      );
    })
  );
};

/** Marks around a place or a date. */
const edge = /^[\s([|,.;:–—―،，：（【-]+|[\s()[\]|,.;:–—―،，：（）】-]+$/gu;

/** A place with what the marks around it took: “Bogotá D. C.”, “Tapachula (México)”. */
const asPrinted = (lexicon: Lexicon, text: string, place: string): string => {
  const rest = text.slice(text.indexOf(place) + place.length);
  const country = /^ \(([^()]{2,40})\)/.exec(rest);
  if (country?.[1] && lexicon.has('places', country[1].toLowerCase())) return place + country[0];
  return /(?<!\p{L})\p{Lu}$/u.test(place) && rest.startsWith('.') ? `${place}.` : place;
};

/** Reads a whole head such as “Vienna, 29 February, 2024” or “(GENEVA/NEW YORK, May 3)”. */
const readHead = (lexicon: Lexicon, flat: string, span: Span): Omit<FoundDateline, 'start' | 'end'> | undefined => {
  const [date, ...more] = datesIn(lexicon, flat, span);
  if (more.length) return undefined;
  let rest = flat.slice(span.start, span.end);
  if (date)
    rest = `${flat.slice(span.start, date.start).replace(lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.dateWords}) ?$`, '')} | ${flat.slice(date.end, span.end)}`;
  rest = rest
    .replace(lexicon.pattern`^[\\s(\\[]*${lexicon.language.dateLabels}[\\s:：]+`, '')
    // An agency or a time of day in brackets, or after a slash or dash: “VIENNA (UN News)”, “LONDON /PRNewswire/”.
    .replace(
      /[(（](?:[^()（）|]{1,40})[)）]|\/[\p{L}\p{N} .-]{2,30}\/|\b\d{1,2}(?:[.:]\d{2}| ?h ?(?:\d{2})?)(?: ?[ap]\.?m\.?| ?h(?:rs|oras)?\b\.?)?(?: ?\(?[A-Z]{2,4}\)?)?/gu,
      ' ',
    )
    .replace(edge, '')
    .replace(/[\s,.;:()[\]–—،，：（）【】-]*\|[\s,.;:()[\]–—،，：（）【】-]*/gu, ' | ')
    .replace(edge, '')
    .trim();
  // Words on both sides of the date are no dateline; nor are a place and a day of the week alone.
  if (rest.includes('|')) return undefined;
  rest = rest.replace(/\s+/g, ' ');
  if (!rest) return date ? { date } : undefined;
  if (!isPlace(lexicon, rest)) return undefined;
  return { place: asPrinted(lexicon, flat.slice(span.start, span.end), rest), ...(date && { date }) };
};

const isBracketed = (flat: string, start: number): boolean => /[([（【]/u.test(flat[start] ?? '');

/** A dateline of a form that the language alone has. */
const ownForm = (lexicon: Lexicon, flat: string, unit: Span): FoundDateline | undefined => {
  const window = flat.slice(unit.start, Math.min(unit.end, unit.start + longest));
  for (const source of lexicon.language.datelines) {
    const own = lexicon.pattern`^(?:${source})`.exec(window);
    if (!own) continue;
    const span = { start: unit.start, end: unit.start + own[0].trimEnd().length };
    const [date] = datesIn(lexicon, flat, span);
    return { ...span, ...(own.groups?.['place'] && { place: own.groups['place'] }), ...(date && { date }) };
  }
  return undefined;
};

/** The dateline at the start of a paragraph, before its first sentence; nothing where it has none. */
export const datelineAt = (
  lexicon: Lexicon,
  flat: string,
  unit: Span,
  isName: (text: string) => boolean,
): FoundDateline | undefined => {
  const window = flat.slice(unit.start, Math.min(unit.end, unit.start + longest));
  const own = ownForm(lexicon, flat, unit);
  if (own) return own;
  let best: FoundDateline | undefined;
  for (const found of window.matchAll(separator)) {
    if (found.index === 0) continue;
    const end = unit.start + found.index + found[0].trimEnd().length;
    const isBracket = /^[)）】]/u.test(found[0]);
    if (isBracket && !isBracketed(flat, unit.start)) continue;
    const head = readHead(
      lexicon,
      flat,
      trim(flat, { start: unit.start, end: unit.start + found.index + (isBracket ? 1 : 0) }),
    );
    if (!head) continue;
    const rest = flat.slice(end, end + 40).trimStart();
    const mark = found[0].trim();
    const needsBoth = mark === '.';
    const isDash = /[–—―−-]|\/\//u.test(mark);
    if (needsBoth && !(head.place && head.date)) continue;
    // Where words are not parted, a dash joins two names as well: “中国—东盟”.
    if ((!isDash || !(lexicon.language.parted || found[0].startsWith(' '))) && !head.date) continue;
    // Without capitals any words are like a place; the language’s own forms tell.
    if (!head.date && lexicon.language.parted && !startsUpper(head.place ?? '') && lexicon.language.datelines.length)
      continue;
    if (isBracket && !sentenceStart.test(rest)) continue;
    // “Solar – cheap and clean” and “UNIDO – the agency …” begin sentences.
    if (!head.date && (!sentenceStart.test(rest) || isName(head.place ?? ''))) continue;
    if (!rest) continue;
    // “Exhibition, 14 March – 2 August 2026” says how long something lasts.
    const [date] =
      head.date && !isBracket ? datesIn(lexicon, flat, { start: end, end: Math.min(unit.end, end + 40) }) : [];
    if (date && trim(flat, { start: end, end: date.start }).start === date.start) return undefined;
    // A closing dash may follow the bracket or the date’s full stop: “(Vienna, 3 May 2024) –”.
    const tail = /^\s*[–—―:-]{1,2}(?=\s)/u.exec(flat.slice(end, end + 4));
    // “GENEVA – 3 May 2024 – …”: a dash may part place and date.
    best = { start: unit.start, end: isDash || !tail ? end : end + tail[0].length, ...head };
    // “15 nov. 2024”: the stop may be that of a month, before the year.
    if (head.place && head.date && !(mark === '.' && head.date.problem === 'no-year')) break;
  }
  return best;
};

/** A line that signs a release: “City of Granmere, 2 May 2024”, “Issued in Dakou on 8 March 2024 by the Network”. */
export const signatureOf = (lexicon: Lexicon, flat: string, line: Span): FoundDateline | undefined => {
  const text = flat.slice(line.start, Math.min(line.end, line.start + longest + 1));
  if (text.length > longest || text.split(' ').length > 16) return undefined;
  const [date, ...more] = datesIn(lexicon, flat, line);
  if (!date || more.length) return undefined;
  const labelled = lexicon.pattern`^[\\s(]*${lexicon.language.dateLabels}[\\s:：]+`.exec(text);
  const isLast =
    /^[)\s.]*$/.test(flat.slice(date.end, line.end)) &&
    !/[.!?]$/.test(text) &&
    /[,|–—-] ?$/.test(flat.slice(line.start, date.start));
  if (!labelled && !isLast) return undefined;
  const place = labelled
    ? flat
        .slice(line.start + labelled[0].length, date.start)
        .replace(lexicon.pattern`[\\s,]+(?:${lexicon.language.dateWords})?\\s*$`, '')
        .trim()
    : '';
  return { start: line.start, end: line.end, date, ...(place && isPlace(lexicon, place) && { place }) };
};

/** A unit that is nothing but a place and a date, or a date: “Vienna, 29 February 2024”, “Date: 3 May 2024”. */
export const datelineOf = (lexicon: Lexicon, flat: string, unit: Span): FoundDateline | undefined => {
  if (unit.end - unit.start > longest) return undefined;
  const own = /[\d〇零一二三四五六七八九]/.test(flat.slice(unit.start, unit.end))
    ? ownForm(lexicon, flat, unit)
    : undefined;
  if (own?.date && own.end === trim(flat, unit).end) return own;
  const head = readHead(lexicon, flat, unit);
  return head?.date && { start: unit.start, end: unit.end, ...head };
};
