/** What a partner's visitor downloads: the size of the one-file bundle, and what each package has in it. */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { brotli } from '../bytes/bytes.mjs';
import { root } from '../process.mjs';

export const name = 'Size of unido-news.js';

const gate = 12_288;
const aim = 10_240;

/** The package that a path in the source map belongs to. @param {string} source */
const packageOf = (source) => {
  const inner = source.split('node_modules/').at(-1) ?? source;
  if (inner !== source) return /^(@lit\/|lit)/.test(inner) ? 'lit' : (/^(@[^/]+\/)?[^/]+/.exec(inner)?.[0] ?? inner);
  const folder = /([^/]+)\/(?:src|dist)\//.exec(source)?.[1];
  return !folder || folder === '..' ? 'news' : folder;
};

/**
 * What each package has in the bundle, and by how much the file would be smaller without it.
 * @param {string} code
 * @param {SourceMap} map
 */
const costs = (code, map) => {
  const owners = code.split('\n').flatMap((text, line) =>
    Array.from({ length: text.length }, (_, column) => {
      const entry = map.findEntry(line, column);
      return 'originalSource' in entry ? packageOf(entry.originalSource) : 'bundler';
    }),
  );
  const units = code.replaceAll('\n', '').split('');
  const whole = brotli(units.join(''));
  return [...new Set(owners)].map((owner) => ({
    owner,
    bytes: Buffer.byteLength(units.filter((_, index) => owners[index] === owner).join('')),
    saved: whole - brotli(units.filter((_, index) => owners[index] !== owner).join('')),
  }));
};

/** @returns {Promise<import('../test/summary.mjs').Counts>} */
export const run = async () => {
  const file = join(root, 'packages/news/cdn/unido-news.js');
  if (!existsSync(file))
    return { passed: 0, failed: 1, skipped: 0, lines: [`${file} is missing: run the build first.`] };
  const code = readFileSync(file, 'utf8');
  const size = brotli(code);
  const passed = size <= gate ? 1 : 0;
  const lines = [`${size} B in brotli 11; the gate is ${gate}, the aim ${aim}`];
  if (existsSync(`${file}.map`)) {
    const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
    lines.push('package               minified   saved without it');
    for (const { owner, bytes, saved } of costs(code, map).toSorted((one, other) => other.saved - one.saved))
      lines.push(`${owner.padEnd(20)} ${String(bytes).padStart(9)} ${String(saved).padStart(18)}`);
  }
  return { passed, failed: 1 - passed, skipped: 0, lines };
};
