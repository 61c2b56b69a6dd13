import { readFileSync } from 'node:fs';
import { toNinjs, type Announcement } from '@unido/announcement';
import type { Content, Head } from '../content.js';
import { isShown } from '../shown.js';
import { printKeys } from '../signing/keys.js';
import { announcementPage, pagePolicy } from './announcement-page.js';
import { codeFiles, integrityFile } from './assets.js';
import { Browse } from './browse.js';
import { cacheRuleFiles } from './cache-rules.js';
import { embedPage, embedPolicy, feedEmbedPage } from './embed-page.js';
import { everything, feedTasks, fragmentsOf, ofLanguage, ofTopic, type FeedPlace, type Fragments } from './feeds.js';
import { fingerprint } from './fingerprint.js';
import { notFoundPage } from './not-found-page.js';
import { oembed } from './oembed.js';
import { renderAnnouncement, renderList } from './render.js';
import { recent } from './recent.js';
import type { Listing, Site, SiteFile, Task } from './site.js';
import { robots, sitemapFiles } from './sitemap.js';
import { statusFile } from './status.js';
import { topicGroups, topicsFile } from './topics.js';
import { linkTranslations } from './translations.js';
import { verifyPages, verifyPolicy } from './verify-page.js';
import { languageName } from './words.js';

/** How many documents are kept in memory: some pages of the feeds of the smallest languages and topics. */
const atATime = 1000;

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const newestFirst = (a: Listing, b: Listing): number =>
  Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1);

/** The language of most announcements; of two that are level, the one that comes first. */
export const mainLanguage = (heads: readonly Head[]): string => {
  const counts = Map.groupBy(heads, ({ listing }) => listing.language);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'en';
};

/** Files that do not depend on others. */
const single = (path: string, content: string | Uint8Array): Task => ({
  name: path,
  fingerprint: fingerprint(content),
  paths: [path],
  make: () => [[path, content]],
});

const announcementTask = (listing: Listing, load: (listing: Listing) => Announcement, site: Site): Task => {
  const folder = `announcements/${listing.slug}/`;
  const paths = ['announcement.json', 'index.html', 'embed.html', 'ninjs.json', 'oembed.json'].map(
    (name) => folder + name,
  );
  return {
    name: folder,
    newest: listing.published,
    fingerprint: fingerprint(site.title, JSON.stringify(site.assets), listing.fingerprint),
    paths,
    *make(): Generator<SiteFile> {
      const one = load(listing);
      const rendered = renderAnnouncement(one);
      const page = announcementPage(one, listing, rendered, site);
      const embed = embedPage(one, listing, rendered, site);
      const about = oembed(one, listing, `${site.baseUrl}${folder}embed.html`, site);
      const contents = [printed(one), page, embed, printed(toNinjs(one)), printed(about)];
      for (const [index, path] of paths.entries()) yield [path, contents[index] ?? ''];
    },
  };
};

/** How many headlines a frame shows. */
const framed = 10;

const feedEmbedTask = (
  { embed }: FeedPlace,
  title: string,
  language: string,
  newest: readonly Listing[],
  site: Site,
  load: (listing: Listing) => Announcement,
): Task => ({
  name: embed,
  ...(newest[0] && { newest: newest[0].published }),
  fingerprint: fingerprint(title, language, JSON.stringify(site.assets), ...newest.map((one) => one.fingerprint)),
  paths: [embed],
  *make(): Generator<SiteFile> {
    const all = newest.map(load);
    yield [embed, feedEmbedPage(title, language, all[0], renderList(all, language), site)];
  },
});

