/** Changing one token changes every element that uses it, and nothing else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokens } from '@unido/tokens';
import { settled, startStorybook, stories, type Storybook } from './storybook.js';

let storybook: Storybook;

beforeAll(async () => {
  storybook = await startStorybook();
});

afterAll(() => storybook?.stop());

/** The computed colours of everything that a story shows, line by line. */
const coloursOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const below = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? below(one.shadowRoot) : [])]);
    return below(document.querySelector('unido-news')?.shadowRoot as ShadowRoot).flatMap((one) =>
      [undefined, '::before', '::after', '::marker'].map((pseudo) => {
        const style = getComputedStyle(one, pseudo);
        return ['color', 'background-color', 'border-block-start-color', 'border-block-end-color', 'font-family']
          .map((property) => style.getPropertyValue(property))
          .join(' | ');
      }),
    );
  });

test.each(Object.entries(tokens))(
  'changing the token %s changes what uses it, and nothing else',
  async (name, { type }) => {
    const story = stories.find(({ id }) => id === 'news-layouts--everything');
    if (!story) throw new Error('There is no story of everything.');
    const [value, computed] = type === 'color' ? ['#010203', 'rgb(1, 2, 3)'] : ['Marker', 'Marker'];
    await storybook.open(story, async ({ page }) => {
      const before = await coloursOf(page);
      await page.evaluate(
        ([name, value]) => document.querySelector('unido-news')?.setAttribute('style', `--unido-${name}: ${value}`),
        [name, value] as const,
      );
      await settled(page);
      const after = await coloursOf(page);
      const changed = after.filter((line, index) => line !== before[index]);
      expect(changed.length).toBeGreaterThan(0);
      for (const [index, line] of after.entries())
        for (const [at, now] of line.split(' | ').entries())
          if (now !== before[index]?.split(' | ')[at]) expect(now).toBe(computed);
    });
  },
);
