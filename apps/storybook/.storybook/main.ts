import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));

/** Packages that hold elements, and what these share: they depend on each other’s sources here. */
const elements = readdirSync(packages).filter(
  (name) => name === 'element' || existsSync(`${packages}${name}/src/${name}.stories.ts`),
);

/** Browsers that show Storybook take WOFF2; the older format would double what is built. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@fontsource') ? code.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\(['"]woff['"]\)/g, '') : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // Stories stand beside the elements that they show.
  stories: ['../pages/*.mdx', '../../../packages/*/src/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [{ from: '../../../packages/announcement/fixtures/media', to: '/media' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Overview' },
  features: { backgrounds: false, viewport: false },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), woff2Only],
    resolve: {
      ...config.resolve,
      // Elements come from their sources, so that a tag has one definition and a change is seen at once.
      alias: elements.map((name) => ({
        find: new RegExp(`^@unido/${name}$`),
        replacement: `${packages}${name}/src/index.ts`,
      })),
    },
    build: { ...config.build, chunkSizeWarningLimit: 2000, reportCompressedSize: false },
  }),
};

export default config;
