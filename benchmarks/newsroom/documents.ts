/** Announcements in any number, in six languages, each other than the next: what a newsroom has after some decades. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Announcement } from '@unido/announcement';

const fixtures = new URL('../../packages/announcement/fixtures/', import.meta.url);

const models = ['full', 'arabic', 'chinese', 'french', 'russian', 'spanish'].map(
  (name) => JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8')) as Announcement,
);

const topics = [
  'energy',
  'water',
  'trade',
  'skills',
  'circular-economy',
  'digital',
  'food',
  'standards',
  'finance',
  'health',
];

const day = (index: number): string =>
  new Date(Date.UTC(2015, 0, 1) + (index % 4000) * 86_400_000).toISOString().slice(0, 10);

/** The document of a number; the same for the same number. */
export const documentOf = (index: number): Announcement => {
  const model = models[index % models.length] as Announcement;
  const { translations: _t, image: _i, url: _u, modified: _m, embargoed: _e, expires: _x, ...rest } = model;
  return {
    ...rest,
    id: `generated-${index}`,
    headline: `${model.headline} ${index}`,
    published: day(index * 7),
    status: index % 50 === 0 ? 'corrected' : 'usable',
    body: model.body.filter(({ type }) => type !== 'image'),
    topics: [index, index * 3 + 1].map((at) => {
      const id = topics[at % topics.length] ?? '';
      return { id, name: id };
    }),
  };
};

export const nameOf = (index: number): string => `generated-${String(index).padStart(6, '0')}.json`;

/** Writes so many documents into a content folder. */
export const writeDocuments = (content: string, count: number): void => {
  const folder = join(content, 'announcements');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (Number(name.replace(/\D/g, '')) >= count) throw new Error(`${folder} holds more`);
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, nameOf(index)), JSON.stringify(documentOf(index)));
};
