import { fromFeed, validate, type Announcement, type Feed } from '@unido/announcement';
import { newsroomFrom, type Newsroom } from '@unido/news/snippet';

/** Why something is not there. */
export type Problem = 'unreachable' | 'missing' | 'unreadable';

export class NewsroomError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, url: string) {
    super(`${problem}: ${url}`);
    this.problem = problem;
  }
}

/** Which feeds a newsroom has. Their paths are in its site. */
export interface Catalogue {
  readonly feed: string;
  readonly count: number;
  readonly languages: readonly { readonly language: string; readonly feed: string; readonly count: number }[];
  readonly topics: readonly {
    readonly name: string;
    readonly feed: string;
    readonly count: number;
    readonly languages: readonly string[];
  }[];
}

/** A page of a feed. */
export interface FeedPage {
  readonly url: string;
  readonly about: Pick<Feed, 'title' | 'home_page_url' | 'language'>;
  readonly announcements: readonly Announcement[];
  /** How many items could not be read. */
  readonly dropped: number;
  /** Where older ones are. */
  readonly next?: string;
}

const patience = 15_000;

type Json = { readonly [name: string]: unknown };

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

const entries = <Entry extends { readonly feed: string; readonly count: number }>(
  value: unknown,
  isSound: (entry: Json) => boolean,
): Entry[] =>
  Array.isArray(value)
    ? value.filter(
        (entry: unknown): entry is Entry =>
          isRecord(entry) && isText(entry['feed']) && Number.isInteger(entry['count']) && isSound(entry),
      )
    : [];

const catalogueFrom = (value: unknown): Catalogue | undefined => {
  if (!isRecord(value) || !isText(value['feed'])) return undefined;
  const { feed, count, languages, topics } = value;
  return {
    feed,
    count: Number.isInteger(count) ? (count as number) : 0,
    languages: entries(languages, ({ language }) => isText(language)),
    topics: entries(
      topics,
      ({ name, languages }) => isText(name) && Array.isArray(languages) && languages.every(isText),
    ),
  };
};

/** What a newsroom’s site has, from another origin: each file is asked for once, and again only if it did not come. */
export class NewsroomClient {
  /** Ends in a slash. */
  readonly baseUrl: string;
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(baseUrl: string) {
    this.baseUrl = baseUrl;
  }

  catalogue(): Promise<Catalogue> {
    return this.#read('topics.json', catalogueFrom);
  }

  code(): Promise<Newsroom> {
    return this.#read('integrity.json', (value) => newsroomFrom(value, this.baseUrl));
  }

  announcement(folder: string): Promise<Announcement> {
    return this.#read(`announcements/${encodeURIComponent(folder)}/announcement.json`, (value) => {
      const result = validate(value);
      return result.ok && this.folderOf(result.announcement) ? result.announcement : undefined;
    });
  }

  /** @param path of one of its pages, in the site or absolute */
  feed(path: string): Promise<FeedPage> {
    const { href } = new URL(path, this.baseUrl);
    return this.#read(href, (value) => {
      const result = fromFeed(value);
      if (!result.ok || !isRecord(value)) return undefined;
      const { title, home_page_url: homeUrl, language, next_url: next } = value;
      const announcements = result.announcements.filter((one) => this.folderOf(one));
      return {
        url: href,
        about: {
          title: isText(title) && title.trim() ? title : new URL(this.baseUrl).host,
          home_page_url: isText(homeUrl) ? homeUrl : this.baseUrl,
          ...(isText(language) && { language }),
        },
        announcements,
        dropped: result.dropped.length + result.announcements.length - announcements.length,
        ...(isText(next) && next.startsWith(this.baseUrl) && { next }),
      };
    });
  }

  /** The folder that an announcement has in this site; undefined if it is none of this newsroom’s. */
  folderOf({ url }: Announcement): string | undefined {
    const rest = url?.startsWith(`${this.baseUrl}announcements/`) && url.slice(this.baseUrl.length);
    const [, folder] = /^announcements\/([^/?#]+)\/$/.exec(rest || '') ?? [];
    try {
      return folder && decodeURIComponent(folder);
    } catch {
      return undefined;
    }
  }

  #read<Value>(path: string, take: (value: unknown) => Value | undefined): Promise<Value> {
    const { href } = new URL(path, this.baseUrl);
    const before = this.#asked.get(href) as Promise<Value> | undefined;
    if (before) return before;
    const asked = this.#get(href).then((json) => {
      const value = take(json);
      if (value === undefined) throw new NewsroomError('unreadable', href);
      return value;
    });
    this.#asked.set(href, asked);
    asked.catch(() => this.#asked.delete(href));
    return asked;
  }

  async #get(href: string): Promise<unknown> {
    if (!href.startsWith(this.baseUrl)) throw new NewsroomError('unreadable', href);
    let response: Response;
    try {
      response = await fetch(href, { credentials: 'omit', signal: AbortSignal.timeout(patience) });
    } catch {
      throw new NewsroomError('unreachable', href);
    }
    if (!response.ok)
      throw new NewsroomError(response.status === 404 || response.status === 410 ? 'missing' : 'unreachable', href);
    return response.json().catch((error: unknown) => {
      throw new NewsroomError(error instanceof SyntaxError ? 'unreadable' : 'unreachable', href);
    });
  }
}
