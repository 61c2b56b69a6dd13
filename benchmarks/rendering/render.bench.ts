/** How many cards and announcements a server renders in a second, on one core. */
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { toHtml, type Announcement } from '@unido/announcement';
import '@unido/news';
import { itemOf } from '../elements/items.ts';
import { markup } from '../elements/markup.ts';
import { subjects } from '../elements/subjects.ts';
import { measured, type Measured } from '../statistics.ts';

const rounds = 7;
const roundTime = 1000;

/** How often in a second, when it has run for a while. */
const rate = (act: (turn: number) => string): number => {
  const start = performance.now();
  let turns = 0;
  while (performance.now() - start < roundTime) {
    if (!act(turns).includes('<')) throw new Error('Nothing was rendered');
    turns += 1;
  }
  return (turns * 1000) / (performance.now() - start);
};

export const run = (): Record<string, Measured> => {
  const document = JSON.parse(
    readFileSync(new URL('../../content/announcements/2024-02-29-unido-cingai.json', import.meta.url), 'utf8'),
  ) as Announcement;
  const items = Array.from({ length: 100 }, (_, index) => itemOf(index));
  const [plain] = subjects;
  const item = (turn: number) => items[turn % items.length] ?? itemOf(0);
  if (!plain) throw new Error('There is nothing to compare with.');
  const ways: Record<string, (turn: number) => string> = {
    'a card, string template': (turn) => markup(plain, item(turn)),
    'a card, <unido-news-card>': (turn) =>
      collectResultSync(render(html`<unido-news-card .announcement=${item(turn).document}></unido-news-card>`)),
    'an announcement, plain HTML (toHtml)': () => toHtml(document),
    'an announcement, <unido-news>': () =>
      collectResultSync(render(html`<unido-news .loaded=${{ announcements: [document], feed: false }}></unido-news>`)),
  };
  const samples = new Map<string, number[]>();
  for (let round = -1; round < rounds; round += 1)
    for (const [name, act] of Object.entries(ways)) {
      const one = rate(act);
      // The first is for the compiler to warm up.
      if (round >= 0) samples.set(name, [...(samples.get(name) ?? []), one]);
    }
  return Object.fromEntries([...samples].map(([name, rates]) => [name, measured(rates)]));
};
