import type { Block, Draft, Section } from '@unido/announcement';
import { blank } from './marks.js';
import type { Imported } from './import-text.js';
import type { Span } from './text.js';

const bare = (text: string): string => text.replace(/\s+/g, '');

/** A line of this length that is nothing but a headline, in any language. */
const anyHeadline = (length: number): string => `A${'a'.repeat(Math.max(0, length - 1))}`;

const sectionOver = (text: string): Section[] => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const body = lines.map((line): Block => ({ type: 'paragraph', text: [{ text: line }] }));
  return body.length ? [{ type: 'notice', body }] : [];
};

/**
 * Reads a text whose headline is known from elsewhere. Where the rules would take another line for it, they read on
 * from the known one, and what stands over it becomes a notice.
 */
export const readTitled = (text: string, title: Span, read: (text: string) => Imported): Imported => {
  const wanted = text.slice(title.start, title.end).replace(/\s+/g, ' ');
  const isRight = (document: Draft): boolean => bare(document.headline) === bare(wanted);
  const sure = ({ document, doubts }: Imported): Imported => ({
    document,
    doubts: doubts.filter(({ code }) => code !== 'headline-unsure'),
  });
  const first = read(text);
  if (isRight(first.document)) return sure(first);

  const over = { start: 0, end: title.start };
  const below = blank(text, [over]);
  let again = read(below);
  if (!isRight(again.document)) {
    const length = title.end - title.start;
    again = read(below.slice(0, title.start) + anyHeadline(length) + below.slice(title.end));
    if (again.document.headline !== anyHeadline(length)) return first;
  }
  const { document } = sure(again);
  const front = [...sectionOver(text.slice(over.start, over.end)), ...(document.front ?? [])];
  const date = document.published ? undefined : first.document.published;
  return {
    document: {
      ...document,
      headline: wanted,
      ...(date && { published: date, dateline: { ...document.dateline, date } }),
      ...(front.length > 0 && { front }),
    },
    doubts: sure(again).doubts.filter(
      ({ code }) => !date || (code !== 'date-missing' && code !== 'dateline-missing' && code !== 'date-without-year'),
    ),
  };
};
