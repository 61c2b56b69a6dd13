import type { Announcement } from '@unido/announcement';
import type { Loaded } from '../load.js';
import { log } from './log.js';

/** What became of an announcement, as the newsroom’s `status.json` has it. */
interface Change {
  readonly status: 'corrected' | 'withdrawn';
  readonly modified: string;
}

/** What is said of one announcement; what is malformed says nothing. */
const changeOf = (value: unknown, { id, status, modified, published }: Announcement): Change | undefined => {
  const all = (value as { readonly announcements?: unknown } | null)?.announcements;
  const change = Object(all) as Readonly<Record<string, Partial<Change> | null>>;
  const { status: now, modified: when } = (Object.hasOwn(change, id) && change[id]) || {};
  if ((now !== 'corrected' && now !== 'withdrawn') || typeof when !== 'string' || isNaN(Date.parse(when)))
    return undefined;
  const isNews = now !== status || Date.parse(when) > Date.parse(modified ?? published);
  return isNews && status !== 'withdrawn' ? { status: now, modified: when } : undefined;
};

/** Notes that a text came with are of changes before this one: without them, the page is led to that has them all. */
const mark = (one: Announcement, change: Change | undefined): Announcement => {
  const { notes: _, ...rest } = one;
  return change ? { ...rest, ...change } : one;
};

/**
 * What a page has at hand, as the newsroom has it now. Where the newsroom says that an announcement was corrected or
 * withdrawn, it is fetched again; what can’t be fetched is marked as what it is. Never rejects: what is there stays.
 * @param statusUrl where the newsroom tells of changes; without it, everything is fetched again
 * @param again fetches it from where it is published, if that is known
 */
export const renew = async (
  loaded: Loaded,
  statusUrl: string | undefined,
  signal: AbortSignal,
  again: (() => Promise<Loaded>) | undefined | '',
  fetchText: (url: string, signal: AbortSignal) => Promise<string>,
): Promise<Loaded> => {
  let marked = loaded;
  try {
    if (statusUrl) {
      const value: unknown = JSON.parse(await fetchText(statusUrl, signal));
      const changes = loaded.announcements.map((one) => changeOf(value, one));
      if (!changes.some(Boolean)) return loaded;
      marked = { ...loaded, announcements: loaded.announcements.map((one, index) => mark(one, changes[index])) };
    }
    return again ? await again() : marked;
  } catch (error) {
    if (!signal.aborted) log(error, again && marked !== loaded ? 'src' : (statusUrl ?? 'src'));
    return marked;
  }
};
