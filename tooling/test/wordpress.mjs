import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../process.mjs';
import { ensureWordPress } from '../wordpress/install.mjs';
import { unitTests } from './runners.mjs';

/**
 * The tests in a WordPress that they start. Where there is none to be had, they are counted as skipped.
 * @param {readonly string[]} files
 * @param {string} scratch a folder that goes when the run ends, also when it is stopped before
 * @param {AbortSignal} signal
 * @param {string} [log] the file that gets what they print, if that is not to be seen at once
 * @returns {Promise<import('./summary.mjs').Counts>}
 */
export const wordPressTests = async (files, scratch, signal, log) => {
  const missing = ensureWordPress();
  const report = join(scratch, 'wordpress.json');
  if (!missing) return unitTests('wordpress', files, report, signal, { temporary: scratch, ...(log && { log }) });
  const list = ['list', '--project', 'wordpress', '--staticParse=false', `--json=${report}`];
  await run('vitest', [...list, ...files], { signal });
  /** @type {unknown[]} */
  const tests = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: 0, failed: 0, skipped: tests.length, lines: [missing] };
};
