import { atomEntry, feedItem, rssItem, toAtom, toRss, type Announcement, type FeedOptions } from '@unido/announcement';
import { link } from './frame.js';
import { fingerprint } from './fingerprint.js';
import { pagesOf } from './paging.js';
import { recent } from './recent.js';
import type { Listing, Site, SiteFile, Task } from './site.js';

/** The feeds of a list: in the site’s root for all and for a language, in a folder for a topic. */
export interface FeedPlace {
  /** The path of one of its feeds: `feed.json`, `rss.xml`, `atom.xml`. */
  readonly pathOf: (kind: 'feed' | 'rss' | 'atom', extension: 'json' | 'xml') => string;
  /** The path of the page that shows it in a frame. */
  readonly embed: string;
  /** The path of an older page. */
  readonly olderOf: (page: number) => string;
}

export const everything: FeedPlace = {
  pathOf: (kind, extension) => `${kind}.${extension}`,
  embed: 'embed.html',
  olderOf: (page) => `feeds/${page}.json`,
};

export const ofLanguage = (language: string): FeedPlace => ({
  pathOf: (kind, extension) => `${kind}.${language}.${extension}`,
  embed: `embed.${language}.html`,
  olderOf: (page) => `feeds/${language}/${page}.json`,
});

export const ofTopic = (slug: string): FeedPlace => ({
  pathOf: (kind, extension) => `topics/${slug}/${kind}.${extension}`,
  embed: `topics/${slug}/embed.html`,
  olderOf: (page) => `topics/${slug}/feeds/${page}.json`,
});

/** How a page says which feeds there are. */
export const feedsOf = (title: string, root: string, { pathOf }: FeedPlace = everything): string[] =>
  (
    [
      ['feed', 'json', 'application/feed+json'],
      ['rss', 'xml', 'application/rss+xml'],
      ['atom', 'xml', 'application/atom+xml'],
    ] as const
  ).map(([kind, extension, type]) => link('alternate', root + pathOf(kind, extension), { type, title }));

/** What a feed says of one announcement, in each format. */
export interface Fragments {
  readonly load: (listing: Listing) => Announcement;
  readonly json: (listing: Listing) => string;
  readonly rss: (listing: Listing) => string;
  readonly atom: (listing: Listing) => string;
}

/** An announcement stands in several feeds, in each beside others of its time. */
export const fragmentsOf = (load: (listing: Listing) => Announcement, most: number): Fragments => ({
  load,
  json: recent(most, (listing) => JSON.stringify(feedItem(load(listing)))),
  rss: (listing) => rssItem(load(listing)),
  atom: (listing) => atomEntry(load(listing)),
});

const address = (site: Site, path: string): string => new URL(path, site.baseUrl).href;

const jsonFeed = (items: readonly string[], options: FeedOptions & { readonly nextUrl?: string }): string => {
  const { title, homeUrl, feedUrl, language, nextUrl } = options;
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: feedUrl,
    ...(nextUrl && { next_url: nextUrl }),
    language,
  });
  return `${head.slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
};

/**
 * The feeds of a list of announcements, newest first: as JSON in pages that name the next, and the newest page as RSS
 * and Atom. Older pages hold the same announcements for good: what is new goes into the first.
 */
export function* feedTasks(
  place: FeedPlace,
  title: string,
  language: string,
  listings: readonly Listing[],
  site: Site,
  fragments: Fragments,
): Generator<Task> {
  const pages = pagesOf(listings);
  const options = { title, homeUrl: site.baseUrl, language };
  for (const { items, number, older } of pages) {
    const feedPath = number ? place.olderOf(number) : place.pathOf('feed', 'json');
    const nextUrl = older ? address(site, place.olderOf(older)) : undefined;
    const paths = number ? [feedPath] : [feedPath, place.pathOf('rss', 'xml'), place.pathOf('atom', 'xml')];
    yield {
      name: feedPath,
      fingerprint: fingerprint(title, language, nextUrl ?? '', ...items.map((one) => one.fingerprint)),
      ...(items[0] && { newest: items[0].published }),
      paths,
      *make(): Generator<SiteFile> {
        const feedUrl = address(site, feedPath);
        yield [
          feedPath,
          jsonFeed(
            items.map((one) => fragments.json(one)),
            { ...options, feedUrl, ...(nextUrl && { nextUrl }) },
          ),
        ];
        const [, rss, atom] = paths;
        if (rss)
          yield [
            rss,
            toRss(
              items.map((one) => fragments.rss(one)),
              { ...options, feedUrl: address(site, rss) },
            ),
          ];
        if (atom)
          yield [
            atom,
            toAtom(
              items.map((one) => fragments.atom(one)),
              { ...options, feedUrl: address(site, atom), updated: newest(items) },
            ),
          ];
      },
    };
  }
}

const newest = (items: readonly Listing[]): string =>
  items.reduce(
    (latest, { published, modified = published }) => (Date.parse(modified) > Date.parse(latest) ? modified : latest),
    '1970-01-01',
  );
