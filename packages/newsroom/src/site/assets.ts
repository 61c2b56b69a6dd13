import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { fingerprint } from './fingerprint.js';
import type { Site, SiteFile } from './site.js';

const here = new URL('../', import.meta.url);

const bytesIn = (folder: URL, prefix: string, wanted: RegExp): SiteFile[] =>
  readdirSync(folder)
    .filter((name) => wanted.test(name))
    .toSorted()
    .map((name) => [prefix + name, readFileSync(new URL(name, folder))]);

/** The file of a script as it was built. */
const builtFile = (name: string): string => {
  const manifest = JSON.parse(readFileSync(new URL('browser/manifest.json', here), 'utf8')) as Readonly<
    Record<string, { readonly file: string }>
  >;
  const found = manifest[`browser/${name}`];
  if (!found) throw new Error(`${name} is not built`);
  return found.file;
};

const cdn = new URL('.', import.meta.resolve('@unido/news/cdn/unido-news.js'));

const versionOf = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', cdn), 'utf8')) as { readonly version: string }).version;

/** The folder in `cdn/` of some scripts: their version, and what they are, since a version may be built again. */
const folderOf = (scripts: readonly SiteFile[]): string => {
  const hash = createHash('sha256');
  for (const [path, content] of scripts) hash.update(path).update('\0').update(content).update('\0');
  return `${versionOf()}-${hash.digest('hex').slice(0, 8)}`;
};

/** The scripts that a site gives out. */
export interface Code {
  readonly files: readonly SiteFile[];
  /** The folder in `cdn/` that has the present version for good. */
  readonly current: string;
}

/**
 * The scripts of the site’s own pages, and the tag for partners’ pages: under an address that has the newest, and under
 * one that has this version for good.
 */
export const codeFiles = (): Code => {
  const scripts = bytesIn(cdn, '', /\.js(\.map)?$/);
  const current = folderOf(scripts.filter(([path]) => path.endsWith('.js')));
  const under = (folder: string): SiteFile[] => scripts.map(([path, content]) => [folder + path, content]);
  return {
    files: [
      // The kit’s own script is no page’s of a site.
      ...bytesIn(new URL('browser/', here), 'assets/', /\.js$/).filter(
        ([path]) => path !== `assets/${builtFile('check.ts')}`,
      ),
      ...under('cdn/'),
      ...under(`cdn/${current}/`),
    ],
    current,
  };
};

/** A folder in `cdn/` of one version. */
const ofVersion = /^\d+\.\d+\.\d+[\w.+-]*-[0-9a-f]{8}$/;

/** Versions of the tag that a site gave out before: pages that fixed one go on asking for it. */
export const olderCode = (site: string, current: string): SiteFile[] => {
  const folder = join(site, 'cdn');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => ofVersion.test(name) && name !== current)
    .toSorted()
    .flatMap((name) => bytesIn(pathToFileURL(`${folder}/${name}/`), `cdn/${name}/`, /\.js(\.map)?$/));
};

/** A script under its plain name, for a page that stands alone. */
export const ownScript = (name: string): SiteFile => [
  `${name}.js`,
  readFileSync(new URL(`browser/${builtFile(`${name}.ts`)}`, here)),
];

/** Where the scripts of the pages stand in the site. */
export const assetPaths = (): Site['assets'] => {
  const pathOf = (name: string): string => `assets/${builtFile(name)}`;
  return { 'page.js': pathOf('page.ts'), 'embed.js': pathOf('embed.ts'), 'verify.js': pathOf('verify.ts') };
};

const sizeOf = (content: string | Uint8Array): number =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  }).length;

/**
 * The hash of each script, as a page that fixes a version of one writes it into its tag; which folder has the present
 * version; and of that the bytes that a visitor downloads.
 */
export const integrityFile = (files: readonly SiteFile[], current: string): string => {
  const scripts = files.filter(([path]) => path.endsWith('.js'));
  const hashOf = (content: string | Uint8Array): string =>
    `sha384-${createHash('sha384').update(content).digest('base64')}`;
  const sizes = scripts.filter(([path]) => /^cdn\/[^/]+$/.test(path)).map(([path, content]) => [path, sizeOf(content)]);
  const all = {
    version: 1,
    current,
    files: Object.fromEntries(scripts.map(([path, content]) => [path, hashOf(content)])) as object,
    bytes: Object.fromEntries(sizes) as object,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
};

/** Of the program that makes the site: what another version would make may differ. */
export const programFingerprint = (): string => {
  const folders = [here, new URL('.', import.meta.resolve('@unido/announcement'))].map((url) => fileURLToPath(url));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .toSorted()
      .map((name) => readFileSync(`${folder}/${name}`)),
  );
  return fingerprint(...files, ...codeFiles().files.map(([, content]) => content));
};
