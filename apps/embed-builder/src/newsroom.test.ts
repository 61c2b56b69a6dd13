import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Announcement } from '@unido/announcement';
import { NewsroomClient } from './newsroom.js';

const base = 'https://news.example.org/';

const announcement: Announcement = {
  version: 1,
  id: 'a',
  url: `${base}announcements/a/`,
  language: 'en',
  headline: 'Dye houses',
  published: '2025-05-20',
  body: [{ type: 'paragraph', text: [{ text: 'Rinsing water is used again' }] }],
  rights: { holder: { name: 'UNIDO' } },
};

const version = 'https://jsonfeed.org/version/1.1';

/** A newsroom that answers as it is told; what it is not told is not there. */
const newsroom = (files: Readonly<Record<string, unknown>>): { client: NewsroomClient; asked: string[] } => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const body = files[url.slice(base.length)];
    if (body instanceof Error) return Promise.reject(body);
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
    return Promise.resolve(new Response(text, { status: body === undefined ? 404 : 200 }));
  });
  return { client: new NewsroomClient(base), asked };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a newsroom', () => {
  it('is asked for each file once, and again where it did not come', async () => {
    const files: Record<string, unknown> = { 'topics.json': new TypeError('offline') };
    const { client, asked } = newsroom(files);
    await expect(client.catalogue()).rejects.toMatchObject({ problem: 'unreachable' });
    files['topics.json'] = { feed: 'feed.json', count: 1, languages: [], topics: [] };
    await client.catalogue();
    await client.catalogue();
    expect(asked).toHaveLength(2);
  });

  it('says what is wrong', async () => {
    const { client } = newsroom({ 'topics.json': 'no JSON', 'integrity.json': { current: 1 }, 'feed.json': {} });
    await expect(client.catalogue()).rejects.toMatchObject({ problem: 'unreadable' });
    await expect(client.code()).rejects.toMatchObject({ problem: 'unreadable' });
    await expect(client.feed('feed.json')).rejects.toMatchObject({ problem: 'unreadable' });
    await expect(client.announcement('b')).rejects.toMatchObject({ problem: 'missing' });
  });

  it('has what is sound in a catalogue', async () => {
    const topic = { name: 'Skills', feed: 'topics/skills/feed.json', count: 1, languages: ['en'] };
    const { client } = newsroom({
      'topics.json': { feed: 'feed.json', count: 'many', languages: [{ language: 'en' }, null], topics: [topic, 'x'] },
    });
    expect(await client.catalogue()).toEqual({ feed: 'feed.json', count: 0, languages: [], topics: [topic] });
  });

  it('has what is sound, and its own, in a feed', async () => {
    const items = [
      { _unido: announcement },
      { _unido: { ...announcement, headline: '' } },
      { _unido: { ...announcement, url: 'https://elsewhere.example/announcements/a/' } },
    ];
    const { client } = newsroom({
      'feed.json': { version, title: ' ', items, next_url: `${base}feeds/1.json` },
      'other.json': { version, title: 'News', items, next_url: 'https://elsewhere.example/feed.json' },
    });
    expect(await client.feed('feed.json')).toEqual({
      url: `${base}feed.json`,
      about: { title: 'news.example.org', home_page_url: base },
      announcements: [announcement],
      dropped: 2,
      next: `${base}feeds/1.json`,
    });
    expect(await client.feed('other.json')).not.toHaveProperty('next');
  });

  it('is the only one that is asked', async () => {
    const { client, asked } = newsroom({});
    await expect(client.feed('https://elsewhere.example/feed.json')).rejects.toMatchObject({ problem: 'unreadable' });
    expect(asked).toEqual([]);
  });

  it('knows its own announcements by their folder', () => {
    const { client } = newsroom({});
    const at = (url: string): string | undefined => client.folderOf({ ...announcement, url });
    expect(at(`${base}announcements/2025-%C3%A9/`)).toBe('2025-é');
    expect(at(`${base}announcements/a/b/`)).toBeUndefined();
    expect(at('https://elsewhere.example/announcements/a/')).toBeUndefined();
    expect(at(`${base}announcements/%E9/`)).toBeUndefined();
  });
});
