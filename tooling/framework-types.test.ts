import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './process.mjs';

const apps = join(root, 'apps');
const consumers = join(root, 'tooling/consumers');

interface Program {
  readonly framework: string;
  /** The package in which it is, and whose compiler compiles it. */
  readonly from: string;
  /** The folder of its project, in that package. */
  readonly folder: string;
  readonly file: string;
  readonly compiler: string;
  readonly args: readonly string[];
}

const tsc = (folder: string): readonly string[] => ['-p', folder, '--pretty', 'false'];
const svelteCheck = (folder: string): readonly string[] => [
  '--workspace',
  folder,
  '--tsconfig',
  './tsconfig.json',
  '--output',
  'machine',
];

const programs = (
  [
    ['no framework', consumers, 'types/dom', 'wrong.ts', 'tsc', tsc],
    ['React', join(apps, 'partner-react'), 'types', 'wrong.tsx', 'tsc', tsc],
    ['Preact', consumers, 'types/preact', 'wrong.tsx', 'tsc', tsc],
    ['Solid', consumers, 'types/solid', 'wrong.tsx', 'tsc', tsc],
    ['Svelte', consumers, 'types/svelte', 'Wrong.svelte', 'svelte-check', svelteCheck],
    ['Vue', join(apps, 'partner-vue'), 'types', 'Wrong.vue', 'vue-tsc', tsc],
  ] as const
).map(
  ([framework, from, folder, file, compiler, args]) =>
    ({ framework, from, folder, file, compiler, args: args(folder) }) satisfies Program,
);

/** The lines in which a compiler finds errors. */
const faulty = ({ from, folder, file, compiler, args }: Program): readonly number[] => {
  let said = '';
  try {
    execFileSync(join(compiler === 'tsc' ? root : from, 'node_modules/.bin', compiler), args, { cwd: from });
  } catch (error) {
    said = String((error as { readonly stdout: Buffer }).stdout);
  }
  // tsc: FILE(LINE,COLUMN): error …, FILE from where it runs; svelte-check: TIME ERROR "FILE" LINE:COLUMN …, from the project.
  const found = [...said.matchAll(/^(\S+)\((\d+),\d+\): error|^\d+ ERROR "([^"]+)" (\d+):/gm)];
  const elsewhere = found.filter(([, where, , name]) => (where ? where !== `${folder}/${file}` : name !== file));
  expect(elsewhere, said).toEqual([]);
  return [...new Set(found.map(([, , line, , other]) => Number(line ?? other)))];
};

test.each(programs)(
  'in $framework, what is misspelt or of the wrong type is an error, and nothing else',
  (program) => {
    const lines = readFileSync(join(program.from, program.folder, program.file), 'utf8').split('\n');
    const wrong = lines.flatMap((line, index) => (/\bwrong: /.test(line) ? [index + 2] : []));
    expect(wrong.length).toBeGreaterThan(11);
    expect(faulty(program)).toEqual(wrong);
  },
  60_000,
);
