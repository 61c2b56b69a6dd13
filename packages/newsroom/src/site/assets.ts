import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.js';
import type { Site, SiteFile } from './site.js';

const here = new URL('../', import.meta.url);

const bytesIn = (folder: URL, prefix: string, wanted: RegExp): SiteFile[] =>
  readdirSync(folder)
    .filter((name) => wanted.test(name))
    .toSorted()
    .map((name) => [prefix + name, readFileSync(new URL(name, folder))]);

/** The scripts of the site’s own pages, and the tag for partners’ pages. */
export const codeFiles = (): SiteFile[] => [
  ...bytesIn(new URL('browser/', here), 'assets/', /\.js$/),
  ...bytesIn(new URL('.', import.meta.resolve('@unido/news/cdn/unido-news.js')), 'cdn/', /\.js(\.map)?$/),
];

/** Where the scripts of the pages stand in the site. */
export const assetPaths = (): Site['assets'] => {
  const manifest = JSON.parse(readFileSync(new URL('browser/manifest.json', here), 'utf8')) as Readonly<
    Record<string, { readonly file: string }>
  >;
  const pathOf = (name: string): string => {
    const found = manifest[`browser/${name}`];
    if (!found) throw new Error(`${name} is not built`);
    return `assets/${found.file}`;
  };
  return { 'page.js': pathOf('page.ts'), 'embed.js': pathOf('embed.ts'), 'verify.js': pathOf('verify.ts') };
};

/** The hash of each script, as a page that fixes a version of one writes it into its tag. */
export const integrityFile = (files: readonly SiteFile[]): string => {
  const scripts = files.filter(([path]) => path.endsWith('.js'));
  const hashes = scripts.map(([path, content]) => [
    path,
    `sha384-${createHash('sha384').update(content).digest('base64')}`,
  ]);
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(hashes) as object }, null, 2)}\n`;
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
  return fingerprint(...files, ...codeFiles().map(([, content]) => content));
};
