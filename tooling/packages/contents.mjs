/** What is wrong with what a package holds: one sentence a fault. */
import { posix } from 'node:path';

/** @typedef {import('./packed.mjs').Packed} Packed */

const unwanted = /\.(test|stories|spec)\.|(^|\/)(snapshots|fixtures|testing|node_modules)\/|\.tsbuildinfo$/;

/** Files that are for the package's own making or testing. @param {Packed} packed */
const strays = ({ files }) =>
  [...files.keys()].filter((path) => unwanted.test(path)).map((path) => `${path} is not for users`);

/**
 * A map's sources are in the package or in the map; and sources that no map names are not in the package.
 * @param {Packed} packed
 */
const maps = ({ files }) => {
  /** @type {string[]} */
  const faults = [];
  const needed = new Set();
  for (const [path, text] of files) {
    const named = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(text)?.[1];
    if (named && !files.has(posix.join(posix.dirname(path), named))) faults.push(`${path} names a map that is missing`);
    if (!path.endsWith('.map')) continue;
    /** @type {{ sources: string[], sourcesContent?: (string | null)[] }} */
    const { sources, sourcesContent } = JSON.parse(text);
    for (const [index, source] of sources.entries()) {
      const where = posix.join(posix.dirname(path), source);
      needed.add(where);
      if (!files.has(where) && typeof sourcesContent?.[index] !== 'string') faults.push(`${path} lacks ${source}`);
    }
  }
  for (const path of files.keys())
    if (path.startsWith('src/') && !needed.has(path)) faults.push(`${path}: nothing built comes from it`);
  return faults;
};

/** Files that a build of before left, of sources that are gone. @param {Packed} packed */
const leftovers = ({ files }) =>
  [...files.keys()]
    .filter((path) => path.endsWith('.map') && path.startsWith('dist/'))
    .filter((path) => {
      /** @type {{ sources: string[] }} */
      const { sources } = JSON.parse(files.get(path) ?? '');
      return sources.every((source) => !files.has(posix.join(posix.dirname(path), source)));
    })
    .map((path) => `${path} is left from an earlier build: remove dist and build again`);

/**
 * A file of another package's, copied. Bundles hold other packages by their nature: `cdn` and `dist/browser`.
 * @param {Packed} packed
 * @param {readonly Packed[]} all
 */
const copies = (packed, all) => {
  /** @param {[string, string]} file */
  const long = ([path, text]) =>
    text.length > 400 && /\.(ts|js|css)$/.test(path) && !/^(cdn|dist\/browser)\//.test(path);
  const others = all.filter((other) => other !== packed);
  return [...packed.files]
    .filter(long)
    .flatMap(([path, text]) =>
      others.flatMap((other) =>
        [...other.files]
          .filter(([, theirs]) => theirs === text)
          .map(([theirs]) => `${path} is ${other.manifest.name}’s ${theirs}`),
      ),
    );
};

/** @param {Packed} packed */
const fields = ({ folder, manifest, files }) => {
  const { name, keywords, repository, homepage, bugs, license, type, engines, sideEffects, exports, bin } = manifest;
  const readme = files.get('README.md') ?? '';
  /** @type {[boolean, string][]} */
  const must = [
    [type === 'module', 'is no ES module'],
    [license === 'Apache-2.0' && files.has('LICENSE'), 'has no licence'],
    [Boolean(engines?.['node']), 'does not say which Node it needs'],
    [sideEffects !== undefined, 'does not say which modules have side effects'],
    [Boolean(exports), 'does not say what it exports'],
    [(keywords?.length ?? 0) > 2, 'has no keywords'],
    [repository?.directory === `packages/${folder}`, 'does not say where in the repository it is'],
    [Boolean(homepage?.includes(`packages/${folder}`) && bugs), 'has no homepage, or no place for faults'],
    [readme.startsWith(`# ${name}\n\n`), 'has no README of its own'],
    [/npm install (--global )?@unido\/\S+/.test(readme) && readme.includes(name), 'does not say how to install it'],
    [(readme.match(/^```/gm)?.length ?? 0) >= 4, 'shows no use of it'],
  ];
  const entries = Object.values(exports ?? {}).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  const listed = [...entries, ...Object.values(bin ?? {}), ...(Array.isArray(sideEffects) ? sideEffects : [])];
  const missing = listed
    .filter((path) => !path.includes('*') && !files.has(posix.normalize(path)))
    .map((path) => `names ${path}, which it has not`);
  return [...must.filter(([holds]) => !holds).map(([, fault]) => fault), ...missing];
};

/** Modules that register a tag, and no others of the build, have side effects. @param {Packed} packed */
const effects = ({ manifest, files }) => {
  if (!manifest.customElements) return [];
  const listed = Array.isArray(manifest.sideEffects) ? manifest.sideEffects : [];
  const registers = [...files]
    .filter(([path, text]) => /^(dist|src)\/.*(?<!\.d)\.[jt]s$/.test(path) && /^(const add = .*)?define\(/m.test(text))
    .map(([path]) => `./${path}`);
  const wrong = listed.filter((path) => !path.includes('*') && !registers.includes(path));
  return [
    ...registers.filter((path) => !listed.includes(path)).map((path) => `${path} has a side effect and is not listed`),
    ...wrong.map((path) => `${path} is listed and has no side effect`),
  ];
};

/** @param {Packed} packed @param {readonly Packed[]} all @returns {readonly string[]} */
export const faultsOf = (packed, all) => [
  ...fields(packed),
  ...strays(packed),
  ...maps(packed),
  ...leftovers(packed),
  ...copies(packed, all),
  ...effects(packed),
];
