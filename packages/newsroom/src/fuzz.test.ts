/** Hostile documents through every converter: nothing thrown, no text lost, nothing in what comes out that could run. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  atomEntry,
  describe as said,
  fromFeed,
  plainText,
  rssItem,
  textOf,
  toAtom,
  toFeed,
  toHtml,
  toNewsArticle,
  toNinjs,
  toRss,
  validate,
  type Announcement,
} from '@unido/announcement';
import { check } from '@unido/announcement/check';
import { isLink } from '@unido/announcement/formats';
import { baseOf, feedFrom, forms, newsroomFrom, snippetOf, type Choice, type Newsroom } from '@unido/news/snippet';
import { anythingOf, found, hostileOf, isLong, runs, squeezed } from '@unido/testing/fuzz';
import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';

const folder = new URL('../../announcement/fixtures/', import.meta.url);
const documentsIn = (path: string): Announcement[] =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(path + name, folder), 'utf8')) as Announcement);
const samples = documentsIn('./');
const known = documentsIn('found/');
const hostile = hostileOf(samples);
const timeout = isLong ? 3_600_000 : 20_000;

const baseUrl = 'https://news.example.org/';

const nodesIn = (node: Html.ParentNode): Html.ChildNode[] =>
  node.childNodes.flatMap((child) => [child, ...('childNodes' in child ? nodesIn(child) : [])]);

const harmless = new Set(
  (
    'a b bdi blockquote br div em figcaption figure h1 h2 h3 h4 h5 h6 img li ol p span time ul ' +
    'unido-news iframe script'
  ).split(' '),
);

/** Scripts of a snippet’s own are from the newsroom, its frame from where the announcement is. */
const isOwn = (tag: string, address: string): boolean =>
  tag === 'script' ? address.startsWith(baseUrl) : /^https?:/.test(address);

/** What in HTML could run a script or lead to one. */
const dangersIn = (html: string): string[] =>
  nodesIn(parseFragment(html)).flatMap((node) => {
    if (!('tagName' in node)) return node.nodeName === '#comment' ? ['a comment'] : [];
    const { tagName, attrs } = node;
    const own = tagName === 'script' || tagName === 'iframe';
    const source = attrs.find(({ name }) => name === 'src')?.value ?? '';
    if (!harmless.has(tagName) || (own && (!isOwn(tagName, source) || node.childNodes.length))) return [`<${tagName}>`];
    return attrs.flatMap(({ name, value }) =>
      /^on|^srcdoc$|^action$|^formaction$/.test(name) || (/^(href|src)$/.test(name) && !isLink(value))
        ? [`${name}="${value}"`]
        : [],
    );
  });

/** What a reader sees of HTML; a parser drops NUL. */
const bare = (text: string): string => squeezed(text).replaceAll('\0', '');
const textIn = (html: string): string =>
  bare(
    nodesIn(parseFragment(html))
      .map((node) => ('value' in node ? node.value : ''))
      .join(''),
  );

const faultsInXml = (xml: string): string[] => {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
};

test('what was found is tried in browsers too', () => {
  expect(found.map((name) => `${name}.json`)).toEqual(readdirSync(new URL('found/', folder)).toSorted());
});

test(
  'whatever the value, it is sound, or each of its faults is said in one line',
  () => {
    fc.assert(
      fc.property(anythingOf(samples), (value) => {
        const result = validate(value);
        const at = check(value);
        expect(at === '').toBe(result.ok);
        if (result.ok) return;
        expect(result.faults.map(({ path }) => path || '/')).toContain(at);
        for (const fault of result.faults) expect(said(fault)).toMatch(/^\/.*: found [^\n]+; [^\n]+$/);
      }),
      runs<unknown>(1500, known),
    );
  },
  timeout,
);

test(
  'every converter takes every sound document',
  () => {
    const options = { title: '<title> & ]]>', homeUrl: 'https://news.example.org/', language: 'en' };
    fc.assert(
      fc.property(fc.tuple(hostile, fc.integer({ min: 2, max: 6 })), ([one, level]) => {
        expect(validate(one)).toMatchObject({ ok: true });

        const html = toHtml(one, level);
        expect(dangersIn(html)).toEqual([]);
        const text = textIn(html);
        if (one.status !== 'withdrawn')
          for (const block of one.body)
            if (block.type === 'paragraph') expect(text).toContain(bare(textOf(block.text)));
        expect(squeezed(plainText(one))).toContain(squeezed(one.headline));

        const article = toNewsArticle(one);
        expect(article['headline']).toBe(one.headline);
        expect(JSON.parse(JSON.stringify(article))).toEqual(article);

        const ninjs = toNinjs(one);
        expect(ninjs['title']).toBe(one.headline);
        expect(JSON.parse(JSON.stringify(ninjs))).toEqual(ninjs);

        const feed = toFeed([one], options);
        expect(dangersIn(feed.items[0]?.content_html ?? '')).toEqual([]);
        expect(fromFeed(JSON.parse(JSON.stringify(feed)))).toMatchObject({ ok: true, dropped: [] });

        expect(faultsInXml(toRss([rssItem(one)], options))).toEqual([]);
        expect(faultsInXml(toAtom([atomEntry(one)], { ...options, updated: one.published }))).toEqual([]);
      }),
      runs(
        300,
        known.map((one) => [one, 2] as [Announcement, number]),
      ),
    );
  },
  timeout,
);

const site = newsroomFrom(
  { current: '1.0.0', files: { 'cdn/1.0.0/unido-news.js': 'sha384-x' }, bytes: { 'cdn/unido-news.js': 1 } },
  baseUrl,
) as Newsroom;

const choice: fc.Arbitrary<Choice> = fc.record(
  {
    layout: fc.constantFrom('full', 'card', 'headline', 'list'),
    limit: fc.constantFrom(0, 1, 3),
    topics: fc.array(fc.constantFrom('"><script>__hit()</script>', '__proto__', 'a'), { maxLength: 2 }),
    language: fc.constantFrom('fr', '" onload="__hit()'),
    headingLevel: fc.integer({ min: 1, max: 6 }),
    theme: fc.constantFrom('light', 'dark'),
    colours: fc.dictionary(
      fc.constantFrom('--unido-accent', 'background', '--unido-x"onload="__hit()'),
      fc.constantFrom('red', 'red;background:url(javascript:__hit())', '"><img src=x onerror=__hit()>', ''),
    ),
  },
  { requiredKeys: [] },
);

test(
  'every form of a snippet takes every sound document',
  () => {
    fc.assert(
      fc.property(fc.tuple(hostile, hostile, choice), ([one, other, chosen]) => {
        const announcements = [one, other];
        const feed = feedFrom({ title: '"><img src=x onerror=__hit()>' }, `${baseUrl}feed.json`, announcements);
        for (const form of forms)
          for (const embedded of [{ announcement: one }, { feed }]) {
            const { html, policy } = snippetOf(form, embedded, chosen, site);
            expect(policy).not.toMatch(/__hit|(?<!style-src-attr )'unsafe/);
            expect(baseOf(embedded)?.startsWith('javascript:')).not.toBe(true);
            if (form === 'address') continue;
            expect(dangersIn(html)).toEqual([]);
            if (!embedded.announcement) continue;
            expect(textIn(html)).toContain(bare(one.headline));
          }
      }),
      runs(
        150,
        known.map((one) => [one, one, {}] as [Announcement, Announcement, Choice]),
      ),
    );
  },
  timeout,
);
