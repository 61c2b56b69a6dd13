import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStorybook, stories, type Storybook } from './storybook.js';

let storybook: Storybook;

beforeAll(async () => {
  storybook = await startStorybook();
});

afterAll(() => storybook?.stop());

/** Opens a story and uses it by keyboard. */
const use = (id: string, action: (page: Page) => Promise<void>): Promise<void> => {
  const story = stories.find((one) => one.id === id);
  if (!story) throw new Error(`There is no story ${id}.`);
  return storybook.open(story, ({ page }) => action(page));
};

interface Focused {
  /** what a reader hears first of it */
  readonly text: string;
  readonly tag: string;
  /** px: the width of the ring, drawn around the element or around the card that it stands for */
  readonly ring: number;
  readonly inView: boolean;
}

const focused = (page: Page): Promise<Focused | undefined> =>
  page.evaluate(() => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    if (!one || one === document.body) return undefined;
    const ringOf = (pseudo?: string): number => {
      const { outlineStyle, outlineWidth, content } = getComputedStyle(one, pseudo);
      return outlineStyle === 'none' || (pseudo && content === 'none') ? 0 : parseFloat(outlineWidth);
    };
    const { top, bottom } = one.getBoundingClientRect();
    return {
      text: one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      tag: one.localName,
      ring: Math.max(ringOf(), ringOf('::after')),
      inView: bottom > 0 && top < innerHeight,
    };
  });

/** All that Tab comes to, in order. */
const tabThrough = async (page: Page): Promise<Focused[]> => {
  const all: Focused[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (!now) return all;
    all.push(now);
    if (all.length > 200) throw new Error('Tab does not leave the story');
  }
};

const isOpen = (page: Page): Promise<boolean> =>
  page
    .locator('details')
    .first()
    .evaluate((details) => (details as HTMLDetailsElement).open);

describe.concurrent('with a keyboard', () => {
  test('each card is one stop, in reading order', () =>
    use('news-layouts--cards', async (page) => {
      const stops = await tabThrough(page);
      const headings = await page.locator('#storybook-root').getByRole('heading').allTextContents();
      const linked = await page.locator('#storybook-root').getByRole('link').count();
      expect(stops).toHaveLength(linked);
      const cards = await page.locator('#storybook-root unido-news-card').getByRole('link').count();
      const texts = stops.slice(0, cards).map(({ text }) => text);
      expect(texts).toEqual(headings.map((text) => text.trim()).slice(0, cards));
    }));

  test('Tab comes to links and terms in reading order, backwards too', () =>
    use('news-layouts--everything', async (page) => {
      const stops = await tabThrough(page);
      expect(stops.map(({ text, tag }) => `${tag} ${text}`)).toEqual([
        'a Lakeside Textile Cooperative',
        'a press@example.org',
        'a Source: United Nations Industrial Development Organization (UNIDO)',
        'summary Terms and disclaimer',
      ]);
      await page.keyboard.press('Shift+Tab');
      expect((await focused(page))?.tag).toBe('summary');
      await page.keyboard.press('Shift+Tab');
      expect((await focused(page))?.text).toContain('Source');
    }));

  test.for(['Enter', 'Space'])('%s opens the terms and closes them', (key) =>
    use('elements-disclaimer-footer--default', async (page) => {
      expect(await isOpen(page)).toBe(false);
      while ((await focused(page))?.tag !== 'summary') await page.keyboard.press('Tab');
      await page.keyboard.press(key);
      expect(await isOpen(page)).toBe(true);
      expect(await page.getByText('Nothing herein').isVisible()).toBe(true);
      await page.keyboard.press(key);
      expect(await isOpen(page)).toBe(false);
    }),
  );

  test('Enter follows a card’s link', () =>
    use('elements-news-card--plain-html', async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe('#story');
    }));

  test.for([
    'news-layouts--everything',
    'news-layouts--cards',
    'news-layouts--list',
    'news-layouts--dark',
    'news-states--missing',
    'elements-disclaimer-footer--default',
    'news-themes--industry',
  ])('focus is seen in %s', (id) =>
    use(id, async (page) => {
      const stops = await tabThrough(page);
      expect(stops.length).toBeGreaterThan(0);
      for (const { text, ring, inView } of stops) {
        expect(ring, text).toBeGreaterThanOrEqual(2);
        expect(inView, text).toBe(true);
      }
    }),
  );
});
