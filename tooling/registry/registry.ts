import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, root } from '../process.mjs';
import { plainEnvironment, tell } from './environment.js';

/** A registry of npm packages on this machine. */
export interface Registry {
  /** ends with a slash */
  readonly address: string;
  /** lets one publish, in this registry alone */
  readonly token: string;
  readonly stop: () => Promise<void>;
}

/** Where npm gets packages from on this machine; it may be any mirror, and is written into nothing that is kept. */
const upstream = async (): Promise<string> => (await tell('npm', ['config', 'get', 'registry'], {})).trim();

/** Where what came from there is kept, so that the next run asks for nothing. */
const storage = join(root, 'node_modules/.cache/registry/storage');

/** Our own packages are had from here alone, and nothing else can be published; what else is asked for is passed on. */
const settings = (folder: string, url: string) => ({
  storage,
  auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
  uplinks: { upstream: { url, maxage: '1d', timeout: '60s' } },
  packages: {
    '@unido/*': { access: '$all', publish: '$authenticated' },
    '**': { access: '$all', proxy: 'upstream' },
  },
  max_body_size: '50mb',
  web: { enable: false },
  middlewares: { audit: { enabled: false } },
  log: { type: 'stdout', format: 'pretty', level: 'fatal' },
});

const signUp = async (address: string): Promise<string> => {
  const name = 'publisher';
  const answer = await fetch(`${address}-/user/org.couchdb.user:${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: crypto.randomUUID() }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`The registry gives nobody a token: it answered ${answer.status}.`);
  return token;
};

/** Starts Verdaccio, empty but for what it passes on. */
export const startRegistry = async (scratch: string): Promise<Registry> => {
  const folder = join(scratch, 'registry');
  mkdirSync(folder);
  rmSync(join(storage, '@unido'), { recursive: true, force: true });
  const config = join(folder, 'config.yaml');
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(settings(folder, await upstream())));
  const address = `http://127.0.0.1:${await freePort()}/`;
  const program = join(root, 'node_modules/verdaccio/bin/verdaccio');
  const child = fork(program, ['--config', config, '--listen', address], {
    env: { ...plainEnvironment(folder), NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || !child.kill()) return;
    await once(child, 'exit');
  };
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Verdaccio ended before it was ready (exit ${String(code)}).`);
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return { address, token: await signUp(address), stop };
};
