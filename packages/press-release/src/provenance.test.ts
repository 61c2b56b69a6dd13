import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { release, scraps } from '../testing/arbitrary.js';
import { fixtures } from '../testing/fixtures.js';
import { importText, provenance, type Taken } from './index.js';

const source = `FOR IMMEDIATE RELEASE

Lake Is Clean Again

Geneva, 12 March 2024 – The Lake Institute (LI) measured clear water.

“We found a leap,” said Dr. Helena Strand, Director of Monitoring at LI. “Nobody expected it.”

• First station
• Second station

Press contact: Ana Lund, ana@lake.example
`;

const wordsOf = (text: string, taken: readonly Taken[]): Record<string, string> =>
  Object.fromEntries(taken.map(({ path, start, end }) => [path, text.slice(start, end)]));

test('each part of the source is named by what it became', () => {
  const { document } = importText(source);
  const { taken, left } = provenance(source, document);
  expect(left).toEqual([]);
  expect(wordsOf(source, taken)).toMatchObject({
    '/front/0/body/0/text/0': 'FOR IMMEDIATE RELEASE',
    '/headline': 'Lake Is Clean Again',
    '/dateline/text': 'Geneva, 12 March 2024 –',
    '/body/1/text/1': 'We found a leap,',
    '/body/2/items/1/1': 'Second station',
  });
  const spoken = taken.filter(({ part, attribution }) => part === 'quote' && !attribution);
  expect(spoken.map(({ start, end, speaker }) => [source.slice(start, end), speaker?.name])).toEqual([
    ['We found a leap,', 'Helena Strand'],
    ['Nobody expected it.', 'Helena Strand'],
  ]);
  expect(taken.at(-1)).toMatchObject({ part: 'contact' });
});

test('what was corrected in the document is not found, and its source is what is left', () => {
  const { document } = importText(source);
  const { taken, left } = provenance(source, { ...document, headline: 'Lake is dirty' });
  expect(left.map(({ start, end }) => source.slice(start, end))).toEqual(['Lake Is Clean Again']);
  expect(taken.some(({ path }) => path === '/dateline/text')).toBe(true);
});

const holds = (text: string): void => {
  const { taken, left } = provenance(text, importText(text).document);
  expect(left).toEqual([]);
  let at = 0;
  for (const { start, end } of taken) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, start).trim()).toBe('');
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
};

test.each(fixtures)('$name: all of it came from somewhere, in order', ({ text }) => holds(text));

test('whatever the text, every word has its place', () => {
  fc.assert(fc.property(release, holds), { numRuns: 200 });
  fc.assert(fc.property(scraps, holds), { numRuns: 500 });
}, 60_000);
