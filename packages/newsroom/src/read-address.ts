import { decode } from './decode.js';
import { InputError } from './problem.js';
import { readText } from './read.js';

const limit = 10_000_000;
const patience = 10_000;

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

const fetched = async (url: string): Promise<string> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new InputError(`${url}: the server says ${response.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > limit) throw new InputError(`${url}: it has more than 10 MB`);
      chunks.push(chunk);
    }
    return decode(url, Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${url}: it could not be fetched within ${patience / 1000} seconds`);
  }
};

/** The text of a file, or at an address. Throws an InputError if it can’t be had. */
export const textOf = (name: string): Promise<string> => (isAddress(name) ? fetched(name) : readText(name));
