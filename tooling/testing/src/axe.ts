// axe-core is no module: in a browser it leaves itself in `axe`.
import 'axe-core';
import type { AxeResults, ElementContext, Result, RunOptions } from 'axe-core';

declare const window: Window & {
  readonly axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** Rules about whole pages say nothing about a piece of one. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass', 'document-title', 'html-has-lang'];

const line = ({ id, help, helpUrl, nodes }: Result): string =>
  nodes
    .map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary?.replaceAll('\n', '\n  ')}\n  ${helpUrl}`)
    .join('\n');

/**
 * Checks an element, open shadow trees included, against WCAG 2.2 A and AA.
 * @throws an error that names each violation, where it is and how to mend it
 */
export const axe = async (element: Element, options: { readonly ignore?: readonly string[] } = {}): Promise<void> => {
  const off = [...pageRules, ...(options.ignore ?? [])].map((rule) => [rule, { enabled: false }] as const);
  const { violations, passes } = await window.axe.run(element, {
    runOnly: { type: 'tag', values: standards },
    rules: Object.fromEntries(off),
    resultTypes: ['violations'],
  });
  if (violations.length) throw new Error(violations.map(line).join('\n'));
  if (!passes.length)
    throw new Error('axe found nothing to check: is the element in the page and does it show anything?');
};
