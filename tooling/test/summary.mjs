/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} lines what a reader should know besides
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

/** @param {readonly Omit<Counts, 'lines'>[]} results */
export const summary = (results) => {
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
};
