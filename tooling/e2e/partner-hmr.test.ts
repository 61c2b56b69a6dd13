import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { freePort, root } from '../process.mjs';
import { open, startBrowser } from './browser.js';
import { startNewsroom, type Running } from './partner.js';

let newsroom: Running;
let browser: Browser;

beforeAll(async () => {
  newsroom = await startNewsroom();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  newsroom?.stop();
});

/** An app’s sources in a folder of their own, within the workspace, so that its packages are found and may be served. */
const copy = (app: string): string => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(root, `dist/${app}-`));
  const from = join(root, 'apps', app);
  for (const name of readdirSync(from).filter((name) => !/^(dist|node_modules|types|\..*)$/.test(name)))
    cpSync(join(from, name), join(folder, name), { recursive: true });
  const page = readFileSync(join(from, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replaceAll('http://localhost:4174/', newsroom.address));
  // Links one by one: what Vite keeps for itself in node_modules is the copy’s own.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules')).filter((name) => !name.startsWith('.vite')))
    symlinkSync(join(from, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
};

interface Developed extends Running {
  /** what Vite has said so far */
  readonly said: () => string;
}

/** Starts Vite’s server for development, whatever this process is said to run for. */
const develop = async (folder: string): Promise<Developed> => {
  const port = await freePort();
  const child = spawn(join(folder, 'node_modules/.bin/vite'), ['--port', String(port), '--strictPort'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const said = (): string => stripVTControlCharacters(output);
  onTestFailed(() => console.error(`Vite said:\n${said()}`));
  const address = `http://localhost:${port}/`;
  const answers = (): Promise<boolean> =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 30_000, interval: 100 }).toBe(true);
  return { address, stop: () => child.kill(), said };
};

describe('a component that is edited while its page is open', () => {
  test.each([
    ['partner-react', 'src/home.tsx', 'What does a factory owe', 'What may a factory owe'],
    ['partner-vue', 'src/BulletinPage.vue', 'We make the machines', 'We mend the machines'],
  ])(
    'of %s changes in place: the tag stays, with what it shows, and works',
    async (app, file, old, edited) => {
      const folder = copy(app);
      const site = await develop(folder);
      try {
        const { page, errors, requests } = await open(browser, site.address);
        // In development, frameworks say much as warnings; Lit’s says only that it is in development.
        page.on('console', (message) => {
          if (message.type() === 'warning' && !message.text().startsWith('Lit is in dev mode'))
            errors.push(message.text());
        });
        const tag = page.locator('unido-news');
        const headline = tag.getByText('Forty apprentices build their own machine tools');
        await headline.waitFor();
        // Once more: at the first visit, Vite may find packages to prepare and load the page anew.
        await page.reload({ waitUntil: 'networkidle' });
        await headline.waitFor();
        await page.evaluate(() => Object.assign(window, { tagBefore: document.querySelector('unido-news') }));
        const asked = requests.filter((url) => url.endsWith('/feed.json')).length;

        const source = readFileSync(join(folder, file), 'utf8');
        expect(source).toContain(old);
        writeFileSync(join(folder, file), source.replace(old, edited));
        await page.getByRole('heading', { level: 1, name: edited }).waitFor();

        await expect.poll(site.said).toContain(`hmr update /${file}`);
        expect(site.said()).not.toContain('page reload');
        expect(
          await page.evaluate(
            () => (window as { tagBefore?: Element | null }).tagBefore === document.querySelector('unido-news'),
          ),
        ).toBe(true);
        expect(await headline.isVisible()).toBe(true);
        expect(requests.filter((url) => url.endsWith('/feed.json')).length).toBe(asked);
        await tag.evaluate((element) => element.setAttribute('layout', 'headline'));
        await expect.poll(() => tag.locator('unido-news-card, [role=list]').count(), { timeout: 10_000 }).toBe(0);
        expect(errors).toEqual([]);
        await page.context().close();
      } finally {
        site.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    90_000,
  );
});
