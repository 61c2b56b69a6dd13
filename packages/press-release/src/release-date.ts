import { datelineAt, datelineOf, signatureOf, type FoundDateline } from './dateline.js';
import { datesIn } from './dates.js';
import type { RawDoubt } from './doubts.js';
import type { Lexicon } from './lexicon.js';
import type { Parts } from './sections.js';
import type { Span } from './text.js';

export interface ReleaseDate {
  readonly place?: string;
  readonly date?: string;
  readonly published?: string;
  readonly embargoed?: string;
}

const problems = {
  impossible: 'date-impossible',
  ambiguous: 'date-ambiguous',
  'no-year': 'date-without-year',
} as const;

/** A line among several, or at the end of a paragraph’s lines, that gives place and date of issue. */
const linesOf = (units: readonly { readonly lines: readonly Span[] }[]): Span[] => units.flatMap(({ lines }) => lines);

/** “Press release – Brussels, 7 February 2025” */
const datelinesBesideLabel = (lexicon: Lexicon, flat: string, line: Span): FoundDateline[] => {
  const dash = / [|–—-] /u.exec(flat.slice(line.start, Math.min(line.end, line.start + 160)));
  if (!dash) return [];
  const at = line.start + dash.index;
  const sides = [
    { start: line.start, end: at },
    { start: at + dash[0].length, end: line.end },
  ];
  return sides.flatMap((side) => datelineOf(lexicon, flat, side) ?? []);
};

/** When and where a release was issued: by its dateline, else by a line before the headline or at the end. */
export const releaseDate = (
  lexicon: Lexicon,
  flat: string,
  parts: Parts,
  doubt: (one: RawDoubt) => void,
): ReleaseDate => {
  const front = linesOf(parts.front.flatMap(({ units }) => units));
  const isEmbargo = (span: Span): boolean =>
    lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.embargo})`.test(
      flat.slice(span.start, Math.min(span.end, span.start + 200)),
    );
  const closing = linesOf([...parts.body.slice(-2), ...parts.back.flatMap(({ units }) => units).slice(0, 40)]);
  const first = parts.dateline ? [] : linesOf(parts.body.slice(0, 4));
  const opening = first.flatMap((span) => {
    const found = datelineAt(lexicon, flat, span, () => true);
    return found?.place && found.date ? [found] : [];
  });
  const found: FoundDateline[] = [
    ...(parts.dateline ? [parts.dateline] : []),
    ...front
      .filter((span) => !isEmbargo(span))
      .flatMap((span) => datelineOf(lexicon, flat, span) ?? datelinesBesideLabel(lexicon, flat, span)),
    ...opening,
    ...closing.flatMap((span) => datelineOf(lexicon, flat, span) ?? signatureOf(lexicon, flat, span) ?? []),
    // “Press release No. 12, 3 May 2024”: a date among other words before the headline is still the release’s.
    ...front
      .filter((span) => !isEmbargo(span))
      .flatMap((span) =>
        datesIn(lexicon, flat, { start: span.start, end: Math.min(span.end, span.start + 200) }).map((date) => ({
          start: date.start,
          end: date.end,
          date,
        })),
      ),
  ];
  const dated = found.filter(({ date }) => date !== undefined);
  const certain = dated.find(({ date }) => date?.date);
  const place = found.find(({ place }) => place)?.place;
  const embargo = front
    .filter(isEmbargo)
    .flatMap((span) => datesIn(lexicon, flat, { start: span.start, end: Math.min(span.end, span.start + 200) }))
    .find(({ date }) => date)?.date;

  for (const { date } of dated) {
    if (date?.problem) doubt({ code: problems[date.problem], start: date.start, end: date.end });
    if (date?.wrongWeekday) doubt({ code: 'weekday-differs', start: date.start, end: date.end });
  }
  const other = dated.find(({ date }) => date?.date && date.date !== certain?.date?.date);
  if (other?.date) doubt({ code: 'dates-differ', start: other.date.start, end: other.date.end });
  const start = parts.body[0]?.start ?? parts.headline?.end ?? 0;
  if (!place && !dated.length) doubt({ code: 'dateline-missing', start, end: start });
  const date = certain?.date?.date;
  if (!date) doubt({ code: 'date-missing', start, end: start });
  const published = date ?? embargo;
  return {
    ...(place && { place }),
    ...(date && { date }),
    ...(published && { published }),
    ...(embargo && { embargoed: embargo }),
  };
};
