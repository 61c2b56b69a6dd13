import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exclusively, Missing, quietly, say } from './machine.mjs';

const pnpmVersion = '12.21.0';
/** From 22.18 on, Node runs TypeScript by itself, which the build scripts need. */
const serves = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major === 22 ? minor >= 18 : major >= 24;
};

/** The version of a package in `.tools`; empty if it is not there. npm writes this file last, so it is whole. */
const fetched = (root, name) => {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, '.tools/node_modules/.package-lock.json'), 'utf8'));
    return packages[`node_modules/${name}`]?.version ?? '';
  } catch {
    return '';
  }
};

/** @returns the Node to use; undefined if neither this one nor the fetched one does */
const findNode = (root) => {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, '.tools/node_modules/node/bin', name);
  if (serves(process.versions.node)) return process.execPath;
  return serves(fetched(root, 'node')) && existsSync(own) ? own : undefined;
};

/** @returns folders to put on PATH so that `pnpm` is the right one; undefined if there is none */
const findPnpm = (root) => {
  if (fetched(root, 'pnpm') === pnpmVersion) return [join(root, '.tools/node_modules/.bin')];
  return quietly('pnpm', ['--version'], { cwd: dirname(root) }).stdout?.trim() === pnpmVersion ? [] : undefined;
};

/** What npm says went wrong, in one line. */
const reason = ({ error, status, stderr }) =>
  error?.message ?? /(?:reason: |npm (?:error|ERR!) )(?!code|errno|syscall)(.*)/.exec(stderr)?.[1] ?? `exit ${status}`;

const fetchTools = (root) => {
  say('Fetching Node 24 and pnpm into .tools (once) …');
  const args = ['install', '--prefix', '.tools', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  const result = quietly(
    'npm',
    [...args, '--fetch-retries=1', '--fetch-retry-mintimeout=2000', 'node@24', `pnpm@${pnpmVersion}`],
    { cwd: root },
  );
  if (result.error?.code === 'ENOENT')
    throw new Missing('npm is missing: install Node 24 from https://nodejs.org, which brings it, and run this again.');
  if (result.status !== 0)
    throw new Missing(
      `npm could not fetch Node 24 and pnpm ${pnpmVersion} (${reason(result)}): check the network and npm's registry, or install them yourself, and run this again.`,
    );
};

/**
 * Makes sure of Node and pnpm.
 * @returns Node's path, and the folders that PATH must begin with
 */
export const ensureTools = async (root) => {
  const found = () => ({ node: findNode(root), pnpm: findPnpm(root) });
  let { node, pnpm } = found();
  if (!node || !pnpm) {
    await exclusively(root, () => {
      ({ node, pnpm } = found());
      if (!node || !pnpm) fetchTools(root);
    });
    ({ node, pnpm } = found());
  }
  if (!node || !pnpm)
    throw new Missing(
      'What npm fetched into .tools does not run here: install Node 24 and pnpm 12.21 and run this again.',
    );
  return { node, folders: [dirname(node), ...pnpm] };
};
