import { chromium } from 'playwright-core';
import { chromiumArgs } from '../../web-test-runner/launchers.mjs';
import type { Engine } from './engine.js';

export const startChromium = async (executablePath: string): Promise<Engine> => {
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumArgs],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
  });
  // The protocol's own command: Playwright's goes by `eval`, which a page's policy forbids.
  const protocol = await page.context().newCDPSession(page);
  return {
    open: async (address) => void (await page.goto(address)),
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return String(result.value);
    },
    back: async () =>
      void (await protocol.send('Runtime.evaluate', { expression: 'setTimeout(() => history.back())' })),
    print: (on) => page.emulateMedia({ media: on ? 'print' : 'screen' }),
    close: () => browser.close(),
  };
};
