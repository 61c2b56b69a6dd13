import { check } from '@unido/announcement/check';
import type { Announcement, Block, Image } from '@unido/announcement';

/**
 * What can go wrong, in codes that do not change:
 * `network` no answer, `timeout` no answer or no more of it in ten seconds, `http` an answer that is no success,
 * `type` something other than JSON, `size` more than 4 MiB, `json` not well-formed or not UTF-8, `document` no sound announcement,
 * `item` one item of a feed is no sound announcement, the others are shown.
 */
export type Code = 'network' | 'timeout' | 'http' | 'type' | 'size' | 'json' | 'document' | 'item';

/** Why nothing could be loaded. */
export class LoadError extends Error {
  readonly code: Code;
  /** HTTP status, where there was an answer */
  readonly status: number;

  constructor(code: Code, detail: unknown, status = 0) {
    super(String(detail));
    this.code = code;
    this.status = status;
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
const fetchJson = async (url: string, signal: AbortSignal): Promise<unknown> => {
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
const keepToOwnPictures = (one: Announcement, own: string): Announcement => {
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
  return one;
};

/** What has been loaded. */
export interface Loaded {
  readonly announcements: readonly Announcement[];
  readonly feed: boolean;
  /** Items of a feed that were left out: where the first fault of each is. */
  readonly dropped: readonly string[];
}

/**
 * Loads an announcement or a JSON Feed of them, and lets through only what is sound.
 * @throws LoadError, or the signal's reason
 */
export const load = async (url: string, signal: AbortSignal): Promise<Loaded> => {
  const own = new URL(url).origin;
  const value = (await fetchJson(url, signal)) as { readonly items?: unknown } | null;
  if (!Array.isArray(value?.items)) {
    const fault = check(value);
    if (fault) throw new LoadError('document', fault);
    return { announcements: [keepToOwnPictures(value as Announcement, own)], feed: false, dropped: [] };
  }
  const announcements: Announcement[] = [];
  const dropped: string[] = [];
  value.items.forEach((item: { readonly _unido?: unknown } | null, index) => {
    const fault = check(item?._unido);
    if (fault) dropped.push(`/items/${index}/_unido${fault}`);
    else announcements.push(keepToOwnPictures(item?._unido as Announcement, own));
  });
  return { announcements, feed: true, dropped };
};
