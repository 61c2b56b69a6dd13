import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, startBrowser } from './browser.js';
import { startSites, type Sites } from './server.js';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  sites = await startSites();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await sites?.stop();
});

describe('the partner page', () => {
  test('shows the announcement in full, from the newsroom alone, without an error', async () => {
    const { page, errors, hosts } = await open(browser, sites.partner);
    const article = page.locator('unido-news:not([layout]), unido-news[layout="full"]').first();

    await article
      .getByRole('heading', { name: /UNIDO.*CINGAI|CINGAI.*UNIDO/ })
      .first()
      .waitFor();
    expect(await article.locator('unido-quote-block').count()).toBe(2);
    for (const quotation of await article.locator('unido-quote-block').all())
      expect(await quotation.getByText(/Ciyong Zou/).count()).toBeGreaterThan(0);
    for (const name of ['Ke Gong', 'Guanyi Wang', 'Ciyong Zou', 'Ana Paula de Sousa'])
      expect(await article.locator('unido-attendee-list').getByText(name).count(), name).toBe(1);
    expect(
      await article
        .locator('unido-disclaimer-footer')
        .getByText(/United Nations Industrial/)
        .first()
        .isVisible(),
    ).toBe(true);

    expect(errors).toEqual([]);
    expect([...hosts].toSorted()).toEqual([sites.partner, sites.newsroom].map((site) => new URL(site).host).toSorted());
  });

  test('has the same in Arabic, from right to left', async () => {
    const { page, errors } = await open(browser, `${sites.partner}ar.html`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.locator('unido-disclaimer-footer').first().waitFor();
    expect(errors).toEqual([]);
  });

  test('keeps its fallback when the newsroom’s script does not come', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/cdn/**', (route) => route.abort());
    await page.goto(sites.partner);
    expect(await page.locator('unido-news').first().getByRole('link').first().isVisible()).toBe(true);
  });
});

describe('the newsroom’s site', () => {
  test('may be read from other origins', async () => {
    const response = await fetch(new URL('/feed.json', sites.newsroom));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toContain(new URL(sites.newsroom).origin);
  });
});
