/** A phone in the middle of the field, on a slow fourth-generation network: Lighthouse’s profile for mobiles. */
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';

const latency = 150;
const kilobits = 1638.4;
const slowdown = 4;

export const phoneProfile = `${latency} ms, ${kilobits} kbit/s, processor ${slowdown} x slower, 412 x 823 pixels`;

/** Opens an address on such a phone, with nothing in its cache. */
export const onPhone = async <T>(
  browser: Browser,
  address: string,
  use: (page: Page, session: CDPSession) => Promise<T>,
  prepare: (page: Page) => void = () => undefined,
): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    prepare(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: (kilobits * 1000) / 8,
      uploadThroughput: (750 * 1000) / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'commit' });
    return await use(page, session);
  } finally {
    await context.close();
  }
};

/** When the news stood painted, in milliseconds from the click, by the page's own word (`shown`) or the browser's. */
export const painted = async (page: Frame | Page, byPage: boolean): Promise<number> => {
  const handle = await page.waitForFunction(
    (byPage) =>
      byPage
        ? (globalThis as { shown?: number }).shown
        : performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    byPage,
    { timeout: 60_000 },
  );
  const time = await handle.jsonValue();
  if (time === undefined) throw new Error('Nothing was painted.');
  return time;
};

/** When a form of a whole announcement stood painted, and what came over the network until then and soon after. */
export const load = (
  browser: Browser,
  address: string,
  byPage: boolean,
): Promise<{ time: number; bytes: number; requests: number }> => {
  const responses: Promise<number>[] = [];
  return onPhone(
    browser,
    address,
    async (page) => {
      await page.waitForLoadState('networkidle');
      const frame = page.frames()[1];
      const origin = (at: Frame | Page): Promise<number> => at.evaluate(() => performance.timeOrigin);
      const later = frame ? (await origin(frame)) - (await origin(page)) : 0;
      const time = later + (await painted(frame ?? page, byPage));
      const sizes = await Promise.all(responses);
      return { time, bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length };
    },
    (page) =>
      page.on('requestfinished', (request) =>
        responses.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize)),
      ),
  );
};
