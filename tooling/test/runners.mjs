import { openSync, closeSync, readFileSync } from 'node:fs';
import { run } from '../process.mjs';

/** @typedef {import('./summary.mjs').Counts} Counts */

/** What vitest's JSON reporter leaves, so far as it is read here. @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly VitestFile[]} testResults
 */
/** @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {string} message
 * @property {readonly { fullName: string, status: string, failureMessages?: readonly string[] | null }[]} assertionResults
 */

/** What failed of a file, and how. @param {VitestFile} file */
const failuresOf = ({ name, status, message, assertionResults }) => {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (!failed.length) return status === 'failed' ? [`${name}: ${message}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${fullName}: ${failureMessages?.[0]?.replace(/\n +at .*/s, '') ?? ''}`,
  );
};

/**
 * A step that holds or does not.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {AbortSignal} signal
 * @returns {Promise<Counts>}
 */
export const gate = async (file, args, signal) => {
  const passed = (await run(file, args, { signal })) === 0 ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0, lines: [], failures: passed ? [] : [[file, ...args].join(' ')] };
};

/**
 * What a runner counted. A runner that failed without a failed test (a file that does not load, a fault outside of all
 * tests), that left no counts or that ran no test has failed once.
 * @template Report
 * @param {string} file where it left its counts
 * @param {number} code its exit code
 * @param {(report: Report) => Partial<Counts>} read
 * @returns {Counts}
 */
const counted = (file, code, read) => {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0, skipped: 0, lines: [] };
  try {
    counts = { ...counts, ...read(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch {
    return { ...counts, failed: 1, lines: [`The runner left no counts (exit ${code}).`] };
  }
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, lines: [...counts.lines, 'No test ran.'] };
  return code && !counts.failed ? { ...counts, failed: 1 } : counts;
};

/**
 * The tests of one of vitest's projects.
 * @param {string} project
 * @param {readonly string[]} files
 * @param {string} report
 * @param {AbortSignal} signal
 * @param {object} [options]
 * @param {string} [options.temporary] the folder in which they make what they need for a while
 * @param {string} [options.log] the file that gets what they print, if that is not to be seen at once
 */
export const unitTests = async (project, files, report, signal, { temporary, log } = {}) => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { ...process.env, ...(temporary && { TMPDIR: temporary }) };
  const out = log ? openSync(log, 'a') : 'inherit';
  const stdio = /** @type {const} */ (['inherit', out, out]);
  const code = await run('vitest', ['run', '--project', project, ...reporters, ...files], {
    signal,
    env,
    stdio: [...stdio],
  });
  if (typeof out === 'number') closeSync(out);
  /** @param {VitestReport} report */
  const read = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures: testResults.flatMap(failuresOf),
  });
  return counted(report, code, read);
};

/**
 * The tests in browsers.
 * @param {readonly string[]} files or folders
 * @param {string} report
 * @param {AbortSignal} signal
 */
export const browserTests = async (files, report, signal) => {
  const globs = files.map((file) => (file.endsWith('.ts') ? file : `${file.replace(/\/$/, '')}/**/*.browser.test.ts`));
  const env = { ...process.env, TEST_COUNTS: report };
  const code = await run('wtr', globs, { signal, env });
  return counted(report, code, (counts) => counts);
};
