import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, validate, type Announcement, type Image } from '@unido/announcement';
import { isAnnouncement } from '@unido/announcement/check';
import { refusals, verify, type PublicKey } from '@unido/announcement/signature';
import { decode } from './decode.js';
import { locator, parseJson } from './json.js';
import { fileProblem, InputError } from './problem.js';
import { fromCaller } from './read.js';
import { fingerprint } from './site/fingerprint.js';
import { listingOf } from './site/listing.js';
import { published } from './site/published.js';
import { readKeys } from './signing/keys.js';
import { refusePrivateKeys } from './signing/private-key.js';
import { signatureBeside, signatureFile } from './signing/signature-file.js';
import type { Listing } from './site/site.js';

/** What of an announcement decides where it stands in a site; its text stays in its file. */
export interface Head {
  readonly listing: Listing;
  readonly embargoed?: string;
  readonly expires?: string;
  readonly translations: NonNullable<Announcement['translations']>;
  /** By the newsroom, of what is published of it; one that does not hold is not here. */
  readonly signature?: string;
  /** The paths, from the site’s root, of the pictures it shows from there. */
  readonly pictures: readonly string[];
}

/** A file as it was when it was read. */
export interface Known {
  /** Changes when the file does. */
  readonly stamp: string;
  readonly head: Head;
}

export interface Content {
  /** In the order of their slugs. */
  readonly heads: readonly Head[];
  /** Pictures by their path from the site’s root: where each is, and its stamp. */
  readonly media: ReadonlyMap<string, { readonly path: string; readonly stamp: string }>;
  /** What is known now of each sound file, by its name. */
  readonly known: Readonly<Record<string, Known>>;
  /** The newsroom’s public keys. */
  readonly keys: readonly PublicKey[];
  /** How many files had to be read. */
  readonly read: number;
  /** A line for each fault. */
  readonly faults: readonly string[];
  /** The document of a listing, as it is published. */
  readonly load: (listing: Listing) => Announcement;
}

interface Source {
  readonly slug: string;
  readonly file: string;
}

const limit = 10_000_000;

const stampOf = (path: string): string => {
  if (!existsSync(path)) return '';
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return [size, mtimeMs, ctimeMs, ino].join(' ');
};

/** The documents of a content folder. Text files beside them are their sources; names with a dot in front are editors’. */
const sourcesIn = (folder: string): Source[] => {
  const within = join(folder, 'announcements');
  try {
    return readdirSync(fromCaller(within))
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => ({ slug: name.slice(0, -'.json'.length), file: join(within, name) }));
  } catch (error) {
    throw fileProblem(within, error);
  }
};

/** The pictures of a content folder, which the site carries: everything in `media`. */
const mediaIn = (folder: string): [string, { path: string; stamp: string }][] => {
  const within = fromCaller(join(folder, 'media'));
  try {
    return readdirSync(within, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`media/${path.slice(within.length + 1).replaceAll('\\', '/')}`, { path, stamp: stampOf(path) }]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw fileProblem(within, error);
  }
};

/** The public keys of a content folder. */
const keysIn = (folder: string): readonly PublicKey[] => {
  const file = join(folder, 'keys.json');
  return existsSync(fromCaller(file)) ? readKeys(file, readFileSync(fromCaller(file), 'utf8')) : [];
};

/** Makes addresses of pictures that lie in the content, as `media/visit.jpg`, addresses in the site. */
const placePictures = (value: unknown, baseUrl: string): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value as Record<string, unknown>)) {
    const url: unknown = key === 'image' && typeof child === 'object' && child !== null && 'url' in child && child.url;
    if (typeof url === 'string' && url.startsWith('media/'))
      (child as { url: string }).url = new URL(url, baseUrl).href;
    placePictures(child, baseUrl);
  }
};

