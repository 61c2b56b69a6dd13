import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { InputError } from '../problem.js';
import { fromCaller } from '../read.js';
import { isAddress } from '../read-address.js';

/** A newsroom’s site to take files from: a folder, or an address. */
export interface Source {
  /** As messages name it. */
  readonly name: string;
  /** The bytes of a file, by its path from the site’s root as an address has it. Throws an InputError if they can’t be had. */
  readonly read: (path: string) => Promise<Uint8Array>;
}

const most = 20_000_000;
const patience = 20_000;

const fromFolder = (name: string): Source => {
  const folder = fromCaller(name);
  return {
    name,
    read: async (path) => {
      const file = join(folder, decodeURI(path));
      if (!file.startsWith(folder + sep)) throw new InputError(`${name}: “${path}” leads out of it`);
      try {
        if ((await stat(file)).size > most) throw new InputError(`${name}/${path}: it has more than 20 MB`);
        return await readFile(file);
      } catch (error) {
        if (error instanceof InputError) throw error;
        throw new InputError(`${name}: it has no ${path}; name the folder or the address of a site that was built`);
      }
    },
  };
};

const fromAddress = (name: string): Source => {
  const base = name.endsWith('/') ? name : `${name}/`;
  return {
    name,
    read: async (path) => {
      const url = new URL(path, base).href;
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
        if (!response.ok) throw new InputError(`${url}: the server says ${response.status}`);
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (bytes.length > most) throw new InputError(`${url}: it has more than 20 MB`);
        return bytes;
      } catch (error) {
        if (error instanceof InputError) throw error;
        throw new InputError(`${url}: it could not be fetched within ${patience / 1000} seconds`);
      }
    },
  };
};

export const sourceOf = (name: string): Source => (isAddress(name) ? fromAddress(name) : fromFolder(name));

/** Subresource Integrity of some bytes. */
export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
