import { writeFileSync } from 'node:fs';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/**
 * @param {Suite} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** @param {readonly { message?: string }[]} errors */
const words = (errors) => errors.map(({ message }) => message ?? 'failed').join('; ');

/**
 * Writes how many tests passed, failed and were skipped, and which failed. A file that did not load counts as a failed
 * test; an engine that is missing counts as having skipped what another one ran.
 * @param {string} file
 * @param {readonly string[]} missing
 * @returns {import('@web/test-runner').Reporter}
 */
export const countReporter = (file, missing) => ({
  stop({ sessions }) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    /** @type {Map<string, number>} */
    const perEngine = new Map();
    /** @type {string[]} */
    const failures = [];
    for (const { testResults, testFile, passed, browser, errors } of sessions) {
      const tests = testResults ? testsOf(testResults) : [];
      const failing = tests.filter((test) => !test.passed && !test.skipped);
      const failed = failing.length;
      for (const { name, error } of failing)
        failures.push(`${browser.name}, ${testFile}, ${name}: ${error?.message ?? ''}`);
      if (!passed && !failed) failures.push(`${browser.name}, ${testFile}: ${words(errors)}`);
      const skipped = tests.filter((test) => test.skipped).length;
      counts.failed += failed || (passed ? 0 : 1);
      counts.skipped += skipped;
      counts.passed += tests.length - failed - skipped;
      perEngine.set(browser.name, (perEngine.get(browser.name) ?? 0) + tests.length);
    }
    counts.skipped += missing.length * Math.max(0, ...perEngine.values());
    writeFileSync(file, JSON.stringify({ ...counts, lines: missing, failures }));
  },
});
