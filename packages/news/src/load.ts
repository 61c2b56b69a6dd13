import { check } from '@unido/announcement/check';
import type { Announcement, Block, Image } from '@unido/announcement';

/**
 * What can go wrong, in codes that do not change:
 * `network` no answer, `timeout` no answer or no more of it in ten seconds, `http` an answer that is no success,
 * `type` something other than JSON, `size` more than 4 MiB, `json` not well-formed or not UTF-8, `document` no sound announcement,
 * `item` one item of a feed is no sound announcement, the others are shown; and where signatures are checked,
 * `signature` it is not as the newsroom signed it, `keys` the newsroom's keys could not be had,
 * `unsupported` this browser can't check.
 */
export type Code =
  | 'network'
  | 'timeout'
  | 'http'
  | 'type'
  | 'size'
  | 'json'
  | 'document'
  | 'item'
  | 'signature'
  | 'keys'
  | 'unsupported';

/** What else is known of an error. */
interface Circumstances {
  /** HTTP status, where there was an answer */
  readonly status?: number;
  /** When the server says to ask again, as in HTTP's `Retry-After` */
  readonly after?: string | null;
  /** What a reader is told, beside what stands in the tag too */
  readonly say?: (language: string) => string;
  /** What else a reader is told where nothing stands in the tag */
  readonly sentence?: 'missing' | 'unreadable';
  /** Where the reader is led */
  readonly page?: URL;
}

/** Why nothing could be loaded. */
export class LoadError extends Error implements Circumstances {
  declare readonly code: Code;
  declare readonly status?: number;
  declare readonly after?: string | null;
  declare readonly say?: (language: string) => string;
  declare readonly sentence?: 'missing' | 'unreadable';
  declare readonly page?: URL;

  constructor(code: Code, detail: unknown, circumstances?: Circumstances) {
    super(String(detail));
    Object.assign(this, circumstances, { code });
  }
}

const patience = 10_000;
const limit = 4_194_304;

const silent = (): LoadError => new LoadError('timeout', `nothing for ${patience} ms`);

/** Rejects where something, such as a part of the code, has not come in ten seconds. */
export const inTime = <T>(coming: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent()), patience);
  });
  return Promise.race([coming, late]).finally(() => clearTimeout(timer));
};

const ask = async (url: string, request: AbortController): Promise<string> => {
  const late = (): void => request.abort(silent());
  let timer = setTimeout(late, patience);
  let step: Code = 'network';
  try {
    const response = await fetch(url, { credentials: 'omit', signal: request.signal });
    if (!response.ok) {
      const { status, headers } = response;
      throw new LoadError('http', status, { status, after: headers.get('retry-after') });
    }
    const type = response.headers.get('content-type') ?? '';
    if (!/\bjson\b/.test(type)) throw new LoadError('type', type);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const parts: Uint8Array[] = [];
    for (let size = 0; ;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) throw new LoadError('size', `over ${limit} bytes`);
      parts.push(value);
      clearTimeout(timer);
      timer = setTimeout(late, patience);
    }
    step = 'json';
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
  } catch (error) {
    // An abort says its own reason; some engines wrap it.
    throw request.signal.reason ?? (error instanceof LoadError ? error : new LoadError(step, error));
  } finally {
    clearTimeout(timer);
    request.abort();
  }
};

interface Shared {
  readonly request: AbortController;
  readonly text: Promise<string>;
  users: number;
}

const underWay = new Map<string, Shared>();

/**
 * The text at an address, if it says that it is JSON, without cookies. It is asked for once for all that want it at the
 * time, and given up when none does any more. Rejects with a `LoadError`, or with the signal's reason.
 */
export const fetchText = (url: string, signal: AbortSignal): Promise<string> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    let one = underWay.get(url);
    if (!one) {
      const request = new AbortController();
      one = { request, text: ask(url, request).finally(() => underWay.delete(url)), users: 0 };
      underWay.set(url, one);
    }
    const { text, request } = one;
    one.users++;
    text.then(resolve, reject);
    signal.addEventListener('abort', () => {
      reject(signal.reason);
      if (--one.users) return;
      // Who wants it from now on asks anew.
      underWay.delete(url);
      request.abort();
    });
  });

