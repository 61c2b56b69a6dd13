import puppeteer from 'puppeteer-core';
import { firefoxPreferences } from '../../web-test-runner/launchers.mjs';
import type { Engine } from './engine.js';

export const startFirefox = async (executablePath: string): Promise<Engine> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: firefoxPreferences,
    defaultViewport: { width: 1280, height: 900 },
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    open: async (address) => void (await page.goto(address)),
    evaluate: async (expression) => String(await page.evaluate(expression)),
    close: () => browser.close(),
  };
};
