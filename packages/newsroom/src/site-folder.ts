import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileProblem, InputError } from './problem.js';
import { fromCaller } from './read.js';
import type { SiteFile } from './site/site.js';
import { writeFiles } from './write-files.js';

/** Stands in every site that was built, and says that its folder may be replaced. */
export const marker = '.newsroom-site';
const markerText =
  'Built by the newsroom’s command line, which replaces what is in this folder. Keep nothing else here.\nBuild: ';

const journal = 'journal.json';

/** What is to become of a site: all of it new, or some files written and others removed. */
export interface Change {
  /** Of the site as it will be. */
  readonly build: string;
  readonly files: Iterable<SiteFile>;
  /** Paths to be removed; without it, the whole site is new. */
  readonly remove?: readonly string[];
}

const isRunning = (pid: number): boolean => {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * The folder of a site. What is new grows beside it, because only within one file system files can be moved. A whole
 * site changes places with the old one; single files move into it when all of them are there, and if the machine stops
 * meanwhile, the next build moves the rest.
 */
export class SiteFolder {
  readonly #name: string;
  readonly #site: string;
  readonly #beside: string;

  /** @param name as the user wrote it. Throws an InputError if it can’t be the folder of a site. */
  constructor(name: string) {
    this.#name = name;
    const path = fromCaller(name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      this.#site = existsSync(path) ? realpathSync(path) : path;
      this.#beside = join(dirname(this.#site), `.${basename(this.#site)}.newsroom-`);
      this.#recover();
      this.#refuseForeign();
    } catch (error) {
      throw fileProblem(name, error);
    }
  }

  get path(): string {
    return this.#site;
  }

  /** Where what the last build knew is kept. */
  get stateFile(): string {
    return `${this.#beside}state.json`;
  }

  /** Which build the site is of; nothing where there is no site. */
  get build(): string | undefined {
    const file = join(this.#site, marker);
    return existsSync(file) ? /^Build: (\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  }

  /** @returns how many files were written. Throws an InputError if that can’t be done; the site is then as before. */
  async apply({ build, files, remove }: Change): Promise<number> {
    const next = `${this.#beside}next-${process.pid}`;
    try {
      mkdirSync(next);
      const written = await writeFiles(next, files);
      writeFileSync(join(next, marker), `${markerText}${build}\n`);
      if (remove) this.#move(next, { written: [...written, marker], remove });
      else this.#swap(next);
      return written.length;
    } catch (error) {
      throw fileProblem(this.#name, error);
    } finally {
      rmSync(next, { recursive: true, force: true });
      if (existsSync(this.#site)) rmSync(this.#last, { recursive: true, force: true });
    }
  }

  get #last(): string {
    return `${this.#beside}last`;
  }

  get #commit(): string {
    return `${this.#beside}commit`;
  }

  #swap(next: string): void {
    const site = this.#site;
    if (existsSync(site) && !existsSync(join(site, marker))) rmdirSync(site);
    const hadSite = existsSync(site);
    // Nothing can come between these two but the end of the machine, after which `recover` undoes the first.
    if (hadSite) renameSync(site, this.#last);
    try {
      renameSync(next, site);
    } catch (error) {
      if (hadSite) renameSync(this.#last, site);
      throw error;
    }
  }

  /** From the moment the folder has its new name, the change will be carried out, now or by the next build. */
  #move(next: string, plan: { readonly written: readonly string[]; readonly remove: readonly string[] }): void {
    writeFileSync(join(next, journal), JSON.stringify(plan));
    const wait = (): void => undefined;
    // Someone who asks the program to end waits for these few moments.
    process.once('SIGINT', wait).once('SIGTERM', wait);
    renameSync(next, this.#commit);
    this.#finish();
    process.off('SIGINT', wait).off('SIGTERM', wait);
  }

  /** Carries out a change that was decided. What is done already is passed over. */
  #finish(): void {
    const { written, remove } = JSON.parse(readFileSync(join(this.#commit, journal), 'utf8')) as {
      written: readonly string[];
      remove: readonly string[];
    };
    for (const path of written) {
      const from = join(this.#commit, path);
      if (!existsSync(from)) continue;
      mkdirSync(dirname(join(this.#site, path)), { recursive: true });
      renameSync(from, join(this.#site, path));
    }
    for (const path of remove) {
      rmSync(join(this.#site, path), { force: true });
      this.#dropEmpty(dirname(path));
    }
    rmSync(this.#commit, { recursive: true, force: true });
  }

  #dropEmpty(folder: string): void {
    for (let one = folder; one !== '.'; one = dirname(one)) {
      const path = join(this.#site, one);
      if (!existsSync(path)) continue;
      if (readdirSync(path).length) return;
      rmdirSync(path);
    }
  }

  /** Clears what a build left behind that was stopped half-way, and finishes or undoes what it had begun to move. */
  #recover(): void {
    if (existsSync(this.#last) && !existsSync(this.#site)) renameSync(this.#last, this.#site);
    rmSync(this.#last, { recursive: true, force: true });
    if (existsSync(this.#commit)) this.#finish();
    const parent = dirname(this.#site);
    const stem = basename(`${this.#beside}next-`);
    for (const name of readdirSync(parent))
      if (name.startsWith(stem) && !isRunning(Number(name.slice(stem.length))))
        rmSync(join(parent, name), { recursive: true, force: true });
  }

  #refuseForeign(): void {
    const path = this.#site;
    const name = this.#name;
    if (!existsSync(path)) return;
    if (!lstatSync(path).isDirectory()) throw new InputError(`${name}: it is a file; name a folder for the site`);
    const names = readdirSync(path);
    if (names.length && !names.includes(marker))
      throw new InputError(
        `${name}: it holds files that newsroom did not make (no ${marker}); name a new or empty folder`,
      );
  }
}
