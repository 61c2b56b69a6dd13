import { execFileSync } from 'node:child_process';

/**
 * Whether a file has changed without a changeset that came with the change: against where this branch left the main
 * one, or, on that one, against the last commit and in it. Without git, or in a shallow clone, there is nothing to say.
 * @param {string} folder the root of a repository
 * @param {string} path
 * @returns {boolean}
 */
export const changedWithoutChangeset = (folder, path) => {
  /** @param {readonly string[]} args */
  const git = (...args) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  /** @param {string} commit @returns {string | undefined} */
  const known = (commit) => {
    try {
      return git('rev-parse', '--verify', `${commit}^{commit}`);
    } catch {
      return undefined;
    }
  };
  const head = known('HEAD');
  const main = known('origin/main') ?? known('main');
  if (!head || !main) return false;
  const fork = git('merge-base', head, main);
  /** @param {string} base @param {readonly string[]} rest */
  const changed = (base, ...rest) =>
    git('diff', '--name-only', ...rest, base, '--', path, '.changeset/*.md').split('\n');
  const base = fork !== head || changed(head).includes(path) ? fork : known('HEAD^');
  if (!base || !changed(base).includes(path)) return false;
  const added = changed(base, '--diff-filter=A').filter((file) => file !== path && file);
  return !added.length && !git('ls-files', '--others', '--exclude-standard', '.changeset/*.md');
};
