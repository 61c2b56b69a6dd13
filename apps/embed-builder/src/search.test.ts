import { describe, expect, it } from 'vitest';
import type { Announcement } from '@unido/announcement';
import type { FeedPage } from './newsroom.js';
import { find, matches } from './search.js';

const base = 'https://news.example.org/';

const announcement = (headline: string): Announcement => ({
  version: 1,
  id: headline,
  url: `${base}announcements/${encodeURIComponent(headline)}/`,
  language: 'en',
  headline,
  dateline: { place: 'Córdoba' },
  published: '2025-05-20',
  topics: [{ name: 'Circular economy' }],
  body: [{ type: 'paragraph', text: [{ text: 'Rinsing water is ' }, { text: 'used again' }] }],
  rights: { holder: { name: 'UNIDO' } },
});

/** A feed in pages of one announcement each. */
const pagesOf = (...headlines: readonly string[]): { feed: (path: string) => Promise<FeedPage>; read: string[] } => {
  const read: string[] = [];
  const feed = (path: string): Promise<FeedPage> => {
    read.push(path);
    const index = Number(path);
    const next = index + 1 < headlines.length ? { next: String(index + 1) } : {};
    const headline = headlines[index] ?? '';
    return Promise.resolve({
      url: path,
      about: { title: 'News' },
      announcements: [announcement(headline)],
      dropped: 1,
      ...next,
    });
  };
  return { feed, read };
};

const last = async <Value>(all: AsyncIterable<Value>): Promise<Value | undefined> => {
  let value: Value | undefined;
  for await (value of all);
  return value;
};

describe('a search', () => {
  it.each(['dye', 'DYE houses', 'houses dye', 'cordoba', '2025-05', 'circular', 'used again', ' ', 'حريه'])(
    'finds by “%s”',
    (search) => {
      expect(matches(search)(announcement('Dye houses حُرِيَّه'))).toBe(true);
    },
  );

  it('finds nothing by a word that is not there', () => {
    expect(matches('dye foundry')(announcement('Dye houses'))).toBe(false);
  });

  it('reads older pages until it has enough', async () => {
    const pages = pagesOf('alpha', 'bravo', 'charlie', 'delta');
    const found = await last(find(pages, '0', matches('charlie'), 1, 10));
    expect(found?.announcements.map(({ headline }) => headline)).toEqual(['charlie']);
    expect(found).toMatchObject({ seen: 3, dropped: 3, more: true });
    expect(pages.read).toEqual(['0', '1', '2']);
  });

  it('stops after as many pages as it may read, and says that there is more', async () => {
    const pages = pagesOf('alpha', 'bravo', 'charlie', 'delta');
    expect(await last(find(pages, '0', matches('delta'), 1, 2))).toMatchObject({ announcements: [], more: true });
    expect(await last(find(pages, '0', matches('delta'), 9, 9))).toMatchObject({ seen: 4, more: false });
  });

  it('ends where a page leads to itself', async () => {
    const page = { url: '0', about: { title: 'News' }, announcements: [], dropped: 0, next: '0' };
    expect(await last(find({ feed: () => Promise.resolve(page) }, '0', matches('x'), 1, 99))).toMatchObject({
      more: false,
    });
  });
});