const picturesOf = ({ image, body, front = [], back = [] }: Announcement, baseUrl: string): string[] => {
  const blocks = [body, ...front.map((one) => one.body), ...back.map((one) => one.body)].flat();
  const images: (Image | undefined)[] = [image, ...blocks.map((one) => (one.type === 'image' ? one.image : undefined))];
  return images.flatMap((one) =>
    one?.url.startsWith(baseUrl) ? [decodeURI(one.url.slice(baseUrl.length).replace(/[?#].*$/, ''))] : [],
  );
};

/** A document from the bytes of its file. Throws an InputError with a line for each fault. */
const documentIn = (file: string, bytes: Uint8Array, baseUrl: string): Announcement => {
  if (bytes.length > limit)
    throw new InputError(`${file}: it has more than 10 MB, and at most that is read; leave out what is not text`);
  const text = decode(file, bytes);
  const value = parseJson(file, text);
  placePictures(value, baseUrl);
  // The quick check suffices for what is sound; what is not deserves all its faults.
  if (isAnnouncement(value)) return value;
  const result = validate(value);
  if (result.ok) return result.announcement;
  const placeOf = locator(text);
  throw new InputError(...result.faults.map((fault) => `${file}:${placeOf(fault)}: ${describe(fault)}`));
};

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(fromCaller(file));
  } catch (error) {
    throw fileProblem(file, error);
  }
};

const headOf = ({ slug, file }: Source, bytes: Uint8Array, document: Announcement, baseUrl: string): Head => {
  const one = published(slug, document, baseUrl);
  return {
    listing: listingOf(slug, file, fingerprint(bytes), one),
    ...(one.embargoed && { embargoed: one.embargoed }),
    ...(one.expires && { expires: one.expires }),
    translations: one.translations ?? [],
    pictures: picturesOf(one, baseUrl),
  };
};

/**
 * Reads what content folders hold. What is known of a file that has not changed since is taken as it is. A broken
 * document stops nothing else: its faults are among those returned. Throws an InputError if a folder itself can't be
 * read, because its announcements would all be missed.
 */
export const readContent = async (
  folders: readonly string[],
  baseUrl: string,
  before: Readonly<Record<string, Known>>,
  step: (done: number, total: number) => void,
): Promise<Content> => {
  const sources = folders.flatMap(sourcesIn);
  sources.sort((a, b) => (a.slug < b.slug ? -1 : Number(a.slug > b.slug)) || (a.file < b.file ? -1 : 1));
  for (const folder of folders) refusePrivateKeys(folder);
  const keys = folders.flatMap(keysIn);
  const keyStamp = fingerprint(JSON.stringify(keys));
  const media = new Map(folders.toReversed().flatMap(mediaIn));

  const faults: string[] = [];
  const signatures: string[] = [];
  const unsigned = new Set<string>();
  const known: Record<string, Known> = {};
  const bySlug = new Map<string, Head>();
  const byId = new Map<string, Head>();
  let read = 0;
  for (const [index, source] of sources.entries()) {
    const { slug, file } = source;
    step(index, sources.length);
    try {
      if (!/^[a-z0-9]+([-._][a-z0-9]+)*$/.test(slug))
        throw new InputError(`${file}: its name becomes an address; use only a to z, digits and hyphens`);
      const stamp = [stampOf(fromCaller(file)), stampOf(fromCaller(signatureFile(file))), keyStamp].join();
      let head = before[file]?.stamp === stamp ? before[file].head : undefined;
      if (!head) {
        const bytes = await bytesOf(file);
        const document = documentIn(file, bytes, baseUrl);
        head = headOf(source, bytes, document, baseUrl);
        read += 1;
        const signature = signatureBeside(file);
        const verdict =
          signature === undefined
            ? undefined
            : await verify({ ...published(slug, document, baseUrl), signature }, keys, Date.now());
        if (signature !== undefined && verdict?.ok) {
          const { listing } = head;
          head = {
            ...head,
            signature,
            listing: { ...listing, fingerprint: fingerprint(listing.fingerprint, signature) },
          };
        } else if (verdict) {
          signatures.push(
            `${file}: ${verdict.ok ? '' : refusals[verdict.reason]}; it is published without its signature; sign it again`,
          );
          unsigned.add(slug);
        }
      }
      const twin = bySlug.get(slug);
      const sameId = byId.get(head.listing.id);
      const missing = head.pictures.find((picture) => picture.startsWith('media/') && !media.has(picture));
      if (twin)
        throw new InputError(`${file}: ${twin.listing.file} has the same name; rename one, or they share an address`);
      if (sameId)
        throw new InputError(
          `${file}: ${sameId.listing.file} has the same id “${head.listing.id}”; give one of them another id`,
        );
      if (missing)
        throw new InputError(`${file}: there is no picture ${missing} in the content; add it, or mend its address`);
      bySlug.set(slug, head);
      byId.set(head.listing.id, head);
      // What a fault belongs to is read again the next time.
      if (!unsigned.has(slug)) known[file] = { stamp, head };
    } catch (error) {
      const problem = fileProblem(file, error);
      if (!(problem instanceof InputError)) throw problem;
      faults.push(...problem.message.split('\n'));
    }
  }

  const load = ({ slug, file }: Listing): Announcement => {
    const one = published(slug, documentIn(file, readFileSync(fromCaller(file)), baseUrl), baseUrl);
    const signature = bySlug.get(slug)?.signature;
    return signature === undefined ? one : { ...one, signature };
  };
  return { heads: [...bySlug.values()], media, known, keys, read, faults: [...faults, ...signatures], load };
};