function* allFeeds(listings: readonly Listing[], site: Site, fragments: Fragments): Generator<Task> {
  const { title, language } = site;
  const feeds = (
    place: FeedPlace,
    name: string | undefined,
    language: string,
    some: readonly Listing[],
  ): readonly Task[] => {
    const named = name ? `${title} – ${name}` : title;
    return [
      ...feedTasks(place, named, language, some, site, fragments),
      feedEmbedTask(place, named, language, some.slice(0, framed), site, fragments.load),
    ];
  };
  yield* feeds(everything, undefined, language, listings);
  for (const [language, some] of Map.groupBy(listings, (one) => one.language))
    yield* feeds(ofLanguage(language), languageName(language), language, some);
  for (const { slug, name, some } of topicGroups(listings)) yield* feeds(ofTopic(slug), name, language, some);
}

function* siteWide(
  listings: readonly Listing[],
  folders: readonly string[],
  site: Site,
  olderCode: (current: string) => readonly SiteFile[],
): Generator<Task> {
  const { baseUrl } = site;
  const { files, current } = codeFiles();
  const code = [...files, ...olderCode(current)];
  const policies = { page: pagePolicy(site), embed: embedPolicy(site), verify: verifyPolicy(site) };
  for (const [path, content] of code) yield single(path, content);
  yield single('integrity.json', integrityFile(code, current));
  yield single('404.html', notFoundPage(site));
  for (const [path, content] of verifyPages(site)) yield single(path, content);
  yield single('robots.txt', robots(baseUrl));
  yield single('status.json', statusFile(listings));
  yield single('topics.json', topicsFile(listings));
  for (const [path, content] of cacheRuleFiles(policies, baseUrl)) yield single(path, content);
  const urls = [
    ...folders.map((folder) => ({ loc: new URL(folder, baseUrl).href })),
    ...listings
      // A map may only name what stands in the site, and need not lead to what was withdrawn.
      .filter(({ url, status }) => url.startsWith(baseUrl) && status !== 'withdrawn')
      .map(({ url, published, modified = published }) => ({ loc: url, lastmod: modified })),
  ];
  for (const [path, content] of sitemapFiles(baseUrl, urls)) yield single(path, content);
}

export interface Plan {
  readonly tasks: readonly Task[];
  readonly faults: readonly string[];
}

/**
 * Everything of which a site is made, as tasks that can be skipped while what they are made of stays the same.
 * The same content, site and time give the same bytes.
 * @param at the time for which it is built, in milliseconds since 1970
 * @param older the code of former versions that is kept beside the present one
 */
export const planSite = (
  { heads, media, keys, load }: Content,
  site: Site,
  at: number,
  older: (current: string) => readonly SiteFile[],
): Plan => {
  const isOut = (head: Head): boolean => isShown(head, at);
  const { translations, faults } = linkTranslations(heads, site.baseUrl, isOut);
  const listings = heads
    .filter(isOut)
    .map(({ listing }): Listing => {
      const linked = translations.get(listing.slug);
      return linked ? { ...listing, fingerprint: fingerprint(listing.fingerprint, JSON.stringify(linked)) } : listing;
    })
    .sort(newestFirst);
  const loadLinked = recent(atATime, (listing: Listing): Announcement => {
    const { translations: _, ...one } = load(listing);
    const linked = one.status === 'withdrawn' ? undefined : translations.get(listing.slug);
    return { ...one, ...(linked && { translations: linked }) };
  });
  const browse = new Browse(listings, site);
  const ofTheirTime = [
    ...listings.map((listing) => announcementTask(listing, loadLinked, site)),
    ...allFeeds(listings, site, fragmentsOf(loadLinked, atATime)),
  ].sort((a, b) => Date.parse(b.newest ?? '') - Date.parse(a.newest ?? '') || 0);
  const tasks = [
    ...ofTheirTime,
    ...browse.tasks(),
    single('.well-known/unido-keys.json', printKeys(keys)),
    ...siteWide(listings, browse.folders, site, older),
    ...[...media].map(([path, { path: source, stamp }]): Task => ({
      name: path,
      fingerprint: stamp,
      paths: [path],
      make: () => [[path, readFileSync(source)]],
    })),
  ];
  return { tasks, faults };
};
