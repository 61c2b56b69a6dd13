import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../scripts/derive.js';
import { fixture, mutated, names } from '../testing/documents.js';
import { isDate } from './formats.js';
import { validate } from './validate.js';

const root = new URL('../', import.meta.url);
const published: unknown = JSON.parse(readFileSync(new URL('schema/announcement-1.schema.json', root), 'utf8'));
const accepts = new Ajv2020({ allErrors: true }).compile(published as object);

const at = (document: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);

/** What a pattern can’t say: how many days a month has. The only check that JSON Schema does not make. */
const isImpossibleDay = (value: unknown): boolean =>
  typeof value === 'string' && !isDate(value) && isDate(value.replace(/^(\d{4}-\d\d)-(29|30|31)/, '$1-01'));

describe('the published JSON Schema', () => {
  it.each(names)('accepts the fixture %s', (name) => expect(accepts(fixture(name))).toBe(true));

  it('refuses what validate refuses, but for days that a month does not have', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: mutated }, fc.jsonValue()), (value) => {
        const result = validate(value);
        const inWords =
          result.ok ||
          result.faults.every((fault) => fault.mend.includes('real date') && isImpossibleDay(at(value, fault.path)));
        expect(accepts(value)).toBe(inWords);
      }),
      { numRuns: 3000 },
    );
  });

  it('lets 30 February pass, which validate does not', () => {
    const document = { ...fixture('minimal'), published: '2024-02-30' };
    expect(accepts(document)).toBe(true);
    expect(validate(document).ok).toBe(false);
  });

  it('explains its fields to an editor', () => {
    expect(published).toMatchObject({
      $id: 'https://unido.org/schemas/announcement-1.schema.json',
      title: 'Announcement',
      properties: { id: { description: expect.stringMatching(/\w+/) as string } },
    });
  });
});

describe('what is derived from the schema', () => {
  it('is committed as it is derived; run `pnpm generate` if not', async () => {
    for (const [file, text] of Object.entries(await derive()))
      expect(readFileSync(new URL(file, root), 'utf8'), file).toBe(text);
  });
});
