/** Cards of ours and of others, with the same content, in one run: bytes, mounting, heap, and a change. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { startBrowser } from '../../tooling/e2e/browser.ts';
import { serve } from '../serve.ts';
import { measured, type Measured } from '../statistics.ts';
import { brotli } from './bundles.ts';
import type { Item } from './items.ts';
import { siteOf } from './site.ts';
import { subjects, type Subject } from './subjects.ts';

declare const bench: {
  readonly mount: (subject: Subject, items: readonly Item[]) => Promise<number>;
  readonly update: (subject: Subject, items: readonly Item[]) => Promise<number>;
};

/** How often each is measured, by the number of cards. */
const rounds: readonly (readonly [number, number])[] = [
  [10, 5],
  [100, 5],
  [1000, 3],
  [10_000, 1],
];

export interface Row {
  readonly script: number;
  readonly style: number;
  readonly mount: Record<number, Measured>;
  readonly heap: Measured | undefined;
  readonly update: Measured | undefined;
}

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

const load = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (count) => {
    const items = await (await fetch(`/items/${count}.json`)).json();
    Object.assign(globalThis, { items });
  }, count);

declare const items: readonly Item[];

interface Sample {
  readonly mount: number;
  readonly heap: number;
  readonly update: number | undefined;
}

/** In a page of its own, so that nothing is left of what was measured before. */
const sample = async (browser: Browser, address: string, subject: Subject, count: number): Promise<Sample> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await load(page, count);
    const session = await context.newCDPSession(page);
    const before = await heapOf(session);
    const mount = await page.evaluate((subject) => bench.mount(subject, items), subject);
    if (count !== 1000) return { mount, heap: 0, update: undefined };
    const heap = ((await heapOf(session)) - before) / count;
    const update =
      subject.form === 'fetched' ? undefined : await page.evaluate((subject) => bench.update(subject, items), subject);
    return { mount, heap, update };
  } finally {
    await context.close();
  }
};

/** @param sizes of those that there are, only these; all if empty */
export const run = async (sizes: readonly number[] = []): Promise<Record<string, Row>> => {
  const chosen = subjects;
  const { bundles, find } = await siteOf(chosen);
  const site = await serve(find, 1);
  const browser = await startBrowser();
  const samples = chosen.map(() => ({
    mount: new Map<number, number[]>(),
    heap: [] as number[],
    update: [] as number[],
  }));
  try {
    // All take turns, so that whatever slows the machine for a while slows all.
    for (const [count, times] of rounds.filter(([count]) => !sizes.length || sizes.includes(count)))
      for (let round = 0; round < times; round += 1)
        for (const [at, subject] of chosen.entries()) {
          // Thousands of its fetches take minutes.
          if (subject.form === 'fetched' && count > 1000) continue;
          const one = samples[at];
          const { mount, heap, update } = await sample(browser, `${site.origin}/cards/${at}`, subject, count);
          one?.mount.set(count, [...(one.mount.get(count) ?? []), mount]);
          if (count !== 1000) continue;
          one?.heap.push(heap);
          if (update !== undefined) one?.update.push(update);
        }
  } finally {
    await browser.close();
    site.stop();
  }
  return Object.fromEntries(
    samples.map(({ mount, heap, update }, at) => {
      const { script = '', style = '' } = bundles[at] ?? {};
      const size = (text: string): number => (text ? brotli(text).length : 0);
      return [
        chosen[at]?.name,
        {
          script: size(script),
          style: size(style),
          mount: Object.fromEntries([...mount].map(([count, times]) => [count, measured(times)])),
          heap: heap.length ? measured(heap) : undefined,
          update: update.length ? measured(update) : undefined,
        },
      ];
    }),
  );
};
