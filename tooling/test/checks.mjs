import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../process.mjs';

/** @typedef {import('./summary.mjs').Counts} Counts */

/**
 * Runs `tooling/checks/*.mjs`, each of which exports `name` and `run(): Promise<Counts>`. One that throws has failed.
 * @param {readonly string[]} only names of files; all if empty
 * @returns {Promise<Counts>}
 */
export const checks = async (only) => {
  const folder = join(root, 'tooling/checks');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const total = {
    passed: 0,
    failed: 0,
    skipped: 0,
    lines: /** @type {string[]} */ ([]),
    failures: /** @type {string[]} */ ([]),
  };
  for (const file of files.filter((name) => !only.length || only.some((part) => name.includes(part)))) {
    /** @type {Counts & { name: string }} */
    const result = await import(pathToFileURL(join(folder, file)).href)
      .then(async ({ name, run }) => ({ name, ...(await run()) }))
      .catch((error) => ({ name: file, passed: 0, failed: 1, skipped: 0, lines: [String(error?.stack ?? error)] }));
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped;
    if (result.failed) total.failures.push([result.name, ...result.lines].join('\n'));
    total.lines.push(
      `${result.failed ? 'FAILED' : 'ok'}  ${result.name}`,
      ...result.lines.map((line) => `    ${line}`),
    );
  }
  return total.lines.length ? total : { ...total, failed: 1, lines: ['No check ran.'] };
};
