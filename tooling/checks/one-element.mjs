/** Importing one element brings that element and Lit, and no other element: by four bundlers, with what it weighs. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundlers } from '../consumers/src/bundlers.mjs';
import { root } from '../process.mjs';

export const name = 'One element, bundled alone (B, brotli)';

/** What an element may bring, besides itself. */
const shared = new Set([
  'announcement',
  'element',
  'tokens',
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
]);

/** The most that an element may weigh with Lit, by the bundler that makes least of it. */
const gates = new Map([
  ['attendee-list', 8_000],
  ['disclaimer-footer', 8_100],
  ['news', 16_000],
  ['news-card', 9_200],
  ['quote-block', 7_300],
]);

/** Whose a module is: a package of ours by its folder, others by name. @param {string} path */
const ownerOf = (path) => {
  const inner = path.replaceAll('\\', '/').split('node_modules/');
  const own = /packages\/([^/]+)\//.exec(path)?.[1];
  return inner.length > 1 ? /^(@[^/]+\/)?[^/]+/.exec(inner.at(-1) ?? '')?.[0] : own;
};

/** @returns {Promise<import('../test/summary.mjs').Counts>} */
export const run = async () => {
  const folder = join(root, 'tooling/consumers/entries');
  const entries = readdirSync(folder);
  const all = entries.map((file) => basename(file, '.js'));
  const lines = [
    ['', ...Object.keys(bundlers)].map((word, index) => (index ? word.padStart(9) : word.padEnd(18))).join(''),
  ];
  /** @type {string[]} */
  const faults = [];
  for (const file of entries) {
    const element = basename(file, '.js');
    const sizes = [];
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      const { code, modules } = await bundle(join(folder, file));
      const owners = new Set(modules.map(ownerOf).filter((owner) => owner !== undefined));
      // <unido-news> is all of them, as this check must see; and signatures, loaded when they are wanted.
      const own = element === 'news' ? [...all, 'canonicalize'] : [element];
      for (const owner of owners)
        if (!own.includes(owner) && !shared.has(owner)) faults.push(`${element} by ${bundler} brings ${owner}`);
      for (const owner of [...own, 'lit-html'])
        if (!owners.has(owner)) faults.push(`${element} by ${bundler} lacks ${owner}`);
      sizes.push(brotliCompressSync(code).length);
    }
    if (!(Math.min(...sizes) <= (gates.get(element) ?? 0)))
      faults.push(`${element} is too heavy, or has no limit here`);
    lines.push(element.padEnd(18) + sizes.map((size) => String(size).padStart(9)).join(''));
  }
  const passed = faults.length ? 0 : 1;
  return { passed, failed: 1 - passed, skipped: 0, lines: [...lines, ...faults] };
};
