export { atomEntry, toAtom } from './atom.js';
export { feedItem, fromFeed, toFeed } from './feed.js';
export type { Feed, FeedItem, FeedOptions, FeedResult } from './feed.js';
export { acknowledgement, escapeHtml, toHtml } from './html.js';
export { toNinjs } from './ninjs.js';
export type { Ninjs } from './ninjs.js';
export { rssItem, toRss } from './rss.js';
export { summaryOf, toNewsArticle } from './news-article.js';
export type { JsonLd } from './news-article.js';
export { blockText, paragraphs, plainText, quoted, textOf } from './text.js';
export type { Draft } from './text.js';
export { describe, validate } from './validate.js';
export type { Fault, Result } from './validate.js';
export type {
  Announcement,
  Attendee,
  Attendees,
  Block,
  Image,
  Organisation,
  Person,
  Run,
  Section,
  Text,
} from './types.js';
export { withoutWithdrawnText } from './withdrawn.js';
