import { defineConfig } from 'vite';

/** The scripts of the site’s own pages, named by their content, so that they may be kept for good. */
export default defineConfig({
  build: {
    target: 'es2022',
    outDir: 'dist/browser',
    modulePreload: false,
    manifest: 'manifest.json',
    rolldownOptions: {
      input: {
        page: 'browser/page.ts',
        embed: 'browser/embed.ts',
        verify: 'browser/verify.ts',
        check: 'browser/check.ts',
      },
      output: { entryFileNames: '[name].[hash].js', chunkFileNames: '[name].[hash].js' },
    },
  },
});
