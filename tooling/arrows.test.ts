import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './process.mjs';

const elements = ['news-card', 'quote-block', 'attendee-list', 'disclaimer-footer'];
const below = ['announcement', 'tokens'];
const belowNews = [...below, 'element', ...elements];

/** What each may import, as the README draws it. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'packages/announcement': [],
  'packages/tokens': [],
  'packages/element': below,
  ...Object.fromEntries(elements.map((name) => [`packages/${name}`, [...below, 'element']])),
  'packages/news': belowNews,
  'packages/press-release': ['announcement'],
  'packages/newsroom': ['announcement', 'press-release', 'news'],
  'apps/any': [...belowNews, 'news'],
};
const names = [...belowNews, 'news', 'press-release', 'newsroom'];

let folder: string;

/** The lint rule's objections: the line of each import that it refuses. */
const refused = async (file: string, lines: readonly string[]): Promise<string[]> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), lines.join('\n'));
  const bin = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');
  const report = await new Promise<string>((resolve) => {
    execFile(process.execPath, [bin, '--format=json', file], { cwd: folder }, (_, stdout) => resolve(stdout));
  });
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { code: string; labels: { span: { line: number } }[] }[];
  };
  return diagnostics
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ labels }) => lines[(labels[0]?.span.line ?? 0) - 1] ?? '')
    .toSorted();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arrows-'));
  await cp(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
});

afterAll(() => rm(folder, { recursive: true }));

test.each(Object.entries(arrows))('%s imports one way', async (from, allowed) => {
  const others = names.filter((name) => from !== `packages/${name}`);
  const forbidden = others.filter((name) => !allowed.includes(name));
  const wrong = [
    ...forbidden.flatMap((name) => [`import '@unido/${name}';`, `export * from '@unido/${name}/part';`]),
    ...others.map((name) => `import '../../${name}/src/index.js';`),
  ];
  const right = [
    ...allowed.flatMap((name) => [`import '@unido/${name}';`, `export * from '@unido/${name}/part';`]),
    "import './news.js';",
    "import '../own.js';",
  ];
  expect(await refused(`${from}/src/a.ts`, [...wrong, ...right])).toEqual(wrong.toSorted());
});

test.each(['announcement', 'press-release'])('%s does without Node, but not its tests', async (name) => {
  const lines = ["import 'node:fs';", "import 'node:path/posix';"];
  expect(await refused(`packages/${name}/src/deep/a.ts`, lines)).toEqual(lines.toSorted());
  expect(await refused(`packages/${name}/src/a.test.ts`, lines)).toEqual([]);
  expect(await refused(`packages/newsroom/src/a.ts`, lines)).toEqual([]);
});
