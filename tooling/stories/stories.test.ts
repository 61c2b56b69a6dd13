import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.js';
import { documented, shown, type Shown } from './documented.js';
import { accepting, expectStoredText } from './stored.js';
import { pages, setGlobals, snapshotsOf, startStorybook, stories, type Storybook } from './storybook.js';

let storybook: Storybook;

beforeAll(async () => {
  storybook = await startStorybook();
});

afterAll(() => storybook?.stop());

/** The pages that a story is to be accessible on: both schemes, both directions. */
const surroundings = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'en' },
  { theme: 'dark', language: 'ar' },
  { theme: 'light', language: 'ar' },
];

const seen: Shown[] = [];

describe.concurrent('every story', () => {
  test.for(stories.map((story) => [`${story.title}, ${story.name}`, story] as const))(
    '%s: opens in silence, is read as accepted, and breaks no rule of accessibility',
    async ([, story]) => {
      await storybook.visit(story, async ({ page, said }) => {
        await expectStoredText(join(snapshotsOf(story), `${story.id}.txt`), async () => {
          const tree = await page.locator('#storybook-root').ariaSnapshot();
          return `${tree.replaceAll(/localhost:\d+/g, 'localhost')}\n`;
        });
        seen.push(...(await shown(page)));
        for (const globals of surroundings) {
          if (globals !== surroundings[0]) await setGlobals(page, globals);
          expect(await violations(page), JSON.stringify(globals)).toEqual([]);
        }
        expect(said).toEqual([]);
      });
    },
  );
});

describe.concurrent('every written page', () => {
  test.for(pages.map((page) => [page.title, page] as const))('%s: opens in silence', async ([, entry]) => {
    await storybook.open(entry, async ({ page, said }) => {
      await page.locator('#storybook-docs h1').first().waitFor();
      expect(said).toEqual([]);
    });
  });
});

test('slots and parts that stories show are documented, and none besides', () => {
  const all = (tag: string, which: 1 | 2): string[] =>
    [...new Set(seen.flatMap((one) => (one[0] === tag ? one[which] : [])))].toSorted();
  for (const { tagName, slots = [], cssParts = [] } of documented) {
    expect(slots.map(({ name }) => name).toSorted(), tagName).toEqual(all(tagName, 1));
    expect(cssParts.map(({ name }) => name).toSorted(), tagName).toEqual(all(tagName, 2));
  }
});

test('nothing is kept for a story that is no more', () => {
  const known = new Set(stories.map(({ id }) => id));
  const folders = [...new Set(stories.map(snapshotsOf))].filter((folder) => existsSync(folder));
  const stale = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => !known.has(basename(file).replace(/(\..*)?\.(txt|png)$/, '')))
      .map((file) => join(folder, file)),
  );
  if (accepting) for (const file of stale) rmSync(file);
  else expect(stale).toEqual([]);
});
