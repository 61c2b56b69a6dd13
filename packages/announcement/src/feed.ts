import { acknowledgement, toHtml } from './html.js';
import { rfc3339 } from './rfc3339.js';
import { summaryOf } from './news-article.js';
import { withoutWithdrawnText } from './withdrawn.js';
import type { Announcement } from './types.js';
import { validate, type Fault } from './validate.js';

/** What a feed says of itself. Addresses are absolute. */
export interface FeedOptions {
  readonly title: string;
  readonly homeUrl?: string;
  readonly feedUrl?: string;
  readonly description?: string;
  /** BCP 47 */
  readonly language?: string;
}

/** An item of JSON Feed 1.1, with the whole announcement under `_unido`. */
export interface FeedItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly content_html: string;
  readonly summary?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly image?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly authors?: readonly { readonly name: string; readonly url?: string }[];
  readonly _unido: Announcement;
}

export interface Feed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly description?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
}

/** Announcements read from a feed, and the items that were no good, with the reason. */
export type FeedResult =
  | {
      readonly ok: true;
      readonly announcements: Announcement[];
      readonly dropped: { readonly index: number; readonly faults: Fault[] }[];
    }
  | { readonly ok: false; readonly faults: Fault[] };

/** An announcement as an item of a JSON Feed. A withdrawn one loses its text. */
export const feedItem = (given: Announcement): FeedItem => {
  const announcement = withoutWithdrawnText(given);
  const { id, url, headline, published, modified, image, language, topics, rights } = announcement;
  const summary = summaryOf(announcement);
  return {
    id,
    ...(url && { url }),
    title: headline,
    content_html: toHtml(announcement),
    ...(summary && { summary }),
    date_published: rfc3339(published),
    ...(modified && { date_modified: rfc3339(modified) }),
    ...(image && { image: image.url }),
    language,
    ...(topics?.length && { tags: topics.map(({ name }) => name) }),
    authors: [
      {
        name: acknowledgement({ rights: { holder: rights.holder } }),
        ...(rights.holder.url && { url: rights.holder.url }),
      },
    ],
    _unido: announcement,
  };
};

/**
 * Announcements as a JSON Feed, newest first; those of one moment stay in the order given. Withdrawn ones
 * keep their place and lose their text.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const toFeed = (announcements: readonly Announcement[], options: FeedOptions): Feed => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: options.title,
  ...(options.homeUrl && { home_page_url: options.homeUrl }),
  ...(options.feedUrl && { feed_url: options.feedUrl }),
  ...(options.description && { description: options.description }),
  ...(options.language && { language: options.language }),
  items: announcements.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published)).map(feedItem),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads any JSON value as a feed of announcements. Never throws. An item without a sound announcement under `_unido`
 * is dropped with its faults, whose paths begin at the feed; the others stay.
 */
export const fromFeed = (value: unknown): FeedResult => {
  if (
    !isObject(value) ||
    typeof value['version'] !== 'string' ||
    !value['version'].startsWith('https://jsonfeed.org/version/1')
  )
    return {
      ok: false,
      faults: [{ path: '/version', found: 'no JSON Feed', mend: 'write "https://jsonfeed.org/version/1.1"' }],
    };
  if (!Array.isArray(value['items']))
    return { ok: false, faults: [{ path: '/items', found: 'no list', mend: 'write a list here' }] };

  const announcements: Announcement[] = [];
  const dropped: { index: number; faults: Fault[] }[] = [];
  for (const [index, entry] of value['items'].entries()) {
    const at = isObject(entry) ? `/items/${index}/_unido` : `/items/${index}`;
    const result = validate(isObject(entry) ? entry['_unido'] : entry);
    if (result.ok) announcements.push(result.announcement);
    else
      dropped.push({
        index,
        faults: result.faults.map((fault) => ({ ...fault, path: `${at}${fault.path}` })),
      });
  }
  return { ok: true, announcements, dropped };
};
