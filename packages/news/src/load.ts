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

/** Why nothing could be loaded. */
export class LoadError extends Error {
  readonly code: Code;
  /** HTTP status, where there was an answer */
  readonly status: number;
  /** What a reader is told, where the messages of the interface have no words for it. */
  readonly say: ((language: string) => string) | undefined;

  constructor(code: Code, detail: unknown, status = 0, say?: (language: string) => string) {
    super(String(detail));
    this.code = code;
    this.status = status;
    this.say = say;
  }
}

const patience = 10_000;
const limit = 4_194_304;

/** The body's parts, refused as soon as they are too many. */
const read = async (body: ReadableStream<Uint8Array>, progress: () => void): Promise<Uint8Array[]> => {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    size += value.length;
    if (size > limit) throw new LoadError('size', `over ${limit} bytes`);
    parts.push(value);
    progress();
  }
};

/** A JSON value from an address, without cookies. Rejects with a `LoadError`, or with the signal's reason. */
export const fetchJson = async (url: string, signal: AbortSignal): Promise<unknown> => {
  const request = new AbortController();
  const abort = (): void => request.abort(signal.reason);
  const late = (): void => request.abort(new LoadError('timeout', `nothing for ${patience} ms`));
  let timer = setTimeout(late, patience);
  signal.addEventListener('abort', abort);
  let step: Code = 'network';
  try {
    const response = await fetch(url, { credentials: 'omit', signal: request.signal });
    if (!response.ok) throw new LoadError('http', response.status, response.status);
    const type = response.headers.get('content-type') ?? '';
    if (!/\bjson\b/.test(type)) throw new LoadError('type', type);
    const parts = await read(response.body as ReadableStream<Uint8Array>, () => {
      clearTimeout(timer);
      timer = setTimeout(late, patience);
    });
    step = 'json';
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return JSON.parse(parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode());
  } catch (error) {
    // An abort says its own reason; some engines wrap it.
    throw request.signal.reason ?? (error instanceof LoadError ? error : new LoadError(step, error));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    request.abort();
  }
};

/**
 * Makes pictures of other origins links: who reads an announcement is told to nobody but those who publish it.
 * A document that came over the network is ours to change.
 */
const keepToOwnPictures = (one: Announcement, own: string): void => {
  const isOwn = ({ url }: Image): boolean => URL.canParse(url) && new URL(url).origin === own;
  const linked = ({ url, alt, caption }: Image): Block => ({
    type: 'paragraph',
    text: [{ text: caption || alt || url, href: url }],
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
 * @param keys where the keys are by which alone it must be signed
 * @param data the JSON, where the page has it: then `url` only says whose it is
 * @throws LoadError, or the signal's reason
 */
export const load = async (url: string, signal: AbortSignal, keys?: string, data?: string | null): Promise<Loaded> => {
  const value = (data ? parse(data) : await fetchJson(url, signal)) as { readonly items?: unknown } | null;
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
  const checked: Checked = keys
    ? await (await import('./verify.js')).verified(sound, url, keys, fetchJson)
    : { announcements: sound };
  if (checked.problem) throw new LoadError(...checked.problem);
  const { origin } = new URL(url);
  for (const one of checked.announcements) keepToOwnPictures(one, origin);
  return { ...checked, feed, dropped: dropped.concat(checked.dropped ?? []) };
};
