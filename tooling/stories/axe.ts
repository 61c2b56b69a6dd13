import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { axeOptions } from '@unido/testing/axe-rules';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const line = ({ id, help, nodes }: Result): string =>
  nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`).join('\n');

/** Checks an open story. @returns a text for each violation: rule, place, what to mend */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations, passes } = await page.evaluate((options) => {
    const { axe } = window as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } };
    return axe.run('#storybook-root', options);
  }, axeOptions());
  return passes.length ? violations.map(line) : ['axe found nothing to check'];
};
