/** The packages as npm hands them out: the tarballs that pnpm makes, and what is in each. */
import { createPackageFromTarballData } from '@arethetypeswrong/core';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../process.mjs';

/**
 * What is read here of a package.json.
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} [customElements]
 * @property {readonly string[]} [keywords]
 * @property {{ type: string, url: string, directory: string }} [repository]
 * @property {string} [homepage]
 * @property {string} [bugs]
 * @property {string} [license]
 * @property {string} [type]
 * @property {Readonly<Record<string, string>>} [engines]
 * @property {boolean | readonly string[]} [sideEffects]
 * @property {Readonly<Record<string, string | { types?: string, default?: string }>>} [exports]
 * @property {Readonly<Record<string, string>>} [bin]
 * @property {Readonly<Record<string, string>>} [dependencies]
 */

/**
 * @typedef {object} Packed
 * @property {string} folder its name below `packages`
 * @property {Manifest} manifest as published
 * @property {Uint8Array<ArrayBuffer>} tarball
 * @property {ReadonlyMap<string, string>} files texts by their path in the package
 */

/** Folders below `packages` that hold a package. */
const packageFolders = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** @param {string} folder @param {string} file @returns {Packed} */
const read = (folder, file) => {
  const tarball = new Uint8Array(readFileSync(file));
  const content = createPackageFromTarballData(tarball);
  const prefix = `/node_modules/${content.packageName}/`;
  const files = new Map(content.listFiles().map((path) => [path.slice(prefix.length), content.readFile(path)]));
  return { folder, manifest: JSON.parse(files.get('package.json') ?? ''), tarball, files };
};

/** @returns {readonly Packed[]} */
export const packAll = () => {
  const scratch = mkdtempSync(join(tmpdir(), 'packed-'));
  try {
    const filters = packageFolders.map((folder) => `--filter=./packages/${folder}`);
    execFileSync('pnpm', ['-r', ...filters, 'pack', '--pack-destination', scratch], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    const tarballs = readdirSync(scratch);
    return packageFolders.map((folder) => {
      const file = tarballs.find((name) => /^unido-(.*)-\d+\.\d+\.\d+\S*\.tgz$/.exec(name)?.[1] === folder);
      if (!file) throw new Error(`pnpm packed nothing for packages/${folder}.`);
      return read(folder, join(scratch, file));
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
