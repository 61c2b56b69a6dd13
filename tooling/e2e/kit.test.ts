import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../process.mjs';
import { siteHeaders } from '../site-headers.mjs';
import { open, startBrowser, type Watched } from './browser.js';
import { faults } from './faults.js';
import { startNewsroom } from './partner.js';

let browser: Browser;
let kit: string;
let server: Server;
let base: string;
/** A page of the partner’s own, beside the kit. */
let page = '';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  svg: 'image/svg+xml',
};

beforeAll(async () => {
  kit = mkdtempSync(join(tmpdir(), 'kit-'));
  browser = await startBrowser();
  server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '').replace(/[?#].*/, ''));
    if (path === '/page.html') {
      const policy = ["default-src 'none'", readFileSync(join(kit, 'csp.txt'), 'utf8').trim()].join('; ');
      return void response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(page);
    }
    const file = join(kit, path.replace(/^\/unido\//, ''));
    if (!path.startsWith('/unido/') || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return void response.writeHead(404).end();
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const headersOf = siteHeaders(readFileSync(join(kit, '_headers'), 'utf8'));
    return void response
      .writeHead(200, { 'content-type': type, ...headersOf(path.slice('/unido'.length)) })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}/unido/`;
  const newsroom = await startNewsroom();
  const args = ['packages/newsroom/dist/cli.js', 'kit', newsroom.address, '--out', kit, '--base-url', base];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  // From here on the newsroom is gone: what still works needs nobody else.
  newsroom.stop();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(kit, { recursive: true, force: true });
});

const verdictOf = async ({ page }: Watched): Promise<string> => {
  await page.locator('#verdict.good, #verdict.bad').waitFor();
  return page.locator('#verdict').innerText();
};

const told = async ({ page }: Watched): Promise<string[]> => page.locator('#faults li').allInnerTexts();

const origin = (): string => new URL(base).host;

describe('a kit on a partner’s own server', () => {
  test('finds that all is well, and asks nobody else', async () => {
    const watched = await open(browser, `${base}check.html`);
    expect(await verdictOf(watched)).toMatch(/^All is well: \d+ files/);
    expect(await told(watched)).toEqual([]);
    expect([...watched.hosts]).toEqual([origin()]);
    expect(watched.errors).toEqual([]);
    expect(await faults(watched.page)).toEqual([]);
    await watched.page.context().close();
  });

  test.each(['en', 'ar', 'fr'])(
    'shows every announcement in a page in %s, under the policy that it names',
    async (lang) => {
      const check = await open(browser, `${base}check.html`);
      const codes = await check.page.locator('details pre').evaluateAll((all) => all.map((one) => one.textContent));
      await check.page.context().close();
      expect(codes.length).toBeGreaterThan(5);
      page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,">
      <body>${codes.join('\n').replaceAll(/<link rel="icon"[^>]*>/g, '')}
      <unido-news src="${base}feed.json" layout="card"></unido-news></body></html>`;
      const watched = await open(browser, new URL('/page.html', base).href);
      const footers = watched.page.locator('unido-disclaimer-footer');
      await expect.poll(() => footers.count()).toBe(codes.length);
      await expect.poll(() => watched.page.locator('unido-news-card').count()).toBe(codes.length);
      expect([...watched.hosts]).toEqual([origin()]);
      // The page’s own icon is all that its policy refuses.
      expect(watched.errors.filter((line) => !line.includes('data:,'))).toEqual([]);
      await watched.page.context().close();
    },
  );

  test('says what is missing, changed, of a wrong type, or kept wrongly, and how to mend it', async () => {
    const announcement = join(kit, 'announcements/2024-02-29-unido-cingai/announcement.json');
    const headers = join(kit, '_headers');
    const french = join(kit, 'cdn/unido-news.fr.js');
    const before = [announcement, headers, french].map((file) => [file, readFileSync(file)] as const);
    writeFileSync(announcement, readFileSync(announcement, 'utf8').replace('Vienna', 'Wien'));
    writeFileSync(headers, readFileSync(headers, 'utf8').replaceAll('max-age=31536000, immutable', 'no-store'));
    rmSync(french);
    const watched = await open(browser, `${base}check.html`);
    expect(await verdictOf(watched)).toMatch(/^\d+ things are not as they should be/);
    const lines = await told(watched);
    expect(lines.some((line) => line.startsWith('announcements/2024-02-29') && /not as it came/.test(line))).toBe(true);
    expect(lines.some((line) => line.startsWith('cdn/unido-news.fr.js is not there (404)'))).toBe(true);
    expect(lines.some((line) => /^cdn\/[^/]+\/unido-news\.js has Cache-Control: public, no-store/.test(line))).toBe(
      true,
    );
    for (const [file, content] of before) writeFileSync(file, content);
    await watched.page.context().close();
  });

  test('says where it should be', async () => {
    const watched = await open(browser, `${base.replace('localhost', '127.0.0.1')}check.html`);
    await expect.poll(() => watched.page.locator('#verdict').innerText()).not.toMatch(/^All is well/);
    await watched.page.context().close();
  });
});
