import { paragraphs, type Draft } from '@unido/announcement';
import { countOf, quotesOf, sidesOf, type Expected } from './fixtures.js';

/** How many of the things wanted were found, and how many were found that nobody wanted. */
export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export const measures = [
  'head',
  'dateline',
  'quotes',
  'speakers’ roles',
  'attendees',
  'organisations',
  'counts',
] as const;
export type Measure = (typeof measures)[number];

export const compare = (wanted: readonly string[], got: readonly string[]): Score => {
  const left = [...got];
  const missed = wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { found: wanted.length - missed.length, missed, wrong: left };
};

const labelled = (values: Readonly<Record<string, string | number | undefined>>): string[] =>
  Object.entries(values).flatMap(([key, value]) => (value === undefined || value === 0 ? [] : [`${key}=${value}`]));

/** Compares a document with what a reader wrote down. */
export const scoreOf = (expected: Expected, document: Draft): Record<Measure, Score> => {
  const quotes = quotesOf(document);
  const startOf = (words: string): string =>
    expected.quotes.find(({ starts }) => words.startsWith(starts))?.starts ?? words.slice(0, 30);
  const roles = expected.quotes.flatMap(({ starts, role, organisation }) =>
    labelled({ [`${starts}: role`]: role, [`${starts}: organisation`]: organisation }),
  );
  const asked = new Set(roles.map((one) => one.split('=')[0]));
  return {
    head: compare(
      labelled({ headline: expected.headline, standfirst: expected.standfirst }),
      labelled({ headline: document.headline, standfirst: document.standfirst }),
    ),
    dateline: compare(
      labelled({ ...expected.dateline, published: expected.published }),
      labelled({
        text: document.dateline?.text,
        place: document.dateline?.place,
        date: document.dateline?.date,
        published: document.published,
      }),
    ),
    quotes: compare(
      expected.quotes.map(({ starts, speaker }) => `${starts} (${speaker})`),
      quotes.map(({ words, speaker }) => `${startOf(words)} (${speaker?.name ?? 'nobody'})`),
    ),
    'speakers’ roles': compare(
      roles,
      quotes
        .flatMap(({ words, speaker }) =>
          labelled({
            [`${startOf(words)}: role`]: speaker?.role,
            [`${startOf(words)}: organisation`]: speaker?.organisation,
          }),
        )
        .filter((one) => asked.has(one.split('=')[0])),
    ),
    attendees: compare(
      expected.attendees.flatMap(({ represents, people }) => people.map((name) => `${represents ?? '?'}: ${name}`)),
      sidesOf(document.attendees),
    ),
    organisations: compare(
      expected.organisations,
      (document.organisations ?? []).map(({ acronym = '' }) => acronym),
    ),
    counts: compare(
      labelled({ ...expected.counts }),
      labelled({
        paragraphs: paragraphs(document.body).length,
        disclaimer: countOf(document, 'disclaimer'),
        boilerplate: countOf(document, 'boilerplate'),
        contact: countOf(document, 'contact'),
      }),
    ),
  };
};
