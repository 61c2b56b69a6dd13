import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../browsers.mjs';
import { root } from '../process.mjs';
import { browsers, chosenOf, named } from '../visitor/chosen.js';
import type { EngineName } from '../visitor/engines/engine.js';
import { start } from '../visitor/engines/index.js';
import { groups } from './cases/index.js';
import { plainStyles, run, type Faults } from './run.js';
import { hostFiles, startSites } from './sites.js';
import { table } from './table.js';

const document = join(root, 'docs/hosts.md');
const chosen = chosenOf(groups);
const cases = chosen.flatMap((group) => group.cases);
const none: Faults = new Map();
const results = { chromium: none, firefox: none, webkit: none };

const visitAll = async (name: EngineName, files: Readonly<Record<string, string>>): Promise<void> => {
  const engine = await start(name, browsers);
  if (!engine) return;
  const sites = await startSites(files);
  try {
    results[name] = await run(engine, sites, await plainStyles(engine, sites), cases);
  } finally {
    sites.stop();
    await engine.close();
  }
};

beforeAll(async () => {
  const files = await hostFiles();
  await Promise.all(engines.map((name) => visitAll(name, files)));
});

describe.each(engines)('in %s', (name) => {
  for (const group of chosen)
    describe(group.title, () => {
      for (const one of group.cases)
        test.skipIf(!browsers[name])(one.name, () => {
          const faults = results[name].get(one);
          const reason = one.known?.[name];
          if (reason) expect(faults, `is as it should be, no longer so: ${reason}`).not.toEqual([]);
          else expect(faults).toEqual([]);
        });
    });
});

// What is accepted is what all browsers did.
test.skipIf(Boolean(named) || engines.some((name) => !browsers[name]))(
  'docs/hosts.md says what came of it',
  async () => {
    const made = await table(groups, results);
    if (process.env['ACCEPT']) writeFileSync(document, made);
    expect(readFileSync(document, 'utf8'), 'Look at it, and run `npm run accept`.').toBe(made);
  },
);
