import { defineConfig } from 'vite';

/** Style sheets of other sites, which the preview puts into its page, stay files of their own. */
export default defineConfig({ build: { target: 'es2022', assetsInlineLimit: 0 } });
