/** What a page downloads of each file for partners’ pages, and of each entry of a package, in bytes of brotli 11. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { byEsbuild } from '../consumers/src/bundlers.mjs';
import { root } from '../process.mjs';

/** Where the figures stand that were accepted. */
export const bytesPath = 'tooling/bytes/bytes.json';

/** @param {string} text */
export const brotli = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) },
  }).length;

/** Packages that pages load. The newsroom and the import of press releases run where announcements are written. */
const onPages = [
  'announcement',
  'attendee-list',
  'disclaimer-footer',
  'element',
  'news',
  'news-card',
  'quote-block',
  'tokens',
];

/** Files that are loaded as they are. */
const cdnFiles = () => {
  const folder = join(root, 'packages/news/cdn');
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run the build first.`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`cdn/${name}`, brotli(readFileSync(join(folder, name), 'utf8'))]);
};

/** A package’s entries, each bundled alone by esbuild with all that it brings, Lit too. @param {string} folder */
const entries = async (folder) => {
  const at = join(root, 'packages', folder);
  /** @type {{ name: string, exports: Record<string, string | { default?: string }> }} */
  const { name, exports } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const files = Object.entries(exports).flatMap(([entry, to]) => {
    const file = typeof to === 'string' ? to : to.default;
    return file && !file.includes('*') && /\.(js|css)$/.test(file) ? [{ entry: name + entry.slice(1), file }] : [];
  });
  return Promise.all(
    files.map(async ({ entry, file }) => {
      const path = join(at, file);
      const code = file.endsWith('.js') ? (await byEsbuild(path)).code : readFileSync(path, 'utf8');
      return [entry, brotli(code)];
    }),
  );
};

/** @returns {Promise<Record<string, number>>} by name */
export const measured = async () =>
  Object.fromEntries([...cdnFiles(), ...(await Promise.all(onPages.map(entries))).flat()].toSorted());

export const accepted = () =>
  /** @type {Record<string, number>} */ (JSON.parse(readFileSync(join(root, bytesPath), 'utf8')));

const remedy = 'npm run accept -- --only bytes';

/**
 * Where figures differ from those accepted, in a line each that says what to do.
 * @param {Readonly<Record<string, number>>} now
 * @param {Readonly<Record<string, number>>} before
 */
export const differences = (now, before) =>
  [...new Set([...Object.keys(now), ...Object.keys(before)])].toSorted().flatMap((name) => {
    const [size, accepted] = [now[name], before[name]];
    if (size === accepted) return [];
    if (size === undefined) return [`${name} is gone. If that is meant: ${remedy}`];
    if (accepted === undefined) return [`${name} is new, ${size} B. If that is meant: ${remedy}`];
    return size > accepted
      ? [
          `${name} weighs ${size} B, ${size - accepted} more than accepted. Make it smaller; if it is worth it: ${remedy}`,
        ]
      : [`${name} weighs ${size} B, ${accepted - size} less than accepted. Keep what was won: ${remedy}`];
  });
