import { readFileSync } from 'node:fs';
import { plainText, validate, type Draft } from '@unido/announcement';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { release, scraps } from '../testing/arbitrary.js';
import { fixtures } from '../testing/fixtures.js';
import { importText } from './index.js';

const bare = (text: string): string => text.replace(/\s/g, '');
const seed = readFileSync(
  new URL('../../../content/announcements/2024-02-29-unido-cingai.txt', import.meta.url),
  'utf8',
);

const completed = (draft: Draft): unknown => ({
  published: '2024-01-01',
  rights: { holder: { name: 'Somebody' } },
  ...draft,
});

const holds = (text: string): void => {
  const { document, doubts } = importText(text);
  expect(bare(plainText(document))).toBe(bare(text));
  for (const { offset, length, line, column } of doubts) {
    expect(offset + length).toBeLessThanOrEqual(text.length);
    expect(Math.min(line, column)).toBeGreaterThan(0);
  }
  if (bare(text)) expect(validate(completed(document))).toMatchObject({ ok: true });
};

test.each([{ name: 'the seed', text: seed }, ...fixtures])(
  '$name: every character stands in the document, in order',
  ({ text }) => {
    holds(text);
    expect(importText(text).doubts.map(({ code }) => code)).not.toContain('structure-lost');
  },
);

test('whatever the text, nothing is lost, nothing is thrown and the document is valid', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), { numRuns: 500 });
  fc.assert(fc.property(scraps, holds), { numRuns: 1500 });
}, 60_000);

test('whatever the release, nothing is lost and its parts are told apart', () => {
  fc.assert(
    fc.property(release, (text) => {
      holds(text);
      expect(importText(text).doubts.map(({ code }) => code)).not.toContain('structure-lost');
    }),
    { numRuns: 600 },
  );
}, 60_000);
