import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/**
 * Lit as the one file needs it. Its hooks for polyfills and hydration, and its list of versions, serve pages where
 * several packages share one Lit; here it is alone. Its Trusted Types policy is named after itself: a page that runs
 * another Lit beside ours, and allows each name once, would refuse the second, so ours has a name of its own.
 */
export const slimLit: Plugin = {
  name: 'slim-lit',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('css-tag.js') && importer?.includes('reactive-element')
      ? fileURLToPath(new URL('css-tag.js', import.meta.url))
      : undefined,
  transform(code, id) {
    if (!/node_modules\/(lit|@lit)/.test(id)) return undefined;
    const out = new MagicString(code)
      .replace('createPolicy("lit-html"', 'createPolicy("unido-news"')
      .replace(/\b\w+\.\w+(PolyfillSupport|HydrateSupport)\b/g, '(void 0)')
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0');
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
};
