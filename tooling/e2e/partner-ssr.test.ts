import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, startBrowser, type Watched } from './browser.js';
import { faults } from './faults.js';
import { startServer } from './partner-server.js';
import { focused, startNewsroom, type Running } from './partner.js';

let newsroom: Running;
let site: Running;
let browser: Browser;

beforeAll(async () => {
  newsroom = await startNewsroom();
  site = await startServer(newsroom.address);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
  newsroom?.stop();
});

const follow = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
const pages = ['', 'partnership/'];

/** What was asked of the newsroom, by path. */
const asked = ({ requests }: Watched): string[] =>
  requests.filter((url) => url.startsWith(newsroom.address)).map((url) => new URL(url).pathname);

/** Keeps in the page all nodes below its tag, shadow roots included, or says how they differ from those kept. */
const nodes = (page: Page): Promise<{ readonly count: number; readonly same: boolean; readonly taken: boolean }> =>
  page.evaluate(() => {
    const found: Node[] = [];
    const walk = (node: Node): void => {
      found.push(node);
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      node.childNodes.forEach(walk);
    };
    document.querySelectorAll('unido-news').forEach(walk);
    const state = window as unknown as { kept?: Node[] };
    const kept = (state.kept ??= found);
    const elements = found.filter((node) => node instanceof Element && node.localName.includes('-'));
    return {
      count: found.length,
      same: found.length === kept.length && found.every((node, index) => node === kept[index]),
      taken: elements.every((element) => (element as { hasUpdated?: boolean }).hasUpdated),
    };
  });

/** A newsroom that does not answer before it is told to. */
const startSlow = async (): Promise<{
  readonly address: string;
  readonly release: () => void;
  readonly server: Server;
}> => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const server = createServer(async ({ url }, response) => {
    await promise;
    const answer = await fetch(new URL(url ?? '', newsroom.address));
    response.setHeader('content-type', 'application/json').end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, release, server };
};

describe('the ministry’s site, rendered by its server', () => {
  test('sends the page’s beginning before the newsroom has answered', async () => {
    const slow = await startSlow();
    const own = await startServer(slow.address);
    const response = await fetch(`${own.address}partnership/`);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let html = '';
    const readOn = async (): Promise<boolean> => {
      const { done, value } = await reader.read();
      html += decoder.decode(value, { stream: !done });
      return !done;
    };
    while (!html.includes('<main') && (await readOn()));
    expect(html).toContain('Ministry of Industry and Skills</span>');
    expect(html).toContain('rel="stylesheet"');
    expect(html).not.toContain('unido-news');
    slow.release();
    while (await readOn());
    expect(html).toContain('Guanyi Wang');
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
    own.stop();
    slow.server.close();
  });

  test('is whole without script, and its form works', async () => {
    const { page, errors } = await open(browser, `${site.address}partnership/`, { javaScriptEnabled: false });
    for (const text of [/Cooperation between UNIDO and CINGAI presents/, 'Guanyi Wang', /Source: United Nations/])
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    await follow(page, 'Ministry');
    await page.getByLabel('Show as').selectOption('Cards');
    await page.getByLabel('How many').selectOption('3');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**/?layout=card&limit=3');
    expect(await page.locator('unido-news-card').count()).toBe(3);
    expect(await page.getByRole('button', { name: /newer/ }).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['', 'Derniers communiqués'],
    ['partnership/', 'Communiqué'],
  ])('/%s is taken up by its elements without a second render, a shift or a request', async (path, french) => {
    const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
    const page = await context.newPage();
    const told: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    page.on('request', (request) => requests.push(new URL(request.url()).origin));
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const { promise, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto(site.address + path, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    const before = await nodes(page);
    expect(before.count).toBeGreaterThan(50);
    expect(before.taken).toBe(false);

    release();
    await expect.poll(async () => (await nodes(page)).taken, { timeout: 20_000 }).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(await nodes(page)).toEqual({ ...before, taken: true });
    expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({ shift: 0 });
    expect(told).toEqual([]);
    expect(new Set(requests)).toEqual(new Set([new URL(site.address).origin]));
    // And they live: what the page says of its language reaches them.
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'));
    await page.locator('unido-news').getByText(french, { exact: true }).waitFor();
    await context.close();
  });

  test('goes to the other page and back in one document, and asks for each once', async () => {
    const watched = await open(browser, site.address);
    const { page, errors, requests } = watched;
    await page.evaluate(() => Object.assign(window, { here: true }));
    await page.getByLabel('Show as').selectOption('Cards');
    await page.locator('unido-news-card').nth(5).waitFor();
    expect(page.url()).toBe(`${site.address}?layout=card&limit=6`);

    await follow(page, 'The partnership');
    await page.locator('unido-attendee-list').getByText('Guanyi Wang').waitFor();
    expect(await page.title()).toMatch(/^UNIDO and CINGAI –/);
    expect(await focused(page)).toBe('main');
    expect((await nodes(page)).taken).toBe(true);
    expect(await page.getByRole('navigation').locator('[aria-current]').innerText()).toBe('The partnership');

    await page.goBack();
    await page.locator('unido-news-card').nth(5).waitFor();
    expect(await page.title()).toMatch(/^Ministry –/);
    expect(await focused(page)).toBe('main');
    await page.goForward();
    await page.locator('unido-attendee-list').getByText('Guanyi Wang').waitFor();

    expect(await page.evaluate(() => 'here' in window)).toBe(true);
    expect(requests.filter((url) => url.endsWith('/partnership/')).length).toBe(1);
    expect(asked(watched)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('looks for newer announcements when asked, and keeps those it has when there is no answer', async () => {
    const watched = await open(browser, site.address);
    const { page } = watched;
    const look = page.getByRole('button', { name: /newer/ });
    await look.click();
    await page.getByText('6 shown, as of now.').waitFor();
    expect(asked(watched)).toEqual(['/feed.json']);
    await page.route('**/feed.json', (route) => route.abort());
    await look.click();
    await page.getByText('can’t be reached just now').waitFor();
    expect(await page.locator('unido-news').getByRole('listitem').count()).toBe(6);
    expect(
      await page
        .locator('unido-news')
        .getByRole('link', { name: /^As of/ })
        .isVisible(),
    ).toBe(true);
    // Another reader’s browser has kept nothing: then what the server rendered stays.
    await page.evaluate(() => caches.delete('unido-news'));
    await look.click();
    await page.getByText('can’t be reached just now (network)').waitFor();
    expect(await page.locator('unido-news').getByRole('listitem').count()).toBe(6);
    await page.context().close();
  });

  test('answers without the newsroom, too: with the link, and the tag to try by itself', async () => {
    const own = await startServer('http://localhost:1/');
    const html = await (await fetch(`${own.address}partnership/`)).text();
    expect(html).toContain('src="http://localhost:1/announcements/2024-02-29-unido-cingai/announcement.json"');
    expect(html).toMatch(/<a href="http:\/\/localhost:1\/announcements\/2024-02-29-unido-cingai\/">UNIDO and CINGAI/);
    expect((await fetch(`${own.address}nowhere`)).status).toBe(404);
    expect((await fetch(own.address, { method: 'POST' })).status).toBe(405);
    own.stop();
  });

  test.each(pages)('/%s has nothing for axe to say, in light and dark, on a phone and a desk', async (path) => {
    const { page, errors } = await open(browser, site.address + path);
    expect(await faults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
