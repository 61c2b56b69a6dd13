/** What a visit to a page costs, in counts: what moved, what was asked for over the network, and what took long. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** What moved, and how far: all that is more than 0 in three decimals, as layout shifts are told. */
  readonly shifts: readonly string[];
  /** Addresses that went over the network, also for a 304. */
  readonly requests: readonly string[];
}

declare global {
  interface Window {
    shifts: string[];
  }
}

/** What types of the DOM do not know yet. */
interface Shift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Lets a page note what moves in it. */
export const watchShifts = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        if (entry.value >= 0.0005)
          window.shifts.push(
            `${entry.value}: ${entry.sources
              .map(({ node, previousRect, currentRect }) => {
                const what = node instanceof Element ? node.outerHTML.slice(0, 80) : node?.textContent;
                return `${what} from ${previousRect.x}, ${previousRect.y} to ${currentRect.x}, ${currentRect.y}`;
              })
              .join('; ')}`,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Frames have been drawn, and what was observed in them is told. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );

/** @param context with `watchShifts` */
export const visit = async (context: BrowserContext, address: string): Promise<Visit> => {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const asked = new Map<string, string>();
  network.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url));
  network.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId));
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) asked.delete(requestId);
  });
  await network.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await drawn(page);
  return { page, shifts: await page.evaluate(() => window.shifts), requests: [...asked.values()] };
};

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What of it the processor was at work; unlike `dur`, it does not grow while others are. */
  readonly tdur?: number;
  readonly args?: object;
}

/** Work that never changes: it takes the processor some 50 ms where these figures were made, and more where it is slow. */
const yardstick = (): void => {
  console.timeStamp('yardstick');
  const place = document.createElement('div');
  for (let row = 0; row < 1500; row += 1) {
    const line = document.createElement('p');
    line.textContent = `Line ${row} of a page that has many of them.`;
    place.append(line);
  }
  document.body.append(place);
  place.getBoundingClientRect();
  place.remove();
};

/**
 * Does something, and tells of each task in which scripts of some addresses ran for how long the processor was at it:
 * in yardsticks, since milliseconds are others on every machine.
 */
export const tasks = async (
  browser: Browser,
  context: BrowserContext,
  scripts: string,
  act: () => Promise<unknown>,
): Promise<number[]> => {
  const blank = await context.newPage();
  await browser.startTracing(blank, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  for (let times = 0; times < 3; times += 1) await blank.evaluate(yardstick);
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: TraceEvent[];
  };
  const all = traceEvents.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const around = (events: readonly TraceEvent[]): number[] =>
    all
      .filter(({ pid, tid, ts, dur = 0 }) =>
        events.some((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts <= ts + dur),
      )
      .map(({ tdur = NaN }) => tdur / 1000);
  const marks = around(
    traceEvents.filter((one) => one.name === 'TimeStamp' && JSON.stringify(one.args).includes('yardstick')),
  );
  const ours = traceEvents.filter(
    ({ name, args }) =>
      /^(FunctionCall|EvaluateScript|v8\.(evaluateModule|compileModule))$/.test(name) &&
      JSON.stringify(args).includes(scripts),
  );
  // The quickest of them had the least of what does not belong to it.
  const unit = Math.min(...marks);
  return around(ours).map((time) => time / unit);
};
