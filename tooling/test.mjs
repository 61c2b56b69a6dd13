/**
 * Everything that must hold: `npm test`. Stops at nothing, so that all faults are seen at once.
 * `npm test -- --only unit,browsers packages/news-card` runs some steps, and in them some files.
 */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endSignal } from './process.mjs';
import { checks } from './test/checks.mjs';
import { gate, unitTests, browserTests } from './test/runners.mjs';
import { failures, summary, table } from './test/summary.mjs';
import { types } from './test/types.mjs';
import { wordPressTests } from './test/wordpress.mjs';

const { values, positionals: files } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const signal = endSignal();
const scratch = mkdtempSync(join(tmpdir(), 'test-'));

/** @type {Readonly<Record<string, (log?: string) => Promise<import('./test/summary.mjs').Counts>>>} */
const steps = {
  format: () => gate('prettier', ['--check', '--log-level', 'warn', '.'], signal),
  lint: () => gate('oxlint', ['--deny-warnings'], signal),
  build: () =>
    gate('turbo', ['run', 'build', '--continue=dependencies-successful', '--output-logs=errors-only'], signal),
  types: () => types(signal),
  unit: () => unitTests('unit', files, join(scratch, 'unit.json'), signal),
  browsers: () => browserTests(files, join(scratch, 'browsers.json'), signal),
  stories: () => unitTests('stories', files, join(scratch, 'stories.json'), signal),
  checks: () => checks(files),
  hosts: () => unitTests('hosts', files, join(scratch, 'hosts.json'), signal),
  faults: () => unitTests('faults', files, join(scratch, 'faults.json'), signal),
  e2e: () => unitTests('e2e', files, join(scratch, 'e2e.json'), signal),
  registry: (log) =>
    unitTests('registry', files, join(scratch, 'registry.json'), signal, { temporary: scratch, ...(log && { log }) }),
  wordpress: (log) => wordPressTests(files, scratch, signal, log),
};

/** They wait for disks and downloads more than they compute: they run beside the step before them. */
const beside = new Set(['registry', 'wordpress']);

const names = values.only?.split(',') ?? Object.keys(steps);
const unknown = names.filter((name) => !steps[name]);
if (unknown.length) {
  console.error(`No step ${unknown.join(', ')}: there are ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

/** @type {import('./test/summary.mjs').Result[]} */
const results = [];

/** @param {string} name @param {string} [log] */
const take = async (name, log) => {
  if (signal.aborted) return;
  if (!log) console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = (await steps[name]?.(log)) ?? { passed: 0, failed: 1, skipped: 0, lines: [] };
  if (!log) for (const line of counts.lines) console.log(line);
  results.push({ name, seconds: (performance.now() - start) / 1000, ...counts });
};

/** Steps one after the other; what they print is seen when they have ended. @param {readonly string[]} names */
const takeBeside = async (names) => {
  for (const name of names) await take(name, join(scratch, `${name}.log`));
  return () => {
    for (const name of names) {
      const log = join(scratch, `${name}.log`);
      console.log(`\n── ${name}`);
      if (existsSync(log)) console.log(readFileSync(log, 'utf8'));
      for (const line of results.find((result) => result.name === name)?.lines ?? []) console.log(line);
    }
  };
};

const queue = [...names];
for (let name = queue.shift(); name && !signal.aborted; name = queue.shift()) {
  const others = [];
  while (queue[0] && beside.has(queue[0])) others.push(queue.shift() ?? '');
  const [, print] = await Promise.all([take(name), takeBeside(others)]);
  print();
}
// What a stopped run leaves may still be written to for a moment.
await rm(scratch, { recursive: true, force: true, maxRetries: 10 });

const parts = [failures(results), table(results), summary(results)].filter(Boolean);
console.log(`\n${parts.join('\n\n')}`);
process.exitCode = signal.aborted ? 143 : results.some(({ failed }) => failed) ? 1 : 0;
