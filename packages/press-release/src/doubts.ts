import type { Span } from './text.js';

/** Everything that a release may leave open. */
export type DoubtCode =
  | 'no-text'
  | 'language-unsure'
  | 'headline-unsure'
  | 'dateline-missing'
  | 'date-missing'
  | 'date-impossible'
  | 'date-ambiguous'
  | 'date-without-year'
  | 'weekday-differs'
  | 'dates-differ'
  | 'quotation-unclosed'
  | 'speaker-unknown'
  | 'speaker-unsure'
  | 'attendee-side-unknown'
  | 'organisation-unsure'
  | 'rights-missing'
  | 'structure-lost';

/** Something to check by hand, and where. */
export interface Doubt {
  /** Stays the same from version to version. */
  readonly code: DoubtCode;
  /** What to check, in a sentence. */
  readonly message: string;
  /** Of the place in the source, from 1. */
  readonly line: number;
  /** Of the place in its line, from 1, in UTF-16 code units. */
  readonly column: number;
  /** Of the place in the source, from 0, in UTF-16 code units. */
  readonly offset: number;
  /** In UTF-16 code units; 0 where something is missing. */
  readonly length: number;
  /** The words there, shortened. */
  readonly excerpt: string;
}

const messages: Readonly<Record<DoubtCode, string>> = {
  'no-text': 'There are no words to read; paste the text of the release.',
  'language-unsure': 'The language was guessed; check it, for names and quotations are found by its rules.',
  'headline-unsure': 'No line stands out as the headline; check that this is it.',
  'dateline-missing': 'No place and date of issue were found; add them if the release has them.',
  'date-missing': 'No date of issue was found; add the day of publication.',
  'date-impossible': 'The calendar has no such day; correct the date.',
  'date-ambiguous': 'Day and month can be read either way; write the date of publication.',
  'date-without-year': 'The date has no year; add the day of publication in full.',
  'weekday-differs': 'The weekday does not fit the date; check which is right.',
  'dates-differ': 'The release gives two dates of issue; check which is right.',
  'quotation-unclosed': 'A quotation begins here and nothing ends it; check the quotation marks.',
  'speaker-unknown': 'It is not clear who says this; add the speaker.',
  'speaker-unsure': 'The speaker was taken from weak evidence; check who says this.',
  'attendee-side-unknown': 'The text does not say whom these people represent; add it if you know.',
  'organisation-unsure': 'Check whether this acronym stands for an organisation.',
  'rights-missing': 'The text does not say who holds the rights; add the holder.',
  'structure-lost':
    'The parts of this text could not be told apart, so it stands as plain paragraphs; check all of it.',
};

/** A doubt before its place is worked out. */
export interface RawDoubt extends Span {
  readonly code: DoubtCode;
}

const longestExcerpt = 80;

const excerptOf = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, Math.min(end, start + longestExcerpt + 1)).replace(/\s+/g, ' ');
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt)}…` : words;
};

/** Doubts in the order of the source, with line and column. */
export const placeDoubts = (text: string, doubts: readonly RawDoubt[]): Doubt[] => {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return [...doubts]
    .sort((a, b) => a.start - b.start)
    .map(({ code, start, end }) => {
      for (; at < start; at++) {
        if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) {
          line++;
          lineStart = at + 1;
        }
      }
      return {
        code,
        message: messages[code],
        line,
        column: start - lineStart + 1,
        offset: start,
        length: end - start,
        excerpt: excerptOf(text, { start, end }),
      };
    });
};
