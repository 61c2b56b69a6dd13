import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Announcement } from '@unido/announcement';
import { validate, describe } from '@unido/announcement';
import { locator, parseJson } from './json.js';
import { fileProblem, InputError } from './problem.js';
import { fromCaller, readText } from './read.js';

/** An announcement and the name under which its page and document stand. */
export interface Entry {
  readonly slug: string;
  /** As messages name it. */
  readonly file: string;
  readonly announcement: Announcement;
}

export interface Content {
  /** In the order of their slugs. */
  readonly entries: readonly Entry[];
  /** A line for each fault. */
  readonly faults: readonly string[];
}

interface Source {
  readonly slug: string;
  readonly file: string;
}

/** The documents of a content folder. Text files beside them are their sources; names with a dot in front are editors'. */
const sourcesIn = async (folder: string): Promise<Source[]> => {
  const within = join(folder, 'announcements');
  try {
    const names = await readdir(fromCaller(within));
    return names
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => ({ slug: name.slice(0, -'.json'.length), file: join(within, name) }));
  } catch (error) {
    throw fileProblem(within, error);
  }
};

const read = async ({ slug, file }: Source): Promise<Announcement> => {
  if (!/^[a-z0-9]+([-._][a-z0-9]+)*$/.test(slug))
    throw new InputError(`${file}: its name becomes an address; use only a to z, digits and hyphens`);
  const text = await readText(file);
  const result = validate(parseJson(file, text));
  if (result.ok) return result.announcement;
  const placeOf = locator(text);
  throw new InputError(...result.faults.map((fault) => `${file}:${placeOf(fault)}: ${describe(fault)}`));
};

/**
 * Reads every announcement of some content folders. A broken document stops nothing else: its faults are among those
 * returned. Throws an InputError if a folder itself can't be read, because its announcements would all be missed.
 */
export const readContent = async (
  folders: readonly string[],
  step: (done: number, total: number) => void,
): Promise<Content> => {
  const sources = (await Promise.all(folders.map(sourcesIn))).flat();
  sources.sort((a, b) => (a.slug < b.slug ? -1 : Number(a.slug > b.slug)) || (a.file < b.file ? -1 : 1));

  const faults: string[] = [];
  const bySlug = new Map<string, Entry>();
  const byId = new Map<string, Entry>();
  for (const [index, source] of sources.entries()) {
    step(index, sources.length);
    const { slug, file } = source;
    try {
      const announcement = await read(source);
      const entry = { slug, file, announcement };
      const twin = bySlug.get(slug);
      const sameId = byId.get(announcement.id);
      if (twin) throw new InputError(`${file}: ${twin.file} has the same name; rename one, or they share an address`);
      if (sameId)
        throw new InputError(
          `${file}: ${sameId.file} has the same id “${announcement.id}”; give one of them another id`,
        );
      bySlug.set(slug, entry);
      byId.set(announcement.id, entry);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.message.split('\n'));
    }
  }
  return { entries: [...bySlug.values()], faults };
};
