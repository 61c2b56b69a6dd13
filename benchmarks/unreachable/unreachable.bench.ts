/** A partner’s page without our tag, and with it while the newsroom’s origin is away: what its readers would notice. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../tooling/e2e/browser.ts';
import { holding, refusing } from '../../tooling/e2e/silent.ts';
import { serve } from '../serve.ts';
import { measured, type Measured } from '../statistics.ts';

export interface Row {
  /** First contentful paint. */
  readonly painted: Measured;
  /** DOMContentLoaded. */
  readonly parsed: Measured;
  /** The load event; undefined if it does not come while the origin is silent. */
  readonly loaded: Measured | undefined;
  /** The most that moved in a visit. */
  readonly shift: number;
}

interface Times {
  readonly painted: number;
  readonly parsed: number;
  readonly loaded: number;
  readonly shift: number;
}

const rounds = 9;
/** How long a visit is watched after its first paint. */
const watched = 1000;

const dist = fileURLToPath(new URL('../../apps/partner-html/dist/', import.meta.url));
const script = /<script type="module"[^>]*><\/script>/;

const visit = async (browser: Browser, address: string): Promise<Times> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    return await page.evaluate(async (watched) => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await new Promise((resolve) => setTimeout(resolve, watched));
      const [visit] = performance.getEntriesByType('navigation');
      const { domContentLoadedEventEnd, loadEventEnd } = visit as PerformanceNavigationTiming;
      return {
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
        parsed: domContentLoadedEventEnd,
        loaded: loadEventEnd,
        shift,
      };
    }, watched);
  } finally {
    await context.close();
  }
};

export const run = async (): Promise<Record<string, Row>> => {
  const [refused, held] = await Promise.all([refusing(), holding()]);
  const html = readFileSync(`${dist}index.html`, 'utf8');
  const from = (origin: string): string => html.replaceAll('http://localhost:4174', origin);
  const imported = (origin: string): string =>
    from(origin).replace(
      script,
      `<script type="module">import('${origin}/cdn/unido-news.js').catch(() => {})</script>`,
    );
  const pages: Readonly<Record<string, string>> = {
    'without the tag': html.replace(script, '').replaceAll(/<\/?unido-news[^>]*>/g, ''),
    'its origin refuses': from(refused.origin),
    'its origin never answers': from(held.origin),
    'its origin never answers, by import()': imported(held.origin),
  };
  const names = Object.keys(pages);
  const site = await serve((path) => {
    const page = pages[names[Number(/^\/(\d+)\/$/.exec(path)?.[1])] ?? ''];
    const file = dist + path.replace(/^\/\d+\//, '');
    return page ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined);
  });
  const browser = await startBrowser();
  const all = names.map(() => [] as Times[]);
  try {
    // The first visit of all warms up what all have in common.
    for (let round = -1; round < rounds; round += 1)
      for (const [at, times] of all.entries()) {
        const one = await visit(browser, `${site.origin}/${at}/`);
        if (round >= 0) times.push(one);
      }
  } finally {
    await browser.close();
    site.stop();
    for (const origin of [refused, held]) origin.stop();
  }
  return Object.fromEntries(
    names.map((name, at) => {
      const times = all[at] ?? [];
      return [
        name,
        {
          painted: measured(times.map(({ painted }) => painted)),
          parsed: measured(times.map(({ parsed }) => parsed)),
          loaded: times.every(({ loaded }) => loaded) ? measured(times.map(({ loaded }) => loaded)) : undefined,
          shift: Math.max(...times.map(({ shift }) => shift)),
        },
      ];
    }),
  );
};
