import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, root } from '../process.mjs';
import { plainEnvironment } from './environment.js';

/** A registry of npm packages on this machine. */
export interface Registry {
  /** ends with a slash */
  readonly address: string;
  /** lets one publish, in this registry alone */
  readonly token: string;
  readonly stop: () => Promise<void>;
}

/** Our own packages can be had and published, and nothing else. */
const settings = (folder: string) => ({
  storage: join(folder, 'storage'),
  auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
  packages: { '@unido/*': { access: '$all', publish: '$authenticated' } },
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

/** Starts Verdaccio, empty, on this machine alone. */
export const startRegistry = async (scratch: string): Promise<Registry> => {
  const folder = join(scratch, 'registry');
  mkdirSync(folder);
  const config = join(folder, 'config.yaml');
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(settings(folder)));
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
