import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { root } from '../process.mjs';
import { freePorts, startSites } from './server.js';

/** Runs `start.mjs` until it ends by itself. */
const start = (port: string): Promise<{ readonly code: number; readonly said: string[] }> =>
  new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, PORT: port } };
    execFile(process.execPath, ['tooling/start.mjs'], options, (error, _, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stderr.trim().split('\n') }),
    );
  });

test('stops when asked, and leaves neither a port nor a file behind', async () => {
  const sites = await startSites();
  expect((await fetch(sites.partner)).status).toBe(200);
  expect(await (await fetch(sites.embedBuilder)).text()).toContain(`content="${sites.newsroom}"`);
  expect(await sites.stop()).toBe(0);
  await expect(fetch(sites.partner)).rejects.toThrow();
  await expect(fetch(sites.newsroom)).rejects.toThrow();
  expect(readdirSync(`${root}dist`).filter((name) => name.startsWith('site-'))).toEqual([]);
});

test('says in one line that a port is taken', async () => {
  const port = await freePorts();
  const other = createServer().listen(port + 1, '127.0.0.1');
  const { code, said } = await start(String(port));
  other.close();
  expect(code).toBe(1);
  expect(said.at(-1)).toBe(`Port ${port + 1} is in use: stop what uses it, or set PORT.`);
});

test('says in one line that PORT is no port', async () => {
  expect(await start('high')).toEqual({ code: 1, said: ['PORT must be a whole number from 1 to 65532.'] });
});
