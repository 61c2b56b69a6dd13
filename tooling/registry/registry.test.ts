import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment, tell } from './environment.js';
import { startRegistry, type Registry } from './registry.js';
import { openWorkspace, type Workspace } from './release.js';

let registry: Registry;
let workspace: Workspace;
let scratch: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'registry-'));
  const t = performance.now();
  const lap = (what: string) => console.log(what, ((performance.now() - t) / 1000).toFixed(1));
  registry = await startRegistry(scratch);
  lap('registry');
  const store = (await tell('pnpm', ['store', 'path'], {})).trim();
  const env = environment(registry, scratch, store);
  mkdirSync(join(scratch, 'workspace'));
  workspace = await openWorkspace(join(scratch, 'workspace'), env);
  lap('workspace');
  await workspace.version();
  lap('version');
  await workspace.build();
  lap('build');
  await workspace.publish();
  lap('publish');
});
afterAll(async () => {
  await registry?.stop();
  if (!process.env['KEEP']) rmSync(scratch, { recursive: true });
  else console.log(scratch, registry.address);
});
test('x', () => {
  console.log(workspace.manifests().map(({ name, version }) => `${name} ${version}`));
  expect(1).toBe(1);
});
