/**
 * All benchmarks, or those that are named: prints tables, writes benchmarks/out/*.json, and puts what was measured into
 * docs/performance.md. `npm run bench -- cards phone`; `npm run bench -- newsroom 100 1000` takes other sizes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run as runProgram } from '../tooling/process.mjs';

/** @type {Record<string, (sizes: number[]) => unknown>} */
const parts = {
  cards: async (sizes) => (await import('./elements/cards.bench.ts')).run(sizes),
  profile: async () => (await import('./elements/profile.bench.ts')).run(),
  phone: async () => (await import('./elements/phone.bench.ts')).run(),
  announcement: async () => (await import('./announcement/announcement.bench.ts')).run(),
  rendering: async () => (await import('./rendering/render.bench.ts')).run(),
  scale: async () => (await import('./scale/nginx.bench.ts')).run(),
  unreachable: async () => (await import('./unreachable/unreachable.bench.ts')).run(),
  newsroom: async (sizes) => (await import('./newsroom/newsroom.bench.ts')).run(sizes.length ? sizes : [1000, 10_000]),
};

const words = process.argv.slice(2);
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
const named = words.filter((word) => !/^\d+$/.test(word));
if (named.some((name) => !Object.hasOwn(parts, name)) || sizes.includes(0)) {
  console.error(`Parts are ${Object.keys(parts).join(', ')}; sizes are whole numbers of announcements.`);
  process.exit(2);
}
const chosen = named.length ? named : sizes.length ? ['newsroom'] : Object.keys(parts);

/** @type {import('node:child_process').StdioOptions} */
const stdio = ['ignore', 2, 2];
const peers = fileURLToPath(new URL('peers/', import.meta.url));
if (await runProgram('turbo', ['run', 'build', '--output-logs=errors-only'], { stdio })) process.exit(1);
if (
  chosen.some((name) => name === 'cards' || name === 'phone') &&
  (await runProgram('pnpm', ['install', '--frozen-lockfile', '--reporter=silent'], { stdio, cwd: peers }))
)
  process.exit(1);

const out = new URL('out/', import.meta.url);
mkdirSync(out, { recursive: true });
const { machine, report, write } = await import('./report.ts');
for (const name of chosen) {
  const results = await parts[name]?.(sizes);
  const measuredOn = { machine: await machine(), date: new Date().toISOString().slice(0, 10) };
  writeFileSync(new URL(`${name}.json`, out), `${JSON.stringify({ ...measuredOn, results }, null, 2)}\n`);
  console.log(`${report(name, results)}\n`);
}
await write(out);
