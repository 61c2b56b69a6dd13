/** Hostile files through the import, and what comes of them through the rest: refused with a line, or read whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { plainText, toHtml, validate, type Announcement, type Draft } from '@unido/announcement';
import { importText } from '@unido/press-release';
import { addresses, isLong, runs, squeezed, texts } from '@unido/testing/fuzz';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../problem.js';
import { readRelease } from './read-release.js';

const timeout = isLong ? 3_600_000 : 20_000;
const folder = new URL('../../fixtures/import/', import.meta.url);
const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))] as const);

const completed = (draft: Draft): unknown => ({
  published: '2024-01-01',
  rights: { holder: { name: 'Somebody' } },
  ...draft,
});

/** What nothing that was imported may have: an address that is none to follow. */
const expectSound = (draft: Draft): void => {
  const result = validate(completed(draft));
  const wrong = result.ok ? [] : result.faults.filter(({ path }) => !/^\/(headline|body|language)?$/.test(path));
  expect(wrong).toEqual([]);
  if (!result.ok) return;
  // What stands in quotation marks is a value, whatever it says.
  const html = toHtml(completed(draft) as Announcement).replaceAll(/"[^"]*"/g, '""');
  expect(html).not.toMatch(/<(script|img [^>]*onerror|iframe)/i);
};

const line = fc.oneof(
  fc.constantFrom(...texts, ...addresses),
  fc.constantFrom('Vienna, 3 May 2024 – Water is clean.', '“We begin,” said Ms. Ada Moreau, Director.', 'ENDS', ''),
  fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...addresses)).map(([text, url]) => `“${text}” (${url})`),
);

test(
  'a release whose lines are hostile is read whole, as text',
  () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
        const text = lines.join('\n\n');
        const { document } = importText(text);
        expect(squeezed(plainText(document))).toBe(squeezed(text));
        expectSound(document);
      }),
      runs<string[]>(200),
    );
  },
  timeout,
);

type Damage = readonly [at: number, length: number, put: string];

/** A file with damage at some places: cut, repeated, or with something hostile in it. */
const damaged = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(400),
        fc.oneof(fc.constantFrom(...texts, ...addresses), fc.string({ unit: 'binary', maxLength: 8 })),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([[name, bytes], damages, cut]: readonly [readonly [string, Buffer], readonly Damage[], boolean]) => {
    let all = bytes;
    for (const [where, length, put] of damages) {
      const at = where % (all.length + 1);
      all = Buffer.concat([all.subarray(0, at), Buffer.from(put), cut ? Buffer.alloc(0) : all.subarray(at + length)]);
    }
    return [name, all] as const;
  });

const read = async (name: string, bytes: Uint8Array): Promise<void> => {
  try {
    const { document } = await readRelease(name, bytes);
    expectSound(document);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).toContain(name);
  }
};

test(
  'a damaged file of any form is read, or refused with a line',
  async () => {
    await fc.assert(
      fc.asyncProperty(damaged, ([name, bytes]) => read(name, bytes)),
      runs<readonly [string, Buffer]>(150),
    );
  },
  timeout,
);

test(
  'so is any sequence of bytes',
  async () => {
    const start = fc.constantFrom(
      '',
      '<html>',
      '<rss>',
      '<?xml version="1.0"?>',
      '{"',
      '[{',
      'PK\u0003\u0004',
      '%PDF-',
    );
    await fc.assert(
      fc.asyncProperty(fc.tuple(start, fc.uint8Array({ maxLength: 200 })), ([first, rest]) =>
        read('file', Buffer.concat([Buffer.from(first), rest])),
      ),
      runs<[string, Uint8Array<ArrayBuffer>]>(200),
    );
  },
  timeout,
);
