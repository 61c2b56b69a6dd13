import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('browser/', import.meta.url);

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Readonly<Record<string, Chunk>>;
const { file: script, css: [style] = [], assets: fonts = [] } = manifest['browser/site.ts'] ?? { file: '' };

/** Addresses of what every page loads. */
export const addresses = { script: `/${script}`, style: `/${style}`, fonts: fonts.map((font) => `/${font}`) };

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
};

/** What was built for browsers, by its address. */
export const assets: ReadonlyMap<string, { readonly type: string; readonly bytes: Buffer }> = new Map(
  readdirSync(new URL('assets/', folder)).map((name) => [
    `/assets/${name}`,
    {
      type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      bytes: readFileSync(new URL(`assets/${name}`, folder)),
    },
  ]),
);
