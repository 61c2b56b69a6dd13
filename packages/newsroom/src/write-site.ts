import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { lstat, mkdir, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileProblem, InputError } from './problem.js';
import { fromCaller } from './read.js';

/** Stands in every site that was built, and says that its folder may be replaced. */
export const marker = '.newsroom-site';
const markerText =
  'Built by the newsroom’s command line, which replaces this folder as a whole. Keep nothing else here.\n';

interface Places {
  readonly site: string;
  /** Where the new site grows. Beside the old one, because only within one file system a folder can be moved. */
  readonly next: string;
  /** Where the old one stands while they change places. */
  readonly last: string;
}

const placesOf = async (path: string): Promise<Places> => {
  await mkdir(dirname(path), { recursive: true });
  const site = existsSync(path) ? await realpath(path) : path;
  const beside = join(dirname(site), `.${basename(site)}.newsroom-`);
  return { site, next: `${beside}next-${process.pid}`, last: `${beside}last` };
};

/** Clears what a build left behind that was stopped half-way, and gives the old site back if it was just moved away. */
const recover = async ({ site, last, next }: Places): Promise<void> => {
  if (existsSync(last) && !existsSync(site)) renameSync(last, site);
  await rm(last, { recursive: true, force: true });
  const stem = basename(next).replace(/\d+$/, '');
  for (const name of await readdir(dirname(site)))
    if (name.startsWith(stem) && !isRunning(Number(name.slice(stem.length))))
      await rm(join(dirname(site), name), { recursive: true, force: true });
};

const isRunning = (pid: number): boolean => {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Throws an InputError unless the folder is absent, empty or a site built before. */
const refuseForeign = async (name: string, path: string): Promise<void> => {
  if (!existsSync(path)) return;
  if (!(await lstat(path)).isDirectory()) throw new InputError(`${name}: it is a file; name a folder for the site`);
  const names = await readdir(path);
  if (names.length && !names.includes(marker))
    throw new InputError(
      `${name}: it holds files that newsroom did not make (no ${marker}); name a new or empty folder`,
    );
};

const swap = ({ site, next, last }: Places): void => {
  const isEmpty = existsSync(site) && !existsSync(join(site, marker));
  if (isEmpty) rmdirSync(site);
  const hadSite = existsSync(site);
  // Nothing can come between these two but the end of the machine, after which `recover` undoes the first.
  if (hadSite) renameSync(site, last);
  try {
    renameSync(next, site);
  } catch (error) {
    if (hadSite) renameSync(last, site);
    throw error;
  }
};

/**
 * Writes a site so that its folder holds the old one or the new one, whole, and nothing between.
 * Throws an InputError if the folder is not one to write a site to.
 * @param out as the user wrote it
 * @returns how many files were written
 */
export const writeSite = async (
  out: string,
  files: Iterable<readonly [path: string, text: string]>,
): Promise<number> => {
  try {
    const places = await placesOf(fromCaller(out));
    await recover(places);
    await refuseForeign(out, places.site);
    let count = 0;
    try {
      await mkdir(places.next);
      await writeFile(join(places.next, marker), markerText);
      for (const [path, text] of files) {
        const file = join(places.next, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
        count += 1;
      }
      swap(places);
    } finally {
      await rm(places.next, { recursive: true, force: true });
    }
    await rm(places.last, { recursive: true, force: true });
    return count;
  } catch (error) {
    throw fileProblem(out, error);
  }
};
