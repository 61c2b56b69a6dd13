import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../browsers.mjs';
import { root } from '../process.mjs';
import { browsers, chosenOf, named } from '../visitor/chosen.js';
import type { EngineName } from '../visitor/engines/engine.js';
import { start } from '../visitor/engines/index.js';
import { groups } from './cases/index.js';
import { run, type Faults } from './run.js';
import { spoiltCases } from './spoilt.js';
import { table } from './table.js';

const document = join(root, 'docs/faults.md');
const chosen = chosenOf(groups);
const cases = chosen.flatMap((group) => group.cases);
const none: Faults = new Map();
const results = { chromium: none, firefox: none, webkit: none };

const visitAll = async (name: EngineName): Promise<void> => {
  const engine = await start(name, browsers);
  if (!engine) return;
  try {
    // What is spoilt takes its turn with what is right: most of the time is spent waiting.
    const spoilt = name === 'chromium' ? spoiltCases.map(({ one }) => one) : [];
    results[name] = await run(name, engine, [...cases, ...spoilt]);
  } finally {
    await engine.close();
  }
};

beforeAll(async () => {
  await Promise.all(engines.map(visitAll));
});

describe.each(engines)('in %s', (name) => {
  for (const group of chosen)
    describe(group.title, () => {
      for (const one of group.cases)
        for (const situation of ['first', ...(one.also ?? [])] as const)
          test.skipIf(!browsers[name])(`${one.name} (${situation})`, () => {
            expect(results[name].get(one)?.[situation]).toEqual([]);
          });
    });
});

describe('finds fault with a tag that', () => {
  for (const { name, one, found } of spoiltCases)
    test.skipIf(!browsers.chromium)(name, () => {
      expect(
        Object.values(results.chromium.get(one) ?? {})
          .flat()
          .join('; '),
      ).toMatch(found);
    });
});

// What is accepted is what all browsers did.
test.skipIf(Boolean(named) || engines.some((name) => !browsers[name]))(
  'docs/faults.md says what came of it',
  async () => {
    const made = await table(groups, results);
    if (process.env['ACCEPT']) writeFileSync(document, made);
    expect(readFileSync(document, 'utf8'), 'Look at it, and run `npm run accept`.').toBe(made);
  },
);