/**
 * Makes pictures of other origins links: who reads an announcement is told to nobody but those who publish it.
 * A document that came over the network is ours to change.
 */
const keepToOwnPictures = (one: Announcement, own: string): void => {
  const isOwn = ({ url }: Image): boolean => URL.canParse(url) && new URL(url).origin === own;
  const linked = ({ url, alt, caption, credit }: Image): Block => ({
    type: 'paragraph',
    text: [{ text: caption || alt || url, href: url }, { text: credit ? ` ${credit}` : '' }],
  });
  for (const { body } of [one, ...(one.front ?? []), ...(one.back ?? [])])
    body.forEach((block, index) => {
      if (block.type === 'image' && !isOwn(block.image)) body[index] = linked(block.image);
    });
  if (one.image && !isOwn(one.image)) {
    one.body.push(linked(one.image));
    delete one.image;
  }
};

/** In which language an announcement is, where it is not the page's. */
export interface Note {
  readonly words: string;
  readonly others: readonly { readonly language: string; readonly url: string; readonly name: string }[];
}

/** Where a reader of a language checks that what is shown is genuine, and the words that lead there. */
export type Proof = (language: string) => { readonly href: string; readonly words: string };

/** An item of a feed that was left out: the code, and where its first fault is, or why it was refused. */
export type Dropped = readonly [Code, string];

/** What has been loaded. */
export interface Loaded {
  /** Where it came from, and its text as it came. */
  readonly url?: string;
  readonly text?: string;
  /** When it came, in milliseconds, if it is a copy that was kept, since nothing newer could be had. */
  readonly asOf?: number;
  readonly announcements: readonly Announcement[];
  readonly feed: boolean;
  readonly dropped: readonly Dropped[];
  readonly proof?: Proof;
  /** The translation of an announcement, among those loaded, that serves the page's readers best. */
  readonly bestOf?: (one: Announcement) => Announcement;
  /** @param language of the words */
  readonly note?: (one: Announcement, language: string) => Note | undefined;
}

/** What became of announcements whose signatures were checked. */
export interface Checked {
  /** Those signed by a key that was good at the time. */
  readonly announcements: readonly Announcement[];
  readonly dropped?: readonly Dropped[];
  /** Why nothing is to be shown. */
  readonly problem?: ConstructorParameters<typeof LoadError>;
  readonly proof?: Proof;
}

const parse = (data: string): unknown => {
  try {
    return JSON.parse(data);
  } catch (error) {
    throw new LoadError('json', error);
  }
};

/**
 * Loads an announcement or a JSON Feed of them, and lets through only what is sound.
 * @param keys where the keys are by which alone it must be signed; empty, at the origin of `base`
 * @param given the JSON, where it is at hand: then `url` only says whose it is
 * @throws LoadError, or the signal's reason
 */
export const load = async (
  url: string,
  signal: AbortSignal,
  keys?: string | null,
  given?: string | null,
  base = url,
): Promise<Loaded> => {
  const text = given || (await fetchText(url, signal));
  const value = parse(text) as { readonly items?: unknown } | null;
  const items = value?.items;
  const feed = Array.isArray(items);
  const sound: Announcement[] = [];
  const dropped: Dropped[] = [];
  const all = feed ? items.map((item: { readonly _unido?: unknown } | null) => item?._unido) : [value];
  all.forEach((one, index) => {
    const fault = check(one);
    if (!fault) sound.push(one as Announcement);
    else if (feed) dropped.push(['item', `/items/${index}/_unido${fault}`]);
    else throw new LoadError('document', fault);
  });
  // Signed is what came; only then is it ours to change.
  const checked: Checked =
    keys == null
      ? { announcements: sound }
      : await (await inTime(import('./verify.js'))).verified(sound, url, keys, base, fetchText);
  if (checked.problem) throw new LoadError(...checked.problem);
  const { origin } = new URL(url);
  for (const one of checked.announcements) keepToOwnPictures(one, origin);
  return { ...checked, url, text, feed, dropped: dropped.concat(checked.dropped ?? []) };
};
