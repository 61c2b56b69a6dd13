/** All benchmarks: prints a table and writes benchmarks/out/*.json. `npm run bench -- 100 1000` takes other sizes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { run as runProgram } from '../tooling/process.mjs';
import { run } from './newsroom/newsroom.bench.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Sizes are whole numbers of announcements.');
  process.exit(2);
}
const code = await runProgram('turbo', ['run', 'build', '--output-logs=errors-only'], { stdio: ['ignore', 2, 2] });
if (code !== 0) process.exit(1);

const results = run(sizes.length ? sizes : [1000, 10_000]);
console.log(
  'The newsroom’s site: announcements with their pages, embeds, feeds and lists; Eleventy: the same pages and embeds, and nothing else.',
);
console.table(
  Object.fromEntries(
    Object.entries(results).map(([size, row]) => [
      size,
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(2))])),
    ]),
  ),
);
const out = new URL('out/', import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL('newsroom.json', out), `${JSON.stringify(results, null, 2)}\n`);
