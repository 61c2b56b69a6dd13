import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, root } from '../process.mjs';
import { serve } from '../serve.mjs';
import { open, startBrowser, type Watched } from './browser.js';
import { faults } from './faults.js';

const cli = join(root, 'packages/newsroom/dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const site = join(folder, 'work/site');
const keysFile = join(site, 'news/.well-known/unido-keys.json');

let base = '';
let browser: Browser;
let stop: () => void;

const newsroom = (...args: string[]): void => {
  const { INIT_CWD: _, ...env } = process.env;
  execFileSync(process.execPath, [cli, ...args], { cwd: join(folder, 'work'), env, stdio: 'pipe' });
};

/** A signed site below a path, and beside it what somebody else made of its documents. */
beforeAll(async () => {
  const port = await freePort();
  base = `http://localhost:${port}/news/`;
  mkdirSync(join(folder, 'work'), { recursive: true });
  mkdirSync(join(folder, 'secrets'));
  cpSync(join(root, 'packages/newsroom/fixtures/content'), join(folder, 'work/content'), { recursive: true });
  newsroom('keys', 'new', '--private', '../secrets/key.json');
  newsroom('sign', 'content', '--base-url', base, '--key', '../secrets/key.json');
  mkdirSync(site);
  newsroom('build', 'content', '--out', 'site/news', '--base-url', base);
  const document = JSON.parse(readFileSync(join(site, 'news', announcement, 'announcement.json'), 'utf8')) as {
    headline: string;
    body: unknown[];
  };
  const put = (name: string, value: unknown): void => {
    mkdirSync(join(site, 'elsewhere', name), { recursive: true });
    writeFileSync(join(site, 'elsewhere', name, 'announcement.json'), JSON.stringify(value));
  };
  put('copy', document);
  put('changed', { ...document, body: document.body.slice(1) });
  put('nothing', { version: 1 });
  stop = await serve({ name: 'Newsroom', port, mounts: { '/': site }, cors: true });
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  stop?.();
  rmSync(folder, { recursive: true, force: true });
});

const announcement = 'announcements/2025-04-08-date-palm/';
const at = (path: string): string => new URL(path, base).href;

const asked = (source: string, language = 'en'): Promise<Watched> =>
  open(browser, `${base}verify/${language}/?src=${encodeURIComponent(at(source))}`);

describe('the page on which a reader checks an announcement', () => {
  test.each([
    ['the document', `${announcement}announcement.json`],
    ['its page', announcement],
    ['its embed', `${announcement}embed.html`],
    ['a copy of it elsewhere', '../elsewhere/copy/announcement.json'],
  ])('says of %s that it is genuine, which one it is, and when and by which key it was signed', async (_, source) => {
    const { page, errors } = await asked(source);
    const { keys } = JSON.parse(readFileSync(keysFile, 'utf8')) as { keys: [{ kid: string }] };
    const verdict = page.locator('.verdict.good');
    const { headline } = JSON.parse(readFileSync(join(site, 'news', announcement, 'announcement.json'), 'utf8')) as {
      headline: string;
    };
    expect(await verdict.getByRole('heading').textContent()).toBe('Genuine');
    expect(await verdict.getByRole('link', { name: headline }).getAttribute('href')).toBe(at(announcement));
    expect(await verdict.textContent()).toContain(keys[0].kid);
    const time = Date.parse((await verdict.locator('time').getAttribute('datetime')) ?? '');
    expect(Math.abs(Date.now() - time)).toBeLessThan(3_600_000);
    expect(await page.title()).toMatch(/^Genuine – /);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['../elsewhere/changed/', 'Not confirmed as genuine', 'It was changed after it was signed.'],
    ['../elsewhere/nothing/', 'Could not be checked', 'There is no announcement at this address'],
    ['../elsewhere/none/', 'Could not be checked', 'Nothing could be fetched from this address.'],
    ['feed.xml', 'Could not be checked', 'Nothing could be fetched from this address.'],
  ])('says of %s: %s, %s', async (source, heading, reason) => {
    const { page } = await asked(source);
    expect(await page.locator('.verdict h2').textContent()).toBe(heading);
    expect(await page.locator('.verdict').textContent()).toContain(reason);
    expect(await page.locator('.verdict a').count()).toBe(0);
    await page.context().close();
  });

  test('says it of each announcement of a feed', async () => {
    const { page } = await asked('feed.json');
    expect(await page.locator('.verdict.good').count()).toBe(5);
    await page.context().close();
  });

  test('says of an old copy that the newsroom has withdrawn it since', async () => {
    const source = readFileSync(join(site, 'news', announcement, 'announcement.json'), 'utf8');
    const { id } = JSON.parse(source) as { id: string };
    const { page } = await open(browser, `${base}verify/en/`);
    await page.route('**/status.json', (route) =>
      route.fulfill({
        json: { version: 1, announcements: { [id]: { status: 'withdrawn', modified: '2025-05-01', url: base } } },
      }),
    );
    await page.goto(`${base}verify/en/?src=${encodeURIComponent(at(announcement))}`, { waitUntil: 'networkidle' });
    expect(await page.locator('.verdict.good .outdated').textContent()).toContain('corrected or withdrawn it since');
    await page.context().close();
  });

  test('says that it can’t check where the keys don’t come, and where the browser can’t', async () => {
    for (const [spoil, reason] of [
      ['keys', 'The keys of this newsroom could not be fetched.'],
      ['crypto', 'This browser cannot check signatures.'],
    ] as const) {
      const { page } = await open(browser, `${base}verify/en/`);
      if (spoil === 'keys') await page.route('**/unido-keys.json', (route) => route.fulfill({ status: 404 }));
      else await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
      await page.goto(`${base}verify/en/?src=${encodeURIComponent(at(announcement))}`, { waitUntil: 'networkidle' });
      expect(await page.locator('.verdict.unknown').textContent()).toContain(reason);
      expect(await page.locator('.verdict.good').count()).toBe(0);
      await page.context().close();
    }
  });

  test('takes an address by keyboard alone, and keeps it from language to language', async () => {
    const { page, errors } = await open(browser, `${base}verify/`);
    // The home link, then the field.
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.type(at(announcement));
    await page.keyboard.press('Enter');
    await page.locator('.verdict.good').waitFor();
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.locator('.verdict.good h2', { hasText: 'صحيح المصدر' }).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['en', announcement],
    ['ar', announcement],
    ['ar', '../elsewhere/changed/'],
    ['fr', '../elsewhere/none/'],
  ])('has in %s of %s nothing for axe to say, in light and dark, on a phone and a desk', async (language, source) => {
    const { page } = await asked(source, language);
    await page.locator('.verdict').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  test('says without script how to check by the command line', async () => {
    const { page } = await open(browser, `${base}verify/`, { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('The command line below does the same.');
    expect(await page.locator('code').textContent()).toContain(`--keys ${base}.well-known/unido-keys.json`);
    await page.context().close();
  });
});

test.each([announcement, `${announcement}embed.html`])('/%s leads there, in its language', async (path) => {
  const { page } = await open(browser, at(path));
  const link = page.getByRole('link', { name: 'التحقق من صحة الإعلان' });
  const href = await link.evaluate((one: HTMLAnchorElement) => one.href);
  expect(href).toBe(`${base}verify/ar/?src=${encodeURIComponent(`${at(announcement)}announcement.json`)}`);
  await page.goto(href);
  await page.locator('.verdict.good').waitFor();
  await page.context().close();
});

test('<unido-news verify> on somebody’s page shows what is signed, and leads there', async () => {
  writeFileSync(
    join(site, 'elsewhere/index.html'),
    `<!doctype html><html lang="en"><title>Partner</title><script type="module" src="${base}cdn/unido-news.js"></script>
    <unido-news src="copy/announcement.json" verify="${base}.well-known/unido-keys.json"></unido-news>
    <unido-news src="changed/announcement.json" verify="${base}.well-known/unido-keys.json">Fallback</unido-news>`,
  );
  const { page } = await open(browser, at('../elsewhere/'));
  const [good, bad] = [page.locator('unido-news').first(), page.locator('unido-news').last()];
  await good.getByRole('link', { name: 'Check that this is genuine' }).click();
  await page.locator('.verdict.good').waitFor();
  await page.goBack({ waitUntil: 'networkidle' });
  expect(await bad.getByText('The announcement is not shown here').isVisible()).toBe(true);
  await page.context().close();
});
