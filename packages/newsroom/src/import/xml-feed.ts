import { parseFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { InputError } from '../problem.js';
import { itemsOfEntries, type FeedEntry } from './entries.js';
import type { Item } from './source.js';

/** Throws an InputError at the first place where a text is no sound XML. */
const checkXml = (name: string, xml: string): void => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  const stop = (says: string): never => {
    throw new InputError(`${name}:${parser.line}:${parser.column + 1}: ${says}`);
  };
  parser.on('error', (error) =>
    stop(
      `it is no sound XML here (${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}); ask whoever makes the feed to mend it`,
    ),
  );
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) stop('it declares XML entities, which are not read; remove the DOCTYPE');
  });
  parser.on('opentag', () => {
    depth += 1;
    if (depth > 200) stop('its elements are nested more than 200 deep; remove what is not of the feed');
  });
  parser.on('closetag', () => void (depth -= 1));
  parser.write(xml).close();
};

const first = <Value>(values: readonly Value[] | undefined): Value | undefined => values?.[0];

type Parsed = ReturnType<typeof parseFeed>;
type Rss = Extract<Parsed, { format: 'rss' }>['feed'];
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed'];
type Atom = Extract<Parsed, { format: 'atom' }>['feed'];

const isPicture = (type: string | undefined, medium?: string): boolean =>
  medium === 'image' || (type ?? '').startsWith('image/');

const rssEntries = ({ items = [], language, dc }: Rss): FeedEntry[] =>
  items.map((item) => {
    const encoded = item.content?.encoded;
    const media = [...(item.media?.contents ?? []), ...(item.media?.groups ?? []).flatMap((one) => one.contents ?? [])];
    const shown = media.find(({ type, medium }) => isPicture(type, medium)) ?? first(item.media?.thumbnails);
    const enclosed = item.enclosures?.find(({ type }) => isPicture(type));
    const alt = shown && 'description' in shown ? (shown.description?.value ?? shown.title?.value) : undefined;
    const url = shown?.url ?? enclosed?.url;
    return {
      id: item.guid?.value ?? item.link,
      title: item.title ?? first(item.dc?.titles),
      html: encoded ?? item.description ?? first(item.dc?.descriptions) ?? '',
      summary: encoded === undefined ? undefined : item.description,
      url: item.link,
      published: item.pubDate ?? first(item.dc?.dates),
      modified: item.atom?.updated,
      language: first(item.dc?.languages) ?? language ?? first(dc?.languages),
      topics: item.categories?.map(({ name }) => name) ?? item.dc?.subjects,
      image: url ? { url, alt } : undefined,
    };
  });

const rdfEntries = ({ items = [], dc }: Rdf): FeedEntry[] =>
  items.map((item) => ({
    id: item.link,
    title: item.title,
    html: item.content?.encoded ?? item.description ?? '',
    summary: item.content?.encoded === undefined ? undefined : item.description,
    url: item.link,
    published: first(item.dc?.dates),
    language: first(item.dc?.languages) ?? first(dc?.languages),
    topics: item.dc?.subjects,
  }));

const asHtml = (text: { readonly value?: string; readonly type?: string } | undefined): string | undefined =>
  text?.value;

const isPlain = (text: { readonly type?: string } | undefined): boolean => (text?.type ?? 'text') === 'text';

const atomEntries = ({ entries = [], xml }: Atom): FeedEntry[] =>
  entries.map((entry) => {
    const { content, summary } = entry;
    const body = content?.value === undefined ? summary : content;
    const value = asHtml(body) ?? '';
    const media = entry.media?.contents?.find(({ type, medium }) => isPicture(type, medium));
    const enclosed = entry.links?.find(({ rel, type }) => rel === 'enclosure' && isPicture(type));
    const url = media?.url ?? enclosed?.href;
    const plain = isPlain(body) || body?.type === 'text/plain';
    return {
      id: entry.id,
      title: entry.title?.value,
      ...(plain ? { text: value } : { html: value }),
      summary: body === summary ? undefined : asHtml(summary),
      url: entry.links?.find(({ rel = 'alternate', type = 'text/html' }) => rel === 'alternate' && /html/.test(type))
        ?.href,
      published: entry.published ?? entry.updated,
      modified: entry.updated,
      language: entry.xml?.lang ?? content?.xml?.lang ?? xml?.lang,
      topics: entry.categories?.map(({ label, term }) => label ?? term),
      image: url ? { url, alt: media?.description?.value ?? media?.title?.value } : undefined,
    };
  });

/** The items of an RSS, RDF or Atom feed. Throws an InputError where it is none, or no sound XML. */
export const readXmlFeed = (name: string, xml: string): Item[] => {
  checkXml(name, xml);
  let parsed: Parsed;
  try {
    parsed = parseFeed(xml);
  } catch {
    throw new InputError(`${name}: it is XML, but neither RSS nor Atom; name a feed, a page or a text file`);
  }
  switch (parsed.format) {
    case 'rss':
      return itemsOfEntries(name, rssEntries(parsed.feed));
    case 'rdf':
      return itemsOfEntries(name, rdfEntries(parsed.feed));
    case 'atom':
      return itemsOfEntries(name, atomEntries(parsed.feed));
    case 'json':
      return [];
  }
};
