import type { FeedOptions } from './feed.js';
import { acknowledgement, toHtml } from './html.js';
import { iriOf } from './iri.js';
import { summaryOf } from './news-article.js';
import { rfc3339 } from './rfc3339.js';
import type { Announcement } from './types.js';
import { withoutWithdrawnText } from './withdrawn.js';
import { element, empty, escapeXml } from './xml.js';

/**
 * An announcement as an entry of an Atom feed, as XML with its text as HTML. A withdrawn one loses its text.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export const atomEntry = (announcement: Announcement): string => {
  const one = withoutWithdrawnText(announcement);
  const { id, url, headline, published, modified = published, language, topics = [], rights } = one;
  const { holder } = rights;
  return [
    `<entry xml:lang="${escapeXml(language)}">\n`,
    element('id', iriOf(id)),
    element('title', headline),
    element('updated', rfc3339(modified)),
    element('published', rfc3339(published)),
    url ? empty('link', { rel: 'alternate', type: 'text/html', href: url }) : '',
    `<author>\n${element('name', acknowledgement({ rights: { holder } }))}${element('uri', holder.url)}</author>\n`,
    ...topics.map(({ name }) => empty('category', { term: name })),
    element('rights', rights.notice),
    element('summary', summaryOf(one)),
    element('content', toHtml(one), ' type="html"'),
    '</entry>\n',
  ].join('');
};

/**
 * Entries as an Atom feed, in the order given.
 * @param options `updated`: the newest time at which one of them changed
 */
export const toAtom = (entries: readonly string[], options: FeedOptions & { readonly updated: string }): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom"${options.language ? ` xml:lang="${escapeXml(options.language)}"` : ''}>\n`,
    element('id', options.feedUrl ?? options.homeUrl ?? iriOf(options.title)),
    element('title', options.title),
    element('subtitle', options.description),
    element('updated', rfc3339(options.updated)),
    options.feedUrl ? empty('link', { rel: 'self', type: 'application/atom+xml', href: options.feedUrl }) : '',
    options.homeUrl ? empty('link', { rel: 'alternate', type: 'text/html', href: options.homeUrl }) : '',
    ...entries,
    '</feed>\n',
  ].join('');
