/** What the packages bring along: under licences that allow it, Lit once, and at run time nothing without a reason. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.mjs';

export const name = 'Dependencies';

/** Licences that ask for no more than a notice, so that partners may take what they get as part of their sites. */
const published = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Besides, for what stays with us: tools, tests, data of browsers, fonts of Storybook and of the example sites. */
const internal = [...published, 'CC-BY-4.0', 'CC0-1.0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Unlicense', 'WTFPL'];

/** Choices of licences, and what package.json says in another way than SPDX or not at all, as their LICENSE has it. */
const read = new Map([
  ['jszip', 'MIT'],
  ['pako', 'MIT'],
  ['json-schema', 'BSD-3-Clause'],
  ['JSONStream', 'MIT'],
  ['sanitize-filename', 'ISC'],
  ['utf8-byte-length', 'MIT'],
  ['type-fest', 'MIT'],
  ['duck', 'BSD-2-Clause'],
  ['css-value', 'MIT'],
  ['only', 'MIT'],
]);

/** Why a page that shows an element loads this: what docs/decisions/0014-packages.md says in a line each. */
const pagesMayNeed = ['lit', '@unido/announcement', '@unido/element', '@unido/tokens', 'canonicalize', 'valibot'];

const onPages = [
  'announcement',
  'element',
  'news-card',
  'quote-block',
  'attendee-list',
  'disclaimer-footer',
  'news',
  'tokens',
];

/** @param {readonly string[]} args @returns {string} */
const pnpm = (...args) =>
  execFileSync('pnpm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });

/** @param {readonly string[]} filter @param {readonly string[]} allowed */
const licences = (filter, allowed) => {
  /** @type {Record<string, { name: string, license: string }[]>} */
  const byLicence = JSON.parse(pnpm('-r', ...filter, 'licenses', 'list', '--json'));
  const all = Object.values(byLicence).flat();
  if (all.length < 10) throw new Error(`pnpm lists ${all.length} licences, which cannot be all.`);
  return all
    .filter(({ name, license }) => !allowed.includes(read.get(name) ?? license))
    .map(({ name, license }) => `${name} is under ${license}`);
};

/** The versions of Lit’s packages that the lockfile has. */
const litTwice = () => {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  const parts = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
  return parts.flatMap((part) => {
    const versions = new Set([...lock.matchAll(new RegExp(`^ {2}'?${part}@([\\d.]+)`, 'gm'))].map(([, one]) => one));
    return versions.size === 1 ? [] : [`${part} is there in versions ${[...versions].join(', ') || 'none'}`];
  });
};

const unexplained = () =>
  onPages.flatMap((folder) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
    const siblings = onPages.map((one) => `@unido/${one}`);
    return Object.keys(dependencies)
      .filter((one) => !pagesMayNeed.includes(one) && !(folder === 'news' && siblings.includes(one)))
      .map((one) => `packages/${folder} brings ${one}, for which no reason is written`);
  });

/** @returns {Promise<import('../test/summary.mjs').Counts>} */
export const run = async () => {
  const results = [
    licences(['--filter=./packages/*', '--prod'], published),
    licences([], internal),
    litTwice(),
    unexplained(),
  ];
  const failed = results.filter((faults) => faults.length).length;
  return { passed: results.length - failed, failed, skipped: 0, lines: results.flat() };
};
