// axe-core is no module: in a browser it leaves itself in `axe`.
import 'axe-core';
import type { AxeResults, ElementContext, Result, RunOptions } from 'axe-core';
import { axeOptions } from './axe-rules.js';

declare const window: Window & {
  readonly axe: { readonly run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
};

const line = ({ id, help, helpUrl, nodes }: Result): string =>
  nodes
    .map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary?.replaceAll('\n', '\n  ')}\n  ${helpUrl}`)
    .join('\n');

/**
 * Checks an element, open shadow trees included, against WCAG 2.2 A and AA.
 * @throws an error that names each violation, where it is and how to mend it
 */
export const axe = async (element: Element, options: { readonly ignore?: readonly string[] } = {}): Promise<void> => {
  const { violations, passes } = await window.axe.run(element, axeOptions(options.ignore));
  if (violations.length) throw new Error(violations.map(line).join('\n'));
  if (!passes.length)
    throw new Error('axe found nothing to check: is the element in the page and does it show anything?');
};
