import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../process.mjs';
import { wordPressFiles } from './install.mjs';

/** Who writes: an administrator may post any HTML, an author what WordPress thinks harmless. */
export type User = 'administrator' | 'author';

export interface WordPress {
  /** Ends in a slash. */
  readonly address: string;
  /** Publishes a post as its user's browser does. @returns the post's address */
  readonly publish: (user: User, content: string) => Promise<string>;
  /** A user's cookies. */
  readonly logIn: (user: User) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const source = fileURLToPath(new URL('site/', import.meta.url));

/** Tries until something is there. */
const until = async <Found>(what: string, find: () => Found | Promise<Found>): Promise<NonNullable<Found>> => {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(50)) {
    const found = await find();
    if (found) return found;
  }
  throw new Error(`${what} does not come up.`);
};

const end = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
};

/** A database of this process's own, reached by its socket alone: whoever may enter the folder may do everything. */
const startDatabase = async (folder: string, socket: string): Promise<ChildProcess> => {
  const data = join(folder, 'database');
  mkdirSync(data);
  const options = ['--no-defaults', '--skip-networking', '--skip-grant-tables', '--innodb-flush-method=nosync'];
  const places = [`--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`];
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const server = spawn('/usr/sbin/mariadbd', [...options, ...places, ...user], { stdio: 'ignore' });
  await until('MariaDB', () => existsSync(socket));
  return server;
};

/**
 * A WordPress of its own, with its default theme and no plugin, on 127.0.0.1.
 * @param newsroom the address of a newsroom on this machine, which it may read
 */
export const startWordPress = async (newsroom: string): Promise<WordPress> => {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const servers: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const server of servers.toReversed()) await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // The whole of it, since WordPress borrows files of other packages by relative links.
    cpSync(wordPressFiles(), folder, { recursive: true, verbatimSymlinks: true });
    const site = join(folder, 'wordpress');
    mkdirSync(join(site, 'wp-content/mu-plugins'));
    copyFileSync(join(source, 'loopback.php'), join(site, 'wp-content/mu-plugins/loopback.php'));
    for (const name of ['wp-config.php', 'install.php']) {
      rmSync(join(site, name), { force: true });
      copyFileSync(join(source, name), join(site, name));
    }
    // Which browsers ask for by themselves; elsewhere the web server hands that to WordPress.
    writeFileSync(join(site, 'favicon.ico'), '');
    const socket = join(folder, 'socket');
    servers.push(await startDatabase(folder, socket));

    const port = await freePort();
    const address = `http://127.0.0.1:${port}/`;
    const env = {
      ...process.env,
      WORDPRESS_ADDRESS: address.slice(0, -1),
      WORDPRESS_SOCKET: socket,
      NEWSROOM_PORT: new URL(newsroom).port,
    };
    const install = spawn('php', ['install.php'], { cwd: site, env, stdio: ['ignore', 2, 2] });
    const [code] = (await once(install, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`WordPress is not installed: PHP ended with ${code}.`);
    servers.push(spawn('php', ['-q', '-S', `127.0.0.1:${port}`, '-t', site], { cwd: site, env, stdio: 'ignore' }));
    await until('WordPress', () =>
      fetch(address).then(
        ({ ok }) => ok,
        () => false,
      ),
    );

    const logIn = async (user: User): Promise<string> => {
      const { headers } = await fetch(`${address}wp-login.php`, {
        method: 'POST',
        body: new URLSearchParams({ log: user, pwd: user }),
        headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
        redirect: 'manual',
      });
      return headers
        .getSetCookie()
        .map((cookie) => cookie.split(';', 1)[0])
        .join('; ');
    };
    const cookies = new Map<User, Promise<string>>();
    const publish = async (user: User, content: string): Promise<string> => {
      const cookie = await (cookies.get(user) ?? cookies.set(user, logIn(user)).get(user) ?? '');
      const nonce = await fetch(`${address}wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } });
      const response = await fetch(`${address}?rest_route=/wp/v2/posts`, {
        method: 'POST',
        headers: { cookie, 'x-wp-nonce': await nonce.text(), 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'A post', status: 'publish', content }),
      });
      const post = (await response.json()) as { readonly link?: string };
      if (!post.link) throw new Error(`WordPress did not take the post: ${JSON.stringify(post)}`);
      return post.link;
    };
    return { address, publish, logIn, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
