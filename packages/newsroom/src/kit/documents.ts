import { fromFeed, type Announcement, type Block, type Image } from '@unido/announcement';
import { parseJson } from '../json.js';
import { InputError } from '../problem.js';
import type { Source } from './source.js';

/** What a newsroom’s feed holds, over all its pages. */
export interface Published {
  readonly title: string;
  /** The newsroom’s address, with a slash at its end. */
  readonly homeUrl: string;
  readonly language: string | undefined;
  readonly announcements: readonly Announcement[];
}

interface JsonFeed {
  readonly title: string;
  readonly home_page_url?: unknown;
  readonly language?: string;
  readonly next_url?: unknown;
}

/** Reads the announcements of a site, newest first. Throws an InputError if there is no sound feed of them. */
export const readPublished = async (source: Source): Promise<Published> => {
  const announcements: Announcement[] = [];
  let first: JsonFeed | undefined;
  let homeUrl = '';
  const seen = new Set<string>();
  for (let path: string | undefined = 'feed.json'; path && !seen.has(path);) {
    seen.add(path);
    const value = parseJson(`${source.name}: ${path}`, Buffer.from(await source.read(path)).toString('utf8'));
    const feed = fromFeed(value);
    if (!feed.ok || feed.dropped.length)
      throw new InputError(`${source.name}: ${path} is no feed of sound announcements; build the site again`);
    announcements.push(...feed.announcements);
    const json = value as JsonFeed;
    first ??= json;
    if (typeof first.home_page_url !== 'string' || !/^https?:\/\/.*\/$/.test(first.home_page_url))
      throw new InputError(`${source.name}: ${path} does not say at which address it is published`);
    homeUrl = first.home_page_url;
    const next = json.next_url;
    path = typeof next === 'string' && next.startsWith(homeUrl) ? next.slice(homeUrl.length) : undefined;
  }
  return { title: first?.title ?? '', homeUrl, language: first?.language, announcements };
};

/** The place of an announcement in a site: `announcements/<slug>/`; nothing for one that stands elsewhere. */
export const placeOf = ({ url = '' }: Announcement): string | undefined =>
  /\/(announcements\/[\w.-]+\/)$/.exec(url)?.[1];

/**
 * An announcement as another origin gives it out: its pictures are there, too. A signed one stays as it was signed, so
 * its pictures stay where they are, and the tag shows them as links.
 * @returns it, and the paths of the pictures, from the root of either site
 */
export const moved = (
  one: Announcement,
  from: string,
  to: string,
): { readonly announcement: Announcement; readonly pictures: readonly string[] } => {
  if (one.signature) return { announcement: one, pictures: [] };
  const pictures: string[] = [];
  const picture = (image: Image): Image => {
    if (!image.url.startsWith(from)) return image;
    const path = image.url.slice(from.length);
    pictures.push(path);
    return { ...image, url: to + path };
  };
  const blocks = (body: readonly Block[]): Block[] =>
    body.map((block) => (block.type === 'image' ? { ...block, image: picture(block.image) } : block));
  const announcement: Announcement = {
    ...one,
    ...(one.image && { image: picture(one.image) }),
    body: blocks(one.body),
    ...(one.front && { front: one.front.map((section) => ({ ...section, body: blocks(section.body) })) }),
    ...(one.back && { back: one.back.map((section) => ({ ...section, body: blocks(section.body) })) }),
  };
  return { announcement, pictures };
};
