/** How long a site takes, whole and after one change, beside Eleventy making the same
 * pages, by the same elements, in the same run: the page and the embed of each announcement, without the rest. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentOf, nameOf, writeDocuments } from './documents.ts';

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cli = at('../../packages/newsroom/dist/cli.js');
const eleventy = at('../node_modules/@11ty/eleventy/cmd.cjs');

const measure = (script: string, args: readonly string[], scratch: string, cwd = scratch, env = {}): Measured => {
  const peak = join(scratch, 'peak');
  // What was written before is no burden of what is measured now.
  if (process.platform !== 'win32') spawnSync('sync');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', at('peak.mjs'), script, ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, PEAK: peak, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
};

/** @param sizes how many announcements, smallest first */
export const run = (sizes: readonly number[]): Record<string, Record<string, number>> => {
  const results: Record<string, Record<string, number>> = {};
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    for (const size of sizes) {
      const content = join(scratch, `content-${size}`);
      writeDocuments(content, size);
      const out = join(scratch, 'site');
      const args = ['build', content, '--out', out, '--base-url', 'https://news.example.org/', '--at', '2026-01-01'];
      const whole = measure(cli, args, scratch);
      const middle = Math.floor(size / 2);
      const changed = { ...documentOf(middle), headline: 'Changed' };
      writeFileSync(join(content, 'announcements', nameOf(middle)), JSON.stringify(changed));
      const change = measure(cli, args, scratch);
      rmSync(out, { recursive: true });
      rmSync(join(scratch, '.site.newsroom-state.json'));
      const peerOut = join(scratch, 'eleventy');
      const peer = measure(eleventy, [], scratch, at('eleventy'), { CONTENT: content, OUT: peerOut });
      const pages = readdirSync(join(peerOut, 'announcements'), { recursive: true }).filter((name) =>
        `${name}`.endsWith('.html'),
      );
      if (pages.length !== 2 * size) throw new Error(`Eleventy wrote ${pages.length} pages`);
      rmSync(peerOut, { recursive: true });
      results[size] = {
        'newsroom, s': whole.seconds,
        'newsroom, MB': whole.megabytes,
        'one change, s': change.seconds,
        'one change / whole': change.seconds / whole.seconds,
        'Eleventy, s': peer.seconds,
        'Eleventy, MB': peer.megabytes,
        'newsroom / Eleventy': whole.seconds / peer.seconds,
      };
      rmSync(content, { recursive: true });
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return results;
};
