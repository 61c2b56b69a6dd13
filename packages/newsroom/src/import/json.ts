import type { Announcement } from '@unido/announcement';
import { check, isAnnouncement } from '@unido/announcement/check';
import { InputError } from '../problem.js';
import { itemsOfEntries, type FeedEntry } from './entries.js';
import { isNinjs, readNinjs } from './ninjs.js';
import { overall, type Item } from './source.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && /\S/.test(value) ? value : undefined;

const ownItem = (document: Announcement): Item => ({
  id: document.id,
  title: document.headline,
  read: () => ({ document }),
});

const entryOf = (item: Fields, language: string | undefined): FeedEntry => {
  const image = words(item['image']) ?? words(item['banner_image']);
  const tags = Array.isArray(item['tags']) ? item['tags'].map(words) : [];
  const html = words(item['content_html']);
  return {
    id: words(item['id']) ?? (typeof item['id'] === 'number' ? String(item['id']) : undefined),
    title: words(item['title']),
    ...(html === undefined ? { text: words(item['content_text']) ?? words(item['summary']) } : { html }),
    summary: (html ?? words(item['content_text'])) ? words(item['summary']) : undefined,
    url: words(item['url']),
    published: words(item['date_published']),
    modified: words(item['date_modified']),
    language: words(item['language']) ?? language,
    topics: tags,
    image: image ? { url: image } : undefined,
  };
};

/** An item that says it holds an announcement, but no sound one, is read from its HTML. */
const withFault = (item: Item, fault: string): Item => ({
  ...item,
  read: () => {
    const source = item.read();
    if ('document' in source) return source;
    const doubt = overall(`The announcement under “_unido” is not sound (${fault}); its HTML was read instead.`);
    return { ...source, doubts: [doubt, ...source.doubts] };
  },
});

const feedItems = (name: string, feed: Fields): Item[] => {
  const items = Array.isArray(feed['items']) ? feed['items'].filter(isFields) : [];
  const language = words(feed['language']);
  return items.flatMap((item) => {
    const own: unknown = item['_unido'];
    if (isAnnouncement(own)) return [ownItem(own)];
    const read = itemsOfEntries(name, [entryOf(item, language)]);
    return own === undefined ? read : read.map((one) => withFault(one, check(own)));
  });
};

/** The items of a JSON file: a document of ours, a JSON Feed, or ninjs. Throws an InputError where it is another. */
export const readJson = (name: string, value: unknown): Item[] => {
  if (isAnnouncement(value)) return [ownItem(value)];
  if (isFields(value)) {
    if (words(value['version'])?.startsWith('https://jsonfeed.org/version/')) return feedItems(name, value);
    if (isNinjs(value)) return readNinjs(name, [value]);
    if (value['version'] === 1 && 'headline' in value)
      throw new InputError(
        `${name}: it is an announcement, but not a sound one; “newsroom validate” says what is amiss`,
      );
  }
  const list = Array.isArray(value) ? value : isFields(value) ? (value['items'] ?? value['_items']) : undefined;
  if (Array.isArray(list) && list.length && list.every(isNinjs)) return readNinjs(name, list);
  if (Array.isArray(list) && list.length && list.every(isAnnouncement)) return list.map(ownItem);
  throw new InputError(`${name}: it is JSON, but neither a JSON Feed nor ninjs nor an announcement; name one of these`);
};
