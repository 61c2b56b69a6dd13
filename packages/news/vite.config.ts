import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';
import { defineConfig, type Plugin } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.ts';

/**
 * Lit names its Trusted Types policy after itself. A page that runs another Lit beside ours, and allows each name once,
 * would refuse the second; ours has its own name, which a page's policy can list.
 */
const ownPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!/lit-html/.test(id) || !code.includes('createPolicy("lit-html"')) return undefined;
    const out = new MagicString(code).replace('createPolicy("lit-html"', 'createPolicy("unido-news"');
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
};

/** See scripts/css-tag.js. */
const smallCssTag: Plugin = {
  name: 'small-css-tag',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('css-tag.js') && importer?.includes('reactive-element')
      ? fileURLToPath(new URL('scripts/css-tag.js', import.meta.url))
      : undefined,
};

/** The one file for partners' pages, with Lit inside; other languages beside it. */
export default defineConfig({
  plugins: [ownPolicy, smallCssTag, minifyTemplates],
  build: {
    target: 'es2022',
    outDir: 'cdn',
    modulePreload: false,
    sourcemap: true,
    lib: { entry: 'dist/index.js', formats: ['es'], fileName: () => 'unido-news.js' },
    rolldownOptions: {
      output: { chunkFileNames: 'unido-news.[name].js', minify: true },
    },
  },
});
