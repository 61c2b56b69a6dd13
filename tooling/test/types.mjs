import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../process.mjs';

/** What a package does not build. */
const unbuilt = ['src/**/*.test.ts', 'src/**/*.stories.ts', 'scripts/**/*.ts', '*.config.ts'];

/**
 * Writes a tsconfig for one package’s tests, stories and scripts. Each package has a program of its own, since in one
 * program an element's source and its build would both declare the same tag.
 * @param {string} folder
 */
const project = (folder) => {
  const cache = 'node_modules/.cache/types';
  mkdirSync(join(root, cache), { recursive: true });
  const file = `${cache}/${folder.replace('/', '-')}.json`;
  const include = unbuilt.map((pattern) => `../../../${folder}/${pattern}`);
  const settings = {
    extends: '../../../tsconfig.json',
    include,
    exclude: [`../../../${folder}/**/node_modules`],
    files: [],
  };
  writeFileSync(join(root, file), JSON.stringify(settings));
  return file;
};

/**
 * Checks the types of the tooling and of each package's and app's tests, stories and scripts: one gate together.
 * @param {AbortSignal} signal
 * @returns {Promise<import('./summary.mjs').Counts>}
 */
export const types = async (signal) => {
  const folders = ['packages', 'apps'].flatMap((group) =>
    existsSync(join(root, group))
      ? readdirSync(join(root, group), { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && existsSync(join(root, group, entry.name, 'package.json')))
          .map(({ name }) => `${group}/${name}`)
      : [],
  );
  /** @type {string[]} */
  const failures = [];
  for (const file of ['tsconfig.json', ...folders.map(project)])
    if (!signal.aborted && (await run('tsc', ['-p', file], { signal })) !== 0) failures.push(`tsc -p ${file}`);
  const failed = failures.length ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, lines: [], failures };
};
