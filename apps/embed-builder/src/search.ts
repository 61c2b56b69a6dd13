import { textOf, type Announcement } from '@unido/announcement';
import type { FeedPage, NewsroomClient } from './newsroom.js';

/** Letters alone: `Énergie` is found by `energie`, and Arabic with or without its vowel signs. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether all words that are looked for stand in an announcement’s head. */
export const matches = (search: string): ((one: Announcement) => boolean) => {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return ({ headline, standfirst = '', dateline, published, topics = [], body }) => {
    const first = body.find(({ type }) => type === 'paragraph');
    const lead = first?.type === 'paragraph' ? textOf(first.text) : '';
    const names = topics.map(({ name }) => name);
    const head = plain([headline, standfirst, dateline?.place, published, lead, ...names].join(' '));
    return wanted.every((word) => head.includes(word));
  };
};

/** What a search has found so far. */
export interface Found {
  readonly announcements: readonly Announcement[];
  /** How many were looked through. */
  readonly seen: number;
  readonly dropped: number;
  /** Whether there are older ones that were not looked through. */
  readonly more: boolean;
}

/**
 * Looks through the pages of a feed, newest first, until enough is found or as many pages were read as is fair to the
 * newsroom.
 */
export async function* find(
  client: Pick<NewsroomClient, 'feed'>,
  path: string,
  isWanted: (one: Announcement) => boolean,
  enough: number,
  mostPages: number,
): AsyncGenerator<Found, void> {
  const announcements: Announcement[] = [];
  const read = new Set<string>();
  let [seen, dropped] = [0, 0];
  for (let next: string | undefined = path; next;) {
    read.add(next);
    const page: FeedPage = await client.feed(next);
    // A newsroom’s pages lead on; a circle would have no end.
    next = page.next && !read.has(page.next) && page.next !== page.url ? page.next : undefined;
    announcements.push(...page.announcements.filter(isWanted));
    seen += page.announcements.length;
    dropped += page.dropped;
    yield { announcements, seen, dropped, more: Boolean(next) };
    if (announcements.length >= enough || read.size >= mostPages) return;
  }
}
