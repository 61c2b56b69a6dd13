import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

/** Each route has a page of its own, so that any server of files can answer for it. */
export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'partnership/index.html'] },
  },
});
