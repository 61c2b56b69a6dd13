import { blockText, paragraphs, quoted, textOf } from './text.js';
import type { Announcement, Organisation, Person } from './types.js';

/** A JSON-LD object. */
export type JsonLd = { readonly [key: string]: unknown };

/** Drops fields without a value, so that no empty field is published. */
const compact = (fields: Record<string, unknown>): JsonLd =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  );

const organisation = ({ name, acronym, url }: Organisation): JsonLd =>
  compact({ '@type': 'Organization', name, alternateName: acronym, url });

const person = ({ honorific, name, role, organisation: of }: Person): JsonLd =>
  compact({
    '@type': 'Person',
    honorificPrefix: honorific,
    name,
    jobTitle: role,
    affiliation: of && { '@type': 'Organization', name: of },
  });

const quotations = ({ body }: Announcement): JsonLd[] =>
  body.flatMap((block) => {
    if (block.type === 'quote')
      return [
        compact({
          '@type': 'Quotation',
          text: textOf(quoted(block.text)),
          spokenByCharacter: block.speaker && person(block.speaker),
        }),
      ];
    if (block.type !== 'paragraph') return [];
    return block.text.flatMap(({ text, speaker }) =>
      speaker ? [compact({ '@type': 'Quotation', text, spokenByCharacter: person(speaker) })] : [],
    );
  });

/**
 * An announcement as a schema.org NewsArticle. A withdrawn one keeps its name and loses its text.
 * @see https://schema.org/NewsArticle
 */
export const toNewsArticle = (announcement: Announcement): JsonLd => {
  const {
    id,
    url,
    language,
    headline,
    standfirst,
    dateline,
    published,
    modified,
    expires,
    image,
    topics,
    rights,
    contact,
  } = announcement;
  const withdrawn = announcement.status === 'withdrawn';
  const holder = organisation(rights.holder);
  return compact({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    identifier: id,
    url,
    mainEntityOfPage: url,
    inLanguage: language,
    headline,
    datePublished: published,
    dateModified: modified,
    expires,
    author: holder,
    publisher:
      contact && !withdrawn
        ? {
            ...holder,
            contactPoint: compact({
              '@type': 'ContactPoint',
              contactType: 'press',
              name: contact.name,
              email: contact.email,
              telephone: contact.phone,
              url: contact.url,
            }),
          }
        : holder,
    copyrightHolder: holder,
    copyrightNotice: rights.notice,
    creditText: rights.acknowledgement ?? rights.holder.name,
    creativeWorkStatus: withdrawn ? 'Withdrawn' : undefined,
    correction: (announcement.notes ?? []).map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
    ...(withdrawn
      ? {}
      : {
          description: standfirst ?? paragraphs(announcement.body.filter((block) => block.type === 'paragraph'))[0],
          dateline: dateline?.text ?? dateline?.place,
          locationCreated: dateline?.place && { '@type': 'Place', name: dateline.place },
          articleBody: paragraphs(announcement.body).join('\n\n'),
          image:
            image &&
            compact({
              '@type': 'ImageObject',
              url: image.url,
              caption: image.caption ?? (image.alt || undefined),
              creditText: image.credit,
              width: image.width,
              height: image.height,
            }),
          keywords: topics?.map(({ name }) => name),
          mentions: [
            ...(announcement.organisations ?? []).map(organisation),
            ...(announcement.attendees ?? []).flatMap(({ represents, people }) =>
              people.map((one) => person(one.organisation || !represents ? one : { ...one, organisation: represents })),
            ),
          ],
          hasPart: quotations(announcement),
          workTranslation: announcement.translations?.map(({ language, url, headline }) =>
            compact({ '@type': 'NewsArticle', inLanguage: language, url, headline }),
          ),
        }),
  });
};

/** The opening words of an announcement, for where only a line or two are shown. */
export const summaryOf = (announcement: Announcement): string => {
  if (announcement.status === 'withdrawn') return announcement.notes?.at(-1)?.text ?? '';
  const first = announcement.body.find((block) => block.type === 'paragraph');
  return announcement.standfirst ?? (first ? blockText(first) : '');
};
