import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../process.mjs';
import { open, startBrowser, type Watched } from './browser.js';
import { startNewsroom, type Running } from './partner.js';

let newsroom: Running;
let browser: Browser;
/** The page of a partner’s site, and the policy it is served with. */
let page = '';
let policy = '';

const partner = createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    ...(policy && { 'content-security-policy': policy }),
  });
  response.end(page);
});

const address = (): string => `http://127.0.0.1:${(partner.address() as AddressInfo).port}/`;

beforeAll(async () => {
  newsroom = await startNewsroom();
  browser = await startBrowser();
  await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser?.close();
  partner.closeAllConnections();
  partner.close();
  newsroom?.stop();
});

interface Snippet {
  readonly html: string;
  readonly policy: string;
}

/** What the command line prints for an address of the newsroom’s. */
const snippet = async (path: string, ...options: readonly string[]): Promise<Snippet> => {
  const args = ['packages/newsroom/dist/cli.js', 'snippet', newsroom.address + path, ...options];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return { html: stdout, policy: /^Content-Security-Policy: (.*)$/m.exec(stderr)?.[1] ?? '' };
};

const bootstrap = readFileSync(join(root, 'apps/partner-html/dist/css/bootstrap.min.css'), 'utf8');

/** A partner’s page with a snippet between its own texts. */
const around = (html: string, { lang = 'en', style = '' } = {}): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Partner</title><link rel="icon" href="data:,">${style && `<style>${style}</style>`}</head>
<body><p id="before">Before.</p>
${html}
<p id="after">After.</p></body></html>`;

const visit = (html: string, options: Parameters<typeof open>[2] = {}): Promise<Watched> => {
  page = html;
  return open(browser, address(), options);
};

const english = 'announcements/2024-02-29-unido-cingai/';
const arabic = 'announcements/2025-04-08-date-palm/';

const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        // Where there was none, nothing is told.
        setTimeout(() => resolve(0), 200);
      }),
  );

const asked = ({ requests }: Watched): string[] =>
  requests.filter((url) => url.startsWith(newsroom.address)).map((url) => url.slice(newsroom.address.length));

describe('the live tag with its content', () => {
  for (const [name, style] of [
    ['a plain page', ''],
    ['Bootstrap', bootstrap],
  ] as const)
    test.each([320, 768, 1280])(
      `moves nothing and fetches nothing that is there, in ${name} at %i px`,
      async (width) => {
        const { html } = await snippet(english);
        const watched = await visit(around(html, { style }), { viewport: { width, height: 800 } });
        const { page, errors } = watched;
        await page.locator('unido-disclaimer-footer').waitFor();
        expect(await shifts(page)).toBe(0);
        expect(asked(watched).toSorted()).toEqual(['cdn/unido-news.js', 'cdn/unido-news.steady.js', 'status.json']);
        expect(errors).toEqual([]);
        await page.context().close();
      },
    );

  test.each([
    ['nothing as a headline', english, ['--layout', 'headline'], '[part="source"]', 0],
    // Higher than their text alone at some widths: what is below then makes room, by less than a tenth of what is called good.
    ['hardly a thing as a card', english, ['--layout', 'card'], 'unido-news-card', 0.01],
    ['hardly a thing as a list', 'feed.json', [], '[part="source"]', 0.01],
  ] as const)('moves %s', async (_, path, options, selector, most) => {
    const { html } = await snippet(path, ...options);
    for (const width of [320, 768, 1280]) {
      const { page } = await visit(around(html, { style: bootstrap }), { viewport: { width, height: 800 } });
      await page.locator(`unido-news ${selector}`).first().waitFor();
      expect(await shifts(page), `${width} px`).toBeLessThanOrEqual(most);
      await page.context().close();
    }
  });

  test('follows a correction by status.json, whose text it then fetches', async () => {
    const { html } = await snippet(english);
    page = around(html);
    const context = await browser.newContext();
    const visitor = await context.newPage();
    const id = '2024-02-29-unido-cingai';
    const one = (await (await fetch(`${newsroom.address}${english}announcement.json`)).json()) as object;
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    const change = { version: 1, announcements: { [id]: { status: 'corrected', modified: '2030-01-01' } } };
    await visitor.route('**/status.json', (route) => route.fulfill({ headers, json: change }));
    await visitor.route('**/announcement.json', (route) =>
      route.fulfill({ headers, json: { ...one, status: 'corrected', headline: 'As it should have been' } }),
    );
    await visitor.goto(address());
    await visitor.getByRole('heading', { name: 'As it should have been' }).waitFor();
    await context.close();
  });
});

test.each([
  ['live', english],
  ['pinned', english],
  ['plain', english],
  ['live', arabic],
  ['live', 'feed.json'],
  ['plain', 'feed.json'],
] as const)('%s of %s: text, links and source are there without script', async (form, path) => {
  const { html } = await snippet(path, '--form', form);
  const { page } = await visit(around(html), { javaScriptEnabled: false });
  const text = await page.locator('body').innerText();
  expect(text).toMatch(
    /United Nations Industrial Development Organization \(UNIDO\)|منظمة الأمم المتحدة للتنمية الصناعية/,
  );
  if (path === english)
    for (const words of ['Cooperation between UNIDO and CINGAI presents', 'Ciyong Zou', 'Guanyi Wang'])
      expect(text).toContain(words);
  const links = await page.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const wanted = path === 'feed.json' ? /\/announcements\/[^/]+\/$/ : new RegExp(`/${path}$`);
  expect(links.some((href) => wanted.test(href))).toBe(true);
  expect(text).not.toContain('{"');
  await page.context().close();
});

describe('what a Content-Security-Policy must allow', () => {
  test.each([
    ['live', english, ['--colours', 'accent: #b5502b'], 'unido-disclaimer-footer'],
    ['pinned', english, [], 'unido-disclaimer-footer'],
    ['live', 'feed.json', [], 'unido-news [part="source"]'],
    ['frame', english, [], 'iframe'],
    ['plain', english, [], 'h2'],
  ] as const)(
    '%s of %s: what is told is enough, and each part of it is needed',
    async (form, path, options, selector) => {
      const { html, policy: told } = await snippet(path, '--form', form, ...options);
      const directives = told.split('; ').filter(Boolean);
      const served = async (allowed: readonly string[]): Promise<Watched> => {
        policy = ["default-src 'none'", 'img-src data:', ...allowed].join('; ');
        const watched = await visit(around(html));
        policy = '';
        return watched;
      };
      const { page, errors } = await served(directives);
      await page.locator(selector).first().waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
      for (const directive of directives) {
        const less = await served(directives.filter((one) => one !== directive));
        await expect.poll(() => less.errors.join(), { message: directive }).toContain('Content Security Policy');
        await less.page.context().close();
      }
    },
  );
});

describe('the frame', () => {
  const framed = async (around: (html: string) => string, ...options: readonly string[]): Promise<Watched> => {
    const { html } = await snippet(english, '--form', 'frame', ...options);
    return visit(around(html), { viewport: { width: 700, height: 800 } });
  };

  const fits = (page: Page) => async (): Promise<boolean> => {
    const inside = await page
      .frameLocator('iframe[loading]')
      .locator('main')
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    const frame = await page.locator('iframe[loading]').evaluate((one) => one.getBoundingClientRect().height);
    return inside > 300 && inside === frame;
  };

  test('is as high as what is in it, when its width grows and when it shrinks', async () => {
    const { page, errors } = await framed((html) =>
      around(html, { style: 'iframe { height: auto; max-width: 100% }' }),
    );
    await expect.poll(fits(page)).toBe(true);
    for (const width of [320, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(fits(page)).toBe(true);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('finds its height when it is shown later', async () => {
    const { page } = await framed((html) => around(`<details><summary>News</summary>${html}</details>`));
    await page.locator('summary').click();
    await expect.poll(fits(page)).toBe(true);
    await page.context().close();
  });

  test('is dark where it is told to be, and takes the translation', async () => {
    const { page } = await framed((html) => around(html), '--theme', 'dark');
    const background = page.frameLocator('iframe[loading]').locator('html');
    await expect
      .poll(() => background.evaluate((one) => getComputedStyle(one).backgroundColor))
      .toBe('rgb(14, 24, 32)');
    await page.context().close();
  });

  test('follows its links in the page around it, and holds in its sandbox', async () => {
    const { page } = await framed((html) => around(html));
    await expect.poll(fits(page)).toBe(true);
    const inside = page.frames()[1];
    expect(await inside?.evaluate(() => origin)).toBe('null');
    expect(await inside?.evaluate(() => Reflect.get(globalThis, 'parent') === window)).toBe(false);
    await page
      .frameLocator('iframe[loading]')
      .getByRole('link', { name: /^Source: / })
      .first()
      .click();
    await page.waitForURL(newsroom.address + english);
    await page.context().close();
  });

  test('opens its links in a new window where the script around it was taken away', async () => {
    const { page } = await framed((html) => around(html.replace(/<script.*<\/script>/, '')));
    const popup = page.context().waitForEvent('page');
    await page
      .frameLocator('iframe[loading]')
      .getByRole('link', { name: /^Source: / })
      .first()
      .click();
    await (await popup).waitForURL(newsroom.address + english);
    await page.context().close();
  });

  test('listens to nobody else', async () => {
    const intruder = `<iframe id="intruder" srcdoc="<script>
      for (const message of ['height', 'link']) parent.postMessage({ message, value: message === 'height' ? 7 : 'https://elsewhere.example/' }, '*');
    </script>"></iframe>`;
    const { page } = await framed((html) => around(html + intruder));
    await expect.poll(fits(page)).toBe(true);
    await page.evaluate(() => {
      postMessage({ message: 'height', value: 7 }, '*');
      postMessage({ message: 'link', value: 'https://elsewhere.example/' }, '*');
    });
    await page.waitForTimeout(100);
    expect(page.url()).toBe(address());
    expect(await page.locator('#intruder').evaluate((one) => (one as HTMLElement).style.height)).toBe('');
    expect(await fits(page)()).toBe(true);
    await page.context().close();
  });
});

test('a feed’s frame shows its newest headlines', async () => {
  const { html } = await snippet('feed.json', '--form', 'frame');
  const { page, errors } = await visit(around(html));
  await page
    .frameLocator('iframe[loading]')
    .getByRole('link', { name: /UNIDO and CINGAI/ })
    .first()
    .waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});
