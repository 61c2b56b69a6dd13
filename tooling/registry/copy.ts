import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { root } from '../process.mjs';
import { tell } from './environment.js';

/** Without git there is no telling what belongs to the working tree. */
export const hasGit = (): Promise<boolean> =>
  tell('git', ['rev-parse', '--is-inside-work-tree'], { cwd: root }).then(
    () => true,
    () => false,
  );

/** The git of a copy: a repository of its own, and nobody's name. */
export const git = (cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> => {
  const date = '2026-01-01T00:00:00Z';
  const who = { GIT_AUTHOR_NAME: 'test', GIT_AUTHOR_EMAIL: 'test@localhost', GIT_AUTHOR_DATE: date };
  const by = { GIT_COMMITTER_NAME: 'test', GIT_COMMITTER_EMAIL: 'test@localhost', GIT_COMMITTER_DATE: date };
  return tell('git', ['-c', 'core.hooksPath=', ...args], { cwd, env: { ...env, ...who, ...by } });
};

/** Copies the working tree, uncommitted changes included, into a repository of its own. */
export const copyWorkingTree = async (to: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const listed = await tell('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const deleted = await tell('git', ['ls-files', '-z', '--deleted'], { cwd: root });
  const gone = new Set(deleted.split('\0'));
  const files = listed.split('\0').filter((file) => file && !gone.has(file));
  for (const folder of new Set(files.map(dirname))) mkdirSync(join(to, folder), { recursive: true });
  await Promise.all(files.map((file) => cp(join(root, file), join(to, file), { verbatimSymlinks: true })));
  await git(to, env, 'init', '--quiet', '--initial-branch', 'main');
  await git(to, env, 'add', '--all');
  await git(to, env, 'commit', '--quiet', '--message', 'The working tree');
};
