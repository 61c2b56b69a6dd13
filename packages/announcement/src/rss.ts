import type { FeedOptions } from './feed.js';
import { acknowledgement, toHtml } from './html.js';
import { summaryOf } from './news-article.js';
import type { Announcement } from './types.js';
import { withoutWithdrawnText } from './withdrawn.js';
import { element, empty } from './xml.js';

/** As RFC 822 writes it, and RSS after it: “Thu, 29 Feb 2024 00:00:00 GMT”. */
const rfc822 = (date: string): string => new Date(date).toUTCString();

/**
 * An announcement as an item of an RSS feed, as XML with its text as HTML. A withdrawn one loses its text.
 * @see https://www.rssboard.org/rss-specification
 */
export const rssItem = (announcement: Announcement): string => {
  const one = withoutWithdrawnText(announcement);
  const { id, url, headline, published, language, image, topics = [], rights } = one;
  return [
    '<item>\n',
    element('title', headline),
    element('link', url),
    element('guid', id, ' isPermaLink="false"'),
    element('pubDate', rfc822(published)),
    element('dc:creator', acknowledgement({ rights: { holder: rights.holder } })),
    element('dc:language', language),
    ...topics.map(({ name }) => element('category', name)),
    image ? empty('media:content', { url: image.url, medium: 'image', width: image.width, height: image.height }) : '',
    element('description', summaryOf(one)),
    element('content:encoded', toHtml(one)),
    '</item>\n',
  ].join('');
};

/** Items as an RSS 2.0 feed, in the order given. */
export const toRss = (items: readonly string[], options: FeedOptions): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">\n<channel>\n',
    element('title', options.title),
    element('link', options.homeUrl ?? options.feedUrl),
    element('description', options.description ?? options.title),
    element('language', options.language),
    options.feedUrl ? empty('atom:link', { rel: 'self', type: 'application/rss+xml', href: options.feedUrl }) : '',
    ...items,
    '</channel>\n</rss>\n',
  ].join('');
