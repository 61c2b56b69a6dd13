import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, mutated, names, reworded } from '../testing/documents.js';
import { fromFeed, toFeed, type Feed } from './feed.js';
import type { Announcement } from './types.js';
import { validate } from './validate.js';
import { withoutWithdrawnText } from './withdrawn.js';

const all = names.map(fixture);
const options = { title: 'News', homeUrl: 'https://news.example.org/', feedUrl: 'https://news.example.org/feed.json' };

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** The rules of https://www.jsonfeed.org/version/1.1/ for what we write. */
const expectJsonFeed = (feed: Feed): void => {
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.title).toMatch(/\S/);
  for (const url of [feed.home_page_url, feed.feed_url]) if (url !== undefined) expect(URL.canParse(url)).toBe(true);
  expect(Array.isArray(feed.items)).toBe(true);
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
  for (const item of feed.items) {
    expect(typeof item.id).toBe('string');
    expect(item.id).not.toBe('');
    expect(item.content_html).toMatch(/\S/);
    for (const url of [item.url, item.image]) if (url !== undefined) expect(URL.canParse(url)).toBe(true);
    for (const time of [item.date_published, item.date_modified]) {
      if (time === undefined) continue;
      expect(time).toMatch(rfc3339);
      expect(Date.parse(time)).not.toBeNaN();
    }
    for (const tag of item.tags ?? []) expect(typeof tag).toBe('string');
    for (const author of item.authors ?? []) expect(author.name || author.url).toBeTruthy();
    if (item.language !== undefined) expect(Intl.getCanonicalLocales(item.language)).toHaveLength(1);
    // A custom object's name begins with an underscore and a letter, and has no period.
    for (const key of Object.keys(item)) if (key.startsWith('_')) expect(key).toMatch(/^_[a-zA-Z][^.]*$/);
    for (const value of Object.values(item)) expect(value).not.toBeNull();
  }
};

const newestFirst = (announcements: readonly Announcement[]): string[] =>
  announcements.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published)).map(({ id }) => id);

const dated = (published: string): string | undefined =>
  toFeed([{ ...fixture('minimal'), published }], options).items[0]?.date_published;

const at = (id: string, published: string): Announcement => ({ ...fixture('minimal'), id, published });

describe('toFeed', () => {
  it('keeps the rules of JSON Feed 1.1, for the fixtures and for hostile text', () => {
    expectJsonFeed(toFeed(all, { ...options, description: 'All news', language: 'en' }));
    expectJsonFeed(toFeed([], options));
    fc.assert(fc.property(reworded, (one) => expectJsonFeed(toFeed([one], options))));
  });

  it('says of an item what a plain feed reader shows', () => {
    const [item] = toFeed([fixture('full')], options).items;
    expect(item).toMatchObject({
      id: 'sample-2025-05-20-textile-water',
      url: 'https://news.example.org/announcements/2025-05-20-textile-water/',
      title: 'Textile workshops on the lake cut their water use by a third',
      summary:
        'Eleven dye houses now clean and reuse their rinsing water; four more are to follow before the dry season.',
      date_published: '2025-05-20T09:00:00+03:00',
      date_modified: '2025-05-21T16:30:00Z',
      image: fixture('full').image?.url,
      language: 'en',
      tags: ['Textiles', 'Circular economy'],
      authors: [{ name: 'United Nations Industrial Development Organization (UNIDO)', url: 'https://www.unido.org' }],
    });
    expect(item?.content_html).toContain('closed rinsing line');
  });

  it('writes dates without a time, or without seconds, as full times', () => {
    expect(dated('2024-02-29')).toBe('2024-02-29T00:00:00Z');
    expect(dated('2024-02-29T14:00+01:00')).toBe('2024-02-29T14:00:00+01:00');
    expect(dated('2024-02-29T14:00:30.5Z')).toBe('2024-02-29T14:00:30.5Z');
  });

  it('puts the newest first and keeps the order of one moment', () => {
    const feed = toFeed(
      [
        at('a', '2024-01-01'),
        at('b', '2024-03-01'),
        at('c', '2024-01-01T00:00:00Z'),
        at('d', '2024-03-01T01:00:00+02:00'),
      ],
      options,
    );
    expect(feed.items.map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('takes the text of a withdrawn announcement out of every field', () => {
    const [item] = toFeed([fixture('withdrawn')], options).items;
    expect(item).toMatchObject({ title: 'Regional standard for refurbished batteries agreed' });
    expect(item?.summary).toContain('has not been agreed');
    expect(item).toHaveProperty('_unido.status', 'withdrawn');
    expect(item).toHaveProperty('_unido.body', []);
    expect(JSON.stringify(item)).not.toMatch(/small repairers|Nine countries|Montevideo|Energy storage/);
  });
});

describe('fromFeed', () => {
  it('gives back the announcements that toFeed was given', () => {
    const result = fromFeed(JSON.parse(JSON.stringify(toFeed(all, options))));
    const expected = newestFirst(all).map((id) =>
      withoutWithdrawnText(all.find((one) => one.id === id) as Announcement),
    );
    expect(result).toEqual({ ok: true, announcements: expected, dropped: [] });
    fc.assert(
      fc.property(reworded, (one) => {
        const read = fromFeed(JSON.parse(JSON.stringify(toFeed([one], options))));
        expect(read).toEqual({ ok: true, announcements: [withoutWithdrawnText(one)], dropped: [] });
      }),
    );
  });

  it('drops bad items with their faults and keeps the others in order', () => {
    const items = [
      { _unido: fixture('minimal') },
      { _unido: { ...fixture('minimal'), headline: '' } },
      'text',
      { id: '1', content_text: 'an item of somebody else' },
      { _unido: fixture('arabic') },
    ];
    const result = fromFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items });
    if (!result.ok) throw new Error('the feed was refused');
    expect(result.announcements.map(({ id }) => id)).toEqual([fixture('minimal').id, fixture('arabic').id]);
    expect(result.dropped).toEqual([
      { index: 1, faults: [expect.objectContaining({ path: '/items/1/_unido/headline' })] },
      { index: 2, faults: [{ path: '/items/2', found: '“text”', mend: 'write an object here' }] },
      { index: 3, faults: [{ path: '/items/3/_unido', found: 'nothing', mend: 'add this field' }] },
    ]);
  });

  it.each([null, [], 'feed', {}, { version: 1 }, { version: 'https://jsonfeed.org/version/1.1', items: {} }])(
    'refuses %j with one fault',
    (value) =>
      expect(fromFeed(value)).toEqual({
        ok: false,
        faults: [expect.objectContaining({ mend: expect.stringContaining('write') as string })],
      }),
  );

  it('never throws, and gives only sound announcements', () => {
    const feed = fc.record({
      version: fc.constant('https://jsonfeed.org/version/1.1'),
      items: fc.array(fc.oneof(fc.jsonValue(), mutated, fc.record({ _unido: mutated })), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), feed), (value) => {
        const result = fromFeed(value);
        if (result.ok) for (const one of result.announcements) expect(validate(one).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
