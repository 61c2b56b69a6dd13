/** What a page says of itself for machines. */
import { isDate, isLanguage } from '@unido/announcement/formats';
import type { Known } from '../source.js';
import { isoDate } from '../dates.js';
import { attribute, elementsIn, rawText, squeeze, type Document, type Element } from './tree.js';

export interface Metadata {
  readonly known: Omit<Known, 'image'>;
  readonly image?: { readonly src: string; readonly alt?: string };
  /** Headlines as the page’s metadata have them, the most trustworthy first; the last may bear the site’s name. */
  readonly titles: readonly string[];
  /** Against which relative addresses are read, where the page says it. */
  readonly base?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && squeeze(value) ? squeeze(value) : undefined;

/** All objects of a page’s JSON-LD, those inside one another too. */
const linkedData = (document: Document): Fields[] => {
  const found: Fields[] = [];
  const gather = (value: unknown, depth: number): void => {
    if (depth > 6) return;
    for (const one of listOf(value))
      if (isFields(one)) {
        found.push(one);
        gather(one['@graph'], depth + 1);
        gather(one['mainEntity'], depth + 1);
      }
  };
  for (const element of elementsIn(document)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue;
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    try {
      gather(JSON.parse(text), 0);
    } catch {
      // A page’s metadata that can’t be read say nothing; its text is what counts.
    }
  }
  return found;
};

const isArticle = (one: Fields): boolean =>
  listOf(one['@type']).some((type) => typeof type === 'string' && /(?:Article|BlogPosting|PressRelease)$/.test(type));

const nameIn = (value: unknown): string | undefined =>
  listOf(value)
    .map((one) => words(one) ?? (isFields(one) ? words(one['name']) : undefined))
    .find((one) => one !== undefined);

const addressIn = (value: unknown): string | undefined =>
  listOf(value)
    .map((one) => words(one) ?? (isFields(one) ? (words(one['url']) ?? words(one['@id'])) : undefined))
    .find((one) => one !== undefined);

/** A language tag as written by content systems, `fr_FR` for one, or nothing. */
export const languageTag = (value: string | undefined): string | undefined => {
  const tag = value?.trim().replaceAll('_', '-');
  if (!tag || !isLanguage(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

const absolute = (value: string | undefined): string | undefined =>
  value && /^https?:\/\/[^\s/]+\S*$/i.test(value) ? value : undefined;

/** The address that browsers write into a page that they save. */
const savedFrom = (document: Document): string | undefined =>
  document.childNodes
    .concat(document.childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : [])))
    .flatMap((node) => ('data' in node ? [/saved from url=\(\d+\)(\S+)/.exec(node.data)?.[1]] : []))
    .find((one) => one !== undefined);

export const metadataOf = (document: Document): Metadata => {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  let [title, base, language] = ['', '', ''];
  const times: Element[] = [];
  for (const element of elementsIn(document)) {
    const { tagName } = element;
    if (tagName === 'meta') {
      const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase();
      const content = squeeze(attribute(element, 'content') ?? '');
      if (name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
    } else if (tagName === 'link') {
      const rel = (attribute(element, 'rel') ?? '').toLowerCase();
      if (!links.has(rel)) links.set(rel, (attribute(element, 'href') ?? '').trim());
    } else if (tagName === 'title' && !title) title = squeeze(rawText(element));
    else if (tagName === 'base' && !base) base = (attribute(element, 'href') ?? '').trim();
    else if (tagName === 'html') language = attribute(element, 'lang') ?? attribute(element, 'xml:lang') ?? '';
    else if (tagName === 'time') times.push(element);
  }
  const meta = (...names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)?.[0]).find((one) => one !== undefined);

  const data = linkedData(document);
  const article = data.find(isArticle) ?? {};
  const published = times.find(
    (one) =>
      /datePublished|pubdate/i.test(attribute(one, 'itemprop') ?? '') ||
      attribute(one, 'pubdate') !== undefined ||
      /publish|entry-date|dt-published/i.test(attribute(one, 'class') ?? ''),
  );
  const date = [
    words(article['datePublished']),
    meta('article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date'),
    meta('dc.date.issued', 'dcterms.issued', 'dcterms.created', 'pubdate', 'publish-date', 'publication_date'),
    published && attribute(published, 'datetime'),
    times.length === 1 && times[0] ? attribute(times[0], 'datetime') : undefined,
  ]
    .map((one) => one && isoDate(one))
    .find((one) => one && isDate(one));
  const modified = [words(article['dateModified']), meta('article:modified_time', 'og:updated_time')]
    .map((one) => one && isoDate(one))
    .find((one) => one && isDate(one));
  const url =
    absolute(links.get('canonical')) ??
    absolute(meta('og:url')) ??
    absolute(addressIn(article['mainEntityOfPage'])) ??
    absolute(addressIn(article['url']));
  const tag = [words(article['inLanguage']), language, meta('og:locale'), meta('content-language', 'dc.language')]
    .map(languageTag)
    .find((one) => one !== undefined);
  const keywords = listOf(article['keywords']).flatMap((one) => (words(one) ?? '').split(/\s*[,،，;]\s*/));
  const topics = [...new Set([...keywords, ...(metas.get('article:tag') ?? [])].filter(Boolean))];
  const image = addressIn(article['image']) ?? meta('og:image', 'og:image:url', 'twitter:image');
  const alt = meta('og:image:alt', 'twitter:image:alt');
  const holder = nameIn(article['copyrightHolder']);
  const read = absolute(base) ?? url ?? absolute(savedFrom(document));
  return {
    known: {
      ...(tag && { language: tag }),
      ...(date && { published: date }),
      ...(modified && { modified }),
      ...(url && { url }),
      ...(topics.length > 0 && { topics: topics.map((name) => ({ name })) }),
      ...(holder && { rights: { holder: { name: holder } } }),
    },
    ...(image && { image: { src: image, ...(alt && { alt }) } }),
    titles: [
      ...new Set([words(article['headline']), meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title'), title]),
    ].filter((one): one is string => one !== undefined && one !== ''),
    ...(read && { base: read }),
  };
};
