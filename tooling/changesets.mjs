import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a package its users never get: a change to it needs no release. */
const unpublished =
  /\.(test|stories)\.ts$|\/(fixtures|snapshots|testing)\/|\/README\.md$|\/CHANGELOG\.md$|\/tsconfig\.json$/;

/** The packages that a changeset names; undefined if it names none, which says that nothing needs a release. */
const named = (/** @type {string} */ text) => {
  const [, head = ''] = /^---\r?\n(.*?)^---/ms.exec(text) ?? [];
  const names = [...head.matchAll(/^["']?(@unido\/[\w-]+)["']?:/gm)].flatMap(([, name = '']) => name);
  return names.length ? names : undefined;
};

/**
 * What is to be said of packages that changed without a changeset, a line each.
 * @param {readonly string[]} changed files, from the root, with slashes; added, changed or gone
 * @param {string} root
 * @returns {string[]}
 */
export const lacking = (changed, root) => {
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8');
  const there = changed.filter((file) => existsSync(join(root, file)));
  const changesets = there
    .filter((file) => /^\.changeset\/(?!README)[^/]+\.md$/.test(file))
    .map((file) => named(read(file)));
  if (changesets.includes(undefined)) return [];
  // A release takes the changesets, and leaves a changelog.
  const released = there.filter((file) => file.endsWith('/CHANGELOG.md')).map((file) => file.split('/')[1]);
  const folders = new Set(
    changed.filter((file) => !unpublished.test(file)).flatMap((file) => /^packages\/([^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...folders].flatMap((folder) => {
    const manifest = `packages/${folder}/package.json`;
    if (released.includes(folder) || !existsSync(join(root, manifest))) return [];
    const { name } = JSON.parse(read(manifest));
    return changesets.some((names) => names?.includes(name))
      ? []
      : [`${name} changed, and no changeset says so: npm run changeset; with --empty if no user is concerned`];
  });
};
