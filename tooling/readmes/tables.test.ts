import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { elementFolders, readmeOf } from './tables.mjs';

test('packages with an element are found', () => {
  expect(elementFolders.map((folder) => basename(folder))).toEqual(
    expect.arrayContaining(['attendee-list', 'disclaimer-footer', 'news', 'news-card', 'quote-block']),
  );
});

test.each(elementFolders.map((folder) => [basename(folder), folder] as const))(
  'the tables in the README of %s are those of its manifest (npm run accept)',
  async (_, folder) => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(await readmeOf(folder));
  },
);
