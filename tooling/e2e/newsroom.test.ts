import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, startBrowser } from './browser.js';
import { faults } from './faults.js';
import { startSites, type Sites } from './server.js';

let sites: Sites;
let browser: Browser;
let host: Server;
let hostPage = '';

beforeAll(async () => {
  sites = await startSites();
  browser = await startBrowser();
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(hostPage);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser?.close();
  await sites?.stop();
  host?.close();
});

const announcement = 'announcements/2024-02-29-unido-cingai/';
const paths = [
  '',
  announcement,
  `${announcement}embed.html`,
  'announcements/2025-01-14-battery-standard/',
  'announcements/2025-04-08-date-palm/',
  'browse/ar/all/all/',
  '404.html',
  'verify/',
  'verify/ar/',
];

/** Watches what a page does after its HTML is there: what moves, and what is changed in its elements. */
const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const seen = { shift: 0, changes: [] as string[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('DOMContentLoaded', () => {
      const follow = (root: ShadowRoot | null | undefined): void => {
        if (!root) return;
        new MutationObserver((records) => {
          for (const { type, attributeName } of records)
            if (attributeName !== 'defer-hydration') seen.changes.push(`${type} ${attributeName}`);
        }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
        for (const element of root.querySelectorAll('*')) follow(element.shadowRoot);
      };
      follow(document.querySelector('unido-news')?.shadowRoot);
    });
  });
};

describe('the newsroom’s pages', () => {
  test.each(paths)('/%s has nothing for axe to say, in light and dark, on a phone and a desk', async (path) => {
    const { page, errors } = await open(browser, sites.newsroom + path);
    expect(await faults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([announcement, 'announcements/2025-04-08-date-palm/', 'announcements/2025-02-11-cold-rooms/'])(
    '/%s is taken up by its elements without a second render or a shift',
    async (path) => {
      const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
      const page = await context.newPage();
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(error.message));
      await watch(page);
      await page.goto(sites.newsroom + path, { waitUntil: 'networkidle' });
      const { seen, taken } = await page.evaluate(() => {
        const tag = document.querySelector('unido-news');
        const inside = [...(tag?.shadowRoot?.querySelectorAll('*') ?? [])].filter(({ localName }) =>
          localName.includes('-'),
        );
        return {
          seen: (window as unknown as { seen: { shift: number; changes: string[] } }).seen,
          taken: [tag, ...inside].map((one) => (one as unknown as { hasUpdated?: boolean }).hasUpdated),
        };
      });
      expect(taken.length).toBeGreaterThan(1);
      expect(taken.every(Boolean)).toBe(true);
      expect(seen).toEqual({ shift: 0, changes: [] });
      expect(told).toEqual([]);
      // And they live: what the page says of its language reaches them.
      await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'));
      await page.locator('unido-news').getByText('Communiqué').first().waitFor();
      await context.close();
    },
  );

  test('are whole without script', async () => {
    const { page } = await open(browser, sites.newsroom + announcement, { javaScriptEnabled: false });
    for (const text of [/Cooperation between UNIDO and CINGAI presents/, 'Guanyi Wang', /Source: United Nations/])
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('an embed', () => {
  /** A page that frames an embed as WordPress does: in a sandbox, with a secret, told its height by messages. */
  const frame = (hash: string): string => `<!doctype html><html lang="en"><title>Host</title><body>
    <iframe sandbox="allow-scripts" title="News" width="600" height="200" src="${sites.newsroom}${announcement}embed.html#${hash}"></iframe>
    <script>
      window.told = [];
      addEventListener('message', ({ data, source, origin }) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow) return;
        told.push({ ...data, origin });
        if (data.message === 'height') frame.height = data.value;
      });
    </script>`;

  interface Told {
    readonly message: string;
    readonly value: string | number;
    readonly secret: string;
    readonly origin: string;
  }

  const shown = async (hash: string): Promise<{ page: Page; told: () => Promise<Told[]> }> => {
    hostPage = frame(hash);
    const { page, errors } = await open(browser, `http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    expect(errors).toEqual([]);
    return { page, told: () => page.evaluate(() => (window as unknown as { told: Told[] }).told) };
  };

  test('tells a sandboxing host its height with the secret, and fits it at every width', async () => {
    const { page, told } = await shown('?secret=abc123');
    const heights = async (): Promise<Told[]> => (await told()).filter(({ message }) => message === 'height');
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    const [first] = await heights();
    expect(first).toMatchObject({ secret: 'abc123', origin: 'null' });
    const fits = async (): Promise<boolean> => {
      const inner = page.frames()[1];
      return (await inner?.evaluate(() => document.documentElement.scrollHeight <= innerHeight)) ?? false;
    };
    await expect.poll(fits).toBe(true);
    await page.locator('iframe').evaluate((one) => one.setAttribute('width', '320'));
    await expect.poll(async () => Number((await heights()).at(-1)?.value)).toBeGreaterThan(Number(first?.value));
    await expect.poll(fits).toBe(true);
    await page.context().close();
  });

  test('hands a followed link to a sandboxing host', async () => {
    const { page, told } = await shown('?secret=s');
    await page
      .frameLocator('iframe')
      .getByRole('link', { name: /United Nations Industrial/ })
      .first()
      .click();
    await expect
      .poll(told)
      .toContainEqual({ message: 'link', value: `${sites.newsroom}${announcement}`, secret: 's', origin: 'null' });
    await page.context().close();
  });

  test('follows the theme that its host says, at first and later', async () => {
    const { page } = await shown('?theme=dark');
    const background = (): Promise<string> =>
      (page.frames()[1] as NonNullable<ReturnType<Page['mainFrame']>>).evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
    expect(await background()).toBe('rgb(14, 24, 32)');
    await page.evaluate(() =>
      document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'theme', value: 'light' }, '*'),
    );
    await expect.poll(background).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });
});
