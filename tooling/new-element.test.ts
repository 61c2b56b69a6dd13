import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './process.mjs';

let workspace: string;

/** Runs a program of the workspace's in the place where the element was made. */
const run = (name: string, ...args: string[]): string =>
  execFileSync(join(root, 'node_modules/.bin', name), args, {
    cwd: workspace,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

const generate = (...args: string[]): string =>
  execFileSync(process.execPath, ['tooling/new-element.mjs', ...args, '--into', workspace], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });

describe('a new element, as made', () => {
  // A workspace with the settings of this one, in which the new package finds what its siblings use.
  beforeAll(() => {
    workspace = mkdtempSync(join(tmpdir(), 'new-element-'));
    for (const file of ['tsconfig.base.json', 'tsconfig.json', '.oxlintrc.json', '.prettierrc.json', 'package.json'])
      cpSync(join(root, file), join(workspace, file));
    cpSync(join(root, '.changeset/config.json'), join(workspace, '.changeset/config.json'));
    mkdirSync(join(workspace, 'tooling'));
    symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'));
    for (const file of ['custom-elements-manifest.config.mjs', 'editor-data.mjs'])
      symlinkSync(join(root, 'tooling', file), join(workspace, 'tooling', file));
    generate('event-date', 'When and where something takes place');
    symlinkSync(join(root, 'packages/quote-block/node_modules'), join(workspace, 'packages/event-date/node_modules'));
  });

  afterAll(() => rmSync(workspace, { recursive: true }));

  test('is formatted', () => {
    run('prettier', '--check', 'packages/event-date');
  });

  test('passes the linter, which holds it to what elements may import', () => {
    run('oxlint', '--deny-warnings', 'packages/event-date/src');
    writeFileSync(join(workspace, 'packages/event-date/src/wrong.ts'), "import '@unido/news';\n");
    expect(() => run('oxlint', '--deny-warnings', 'packages/event-date/src')).toThrow();
    rmSync(join(workspace, 'packages/event-date/src/wrong.ts'));
  });

  test('is released with the others', () => {
    const { fixed } = JSON.parse(readFileSync(join(workspace, '.changeset/config.json'), 'utf8')) as {
      fixed: string[][];
    };
    expect(fixed[0]).toContain('@unido/event-date');
  });

  test('is typed, its stories and tests too', () => {
    run('tsc', '-p', 'packages/event-date', '--noEmit');
    const include = ['packages/event-date/src/**/*.stories.ts', 'packages/event-date/src/**/*.test.ts'];
    const settings = { extends: './tsconfig.json', include, exclude: [] };
    writeFileSync(join(workspace, 'stories.json'), JSON.stringify(settings));
    run('tsc', '-p', 'stories.json');
  });

  test('builds, with a manifest that knows its tag', () => {
    const { scripts } = JSON.parse(readFileSync(join(workspace, 'packages/event-date/package.json'), 'utf8')) as {
      scripts: { build: string };
    };
    const folder = join(workspace, 'packages/event-date');
    const PATH = `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`;
    execFileSync(scripts.build, { cwd: folder, shell: true, stdio: 'pipe', env: { ...process.env, PATH } });
    expect(existsSync(join(folder, 'dist/index.js'))).toBe(true);
    expect(readFileSync(join(folder, 'dist/custom-elements.json'), 'utf8')).toContain('"tagName": "unido-event-date"');
  });

  test('is not made twice, nor under a name that is none', () => {
    expect(() => generate('event-date', 'Again')).toThrow(/there already/);
    expect(() => generate('Event Date', 'Again')).toThrow(/Usage/);
    expect(() => generate('event-time')).toThrow(/Usage/);
  });
});
