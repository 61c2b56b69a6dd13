import { defineConfig } from 'vite';
import vue from '@vitejs/plugin-vue';

/** Each route has a page of its own, so that any server of files can answer for it. */
export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('unido-') } } })],
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'announcement/index.html'] },
  },
});
