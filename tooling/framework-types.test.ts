import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './process.mjs';

/** The lines in which a compiler finds errors, in a project of the folder `types` of an app. */
const faulty = (app: string, compiler: string, file: string): readonly number[] => {
  let said = '';
  try {
    execFileSync(join(app, 'node_modules/.bin', compiler), ['-p', 'types', '--pretty', 'false'], { cwd: app });
  } catch (error) {
    said = String((error as { readonly stdout: Buffer }).stdout);
  }
  const found = [...said.matchAll(/^(\S+)\((\d+),\d+\): error/gm)];
  expect(
    found.map(([, where]) => where).every((where) => where === `types/${file}`),
    said,
  ).toBe(true);
  return found.map(([, , line]) => Number(line)).filter((line, index, lines) => line !== lines[index - 1]);
};

test.each([
  ['React', 'partner-react', 'tsc', 'wrong.tsx'],
  ['Vue', 'partner-vue', 'vue-tsc', 'Wrong.vue'],
])(
  'in %s, what is misspelt or of the wrong type is an error, and nothing else',
  (_, name, compiler, file) => {
    const app = join(root, 'apps', name);
    const lines = readFileSync(join(app, 'types', file), 'utf8').split('\n');
    const wrong = lines.flatMap((line, index) => (/\bwrong: /.test(line) ? [index + 2] : []));
    expect(wrong.length).toBeGreaterThan(12);
    expect(faulty(app, compiler, file)).toEqual(wrong);
  },
  60_000,
);
