import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, startBrowser, type Watched } from './browser.js';
import { faults } from './faults.js';
import { focused, startNewsroom, startPages, type Running } from './partner.js';

let newsroom: Running;
let site: Running;
let browser: Browser;

beforeAll(async () => {
  newsroom = await startNewsroom();
  site = await startPages('partner-vue', newsroom);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
  newsroom?.stop();
});

const feed = (page: Page) => page.locator('unido-news').getByText('Forty apprentices build their own machine tools');
const announcement = (page: Page) => page.locator('unido-news').getByRole('heading', { level: 1, name: /CINGAI/ });
const follow = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click();

/** What was asked of the newsroom, by path. */
const asked = ({ requests }: Watched): string[] =>
  requests.filter((url) => url.startsWith(newsroom.address)).map((url) => new URL(url).pathname);

describe('the association’s site, in Vue', () => {
  test('shows the feed, then the announcement, and back, and asks for each once', async () => {
    const watched = await open(browser, site.address);
    const { page, errors, hosts } = watched;
    await feed(page).waitFor();
    await follow(page, 'AI in manufacturing');
    await announcement(page).waitFor();
    expect(await page.title()).toMatch(/^AI in manufacturing –/);
    expect(await focused(page)).toBe('main');
    expect(await page.locator('unido-quote-block').count()).toBe(2);
    await page.getByText('4 people at the table, 2 statements on record.').waitFor();

    await page.goBack();
    await feed(page).waitFor();
    expect(await page.title()).toMatch(/^Bulletin –/);
    expect(await focused(page)).toBe('main');
    await page.goForward();
    await announcement(page).waitFor();
    expect(await page.getByText('4 people at the table').isVisible()).toBe(true);

    expect(asked(watched)).toEqual(['/feed.json', '/announcements/2024-02-29-unido-cingai/announcement.json']);
    expect(hosts).toEqual(new Set([site, newsroom].map(({ address }) => new URL(address).host)));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('changes the element’s properties, and hears its events', async () => {
    const { page, errors } = await open(browser, site.address);
    const cards = page.locator('unido-news-card');
    expect(await cards.count()).toBe(6);
    await page.getByLabel('At most').fill('2');
    await expect.poll(() => cards.count(), { timeout: 10_000 }).toBe(2);
    // The topics to choose from are those of the feed that came.
    await page.getByLabel('Topic').selectOption('Artificial intelligence');
    await expect.poll(() => cards.count(), { timeout: 10_000 }).toBe(1);
    expect(await cards.getByRole('heading', { level: 3, name: /CINGAI/ }).isVisible()).toBe(true);
    await page.getByLabel('Show as').selectOption('List');
    expect(await page.locator('unido-news').getByRole('listitem').count()).toBe(1);

    await follow(page, 'AI in manufacturing');
    await page.getByLabel('Night shift').check();
    expect(await page.locator('unido-news').evaluate((tag) => getComputedStyle(tag).colorScheme)).toBe('dark');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('says that the newsroom is out of reach, and keeps the link', async () => {
    const { page } = await open(browser, `${site.address}announcement/`);
    await page.route('**/feed.json', (route) => route.abort());
    await follow(page, 'Bulletin');
    await page.getByText(/did not come \(network/).waitFor();
    expect(await page.getByRole('link', { name: 'Announcements by UNIDO' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test.each(['', 'announcement/'])(
    '/%s has nothing for axe to say, in light and dark, on a phone and a desk',
    async (path) => {
      const { page, errors } = await open(browser, site.address + path);
      expect(await faults(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});
