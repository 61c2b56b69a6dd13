import { describe, expect, it } from 'vitest';
import { fixture, names } from '../testing/documents.js';
import { isDate, isLanguage, isLink } from './formats.js';
import { summaryOf, toNewsArticle, type JsonLd } from './news-article.js';

const isText = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value);
const is =
  (...types: string[]) =>
  (value: unknown): boolean =>
    types.includes((value as JsonLd)['@type'] as string);
const asText = (isValid: (text: string) => boolean) => (value: unknown) => typeof value === 'string' && isValid(value);

/** What schema.org expects as the value of each property that we write. */
const expected: Record<string, (value: unknown) => boolean> = {
  '@context': (value) => value === 'https://schema.org',
  '@type': isText,
  '@id': asText(isLink),
  affiliation: is('Organization'),
  alternateName: isText,
  articleBody: isText,
  author: is('Organization'),
  caption: isText,
  contactPoint: is('ContactPoint'),
  contactType: isText,
  copyrightHolder: is('Organization'),
  copyrightNotice: isText,
  correction: is('CorrectionComment'),
  creativeWorkStatus: isText,
  creditText: isText,
  dateModified: asText(isDate),
  datePublished: asText(isDate),
  dateline: isText,
  description: isText,
  email: isText,
  expires: asText(isDate),
  hasPart: is('Quotation'),
  headline: isText,
  height: Number.isInteger,
  honorificPrefix: isText,
  identifier: isText,
  image: is('ImageObject'),
  inLanguage: asText(isLanguage),
  jobTitle: isText,
  keywords: isText,
  locationCreated: is('Place'),
  mainEntityOfPage: asText(isLink),
  mentions: is('Organization', 'Person'),
  name: isText,
  publisher: is('Organization'),
  spokenByCharacter: is('Person'),
  telephone: isText,
  text: isText,
  url: asText(isLink),
  width: Number.isInteger,
  workTranslation: is('NewsArticle'),
};

const expectWellTyped = (object: JsonLd): void => {
  for (const [name, value] of Object.entries(object)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    expect(values, name).not.toEqual([]);
    for (const one of values) {
      expect(expected[name]?.(one), `${name}: ${JSON.stringify(one)}`).toBe(true);
      if (typeof one === 'object') expectWellTyped(one as JsonLd);
    }
  }
};

describe('toNewsArticle', () => {
  it.each(names)('writes well-typed schema.org for the fixture %s', (name) => {
    const article = toNewsArticle(fixture(name));
    expect(article).toMatchObject({ '@type': 'NewsArticle', headline: fixture(name).headline });
    expectWellTyped(article);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it('says who spoke, who was there, where and when', () => {
    const article = toNewsArticle(fixture('full'));
    expect(article).toMatchObject({
      datePublished: '2025-05-20T09:00:00+03:00',
      locationCreated: { '@type': 'Place', name: 'Kisumu' },
      copyrightHolder: { name: 'United Nations Industrial Development Organization', alternateName: 'UNIDO' },
      keywords: ['Textiles', 'Circular economy'],
    });
    expect(article['hasPart']).toEqual([
      expect.objectContaining({
        text: 'What we see here is a workshop that pays less for water and sends none of its colour into the lake. It took one welder and four weeks.',
        spokenByCharacter: expect.objectContaining({ name: 'Hélène Moreau-Diallo' }) as unknown,
      }),
      expect.objectContaining({ spokenByCharacter: expect.objectContaining({ name: 'Tunde Okafor' }) as unknown }),
      { '@type': 'Quotation', text: 'A lake gives back what it is given.' },
    ]);
    expect(article['mentions']).toContainEqual({
      '@type': 'Person',
      honorificPrefix: 'Ms.',
      name: 'Achieng Were',
      jobTitle: 'Master dyer',
      affiliation: { '@type': 'Organization', name: 'Lakeside Textile Cooperative' },
    });
  });

  it('keeps the name of a withdrawn announcement, says why it went, and loses its text', () => {
    const article = toNewsArticle({ ...fixture('full'), status: 'withdrawn' });
    expect(article).toMatchObject({ creativeWorkStatus: 'Withdrawn', headline: fixture('full').headline });
    expect(article['correction']).toHaveLength(1);
    expect(JSON.stringify(article)).not.toMatch(/rinsing|Moreau|Okafor|Kisumu|press@|dye-house|Circular/);
  });
});

describe('summaryOf', () => {
  it('is the standfirst, else the first paragraph, else nothing', () => {
    expect(summaryOf(fixture('full'))).toMatch(/^Eleven dye houses/);
    expect(summaryOf(fixture('corrected'))).toMatch(/^Ten solar cold rooms/);
    expect(summaryOf({ ...fixture('minimal'), body: [] })).toBe('');
  });

  it('is the last note of a withdrawn announcement', () => {
    expect(summaryOf(fixture('withdrawn'))).toMatch(/^Withdrawn: the standard/);
  });
});
