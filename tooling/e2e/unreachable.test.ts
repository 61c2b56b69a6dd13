/** A page with the tag, its origin unreachable, is as fast and as steady as one without it. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../process.mjs';
import { startBrowser } from './browser.js';
import { startNewsroom, type Running } from './partner.js';
import { holding, refusing, type Silent } from './silent.js';
import { drawn, watchShifts } from './visit.js';

/** The snippet that the README tells to paste. */
const documented =
  /```html\n(<script type="module".*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';

const pageWith = (snippet: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,"></head>
<body><h1>The page’s own content</h1>
${snippet}
<p id="after">What stands after it.</p></body></html>`;

let browser: Browser;
let server: Server;
let address: string;
/** What the server gives out, and how. */
let give: (response: ServerResponse) => void = (response) => response.end();

beforeAll(async () => {
  browser = await startBrowser();
  server = createServer((_, response) => give(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
}

const opened = async (waitUntil: 'commit' | 'domcontentloaded' | 'load'): Promise<Opened> => {
  const context = await browser.newContext({ locale: 'en-GB' });
  await watchShifts(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address, { waitUntil });
  return { page, errors };
};

/** Once the browser has painted something, what a reader sees of the page. */
const painted = async (page: Page): Promise<object> => {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await drawn(page);
  const visible = (text: string): Promise<boolean> => page.getByText(text).isVisible();
  return {
    own: await visible('The page’s own content'),
    link: await visible('UNIDO and CINGAI Forge Partnership'),
    after: await visible('What stands after it.'),
    shifts: await page.evaluate(() => window.shifts),
  };
};

const whole = { own: true, link: true, after: true, shifts: [] };

describe.each([
  ['refuses', refusing, ['Failed to load resource: net::ERR_CONNECTION_REFUSED']],
  ['never answers', holding, []],
] as const)('while the tag’s origin %s', (_, start, lines) => {
  let origin: Silent;
  beforeAll(async () => {
    origin = await start();
  });
  afterAll(() => origin.stop());

  test('the page is parsed, painted and steady, and only the browser says a word of it', async () => {
    give = (response) => response.end(pageWith(documented.replaceAll('https://news.example.org', origin.origin)));
    const { page, errors } = await opened('domcontentloaded');
    expect(await painted(page)).toEqual(whole);
    // It does wait for the script, which is what this is about.
    if (!lines.length) await expect.poll(origin.waiting).toBeGreaterThan(0);
    else await page.waitForLoadState('load');
    expect(await page.evaluate(() => document.readyState)).toBe(lines.length ? 'complete' : 'interactive');
    expect(errors).toEqual(lines);
    await page.context().close();
  });

  test('not even the load event waits for a script that is imported', async () => {
    const imported = documented.replace(
      /<script.*?<\/script>/s,
      `<script type="module">import('${origin.origin}/cdn/unido-news.js').catch(() => {})</script>`,
    );
    give = (response) => response.end(pageWith(imported));
    const { page, errors } = await opened('load');
    expect(await painted(page)).toEqual(whole);
    if (!lines.length) await expect.poll(origin.waiting).toBeGreaterThan(0);
    expect(errors.filter((one) => !lines.some((line) => line === one))).toEqual([]);
    await page.context().close();
  });
});

test('a script that comes before the page is whole waits for what stands in its tag', async () => {
  const newsroom: Running = await startNewsroom();
  try {
    const html = pageWith(documented.replaceAll('https://news.example.org/', newsroom.address));
    const cut = html.indexOf('<a href');
    let rest = (): void => undefined;
    give = (response) => {
      response.write(html.slice(0, cut));
      rest = () => void response.end(html.slice(cut));
    };
    const { page, errors } = await opened('commit');
    // The script has run: what it brings is there, and the tag is as the page has it.
    await page.evaluate(() => customElements.whenDefined('unido-disclaimer-footer').then(() => undefined));
    expect(await page.evaluate(() => [document.readyState, customElements.get('unido-news') === undefined])).toEqual([
      'loading',
      true,
    ]);
    rest();
    await page.locator('unido-news [part~="headline"]').first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  } finally {
    newsroom.stop();
  }
});
