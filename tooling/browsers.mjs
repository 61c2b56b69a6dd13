/** Finds the three browsers that the tests run in, and installs them where that can be done: on Debian, as root. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall, canInstall } from './apt.mjs';

/**
 * @typedef {object} Browsers
 * @property {string} [chromium] path of Chromium, Chrome or Edge
 * @property {string} [firefox]
 * @property {{ driver: string, browser: string, display: string }} [webkit] WebKitWebDriver, MiniBrowser, xvfb-run
 */

/** @type {readonly (keyof Browsers)[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'] };

const remedies = {
  chromium: 'Chromium is missing: install Chrome, Chromium or Edge, or set CHROME_PATH.',
  firefox: 'Firefox is missing: install Firefox, or set FIREFOX_PATH.',
  webkit: 'WebKit is missing: it needs WebKitGTK’s WebKitWebDriver and MiniBrowser, and xvfb-run (Linux only).',
};

/** @param {string} name */
const onPath = (name) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));

/** @param {string} folder */
const list = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

/** @param {readonly (string | undefined)[]} places */
const first = (places) => places.find((place) => place && existsSync(place));

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** Chromium as Playwright downloads it. */
const playwrightChromium = () => {
  const caches = {
    linux: join(homedir(), '.cache'),
    darwin: join(homedir(), 'Library/Caches'),
    win32: process.env['LOCALAPPDATA'] ?? '',
  };
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(Object(caches)[process.platform] ?? '', 'ms-playwright');
  return list(cache)
    .filter((folder) => /[\\/]chromium-\d+$/.test(folder))
    .flatMap(list)
    .flatMap((folder) => [
      join(folder, 'chrome'),
      join(folder, 'chrome.exe'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      join(folder, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
    ]);
};

const findChromium = () =>
  first([
    process.env['CHROME_PATH'],
    ...['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'].flatMap(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFolders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
    ...playwrightChromium(),
  ]);

const findFirefox = () =>
  first([
    process.env['FIREFOX_PATH'],
    ...['firefox-esr', 'firefox'].flatMap(onPath),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ]);

const findWebKit = () => {
  const driver = first(onPath('WebKitWebDriver'));
  const display = first(onPath('xvfb-run'));
  const browser = first(
    [
      '/usr/libexec',
      '/usr/lib64',
      '/usr/lib',
      ...list('/usr/lib').filter((folder) => folder.includes('-linux-')),
    ].flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((version) => join(folder, version, 'MiniBrowser'))),
  );
  return driver && display && browser ? { driver, display, browser } : undefined;
};

/** @returns {Browsers} those that are on the machine */
export const findBrowsers = () => {
  const [chromium, firefox, webkit] = [findChromium(), findFirefox(), findWebKit()];
  return { ...(chromium && { chromium }), ...(firefox && { firefox }), ...(webkit && { webkit }) };
};

/**
 * The browsers wanted, installed where they are missing and can be.
 * @param {readonly (keyof Browsers)[]} wanted
 * @returns {{ browsers: Browsers, missing: string[] }} `missing` says in one line for each what to do
 */
export const ensureBrowsers = (wanted = engines) => {
  const lacking = () => wanted.filter((engine) => !findBrowsers()[engine]);
  const names = lacking().flatMap((engine) => packages[engine]);
  if (names.length && canInstall) aptInstall(names);
  const found = Object.entries(findBrowsers()).filter(([engine]) => wanted.some((name) => name === engine));
  return { browsers: Object.fromEntries(found), missing: lacking().map((engine) => remedies[engine]) };
};
