import { isDate, isLink } from '@unido/announcement/formats';
import { isoDate } from './dates.js';
import { languageTag } from './html/metadata.js';
import { readFragment } from './html/page.js';
import { bare, titled } from './titled.js';
import { overall, type Item, type Known, type Source, type SourceDoubt } from './source.js';

/** An item of any feed. */
export interface FeedEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  /** A few sentences, as HTML, that may say more than the text. */
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
  /** In RFC 822’s or RFC 3339’s manner. */
  readonly published?: unknown;
  readonly modified?: unknown;
  readonly language?: string | undefined;
  readonly topics?: readonly (string | undefined)[] | undefined;
  readonly image?: { readonly url: string; readonly alt?: string | undefined } | undefined;
}

const hasMarkup = (text: string): boolean => /<[a-z/!][^>]*>|&(#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text);

/** Words that may be HTML, as plain text. */
export const plainWords = (name: string, text: string): string =>
  hasMarkup(text) ? readFragment(name, text).text.replace(/\s+/g, ' ') : text.replace(/\s+/g, ' ').trim();

const dated = (value: unknown): string | undefined => {
  const date = typeof value === 'string' ? isoDate(value) : undefined;
  return date && isDate(date) ? date : undefined;
};

const knownOf = (entry: FeedEntry): Known => {
  const [published, modified] = [dated(entry.published), dated(entry.modified)];
  const url = entry.url && isLink(entry.url) ? entry.url : undefined;
  const language = languageTag(entry.language);
  const topics = (entry.topics ?? []).filter((one): one is string => one !== undefined && /\S/.test(one));
  const date = published ?? modified;
  return {
    ...(language && { language }),
    ...(date && { published: date }),
    ...(modified && published && modified !== published && { modified }),
    ...(url && { url }),
    ...(topics.length > 0 && { topics: topics.map((name) => ({ name: name.trim() })) }),
    ...(entry.image && isLink(entry.image.url) && { image: { url: entry.image.url, alt: entry.image.alt ?? '' } }),
  };
};

/** Reads an item of a feed: its title, its text, and what else it says. */
const readEntry = (name: string, entry: FeedEntry): Source => {
  const flow =
    entry.html !== undefined
      ? readFragment(name, entry.html, entry.url)
      : { text: (entry.text ?? '').trim(), marks: [], doubts: [] };
  const title = entry.title ? plainWords(name, entry.title) : '';
  const doubts: SourceDoubt[] = [...flow.doubts];
  const summary = entry.summary ? plainWords(name, entry.summary) : '';
  // A summary is most often the beginning of the text, cut off.
  const beginning = bare(summary.replace(/(\[?(\.{3}|…)\]?.{0,60})$/u, ''));
  if (beginning && !bare(`${title} ${flow.text}`).includes(beginning))
    doubts.push(overall(`The item’s summary is not in its text and is left out: “${summary.slice(0, 200)}”.`));
  return { ...titled(title, flow), known: knownOf(entry), doubts };
};

/** The items of a feed. Each is read when it is asked for. */
export const itemsOfEntries = (name: string, entries: readonly FeedEntry[]): Item[] =>
  entries.map((entry) => ({
    ...(entry.id && { id: entry.id }),
    title: entry.title ? plainWords(name, entry.title) : '(no title)',
    read: () => readEntry(name, entry),
  }));
