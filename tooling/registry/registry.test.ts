import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment, tell } from './environment.js';
import { startRegistry, type Registry } from './registry.js';
import { openWorkspace, type Workspace } from './release.js';
import { beginProject, codeOf } from './project.js';

let registry: Registry;
let workspace: Workspace;
let scratch: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'registry-'));
  registry = await startRegistry(scratch);
  const store = (await tell('pnpm', ['store', 'path'], {})).trim();
  env = environment(registry, scratch, store);
  mkdirSync(join(scratch, 'workspace'));
  workspace = await openWorkspace(join(scratch, 'workspace'), env);
  await workspace.version();
  await workspace.build();
  await workspace.publish();
});
afterAll(async () => {
  if (process.env['KEEP']) {
    console.log(scratch, registry.address);
    while (!existsSync('/tmp/h-reg/stop')) await new Promise((r) => setTimeout(r, 500));
  }
  await registry?.stop();
  rmSync(scratch, { recursive: true });
}, 1e6);
test.each([
  ['plain', 'npm'],
  ['react', 'pnpm'],
  ['vue', 'yarn'],
  ['server', 'pnpm'],
] as const)('%s %s', async (kind, manager) => {
  const t = performance.now();
  const lap = (what: string) => console.log(kind, manager, what, ((performance.now() - t) / 1000).toFixed(1));
  const project = beginProject(kind, manager, scratch, env);
  if (kind === 'plain') writeFileSync(join(project.folder, 'main.ts'), codeOf('packages/news/README.md', '@unido/news'));
  await project.add('@unido/news');
  lap('add');
  await project.build();
  lap('build');
  expect(1).toBe(1);
});
