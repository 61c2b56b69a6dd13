import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** What our own code must do without, since the Lit of the one file knows none of it. */
const without =
  /\s[?@][\w-]+=\$\{|<!--[^>]*\$\{|<(style|textarea|title)[^<]*\$\{|\b(svg|mathml)`|'lit\/|\b(reflect|useDefault|noAccessor|hasChanged|converter): |type: (Boolean|Object|Array)\b|^\s+(shouldUpdate|firstUpdated|updated|scheduleUpdate|getUpdateComplete|hostUpdated?)\(/m;

/**
 * The same in Lit, as it stands in the version that the workspace fixes: attributes that begin with `?` or `@`,
 * expressions in the place of an attribute, in a comment or in a style, directives, `svg` and `mathml`. What is not
 * found any more stops the build: then it is time to look at it again.
 */
const unused: Readonly<Record<string, readonly (readonly [from: string | RegExp, to: string])[]>> = {
  'lit-html.js': [
    [/class L extends H\{.*?\}\}(?=class z)/, ''],
    [/class z extends H\{.*?\}\}(?=class Z)/, ''],
    [/class Z\{.*?\}\}(?=const j)/, ''],
    ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"."===e[1]?I:H'],
    [/const j=\{M:.*?\}(?=,B)/, 'const j=0'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [/(?<=function M\(t,i,s=t,e\)\{)if.*?(?=\}class R)/, 'return i'],
    [
      /if\(this\.el=S\.createElement\(f,e\),.*?\{.*?\}(?=for)/,
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
    ],
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if)/, ''],
    [/else\{let t=-1;for.*?\}(?=l\+\+)/, ''],
    ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', ''],
  ],
};

const slim = (code: string, id: string, out: MagicString): void => {
  const file = Object.keys(unused).find((name) => id.endsWith(`/${name}`));
  for (const [from, to] of unused[file ?? ''] ?? []) {
    const at = typeof from === 'string' ? code.indexOf(from) : code.search(from);
    const found = typeof from === 'string' ? from : (from.exec(code)?.[0] ?? '');
    if (at < 0) throw new Error(`${file ?? ''} has no ${String(from)} any more: see scripts/slim-lit.ts`);
    if (to) out.update(at, at + found.length, to);
    else out.remove(at, at + found.length);
  }
};

const standIns: Readonly<Record<string, string>> = {
  lit: fileURLToPath(new URL('lit.js', import.meta.url)),
  './print.js': fileURLToPath(new URL('print.js', import.meta.url)),
};

/**
 * Lit as the one file needs it: its templates, and an element of our own (lit.js). Its hooks for polyfills and
 * hydration, and its list of versions, serve pages where several packages share one Lit; here it is alone. Its Trusted
 * Types policy is named after itself: a page that runs another Lit beside ours, and allows each name once, would refuse
 * the second, so ours has a name of its own.
 */
export const slimLit: Plugin = {
  name: 'slim-lit',
  enforce: 'pre',
  resolveId: (source) => standIns[source],
  transform(code, id) {
    const [used] = /node_modules|news\/scripts\//.test(id) ? [] : (without.exec(code) ?? []);
    if (used) throw new Error(`${id}: the Lit of the one file knows no ${used}: see scripts/slim-lit.ts`);
    if (!/node_modules\/(lit|@lit)/.test(id)) return undefined;
    const out = new MagicString(code)
      .replace('createPolicy("lit-html"', 'createPolicy("unido-news"')
      .replace(/\b\w+\.\w+(PolyfillSupport|HydrateSupport)\b/g, '(void 0)')
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0');
    slim(code, id, out);
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
};
