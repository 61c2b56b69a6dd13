import { toFeed, withoutWithdrawnText } from '@unido/announcement';
import type { Announcement } from '@unido/announcement';
import type { Entry } from './content.js';
import { announcementPage, indexPage, type Site } from './page.js';
import { isShown } from './shown.js';

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The language of most announcements; of two that are level, the one that comes first. */
const mainLanguage = (entries: readonly Entry[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { announcement } of entries)
    counts.set(announcement.language, (counts.get(announcement.language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

/** What of a document is published, under its address. */
const asPublished = ({ slug, file, announcement }: Entry, { baseUrl }: Site): Entry => {
  const url = announcement.url ?? `${baseUrl}announcements/${slug}/`;
  return { slug, file, announcement: withoutWithdrawnText({ ...announcement, url }) };
};

const newestFirst = ({ announcement: a }: Entry, { announcement: b }: Entry): number =>
  Date.parse(b.published) - Date.parse(a.published);

/**
 * The files of a site, one after another: path from the site’s root, and text. The same entries, site and time give
 * the same bytes.
 * @param at the time for which it is built, in milliseconds since 1970
 */
export function* siteFiles(
  all: readonly Entry[],
  site: Site,
  at: number,
): Generator<readonly [path: string, text: string]> {
  const entries = all
    .filter(({ announcement }) => isShown(announcement, at))
    .map((entry) => asPublished(entry, site))
    .sort(newestFirst);
  for (const { slug, announcement } of entries) {
    const folder = `announcements/${slug}/`;
    yield [`${folder}announcement.json`, printed(announcement)];
    yield [`${folder}index.html`, announcementPage(announcement, site)];
  }
  const announcements: Announcement[] = entries.map(({ announcement }) => announcement);
  const language = mainLanguage(entries);
  const home = { title: site.title, homeUrl: site.baseUrl, feedUrl: `${site.baseUrl}feed.json` };
  yield ['feed.json', printed(toFeed(announcements, { ...home, ...(language && { language }) }))];
  yield ['index.html', indexPage(entries, language ?? 'en', site)];
}
