/** A package that changed since the branch began has a changeset that names it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.mjs';
import { lacking } from '../changesets.mjs';

export const name = 'Changesets';

/** @param {string[]} args @returns {string[] | undefined} what git prints, by its NULs; undefined if it fails */
const git = (...args) => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean);
  } catch {
    return undefined;
  }
};

/** Where this branch left the one that is released from. */
const base = () => {
  const { baseBranch } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8'));
  for (const branch of [`origin/${baseBranch}`, baseBranch]) {
    const [commit] = git('merge-base', 'HEAD', branch) ?? [];
    if (commit) return commit.trim();
  }
  return undefined;
};

/** @returns {Promise<import('../test/summary.mjs').Counts>} */
export const run = async () => {
  const since = base();
  const changed = since && git('diff', '--name-only', '-z', since);
  const added = git('ls-files', '-z', '--others', '--exclude-standard');
  if (!changed || !added)
    return { passed: 1, failed: 0, skipped: 0, lines: ['Nothing to compare with: no git, or not its whole history.'] };
  const lines = lacking([...changed, ...added], root);
  return { passed: lines.length ? 0 : 1, failed: lines.length ? 1 : 0, skipped: 0, lines };
};
