import { acknowledgement, toHtml } from './html.js';
import { iriOf, isIri } from './iri.js';
import { summaryOf } from './news-article.js';
import { rfc3339 } from './rfc3339.js';
import { plainText } from './text.js';
import type { Announcement, Organisation, Person } from './types.js';
import { withoutWithdrawnText } from './withdrawn.js';

/** A JSON object in IPTC’s news format. */
export type Ninjs = { readonly [field: string]: unknown };

/** Drops fields without a value: the format has no empty ones. */
const compact = (fields: Record<string, unknown>): Ninjs =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );

const nameWithTitle = ({ honorific, name }: Person): string => [honorific, name].filter(Boolean).join(' ');

/** Everybody whom the text names with a part in it, each once for each part. */
const people = ({ body, attendees = [] }: Announcement): Ninjs[] => {
  const speakers = body.flatMap((block) => {
    if (block.type === 'quote') return block.speaker ? [block.speaker] : [];
    return block.type === 'paragraph' ? block.text.flatMap(({ speaker }) => speaker ?? []) : [];
  });
  const parts = [
    ...speakers.map((one) => ({ one, rel: 'speaker' })),
    ...attendees.flatMap(({ people }) => people.map((one) => ({ one, rel: 'attendee' }))),
  ];
  const byName = new Map(parts.map(({ one, rel }) => [`${rel} ${one.name}`, { one, rel }]));
  return [...byName.values()].map(({ one, rel }) =>
    compact({
      name: nameWithTitle(one),
      rel,
      literal: [one.role, one.organisation].filter(Boolean).join(', ') || undefined,
    }),
  );
};

const organisation = ({ name, acronym }: Organisation, rel: string, contactInfo?: Ninjs[]): Ninjs =>
  compact({ name, rel, literal: acronym, contactInfo });

const contacts = ({ contact }: Announcement): Ninjs[] => {
  if (!contact) return [];
  const { name, organisation, email, phone, url } = contact;
  return Object.entries({ email, phone, web: url }).flatMap(([type, value]) =>
    value ? [compact({ type, role: 'press', name: name ?? organisation, value })] : [],
  );
};

/** Words as white space parts them; of scripts without white space, as one would count them by hand, is not said. */
const wordCount = (text: string): number | undefined =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text) ? undefined : text.match(/\S+/g)?.length;

const body = (role: string, contentType: string, value: string): Ninjs =>
  compact({
    role,
    contentType,
    charCount: value.length,
    ...(contentType === 'text/plain' && { wordCount: wordCount(value) }),
    value,
  });

/**
 * An announcement in IPTC’s ninjs 3.1: news for the systems of news agencies and editors. It needs an address, which a
 * newsroom’s build sets. A withdrawn one is cancelled, says why, and loses its text.
 * @see https://iptc.org/standards/ninjs/
 */
export const toNinjs = (announcement: Announcement): Ninjs => {
  const one = withoutWithdrawnText(announcement);
  const { id, url, language, headline, published, modified = published, status, notes, dateline, image } = one;
  const { topics = [], organisations = [], rights, translations = [], embargoed, expires, standfirst } = one;
  const { holder, notice } = rights;
  const summary = summaryOf(one);
  const withdrawn = status === 'withdrawn';
  const text = plainText(one);
  return compact({
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    uri: isIri(url) ? url : iriOf(id),
    type: 'text',
    representationType: withdrawn ? 'partial' : 'full',
    version: rfc3339(modified),
    firstCreated: rfc3339(published),
    versionCreated: rfc3339(modified),
    contentCreated: rfc3339(dateline?.date ?? published),
    embargoedUntil: embargoed && rfc3339(embargoed),
    expires: expires && rfc3339(expires),
    pubStatus: withdrawn ? 'canceled' : 'usable',
    language,
    title: headline,
    headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
    descriptions: [
      ...(standfirst ? [{ role: 'standfirst', contentType: 'text/plain', value: standfirst }] : []),
      ...(summary && summary !== standfirst ? [{ role: 'summary', contentType: 'text/plain', value: summary }] : []),
    ],
    bodies: withdrawn ? [] : [body('main', 'text/plain', text), body('main', 'text/html', toHtml(one))],
    by: acknowledgement({ rights: { holder } }),
    located: dateline?.place,
    places: dateline?.place ? [{ name: dateline.place, rel: 'dateline' }] : [],
    people: people(one),
    organisations: [
      organisation(holder, 'publisher', contacts(one)),
      ...organisations.filter(({ name }) => name !== holder.name).map((other) => organisation(other, 'mentioned')),
    ],
    subjects: topics.map(({ id, name }) => compact({ name, ...(isIri(id) ? { uri: id } : { literal: id }) })),
    renditions:
      image && isIri(image.url)
        ? [
            compact({
              name: 'main',
              href: image.url,
              title: image.alt || undefined,
              width: image.width,
              height: image.height,
            }),
          ]
        : [],
    copyrightHolder: holder.name,
    copyrightNotice: notice,
    usageTerms: rights.acknowledgement,
    edNote: notes?.map(({ date, text }) => `${date.slice(0, 10)}: ${text}`).join('\n') || undefined,
    altIds: [
      { role: 'announcement', value: id },
      ...translations.map(({ language, url }) => ({ role: `translation-${language}`, value: url })),
    ],
  });
};
