/** A whole announcement, once and many times: static HTML, our tag, and a frame with the newsroom's page for it. */
import { fileURLToPath } from 'node:url';
import { escapeHtml, toHtml, type Announcement } from '@unido/announcement';
import { startBrowser } from '../../tooling/e2e/browser.ts';
import { scriptOf } from '../elements/bundles.ts';
import { load } from '../phone.ts';
import { serve } from '../serve.ts';
import { measured, type Measured } from '../statistics.ts';
import { slug, startNewsroom } from './newsroom.ts';

declare const show: (markup: string, count: number, event: string | undefined) => Promise<number>;

interface Form {
  readonly name: string;
  readonly markup: string;
  /** What it sends when it is there. */
  readonly event?: string;
  /** What the page loads for it. */
  readonly head?: string;
  /** Its text stands in the page, readable before any script. */
  readonly inPage?: true;
}

export interface Row {
  readonly show: Record<number, Measured>;
  /** Until the news was painted on a phone. */
  readonly phone: Measured;
  /** What came over the network for it, page included. */
  readonly bytes: number;
  readonly requests: number;
}

const counts = [1, 10, 100];
const rounds = 5;
const phoneRounds = 5;

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>News</title>';

/** Tells, in a page or a frame, when the tag has drawn. */
const watch = `<script>addEventListener('unido-news-load', () => requestAnimationFrame(() => setTimeout(() => (shown = performance.now()))), true)</script>`;

export const run = async (): Promise<Record<string, Row>> => {
  const newsroom = await startNewsroom();
  const document = JSON.parse(`${newsroom.read(`/announcements/${slug}/announcement.json`)}`) as Announcement;
  const script = `<script type="module" src="${newsroom.script}"></script>`;
  const html = toHtml(document);
  const forms: readonly Form[] = [
    { name: 'static HTML', markup: `<article>${html}</article>` },
    {
      name: 'unido-news, the text in the page',
      markup: `<unido-news data="${escapeHtml(JSON.stringify(document))}">${html}</unido-news>`,
      event: 'unido-news-load',
      head: script,
      inPage: true,
    },
    {
      name: 'unido-news, fetched',
      markup: `<unido-news src="${newsroom.page}announcement.json"><a href="${newsroom.page}">${escapeHtml(document.headline)}</a></unido-news>`,
      event: 'unido-news-load',
      head: script,
    },
    {
      name: 'frame',
      markup: `<iframe src="${newsroom.page}embed.html" title="News" width="640" height="1200"></iframe>`,
      event: 'load',
    },
  ];
  const page = await scriptOf('./page.ts', fileURLToPath(new URL('.', import.meta.url)));
  const site = await serve((path) => {
    const [, folder, number] = /^\/(show|phone)\/(\d+)$/.exec(path) ?? [];
    const form = forms[Number(number)];
    if (path === '/page.js') return page;
    if (!form) return undefined;
    return folder === 'show'
      ? `${head}${form.head ?? ''}<body><script type="module" src="/page.js"></script></body>`
      : `${head}${watch}${form.head ?? ''}<body>${form.markup}</body>`;
  });
  const browser = await startBrowser();
  const shown = forms.map(() => new Map<number, number[]>());
  const phone = forms.map(() => [] as number[]);
  const loaded = forms.map(() => ({ bytes: 0, requests: 0 }));
  try {
    for (const count of counts)
      for (let round = 0; round < rounds; round += 1)
        for (const [at, { markup, event }] of forms.entries()) {
          const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
          const opened = await context.newPage();
          await opened.goto(`${site.origin}/show/${at}`);
          const time = await opened.evaluate(([markup, count, event]) => show(markup, count, event), [
            markup,
            count,
            event,
          ] as const);
          shown[at]?.set(count, [...(shown[at].get(count) ?? []), time]);
          await context.close();
        }
    for (let round = 0; round < phoneRounds; round += 1)
      for (const [at, { event }] of forms.entries()) {
        // What is in the page as HTML is read as soon as that is painted.
        const byPage = event === 'unido-news-load' && !forms[at]?.inPage;
        const result = await load(browser, `${site.origin}/phone/${at}`, byPage);
        phone[at]?.push(result.time);
        loaded[at] = result;
      }
  } finally {
    await browser.close();
    site.stop();
    newsroom.stop();
  }
  return Object.fromEntries(
    forms.map(({ name }, at) => [
      name,
      {
        show: Object.fromEntries([...(shown[at] ?? [])].map(([count, times]) => [count, measured(times)])),
        phone: measured(phone[at] ?? []),
        bytes: loaded[at]?.bytes ?? 0,
        requests: loaded[at]?.requests ?? 0,
      },
    ]),
  );
};
