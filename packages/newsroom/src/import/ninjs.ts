/** IPTC’s ninjs, of versions 1 to 3. Version 2 writes its names in small letters, version 3 in camel case. */
import { isDate, isLink } from '@unido/announcement/formats';
import { isoDate } from './dates.js';
import { plainWords } from './entries.js';
import { languageTag } from './html/metadata.js';
import { readFragment } from './html/page.js';
import { overall, type Item, type Known, type Source } from './source.js';
import { bare, titled } from './titled.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of an object in small letters, so that versions differ no more. */
const lower = (value: Fields): Fields =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]));

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && /\S/.test(value) ? value.trim() : undefined;

/** Version 1 has one object, or objects by name, where the later ones have lists. */
const listOf = (value: unknown): Fields[] => {
  if (Array.isArray(value)) return value.filter(isFields).map(lower);
  return isFields(value) ? Object.values(value).filter(isFields).map(lower) : [];
};

/** Whether a JSON value is an item of news in ninjs. */
export const isNinjs = (value: unknown): value is Fields => {
  if (!isFields(value) || typeof value['uri'] !== 'string') return false;
  const names = Object.keys(lower(value));
  return names.some((name) =>
    /^(bodies|headlines|headline|standard|versioncreated|body_?(text|html|xhtml)|bodytext|pubstatus|representationtype)$/.test(
      name,
    ),
  );
};

const isHtml = ({ contenttype }: Fields): boolean => /html/i.test(words(contenttype) ?? '');

const valueOf = (all: readonly Fields[], role: RegExp): string | undefined =>
  words((all.find((one) => role.test(words(one['role']) ?? '')) ?? {})['value']);

/** The text of an item: as HTML where there is such a one, which says more. */
const bodyOf = (item: Fields): { readonly html?: string; readonly text?: string } => {
  const bodies = listOf(item['bodies']).filter((one) => words(one['value']) !== undefined);
  const main = bodies.filter((one) => /main|^$/i.test(words(one['role']) ?? ''));
  const candidates = main.length ? main : bodies;
  const html = candidates.find(isHtml) ?? undefined;
  const rich =
    words(html?.['value']) ?? words(item['body_html']) ?? words(item['body_xhtml']) ?? words(item['bodyxhtml']);
  if (rich !== undefined) return { html: rich };
  const plain = candidates.find((one) => !isHtml(one));
  const text = words(plain?.['value']) ?? words(item['body_text']) ?? words(item['bodytext']);
  return text === undefined ? {} : { text };
};

const headlineOf = (item: Fields): string => {
  const headlines = listOf(item['headlines']);
  return (
    valueOf(headlines, /^main$/i) ??
    words(headlines[0]?.['value']) ??
    words(item['headline']) ??
    words(item['title']) ??
    ''
  );
};

const dated = (value: unknown): string | undefined => {
  const date = isoDate(words(value) ?? '');
  return date && isDate(date) ? date : undefined;
};

const pictureOf = (item: Fields): Known['image'] => {
  const pictures = listOf(item['associations']).filter(({ type }) => type === 'picture' || type === 'graphic');
  const holder = pictures[0] ?? item;
  const renditions = listOf(holder['renditions']).filter(
    (one) =>
      isLink(words(one['href']) ?? '') &&
      (pictures.length > 0 || /image|^$/i.test(words(one['mimetype']) ?? words(one['contenttype']) ?? '')),
  );
  const best = renditions.sort((a, b) => Number(b['width'] ?? 0) - Number(a['width'] ?? 0))[0];
  const url = words(best?.['href']);
  if (!url || url.startsWith('mailto:')) return undefined;
  const caption = pictures.length
    ? (valueOf(listOf(holder['descriptions']), /caption|main|^$/i) ?? words(holder['description_text']))
    : undefined;
  const credit = pictures.length ? (words(holder['by']) ?? words(holder['byline'])) : undefined;
  const alt = words(best?.['title']) ?? words(holder['headline']) ?? '';
  return { url, alt, ...(caption && { caption }), ...(credit && { credit }) };
};

const withdrawn = /^(canceled|cancelled|withheld)$/i;

const knownOf = (item: Fields): Known => {
  const published = dated(item['firstcreated']) ?? dated(item['contentcreated']) ?? dated(item['versioncreated']);
  const modified = dated(item['versioncreated']);
  const language = languageTag(words(item['language']));
  const url = [item['url'], ...listOf(item['altids']).map((one) => one['value']), item['uri']]
    .map(words)
    .find((one) => one && /^https?:/.test(one) && isLink(one));
  const topics = [...listOf(item['subjects']), ...listOf(item['subject'])].flatMap((one) => {
    const name = words(one['name']);
    const id = words(one['uri']) ?? words(one['literal']) ?? words(one['code']);
    return name ? [{ name, ...(id && id !== name && { id }) }] : [];
  });
  const [holder, notice, terms] = [item['copyrightholder'], item['copyrightnotice'], item['usageterms']].map(words);
  const [embargoed, expires] = [dated(item['embargoeduntil'] ?? item['embargoed']), dated(item['expires'])];
  const place = words(item['located']);
  const image = pictureOf(item);
  return {
    ...(language && { language }),
    ...(published && { published }),
    ...(modified && modified !== published && { modified }),
    ...(embargoed && { embargoed }),
    ...(expires && { expires }),
    ...(url && { url }),
    ...(image && { image }),
    ...(topics.length > 0 && { topics }),
    ...(holder && {
      rights: { holder: { name: holder }, ...(notice && { notice }), ...(terms && { acknowledgement: terms }) },
    }),
    ...(place && { place }),
  };
};

const readItem = (name: string, given: Fields): Source => {
  const item = lower(given);
  const { html, text = '' } = bodyOf(item);
  const flow = html === undefined ? { text, marks: [], doubts: [] } : readFragment(name, html);
  const headline = plainWords(name, headlineOf(item));
  const doubts = [...flow.doubts];
  if (withdrawn.test(words(item['pubstatus']) ?? ''))
    doubts.push(overall('The item is marked as cancelled or withheld; set “status”, or do not publish it.'));
  const standfirst = valueOf(listOf(item['descriptions']), /standfirst|subtitle|lead/i);
  const summary = standfirst ? plainWords(name, standfirst) : '';
  const isNew = summary !== '' && !bare(flow.text).includes(bare(summary)) && bare(summary) !== bare(headline);
  return { ...titled(headline, flow), known: { ...knownOf(item), ...(isNew && { standfirst: summary }) }, doubts };
};

/** Items of news in ninjs. */
export const readNinjs = (name: string, items: readonly Fields[]): Item[] =>
  items.map((item) => ({
    ...(words(item['uri']) && { id: words(item['uri']) ?? '' }),
    title: plainWords(name, headlineOf(lower(item))) || '(no headline)',
    read: () => readItem(name, item),
  }));
