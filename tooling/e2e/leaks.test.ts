import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, root } from '../process.mjs';
import { serve } from '../serve.mjs';
import { open, startBrowser } from './browser.js';

const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
let browser: Browser;
let address = '';
let stop: () => void;

/** A fixture, whose pictures are this site’s. */
const fixture = (name: string): string =>
  readFileSync(join(root, `packages/announcement/fixtures/${name}.json`), 'utf8').replaceAll(
    /https:\/\/news\.example\.org\/media[^"]*/g,
    `${address}a.svg`,
  );

/** One tag stays for as long as the page does: what all tags share is never given up. */
beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}/`;
  writeFileSync(join(folder, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Leaks</title><script type="module" src="cdn/unido-news.js"></script>
    <unido-news data='${fixture('minimal').replaceAll("'", '&#39;')}'></unido-news><div id="place"></div>`,
  );
  const mounts = { '/': folder, '/cdn/': join(root, 'packages/news/cdn') };
  stop = await serve({ name: 'Leaks', port, mounts });
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  stop?.();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Adds tags with something in them, waits until they show their announcements, changes what they show and how, and
 * takes them out again, as many at a time as a page may have; some are taken out while they still load.
 */
const cycle = (page: Page, times: number, keep = false): Promise<void> =>
  page.evaluate(
    async ([times, documents, keep]) => {
      const kept = ((window as { kept?: Element[] }).kept ??= []);
      // From the network, without one.
      window.fetch = async (_, { signal } = {}) => {
        await Promise.resolve();
        signal?.throwIfAborted();
        return new Response(documents[0] as string, { headers: { 'content-type': 'application/json' } });
      };
      const place = document.querySelector('#place') as HTMLElement;
      const shown = (all: readonly Element[]): Promise<unknown> =>
        Promise.all(
          all.map(
            (one) =>
              new Promise((resolve, reject) => {
                one.addEventListener('unido-news-load', resolve, { once: true });
                one.addEventListener('unido-news-error', () => reject(new Error('not shown')), { once: true });
              }),
          ),
        );
      for (let done = 0; done < times; done += 50) {
        const tags = Array.from({ length: 50 }, (_, index) => {
          const tag = document.createElement('unido-news');
          tag.innerHTML = '<p>As the page has it.</p>';
          if (index % 2) tag.setAttribute('src', 'announcement.json');
          else tag.setAttribute('data', documents[(index >> 1) % 2] as string);
          if (index % 3) tag.setAttribute('layout', index % 3 === 1 ? 'card' : 'headline');
          return tag;
        });
        // Now and then they have a place in the page’s layout too.
        place.hidden = done % 500 !== 0;
        const loaded = shown(tags);
        place.append(...tags);
        await loaded;
        const changed = shown(tags);
        for (const [index, tag] of tags.entries()) {
          tag.setAttribute('data', documents[index ? 1 - ((index >> 1) % 2) : 2] as string);
          tag.setAttribute('lang', index % 4 ? 'en' : 'ar');
          tag.setAttribute('layout', index % 3 ? 'full' : 'card');
        }
        await changed;
        for (const tag of tags.slice(0, 10)) tag.setAttribute('src', `other.json?${done}`);
        await new Promise(requestAnimationFrame);
        place.replaceChildren();
        await new Promise(requestAnimationFrame);
        if (keep) kept.push(tags[0] as Element);
      }
    },
    [times, ['minimal', 'withdrawn', 'full'].map(fixture), keep] as const,
  );

/** How many objects with a prototype there are, once what nobody holds is gone. */
const living = async (cdp: CDPSession, name: string): Promise<number> => {
  const expression = `${name}.prototype`;
  const { result } = await cdp.send('Runtime.evaluate', { expression, objectGroup: 'leaks' });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'leaks',
  });
  const count = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'leaks' });
  return count.result.value as number;
};

interface Held {
  readonly counts: Readonly<Record<string, number>>;
  readonly heap: number;
}

/** What the page holds. Detached nodes are among its nodes, since those in the page are always the same. */
const held = async (cdp: CDPSession): Promise<Held> => {
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage');
  const counts: Record<string, number> = {};
  for (const name of ['HTMLElement', 'ShadowRoot', 'MutationObserver', 'ResizeObserver', 'AbortController'])
    counts[name] = await living(cdp, name);
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  for (const name of ['Nodes', 'JSEventListeners', 'Documents']) counts[name] = metric(name);
  return { counts, heap: metric('JSHeapUsedSize') };
};

/** The same once nothing is under way any more: on a busy machine, the reader's storage takes its time. */
const heldAtRest = async (cdp: CDPSession): Promise<Held> => {
  let last = await held(cdp);
  await expect
    .poll(
      async () => {
        const now = await held(cdp);
        const rests =
          JSON.stringify(now.counts) === JSON.stringify(last.counts) && Math.abs(now.heap - last.heap) < 10_000;
        last = now;
        return rests;
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(true);
  return last;
};

const start = async (): Promise<{ readonly page: Page; readonly cdp: CDPSession }> => {
  const { page } = await open(browser, address);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.enable');
  return { page, cdp };
};

test('ten thousand tags that come, load, change and go leave nothing behind', async () => {
  const { page, cdp } = await start();
  // Languages, translations and compiled code come once.
  await cycle(page, 2000);
  const before = await heldAtRest(cdp);
  await cycle(page, 4000);
  const between = await heldAtRest(cdp);
  await cycle(page, 4000);
  const after = await heldAtRest(cdp);
  expect(between.counts).toEqual(before.counts);
  expect(after.counts).toEqual(before.counts);
  // A single object that stays of each would be more.
  expect(after.heap - between.heap).toBeLessThan(100_000);
  await page.context().close();
}, 120_000);

test('what stays is seen by this', async () => {
  const { page, cdp } = await start();
  await cycle(page, 100);
  const before = await heldAtRest(cdp);
  await cycle(page, 100, true);
  const after = await heldAtRest(cdp);
  for (const name of ['HTMLElement', 'ShadowRoot', 'Nodes'])
    expect(after.counts[name], name).toBeGreaterThan((before.counts[name] ?? NaN) + 1);
  await page.context().close();
});
