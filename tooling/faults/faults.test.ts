import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { engines, ensureBrowsers } from '../browsers.mjs';
import { root } from '../process.mjs';
import type { EngineName } from '../visitor/engines/engine.js';
import { start } from '../visitor/engines/index.js';
import { groups } from './cases/index.js';
import { run, type Faults } from './run.js';
import { spoiltCases } from './spoilt.js';
import { table } from './table.js';

const only = process.env['ENGINES']?.split(',');
const { browsers, missing } = ensureBrowsers(engines.filter((name) => !only || only.includes(name)));
for (const line of missing) console.error(line);

const document = join(root, 'docs/faults.md');
/** For whoever works on some: those whose names have this in them. */
const named = process.env['CASES']?.toLowerCase() ?? '';
const chosen = groups
  .map((group) => ({ ...group, cases: group.cases.filter(({ name }) => name.toLowerCase().includes(named)) }))
  .filter((group) => group.cases.length);
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
            const faults = results[name].get(one)?.[situation];
            const reason = one.known?.[name];
            if (reason) expect(faults, `is as it should be, no longer so: ${reason}`).not.toEqual([]);
            else expect(faults).toEqual([]);
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
