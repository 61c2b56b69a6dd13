import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { expectStoredPicture } from './stored.js';
import { snapshotsOf, startStorybook, stories, type Globals, type Storybook } from './storybook.js';

let storybook: Storybook;

beforeAll(async () => {
  storybook = await startStorybook();
});

afterAll(() => storybook?.stop());

interface Picture {
  readonly id: string;
  /** CSS pixels */
  readonly width?: number;
  readonly globals?: Globals;
}

/** The stories whose look is compared: together they show every element, script, scheme and kind of page. */
const pictures: readonly Picture[] = [
  { id: 'news-layouts--everything' },
  { id: 'news-layouts--everything', width: 320 },
  { id: 'news-layouts--everything', globals: { theme: 'dark' } },
  { id: 'news-layouts--english-on-an-arabic-page' },
  { id: 'news-layouts--arabic' },
  { id: 'news-layouts--chinese' },
  { id: 'news-layouts--cards' },
  { id: 'news-layouts--list-of-many-languages' },
  { id: 'news-layouts--withdrawn' },
  { id: 'news-layouts--corrected' },
  { id: 'news-states--missing' },
  { id: 'news-states--verified' },
  { id: 'news-states--verified-in-arabic', width: 320, globals: { theme: 'dark' } },
  { id: 'news-states--refused-with-fallback' },
  { id: 'news-states--refused-in-arabic' },
  { id: 'news-states--unsupported' },
  { id: 'news-layouts--translation-taken' },
  { id: 'news-layouts--in-another-language' },
  { id: 'news-layouts--in-another-language-in-arabic', width: 320 },
  { id: 'news-layouts--card-in-another-language' },
  { id: 'news-host-pages--hostile' },
  { id: 'news-themes--ministry' },
  { id: 'elements-quote-block--languages' },
  { id: 'elements-attendee-list--everything' },
  { id: 'elements-disclaimer-footer--open' },
];

// One after the other: of a page behind another one, Chromium may repeat the first screen instead of drawing the next.
describe('looks as accepted', () => {
  test.for(
    pictures.map((picture) => {
      const { id, width, globals = {} } = picture;
      return [[id, width, ...Object.values(globals)].filter(Boolean).join('.'), picture] as const;
    }),
  )('%s', async ([name, { id, width = 760, globals = {} }]) => {
    const story = stories.find((one) => one.id === id);
    if (!story) throw new Error(`There is no story ${id}.`);
    const options = { globals, viewport: { width, height: 480 }, deviceScaleFactor: 1 };
    await storybook.open(
      story,
      async ({ page }) => {
        const screenshot = await page.screenshot({ fullPage: true, animations: 'disabled' });
        expectStoredPicture(join(snapshotsOf(story), `${name}.png`), screenshot);
      },
      options,
    );
  });
});
