import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { atomEntry, rssItem, toAtom, toHtml, toNinjs, toRss, validate, type Announcement } from './index.js';

const folder = new URL('../fixtures/', import.meta.url);
const documents: [name: string, document: Announcement][] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const result = validate(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    if (!result.ok) throw new Error(name);
    return [name, { ...result.announcement, url: `https://news.example.org/${name}/` }];
  });
const all = documents.map(([, document]) => document);

const options = {
  title: 'News & <more>',
  homeUrl: 'https://news.example.org/?a=1&b=2',
  feedUrl: 'https://news.example.org/feed',
  language: 'en',
};
const rss = toRss(all.map(rssItem), options);
const atom = toAtom(all.map(atomEntry), { ...options, updated: '2025-01-02' });

const faultsIn = (xml: string): string[] => {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => faults.push(error.message));
  parser.write(xml).close();
  return faults;
};

/** What is left of a text where XML has no place for some characters. */
const inXml = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd');

describe('RSS and Atom', () => {
  it.each([
    ['rss', rss],
    ['atom', atom],
  ])('%s is well-formed, whatever a document holds', (_, xml) => {
    expect(faultsIn(xml)).toEqual([]);
  });

  it('are well-formed with what XML forbids', () => {
    const nasty = { ...all[0], headline: 'a\u0000b\u001fc\ud800d\ufffe]]>&<"\'' } as Announcement;
    for (const xml of [
      toRss([rssItem(nasty)], options),
      toAtom([atomEntry(nasty)], { ...options, updated: '2025-01-01' }),
    ]) {
      expect(faultsIn(xml)).toEqual([]);
      expect(xml).toContain('a\ufffdb\ufffdc\ufffdd\ufffd]]&gt;&amp;&lt;');
    }
  });

  it('are read back whole by one parser', async () => {
    const read = await new RssParser({ customFields: { item: [['content:encoded', 'content:encoded']] } }).parseString(
      rss,
    );
    expect(read).toMatchObject({ title: options.title, link: options.homeUrl, language: 'en' });
    expect(read.items).toHaveLength(all.length);
    for (const [index, document] of all.entries()) {
      const item = read.items[index];
      expect(item?.title?.trim()).toBe(inXml(document.headline).trim());
      expect(item).toMatchObject({ link: document.url, guid: document.id });
      expect(item?.isoDate).toBe(new Date(document.published).toISOString());
      expect((item as { 'content:encoded'?: string })['content:encoded']?.trim()).toBe(inXml(toHtml(document)).trim());
    }
    const entries = await new RssParser().parseString(atom);
    expect(entries.items.map(({ title }) => title?.trim())).toEqual(all.map(({ headline }) => inXml(headline).trim()));
    expect(entries.items.map(({ link }) => link)).toEqual(all.map(({ url }) => url));
  });

  it('are read back by another, with what each says beside its text', () => {
    const { format, feed } = parseFeed(rss);
    if (format !== 'rss') throw new Error(format);
    expect(feed.atom?.links).toEqual([{ rel: 'self', type: 'application/rss+xml', href: options.feedUrl }]);
    for (const [index, { topics = [], language, status }] of all.entries()) {
      const item = feed.items?.[index];
      expect(item?.dc?.languages).toEqual([language]);
      expect((item?.categories ?? []).map(({ name }) => name)).toEqual(
        status === 'withdrawn' ? [] : topics.map(({ name }) => name),
      );
    }
    const second = parseFeed(atom);
    if (second.format !== 'atom') throw new Error(second.format);
    expect(second.feed).toMatchObject({ id: options.feedUrl, updated: '2025-01-02T00:00:00Z' });
    const ids = second.feed.entries?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(all.length);
    expect(ids.every((id) => /^(https?|urn|tag):\S+$/.test(id ?? ''))).toBe(true);
  });

  it('say nothing of the text of a withdrawn announcement', () => {
    const withdrawn = { ...all[0], status: 'withdrawn', body: [{ type: 'paragraph', text: [{ text: 'Secret' }] }] };
    expect(rssItem(withdrawn as Announcement) + atomEntry(withdrawn as Announcement)).not.toContain('Secret');
  });
});

describe('ninjs', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../testing/ninjs-3.1.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv2020({ strict: false, validateFormats: true, allErrors: true });
  addFormats.default(ajv);
  // Places have no shapes in our output; the schema of shapes is another organisation’s.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
  const isNinjs = ajv.compile(schema);

  it.each(documents)('of %s keeps to the rules of IPTC', (_, document) => {
    isNinjs(toNinjs(document));
    expect(isNinjs.errors ?? []).toEqual([]);
  });

  it('is refused by the same rules when it is broken', () => {
    expect(isNinjs({ ...toNinjs(all[0] as Announcement), pubStatus: 'gone' })).toBe(false);
  });

  it('says who spoke, who attended, what was corrected and how to reach the press', () => {
    const full = Object.fromEntries(documents)['full.json'] as Announcement;
    const ninjs = toNinjs(full);
    expect(ninjs).toMatchObject({ uri: full.url, title: full.headline, language: full.language, pubStatus: 'usable' });
    const people = ninjs['people'] as { name: string; rel: string }[];
    for (const { name } of (full.attendees ?? []).flatMap(({ people }) => people))
      expect(people.some((one) => one.rel === 'attendee' && one.name.endsWith(name))).toBe(true);
    expect(people.some(({ rel }) => rel === 'speaker')).toBe(true);
  });

  it('cancels a withdrawn announcement and keeps why', () => {
    const ninjs = toNinjs(Object.fromEntries(documents)['withdrawn.json'] as Announcement);
    expect(ninjs).toMatchObject({ pubStatus: 'canceled', edNote: expect.stringMatching(/\S/) as string });
    expect(ninjs).not.toHaveProperty('bodies');
  });
});
