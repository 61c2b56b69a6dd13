import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { copyWorkingTree, git } from './copy.js';
import { tell } from './environment.js';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly registry?: string };
}

/** A copy of the working tree, from which packages are released as they are from the repository itself. */
export interface Workspace {
  readonly folder: string;
  readonly manifests: () => readonly Manifest[];
  readonly read: (file: string) => string;
  /** changes a file by a function of its text */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** takes the changesets in, and commits the result */
  readonly version: (...args: string[]) => Promise<void>;
  readonly build: () => Promise<void>;
  /** publishes what the registry does not have, in the steps of release.yml: a plan, tarballs, and these alone */
  readonly publish: () => Promise<void>;
  /** publishes all under a tag */
  readonly publishSnapshot: (tag: string) => Promise<void>;
}

/** Copies the working tree and installs its tools. */
export const openWorkspace = async (folder: string, outer: NodeJS.ProcessEnv): Promise<Workspace> => {
  const env = { ...outer, PATH: [join(folder, 'node_modules/.bin'), outer['PATH']].join(delimiter) };
  const inside = { cwd: folder, env };
  await copyWorkingTree(folder, env);
  await tell('pnpm', ['install', '--frozen-lockfile', '--offline', '--ignore-scripts'], inside);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifests = (): readonly Manifest[] =>
    readdirSync(join(folder, 'packages')).map((name) => JSON.parse(read(`packages/${name}/package.json`)) as Manifest);
  const changeset = async (...args: string[]): Promise<void> => {
    const elsewhere = manifests().find(({ publishConfig }) => publishConfig?.registry);
    if (elsewhere || !String(outer['npm_config_registry']).startsWith('http://127.0.0.1:'))
      throw new Error(`Nothing is published: ${elsewhere?.name ?? 'the environment'} names another registry.`);
    await tell('changeset', args, inside);
  };
  return {
    folder,
    manifests,
    read,
    edit: (file, change) => writeFileSync(join(folder, file), change(read(file))),
    version: async (...args) => {
      await tell('node', ['tooling/version.mjs', ...args], inside);
      await git(folder, env, 'add', '--all');
      await git(folder, env, 'commit', '--quiet', '--message', 'Release');
    },
    build: async () => {
      await tell('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], inside);
    },
    publish: async () => {
      const packed = mkdtempSync(join(dirname(folder), 'packed-'));
      const plan = join(packed, 'plan.json');
      await changeset('publish-plan', '--output', plan);
      await changeset('pack', '--from-publish-plan', plan, '--out-dir', join(packed, 'tarballs'));
      await changeset('publish', '--no-git-tag', '--from-pack-dir', join(packed, 'tarballs'));
    },
    publishSnapshot: (tag) => changeset('publish', '--no-git-tag', '--tag', tag),
  };
};
