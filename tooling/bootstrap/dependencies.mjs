import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exclusively, Missing, quietly, say } from './machine.mjs';

/** Folders that may hold a package, as pnpm-workspace.yaml lists them. */
const folders = (root) => [
  '.',
  'tooling/consumers',
  'tooling/hosts',
  'tooling/testing',
  'tooling/visitor',
  'benchmarks',
  ...['packages', 'apps'].flatMap((group) =>
    existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => `${group}/${name}`) : [],
  ),
];

/** Changes when an install could come out otherwise. */
const fingerprint = (root) => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = folders(root).map((folder) => `${folder}/package.json`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests.sort()])
    if (existsSync(join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

const isDone = (root, stamp) => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);

/** Installs what the lockfile says, unless that was done before and nothing changed since. */
export const installDependencies = async (root, { env, shell }) => {
  const stamp = join(root, 'node_modules', '.bootstrapped');
  if (isDone(root, stamp)) return;
  await exclusively(root, () => {
    if (isDone(root, stamp)) return;
    say('Installing dependencies …');
    const result = quietly('pnpm', ['install', '--frozen-lockfile'], { cwd: root, env: { ...env, CI: 'true' }, shell });
    if (result.status !== 0) {
      say(result.error?.message ?? `${result.stdout}${result.stderr}`.trim());
      throw new Missing(
        'pnpm install failed: check the network; after a change to a package.json, `npm run pnpm -- install`.',
      );
    }
    writeFileSync(stamp, fingerprint(root));
  });
};
