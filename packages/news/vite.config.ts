import { defineConfig } from 'vite';
import { minifyCode } from './scripts/minify-code.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';
import { slimLit } from './scripts/slim-lit.ts';

/** The one file for partners' pages, with Lit inside; other languages beside it. */
export default defineConfig({
  plugins: [slimLit, minifyTemplates, minifyCode],
  build: {
    target: 'es2022',
    outDir: 'cdn',
    modulePreload: false,
    sourcemap: true,
    lib: {
      entry: { 'unido-news': 'dist/index.js', 'unido-frame': 'dist/frame.js' },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
    rolldownOptions: {
      output: { chunkFileNames: 'unido-news.[name].js', minify: false },
    },
  },
});
