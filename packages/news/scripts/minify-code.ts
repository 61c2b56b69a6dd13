import { minify } from 'terser';
import { minify as minifyFirst, type Plugin } from 'vite';

/**
 * Minifies what the bundler gives, by its own minifier and then by another, which finds more. Names that Lit keeps for
 * packages which share it (`_$…`) become short, too.
 */
export const minifyCode: Plugin = {
  name: 'minify-code',
  async renderChunk(code, { fileName }) {
    const first = await minifyFirst(fileName, code, { module: true, compress: true, mangle: true, sourcemap: true });
    const { code: small, map } = await minify(first.code, {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, hoist_props: false },
      mangle: { properties: { regex: /^_\$/ } },
      sourceMap: { content: JSON.stringify(first.map), asObject: true },
    });
    return { code: small ?? '', map: JSON.stringify(map) };
  },
};
