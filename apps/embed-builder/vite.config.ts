import { defineConfig } from 'vite';

/** Style sheets of other sites, which the preview puts into its page, stay files of their own, and as they are. */
export default defineConfig({
  build: { target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'], assetsInlineLimit: 0 },
});
