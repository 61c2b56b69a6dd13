import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lacking } from './changesets.mjs';
import { root } from './process.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'changesets-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let count = 0;
/** A workspace with one package, `@unido/card` in `packages/card`, and these files besides. */
const workspace = (files: Record<string, string> = {}): string => {
  const folder = join(scratch, String(count++));
  const all = { 'packages/card/package.json': '{ "name": "@unido/card" }', ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

const source = 'packages/card/src/card.ts';
const changeset = (...names: string[]) =>
  `---\n${names.map((name) => `'${name}': minor\n`).join('')}---\n\nIt can more.\n`;

test('a package that changed without a changeset is named', () => {
  expect(lacking([source], workspace())).toEqual([expect.stringMatching(/^@unido\/card changed/)]);
});

test('a file that is gone is a change, too', () => {
  expect(lacking(['packages/card/dist.json'], workspace())).toHaveLength(1);
});

test.each([
  ['a changeset of this branch', { '.changeset/a.md': changeset('@unido/quote', '@unido/card') }],
  ['one that says that nothing is to be released', { '.changeset/a.md': '---\n---\n' }],
  ['one with quotes of the other kind', { '.changeset/a.md': changeset('@unido/card').replaceAll("'", '"') }],
  ['the release itself', { 'packages/card/CHANGELOG.md': '# card' }],
])('%s will do', (_, files: Record<string, string>) => {
  expect(lacking([source, ...Object.keys(files)], workspace(files))).toEqual([]);
});

test.each([
  ['of another package', { '.changeset/a.md': changeset('@unido/card-case') }],
  ['that is only the folder’s description', { '.changeset/README.md': '# Changesets' }],
])('a changeset %s will not do', (_, files: Record<string, string>) => {
  expect(lacking([source, ...Object.keys(files)], workspace(files))).toHaveLength(1);
});

test('one that was there before will not do', () => {
  expect(lacking([source], workspace({ '.changeset/old.md': changeset('@unido/card') }))).toHaveLength(1);
});

test('what users never get needs none', () => {
  const files = ['src/card.test.ts', 'src/card.stories.ts', 'src/snapshots/card.txt', 'fixtures/a.json', 'README.md'];
  expect(
    lacking([...files.map((file) => `packages/card/${file}`), 'tooling/a.mjs', 'package.json'], workspace()),
  ).toEqual([]);
});

test('the elements carry the version of their package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/element/package.json'), 'utf8')) as {
    version: string;
  };
  expect(readFileSync(join(root, 'packages/element/src/version.ts'), 'utf8')).toContain(`version = '${version}'`);
});

test('all elements are released together, with what they are made of', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const manifests = readdirSync(join(root, 'packages')).map(
    (name) => read(`packages/${name}/package.json`) as { name: string; customElements?: string },
  );
  const elements = manifests.filter(({ customElements }) => customElements).map(({ name }) => name);
  const { fixed } = read('.changeset/config.json') as { fixed: string[][] };
  expect(fixed.map((names) => names.toSorted())).toEqual([[...elements, '@unido/element', '@unido/tokens'].toSorted()]);
});
