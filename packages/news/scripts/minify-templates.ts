import { walk } from 'estree-walker';
import type { Node, TaggedTemplateExpression } from 'estree';
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** White space with a line end in it is the source's layout: none between tags and at the ends, inside text one space. */
const html = (parts: readonly string[]): readonly string[] =>
  parts.map((part, index) => {
    let text = part;
    if (index === 0) text = text.replace(/^\s*\n\s*/, '');
    if (index === parts.length - 1) text = text.replace(/\s*\n\s*$/, '');
    return text.replace(/>\s*\n\s*</g, '><').replace(/\s*\n\s*/g, ' ');
  });

/** An expression in a style sheet stands for declarations; a declaration holds its place. */
const css = (parts: readonly string[]): readonly string[] => {
  const code = Buffer.from(parts.join('--here: 0'));
  return transform({ filename: 'styles.css', code, minify: true }).code.toString().split('--here:0');
};

const minifiers: Record<string, typeof html> = { html, css };

type Positioned<T> = T & { readonly start: number; readonly end: number };

/** Minifies Lit's `html` and `css` templates; what is around them is the bundler's. */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  transform(code, id) {
    if (!/\b(html|css)\s*`/.test(code) || id.includes('node_modules')) return undefined;
    const out = new MagicString(code);
    walk(this.parse(code) as Node, {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression') return;
        const { tag, quasi } = node as TaggedTemplateExpression;
        const minify = tag.type === 'Identifier' ? minifiers[tag.name] : undefined;
        if (!minify) return;
        const parts = minify(quasi.quasis.map(({ value }) => value.cooked ?? ''));
        quasi.quasis.forEach((element, index) => {
          const { start, end } = element as Positioned<typeof element>;
          const raw = (parts[index] ?? '').replace(/[\\`]|\$\{/g, '\\$&');
          if (start < end) out.update(start, end, raw);
        });
      },
    });
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
};
