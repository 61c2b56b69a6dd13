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
  site = await startPages('partner-react', newsroom);
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

describe('the institute’s site, in React', () => {
  test('shows the feed, then the announcement, and back, and asks for each once', async () => {
    const watched = await open(browser, site.address);
    const { page, errors, hosts } = watched;
    await feed(page).waitFor();
    await follow(page, 'The partnership');
    await announcement(page).waitFor();
    expect(await page.title()).toMatch(/^UNIDO and CINGAI –/);
    expect(await focused(page)).toBe('main');
    expect(await page.locator('unido-quote-block').count()).toBe(2);
    for (const name of ['Ke Gong', 'Guanyi Wang', 'Ciyong Zou', 'Ana Paula de Sousa'])
      expect(await page.locator('unido-attendee-list').getByText(name).count(), name).toBe(1);

    await page.goBack();
    await feed(page).waitFor();
    expect(await page.title()).toMatch(/^News –/);
    expect(await focused(page)).toBe('main');
    await page.goForward();
    await announcement(page).waitFor();
    expect(await page.getByText('Ke Gong, Guanyi Wang').isVisible()).toBe(true);

    expect(asked(watched)).toEqual(['/feed.json', '/announcements/2024-02-29-unido-cingai/announcement.json']);
    expect(hosts).toEqual(new Set([site, newsroom].map(({ address }) => new URL(address).host)));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('changes the element’s properties, and hears its events', async () => {
    const { page, errors } = await open(browser, site.address);
    expect(await page.getByText('6 of 6 announcements').isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Cards' }).check({ force: true });
    await page.getByRole('radio', { name: 'Three' }).check({ force: true });
    await page.locator('unido-news-card').nth(2).waitFor();
    expect(await page.locator('unido-news-card').count()).toBe(3);
    expect(await page.getByText('3 of 6 announcements').isVisible()).toBe(true);

    await follow(page, 'The partnership');
    // What is said in brief comes with the announcement, and moves the choices down.
    await page.getByRole('term').first().waitFor();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    expect(await page.locator('unido-news').evaluate((tag) => getComputedStyle(tag).colorScheme)).toBe('dark');
    await page.getByRole('radio', { name: 'Light' }).check({ force: true });
    expect(await page.locator('unido-news').evaluate((tag) => getComputedStyle(tag).colorScheme)).toBe('light');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('says that the newsroom is out of reach, keeps the link, and tries again', async () => {
    const { page } = await open(browser, `${site.address}partnership/`);
    await page.route('**/feed.json', (route) => route.abort());
    await follow(page, 'News');
    await page.getByText(/can’t be reached just now \(network\)/).waitFor();
    expect(await page.getByRole('link', { name: 'Announcements by UNIDO' }).isVisible()).toBe(true);
    await page.unroute('**/feed.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await feed(page).waitFor();
    expect(await page.getByText(/can’t be reached/).count()).toBe(0);
    await page.context().close();
  });

  test.each(['', 'partnership/'])(
    '/%s has nothing for axe to say, in light and dark, on a phone and a desk',
    async (path) => {
      const { page, errors } = await open(browser, site.address + path);
      expect(await faults(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test('leads to the newsroom without script', async () => {
    const { page } = await open(browser, `${site.address}partnership/`, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: /UNIDO and CINGAI/ }).getAttribute('href')).toBe(
      `${newsroom.address}announcements/2024-02-29-unido-cingai/`,
    );
    await page.context().close();
  });
});
