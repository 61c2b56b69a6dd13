import { stripVTControlCharacters } from 'node:util';
import { root } from '../process.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} lines what a reader should know besides
 * @property {readonly string[]} [failures] what failed, by name, and how
 */

/** @typedef {Counts & { name: string, seconds: number }} Result */

/** @param {readonly Result[]} results one line a step */
export const table = (results) => {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, seconds, passed, failed, skipped }) =>
      [name.padEnd(width), `${seconds.toFixed(1).padStart(7)} s`, summary([{ passed, failed, skipped }])].join('  '),
    )
    .join('\n');
};

const longest = 600;

/** @param {string} failure */
const short = (failure) => stripVTControlCharacters(failure).replaceAll(root, '').slice(0, longest);

/** What failed in all steps, once more: where it is printed first, it is far above. @param {readonly Result[]} results */
export const failures = (results) =>
  results
    .flatMap(({ name, failures: some = [] }) => some.map((failure) => `FAILED ${name}: ${short(failure)}`))
    .join('\n');

/** @param {readonly Pick<Counts, 'passed' | 'failed' | 'skipped'>[]} results */
export const summary = (results) => {
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
};
