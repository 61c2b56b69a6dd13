import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { freePort, root } from '../process.mjs';
import type { Running } from './partner.js';

/** Starts the built server of `partner-ssr`, whose news are those of a newsroom. */
export const startServer = async (newsroom: string): Promise<Running> => {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'apps/partner-ssr/dist/main.js')], {
    env: { ...process.env, PORT: String(port), NEWSROOM: newsroom },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = `http://localhost:${port}/`;
  for await (const line of createInterface({ input: child.stdout }))
    if (line === `ready ${address}`) return { address, stop: () => child.kill() };
  throw new Error('The server ended before it was ready: see what it said above.');
};
