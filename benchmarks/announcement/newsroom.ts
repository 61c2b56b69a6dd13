/** A real newsroom's site, built for the address at which it is given out. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../tooling/process.mjs';
import { serve } from '../serve.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cli = at('../../packages/newsroom/dist/cli.js');

const newsroom = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`newsroom ${args[0]} ended with ${status}: ${stderr}`);
  return stdout;
};

export const slug = '2024-02-29-unido-cingai';

/** Builds the site of this repository's content into a folder. */
export const buildSite = (out: string, origin: string): void => {
  newsroom(['build', at('../../content'), '--out', out, '--base-url', `${origin}/`]);
};

export interface Newsroom {
  /** Of the announcement: its folder's address. */
  readonly page: string;
  readonly script: string;
  /** A file of the site. */
  readonly read: (path: string) => Buffer | undefined;
  readonly stop: () => void;
}

export const startNewsroom = async (): Promise<Newsroom> => {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const out = join(scratch, 'site');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  buildSite(out, origin);
  const read = (path: string): Buffer | undefined => {
    const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const { stop } = await serve(read, 11, port);
  return {
    page: `${origin}/announcements/${slug}/`,
    script: `${origin}/cdn/unido-news.js`,
    read,
    stop: () => {
      stop();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
};
