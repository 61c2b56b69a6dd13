/** A built site, compressed, given out by nginx on this machine under load: what one core of one edge can carry. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../tooling/process.mjs';
import { buildSite, slug } from '../announcement/newsroom.ts';
import { measured, type Measured } from '../statistics.ts';

const paths = {
  'the tag (cdn/unido-news.js)': '/cdn/unido-news.js',
  'an announcement (announcement.json)': `/announcements/${slug}/announcement.json`,
  'status.json': '/status.json',
  'a frame (embed.html)': `/announcements/${slug}/embed.html`,
};

const rounds = 3;
const seconds = 2;

/** What a build hands to a server that compresses nothing by itself. */
const compress = (site: string): void => {
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }))
    if (['.js', '.json', '.html', '.xml', '.css'].includes(extname(name)))
      writeFileSync(join(site, `${name}.gz`), gzipSync(readFileSync(join(site, name)), { level: 9 }));
};

const config = (folder: string, port: number): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  open_file_cache max=1000;
  gzip_static on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp;`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    include ${folder}/site/nginx.conf;
  }
}`;

const autocannon = fileURLToPath(new URL('../node_modules/autocannon/autocannon.js', import.meta.url));

/** @returns answers a second */
const load = (address: string): number => {
  const args = ['-j', '-c', '64', '-p', '4', '-d', `${seconds}`, '-H', 'accept-encoding=gzip', address];
  const { status, stdout, stderr } = spawnSync(process.execPath, [autocannon, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { requests, non2xx, errors } = JSON.parse(stdout) as {
    readonly requests: { readonly average: number };
    readonly non2xx: number;
    readonly errors: number;
  };
  if (non2xx || errors || !requests.average) throw new Error(`${address}: ${non2xx} refused, ${errors} failed`);
  return requests.average;
};

const answers = async (address: string): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} does not answer`);
};

export const run = async (): Promise<Record<string, Measured>> => {
  if (spawnSync('nginx', ['-v']).status !== 0) {
    console.error('nginx is not there: scale is left out (on Debian, apt-get install nginx-light).');
    return {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  // Its worker is another user than root.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'temp'));
  buildSite(join(folder, 'site'), origin);
  compress(join(folder, 'site'));
  writeFileSync(join(folder, 'nginx.conf'), config(folder, port));
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
  try {
    await answers(`${origin}/status.json`);
    const rates = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1)
      for (const [name, path] of Object.entries(paths)) {
        const requests = load(origin + path);
        rates.set(name, [...(rates.get(name) ?? []), requests]);
      }
    return Object.fromEntries([...rates].map(([name, all]) => [name, measured(all)]));
  } finally {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
};
