import type { RunOptions } from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Rules about whole pages say nothing about a piece of one. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'document-title', 'html-has-lang'];

/** What axe checks of an element or a story: WCAG 2.2 A and AA, and axe’s best practices. */
export const axeOptions = (ignore: readonly string[] = []): RunOptions => ({
  runOnly: { type: 'tag', values: standards },
  rules: Object.fromEntries([...pageRules, ...ignore].map((rule) => [rule, { enabled: false }])),
  resultTypes: ['violations'],
});
