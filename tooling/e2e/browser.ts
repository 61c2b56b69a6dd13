import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { ensureBrowsers } from '../browsers.mjs';
import { chromiumArgs } from '../web-test-runner/launchers.mjs';

/** Starts Chromium, which reaches this machine alone. */
export const startBrowser = async (args: readonly string[] = []): Promise<Browser> => {
  const { browsers, missing } = ensureBrowsers(['chromium']);
  if (!browsers.chromium) throw new Error(missing.join('\n'));
  return chromium.launch({ executablePath: browsers.chromium, args: [...chromiumArgs, ...args] });
};

/** A page, and what it did that its reader would not want. */
export interface Watched {
  readonly page: Page;
  /** console errors and uncaught errors */
  readonly errors: string[];
  /** every host that was asked for something, with its port */
  readonly hosts: Set<string>;
  /** every address that was asked for, in order */
  readonly requests: string[];
}

/** Opens an address in a context of its own, which may be prepared for it. */
export const open = async (
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
): Promise<Watched> => {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...options });
  await prepare(context);
  const page = await context.newPage();
  const watched: Watched = { page, errors: [], hosts: new Set(), requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text());
  });
  page.on('pageerror', (error) => watched.errors.push(error.message));
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    watched.hosts.add(host);
    watched.requests.push(request.url());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return watched;
};
