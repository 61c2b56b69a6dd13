import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../process.mjs';
import { open, startBrowser, type Watched } from './browser.js';
import { faults } from './faults.js';
import { startNewsroom, startPages, type Running } from './partner.js';

let newsroom: Running;
let site: Running;
let browser: Browser;

beforeAll(async () => {
  newsroom = await startNewsroom();
  site = await startPages('embed-builder', newsroom);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
  newsroom?.stop();
});

const visit = (query = ''): Promise<Watched> =>
  open(browser, site.address + query, { viewport: { width: 1280, height: 900 } });

const code = (page: Page) => page.getByRole('textbox', { name: 'Code', exact: true });
const preview = (page: Page) => page.frameLocator('iframe[title="What visitors of your site see"]');
const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check({ force: true });

/** A page of a third origin, with code pasted into it. */
const pasted = async (html: string): Promise<{ address: string; server: Server }> => {
  const port = await freePort();
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A site</title><body>\n${html}\n</body></html>`);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${port}/`, server };
};

describe('the embed builder', () => {
  test('finds an announcement by search, shows it, and gives code that shows it on a third site', async () => {
    const { page, errors } = await visit();
    await choose(page, 'One announcement');
    await page.getByRole('searchbox', { name: 'Search' }).fill('waste HEAT');
    await page.getByText('Found: 1. Looked through: 6 of 6.').waitFor();
    await choose(page, /Foundries on the harbour/);
    await preview(page)
      .getByRole('heading', { name: /Foundries on the harbour/ })
      .waitFor();
    await choose(page, 'Card');
    await preview(page).locator('unido-news-card').waitFor();
    expect(new URL(page.url()).searchParams.get('announcement')).toBe('2025-03-18-foundry-heat');

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code(page).inputValue());
    expect(await page.locator('#policy').textContent()).toContain(`script-src ${newsroom.address}cdn/`);
    expect(errors).toEqual([]);

    const { address, server } = await pasted(copied);
    const partner = await open(browser, address);
    await partner.page
      .locator('unido-news-card')
      .getByRole('link', { name: /Foundries on the harbour/ })
      .waitFor();
    expect(partner.errors).toEqual([]);
    server.close();
    await partner.page.context().close();
    await page.context().close();
  });

  test('has its state in the address, and goes back and forward', async () => {
    const { page, errors } = await visit(
      '?topic=Energy+efficiency&layout=card&limit=1&level=4&language=fr&theme=dark&accent=8c1d40,d3577c&form=pinned&site=drupal&host=bootstrap&width=768&scheme=dark',
    );
    const html = await code(page).inputValue();
    for (const part of [
      `${newsroom.address}topics/energy-efficiency/feed.json`,
      'layout="card" limit="1" heading-level="4" theme="dark" lang="fr" style="--unido-accent: #d3577c"',
      'integrity="sha384-',
    ])
      expect(html).toContain(part);
    await preview(page).locator('unido-news-card h4').waitFor();
    expect(await page.getByRole('combobox', { name: 'Your site' }).inputValue()).toBe('drupal');

    const length = await page.evaluate(() => history.length);
    await choose(page, 'List');
    await page.getByRole('textbox', { name: 'Links, as #rrggbb' }).pressSequentially('#', { delay: 0 });
    await page.getByRole('textbox', { name: 'Links, as #rrggbb' }).fill('#111111');
    await page.getByText(/Links, Dark: hard to read/).waitFor();
    await preview(page).getByRole('listitem').getByText('Solar cold rooms').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.get('link')).toBe(',111111');
    // Whatever the preview shows, going back is about the choices.
    expect(await page.evaluate(() => history.length)).toBe(length + 2);
    await page.goBack();
    await page.goBack();
    expect(await code(page).inputValue()).toBe(html);
    await page.goForward();
    expect(new URL(page.url()).searchParams.get('layout')).toBe('list');
    expect(await page.getByRole('radio', { name: 'List' }).isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('can be used by keyboard alone', async () => {
    const { page } = await visit();
    const tab = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return at instanceof HTMLInputElement ? at.name || at.type : at?.textContent?.trim();
        });
        if (focused === name) return;
      }
      throw new Error(`The keyboard does not come to ${name}.`);
    };
    await tab('what');
    await page.keyboard.press('ArrowRight');
    await tab('search');
    await page.keyboard.type('cold rooms');
    await page.getByText('Found: 1.').waitFor();
    await tab('announcement');
    await page.keyboard.press('Space');
    await tab('layout');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    // Keys that are pressed in a preview while it makes way for the next one are answered by nobody.
    await preview(page).locator('unido-news-card').waitFor();
    await tab('form');
    await page.keyboard.press('ArrowRight');
    await tab('Copy the code');
    await page.keyboard.press('Enter');
    await page.getByText(/Copied\.|press Ctrl\+C/).waitFor();
    const html = await code(page).inputValue();
    expect(html).toContain('layout="card"');
    expect(html).toContain('integrity="sha384-');
    expect(html).toContain('Solar cold rooms');
    await page.context().close();
  });

  test('previews every form in every host style', async () => {
    const { page, errors } = await visit(
      '?announcement=2025-03-18-foundry-heat&what=announcement&site=wordpress-author',
    );
    const headline = /Foundries on the harbour/;
    expect(await code(page).inputValue()).toBe(`${newsroom.address}announcements/2025-03-18-foundry-heat/`);
    const frame = preview(page).frameLocator('iframe');
    await frame.getByRole('heading', { name: headline }).waitFor();
    // The frame is as high as what it shows.
    await expect
      .poll(() =>
        preview(page)
          .locator('iframe')
          .evaluate((tag) => (tag as HTMLElement).style.height),
      )
      .not.toBe('');
    for (const form of ['Plain HTML', 'Pinned', 'Live']) {
      await choose(page, new RegExp(`^${form}`));
      await expect.poll(() => preview(page).locator('unido-news').count()).toBe(form === 'Plain HTML' ? 0 : 1);
      await preview(page).getByRole('heading', { name: headline }).waitFor();
    }
    for (const host of ['Bootstrap', 'A WordPress theme', 'A hostile reset']) {
      await choose(page, host);
      await preview(page).locator('unido-disclaimer-footer').waitFor();
    }
    // 1,280 pixels stay so many where there is less room.
    await choose(page, '1,280');
    await expect
      .poll(() =>
        preview(page)
          .locator('html')
          .evaluate(() => innerWidth),
      )
      .toBe(1280);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('speaks Arabic, from right to left', async () => {
    const { page, errors } = await visit('?lang=ar&from=ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.title()).toContain('تضمين إعلان');
    await page.getByRole('button', { name: 'انسخ الشفرة' }).waitFor();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: /النخيل/ }).waitFor();
    expect(await frame.locator('html').getAttribute('dir')).toBe('rtl');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Copy the code' }).waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe('ar');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(['', '?lang=ar&what=announcement&site=typo3&form=frame'])(
    'breaks no rule of axe, and fits a phone: %s',
    async (query) => {
      const { page } = await visit(query);
      expect(await faults(page)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('where something is wrong', () => {
  test('an address that says nonsense is told, and the rest of it holds', async () => {
    const { page } = await visit('?layout=huge&from=fr&limit=2&topic=Gold');
    await page.getByText(/no good, and was left out: layout=huge\./).waitFor();
    await page.getByText(/has nothing under “fr · Gold”/).waitFor();
    expect(await code(page).inputValue()).toContain('feed.json" limit="2"');
    await page.context().close();
  });

  test('a newsroom out of reach is told, and asked again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(`${newsroom.address}**`, (route) => route.abort());
    await page.goto(`${site.address}?layout=card`);
    await page.getByText(/newsroom can’t be reached/).waitFor();
    await page.unroute(`${newsroom.address}**`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await preview(page).locator('unido-news-card').first().waitFor();
    expect(await code(page).inputValue()).toContain('layout="card"');
    await context.close();
  });

  test('an announcement that is gone is told, and another can be chosen', async () => {
    const { page } = await visit('?what=announcement&announcement=2020-01-01-gone');
    await page.getByText(/no such announcement any more/).waitFor();
    await choose(page, /Foundries on the harbour/);
    await preview(page)
      .getByRole('heading', { name: /Foundries/ })
      .waitFor();
    await page.context().close();
  });

  test('an empty feed, and items that are no good, are told', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const answer = (items: readonly unknown[]) => ({
      headers: { 'access-control-allow-origin': '*' },
      json: { version: 'https://jsonfeed.org/version/1.1', title: 'Announcements', items },
    });
    await page.route('**/feed.json', (route) => route.fulfill(answer([])));
    await page.route('**/feed.ar.json', (route) => route.fulfill(answer([{ _unido: {} }, 'x'])));
    await page.goto(site.address);
    await page.getByText(/no announcements here yet/).waitFor();
    await preview(page).getByText('There are no announcements yet.').waitFor();
    await page.getByRole('combobox', { name: 'Published in' }).selectOption('ar');
    await page.getByText('Left out, because they could not be read: 2.').waitFor();
    await context.close();
  });

  test('older announcements are found page by page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const feed = (await (await fetch(`${newsroom.address}feed.json`)).json()) as { items: { title: string }[] };
    const pageOf = (items: readonly unknown[], next?: string) => ({
      headers: { 'access-control-allow-origin': '*' },
      json: { ...feed, items, ...(next && { next_url: `${newsroom.address}${next}` }) },
    });
    const [newest, ...older] = feed.items;
    await page.route('**/feed.json', (route) => route.fulfill(pageOf([newest], 'feeds/0.json')));
    await page.route('**/feeds/*.json', (route) => {
      const number = Number(/(\d+)\.json$/.exec(route.request().url())?.[1]);
      return route.fulfill(
        pageOf(older.slice(number, number + 1), number < older.length ? `feeds/${number + 1}.json` : undefined),
      );
    });
    await page.goto(`${site.address}?what=announcement&search=${encodeURIComponent('CINGAI')}`);
    await page.getByRole('button', { name: 'Look further back' }).click();
    await page.getByRole('radio', { name: /CINGAI/ }).waitFor();
    await context.close();
  });
});
