import type { Lexicon } from './lexicon.js';
import { anyOf, type Span } from './text.js';

/** A date as it stands in the text. `date` is there only if it is one whole, certain day of the calendar. */
export interface FoundDate extends Span {
  readonly date?: string;
  readonly problem?: 'impossible' | 'no-year' | 'ambiguous';
  /** The weekday printed with it is another. */
  readonly wrongWeekday?: boolean;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A day of the calendar as ISO 8601, or nothing: 30 February is none. */
const isoDate = (year: number, month: number, day: number): string | undefined => {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

const sourceOf = ({ language }: Lexicon): string => {
  const month = anyOf(language.months.join(' '));
  const weekday = anyOf(language.weekdays.join(' '));
  const day = (n: string): string => `(?:the )?(?<day${n}>\\d{1,2})(?: ?(?:${language.ordinals})(?!\\p{L})|\\.(?= ))?`;
  const year = (n: string): string => `(?<year${n}>\\d{4})(?!\\d)`;
  // Where words are not parted, a date may stand between any.
  const before = language.parted ? '(?<![\\p{L}\\p{N}])' : '(?<!\\d)';
  return (
    `${before}(?:(?<weekday>${weekday})\\.?(?:[,،]| the| )? ?)?(?:` +
    [
      `(?<range>\\d{1,2} ?(?:[-–/]|${language.and}) ?)?${day('1')}(?: (?:${language.dateWords}))?[ -](?<month1>${month})(?!\\p{L})\\.?(?:(?:,| ?(?:${language.dateWords}))? ?[ -]?${year('1')}(?: ?(?:${language.yearWords}))?)?`,
      `(?<month2>${month})(?!\\p{L})\\.? ${day('2')}(?![\\d:])(?:(?:,| of)? ?,? ${year('2')}|,${year('2b')})?`,
      `(?<year3>(?:1[6-9]|2\\d)\\d{2})[-/.](?<month3>\\d{1,2})[-/.](?<day3>\\d{1,2})(?!\\d)`,
      `(?:(?<era>(?:中[华華])?民[国國] ?)?(?<year5>\\d{2,4}) ?年 ?)?(?<month5>\\d{1,2}) ?月 ?(?<day5>\\d{1,2}) ?日`,
      `(?<year6>[〇零○一二三四五六七八九]{4})年(?<month6>[一二三四五六七八九十]{1,2})月(?<day6>[一二三四五六七八九十]{1,3})日`,
      `(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year4>\\d{4})(?!\\d)(?: ?(?:${language.yearWords}))?`,
    ].join('|') +
    `)(?: ?[(（]?(?<weekday2>${weekday})[)）]?(?![\\p{L}\\p{N}]))?`
  );
};

const numerals = '〇一二三四五六七八九';

/** The number that Chinese numerals up to 99 write: “二十一”. Of a year, each stands for itself. */
const numberOf = (text: string): number => {
  const digits = text.replace(/[零○]/g, '〇');
  const [, tens, ones] = /^(.?)十(.?)$/.exec(digits) ?? [];
  if (tens === undefined || ones === undefined) return Number([...digits].map((one) => numerals.indexOf(one)).join(''));
  return (tens ? numerals.indexOf(tens) : 1) * 10 + (ones ? numerals.indexOf(ones) : 0);
};

const read = (lexicon: Lexicon, found: RegExpMatchArray): Omit<FoundDate, 'start' | 'end'> => {
  const group = (...names: string[]): string | undefined =>
    names.map((name) => found.groups?.[name]).find((value) => value !== undefined);
  const number = (...names: string[]): number => {
    const text = group(...names) ?? '0';
    return /\d/.test(text) ? Number(text) : numberOf(text);
  };
  const name = group('month1', 'month2')?.toLowerCase();
  // The years of the Republic of China begin with 1912; of three figures they need no name.
  const isEra = group('era') || group('year5')?.length === 3;
  const year = number('year1', 'year2', 'year2b', 'year3', 'year4', 'year5', 'year6') + (isEra ? 1911 : 0);
  let month = name === undefined ? number('month3', 'month5', 'month6') : (lexicon.months.get(name) ?? 0);
  let day = number('day1', 'day2', 'day3', 'day5', 'day6');
  if ((name !== undefined || group('month5')) && !year) return { problem: 'no-year' };
  // “28–30 August” says when something took place, not when the release was issued.
  if (group('range')) return { problem: 'ambiguous' };
  if (group('first')) {
    const [first, second, mark] = [number('first'), number('second'), group('mark')];
    // 29.02.2024 is day first; 3/4/2024 is day first in some countries and month first in others.
    const isDayFirst = mark === '.' || lexicon.language.dayFirst === true;
    if (!isDayFirst && first <= 12 && second <= 12 && first !== second) return { problem: 'ambiguous' };
    [day, month] = first > 12 || isDayFirst ? [first, second] : [second, first];
  }
  const date = isoDate(year, month, day);
  if (!date) return { problem: 'impossible' };
  const weekday = lexicon.weekdays.get((group('weekday', 'weekday2') ?? '').toLowerCase());
  return { date, ...(weekday !== undefined && weekday !== new Date(date).getUTCDay() && { wrongWeekday: true }) };
};

const sources = new WeakMap<Lexicon, string>();

/** The dates in a piece of flat text, in order. */
export const datesIn = (lexicon: Lexicon, flat: string, { start, end }: Span): FoundDate[] => {
  const source = sources.get(lexicon) ?? sourceOf(lexicon);
  sources.set(lexicon, source);
  return [...flat.slice(start, end).matchAll(lexicon.all`${source}`)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    ...read(lexicon, found),
  }));
};
