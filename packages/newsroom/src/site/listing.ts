import { summaryOf, type Announcement } from '@unido/announcement';
import { addressPart } from './fingerprint.js';
import type { Listing, Topic } from './site.js';

const longest = 300;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  // By whole characters, and before a word where there are words.
  const cut = [...line].slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S{0,40}$/u, '')}…`;
};

const topicsOf = ({ topics = [] }: Announcement): Topic[] => {
  const bySlug = new Map(topics.map(({ id, name }) => [addressPart(id ?? name), name]));
  return [...bySlug].map(([slug, name]) => ({ slug, name }));
};

/** What lists and feeds say of an announcement as it is published. */
export const listingOf = (slug: string, file: string, fingerprint: string, one: Announcement): Listing => ({
  slug,
  file,
  fingerprint,
  id: one.id,
  url: one.url ?? '',
  language: one.language,
  headline: one.headline,
  summary: shortened(summaryOf(one)),
  holder: one.rights.holder.acronym ?? one.rights.holder.name,
  published: one.published,
  ...(one.modified && { modified: one.modified }),
  ...(one.status && { status: one.status }),
  topics: topicsOf(one),
});
