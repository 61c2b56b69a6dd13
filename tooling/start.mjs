/** Builds everything and serves it: the partner page on PORT (4173), and the other sites on the ports after it. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endSignal, root, run } from './process.mjs';
import { serve } from './serve.mjs';

/** The origin of the newsroom as it is written in the sources of pages. */
const writtenOrigin = 'http://localhost:4174';

/** @param {string} path */
const at = (path) => join(root, path);

/** @param {string} message */
const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const port = Number(process.env['PORT'] || 4173);
if (!Number.isInteger(port) || port < 1 || port > 65_532) fail('PORT must be a whole number from 1 to 65532.');
const newsroomOrigin = `http://localhost:${port + 1}`;

const signal = endSignal();
mkdirSync(at('dist'), { recursive: true });
const scratch = mkdtempSync(at('dist/site-'));
const site = join(scratch, 'site');
/** @type {(() => void)[]} */
const stops = [];

const stop = () => {
  for (const stopOne of stops) stopOne();
  rmSync(scratch, { recursive: true, force: true });
  process.exit(0);
};

/** Runs a program whose words go to stderr; ends with it if it fails. @param {string} file @param {string[]} args */
const step = async (file, ...args) => {
  const code = await run(file, args, { signal, stdio: ['ignore', 2, 2] });
  if (signal.aborted) stop();
  if (code === 0) return;
  rmSync(scratch, { recursive: true, force: true });
  process.exit(1);
};

await step('turbo', 'run', 'build', '--output-logs=errors-only');
const cli = at('packages/newsroom/dist/cli.js');
// Beside the real announcements stand samples, each marked as one, so that a feed shows what a feed can hold.
const contents = [at('content'), at('packages/newsroom/fixtures/content')];
if (existsSync(cli))
  await step(process.execPath, cli, 'build', ...contents, '--out', site, '--base-url', newsroomOrigin);

/** @param {string} html */
const rewrite = (html) => html.replaceAll(writtenOrigin, newsroomOrigin);
const app = (/** @type {string} */ name) => ({ '/': at(`apps/${name}/dist`) });

/** @type {import('./serve.mjs').Site[]} */
const sites = [
  { name: 'Partner page', port, mounts: app('partner-html'), rewrite },
  { name: 'Newsroom', port: port + 1, mounts: { '/': site }, cors: true },
  { name: 'Storybook', port: port + 2, mounts: app('storybook') },
  { name: 'Embed builder', port: port + 3, mounts: app('embed-builder'), rewrite },
];

for (const one of sites.filter(({ mounts }) => existsSync(mounts['/'] ?? ''))) {
  try {
    stops.push(await serve(one));
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    rmSync(scratch, { recursive: true, force: true });
    fail(code === 'EADDRINUSE' ? `Port ${one.port} is in use: stop what uses it, or set PORT.` : message);
  }
  await fetch(`http://localhost:${one.port}/`);
  console.log(`${one.name}: http://localhost:${one.port}/`);
}
if (signal.aborted) stop();
signal.addEventListener('abort', stop);
console.log(`ready http://localhost:${port}/`);
