import { defineConfig } from 'vite';

/** What the pages load, named by its content, so that it may be kept for good. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/browser',
    manifest: 'manifest.json',
    modulePreload: false,
    // No font within the style sheet: a page asks for it early by its address.
    assetsInlineLimit: 0,
    rolldownOptions: { input: 'browser/site.ts' },
  },
});
