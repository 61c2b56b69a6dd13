import { launch } from 'puppeteer-core';
import { firefoxPreferences } from '../../web-test-runner/launchers.mjs';
import type { Engine } from './engine.js';

export const startFirefox = async (executablePath: string): Promise<Engine> => {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: firefoxPreferences,
    defaultViewport: { width: 1280, height: 900 },
  });
  let page = (await browser.pages())[0] ?? (await browser.newPage());
  let wentBack = false;
  return {
    open: async (address) => {
      // Puppeteer does not hear of a page that comes from the cache, and waits for it for ever.
      if (wentBack) {
        const old = page;
        page = await browser.newPage();
        await old.close();
        wentBack = false;
      }
      await page.goto(address);
    },
    evaluate: async (expression) => String(await page.evaluate(expression)),
    back: async () => {
      wentBack = true;
      await page.evaluate('void setTimeout(() => history.back())');
    },
    close: () => browser.close(),
  };
};
