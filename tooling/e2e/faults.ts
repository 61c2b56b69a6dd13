import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { axeOptions } from '@unido/testing/axe-rules';

/** Lets a page draw itself, and end what it animates. */
const drawn = (): Promise<unknown> =>
  new Promise(requestAnimationFrame).then(() =>
    Promise.allSettled(document.getAnimations().map((one) => one.finished)),
  );

/**
 * What is wrong with an open page: what axe finds, in light and dark and at each width in CSS pixels, and where the
 * page is wider than its window.
 */
export const faults = async (page: Page, widths: readonly number[] = [320, 1280]): Promise<string[]> => {
  await page.evaluate(axe.source);
  const told: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(drawn);
      const { violations, passes } = await page.evaluate(
        (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
        { ...axeOptions(), rules: {} },
      );
      const where = `${colorScheme}, ${width} px`;
      if (passes.length <= 5) told.push(`${where}: axe found hardly anything to check`);
      for (const { id, nodes } of violations) told.push(`${where}: ${id}: ${nodes.map(({ html }) => html).join()}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) told.push(`${where}: ${over} px wider than its window`);
    }
  }
  return told;
};
