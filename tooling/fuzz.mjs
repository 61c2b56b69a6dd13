/**
 * Tries many new hostile documents on everything that reads them: `npm run fuzz`. `FUZZ_RUNS` says how many each
 * property gets, `FUZZ_SEED` repeats a run.
 */
import { randomInt } from 'node:crypto';
import { endSignal, run } from './process.mjs';

const { FUZZ_SEED = String(randomInt(1, 2 ** 31)), FUZZ_RUNS = '2000' } = process.env;
if (![FUZZ_SEED, FUZZ_RUNS].every((value) => /^[1-9]\d*$/.test(value))) {
  console.error('FUZZ_SEED and FUZZ_RUNS: write whole numbers above 0.');
  process.exit(2);
}
console.log(`FUZZ_SEED=${FUZZ_SEED} FUZZ_RUNS=${FUZZ_RUNS} npm run fuzz`);

const node = ['packages/newsroom/src/fuzz.test.ts', 'packages/newsroom/src/import/fuzz.test.ts'];
const browsers = ['packages/news/src/fuzz.browser.test.ts'];
const env = { ...process.env, FUZZ_SEED, FUZZ_RUNS };
const signal = endSignal();
/** @param {string} steps @param {readonly string[]} files */
const test = (steps, files) => run(process.execPath, ['tooling/test.mjs', '--only', steps, ...files], { env, signal });
process.exitCode = Math.max(await test('build,unit', node), await test('browsers', browsers));
