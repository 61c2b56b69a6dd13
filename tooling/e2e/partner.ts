import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort, root } from '../process.mjs';
import { serve } from '../serve.mjs';
import { siteHeaders } from '../site-headers.mjs';

/** A site that runs. */
export interface Running {
  /** ends with a slash */
  readonly address: string;
  readonly stop: () => void;
}

const at = (port: number): string => `http://localhost:${port}/`;

/** Builds the newsroom's site, of the real announcement and the samples, and serves it. */
export const startNewsroom = async (asPublished = false): Promise<Running> => {
  const port = await freePort();
  const scratch = mkdtempSync(join(tmpdir(), 'newsroom-'));
  const site = join(scratch, 'site');
  const contents = ['content', 'packages/newsroom/fixtures/content'];
  const args = ['build', ...contents, '--out', site, '--base-url', `http://localhost:${port}`];
  const child = spawn(process.execPath, ['packages/newsroom/dist/cli.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The newsroom’s site could not be built: see above.');
  const published = asPublished && {
    compress: true,
    headers: siteHeaders(readFileSync(join(site, '_headers'), 'utf8')),
  };
  const close = await serve({ name: 'Newsroom', port, mounts: { '/': site }, cors: true, ...published });
  const stop = (): void => {
    close();
    rmSync(scratch, { recursive: true });
  };
  return { address: at(port), stop };
};

/** Serves the built pages of an app, with the newsroom's address in them, as `npm start` serves a partner's. */
export const startPages = async (app: string, newsroom: Running, compress = false): Promise<Running> => {
  const port = await freePort();
  const stop = await serve({
    name: app,
    port,
    mounts: { '/': join(root, 'apps', app, 'dist') },
    compress,
    rewrite: (html) => html.replaceAll('http://localhost:4174/', newsroom.address),
  });
  return { address: at(port), stop };
};

/** Where the keyboard is in a page. */
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.localName);
