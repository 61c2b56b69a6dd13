/** The last good text from an address. */
export interface Copy {
  readonly url: string;
  readonly text: string;
  /** when it came, milliseconds */
  readonly date: number;
}

const name = 'unido-news';
/** So many are kept, and none that is longer. */
const most = 20;
const longest = 1_000_000;

// A reader's storage may be full, forbidden, cleared, or none: then there is no copy, and nothing else is different.

/** Keeps a copy, in the place of an older one. */
export const keep = async (url: string, text: string): Promise<void> => {
  if (text.length > longest) return;
  try {
    const cache = await caches.open(name);
    await cache.put(url, new Response(text, { headers: { date: new Date().toUTCString() } }));
    for (const old of (await cache.keys()).slice(0, -most)) await cache.delete(old);
  } catch {
    // No copy.
  }
};

/** @param url absolute or relative to the page */
export const copyOf = async (url: string): Promise<Copy | undefined> => {
  try {
    const response = await (await caches.open(name)).match(url);
    const date = Date.parse(response?.headers.get('date') ?? '');
    return response && date ? { url, text: await response.text(), date } : undefined;
  } catch {
    return undefined;
  }
};

/** For what the newsroom has taken away. */
export const forget = async (url: string): Promise<void> => {
  try {
    await (await caches.open(name)).delete(url);
  } catch {
    // No copy.
  }
};
