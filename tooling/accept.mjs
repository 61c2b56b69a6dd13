/**
 * Takes what there is now as what is to be: `npm run accept`. Writes anew the tables in the elements’ READMEs, the list
 * of what is public (tooling/surface), what pages load (tooling/bytes, and tooling/e2e/requests.json), the stories’
 * accessibility trees and pictures (packages/NAME/src/snapshots), docs/hosts.md and docs/faults.md; look at the
 * difference before you commit it. `npm run accept -- --only surface` writes some of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endSignal, root, run } from './process.mjs';

const signal = endSignal();
const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });

/** @param {string} filter */
const build = (filter) => run('turbo', ['run', 'build', `--filter=${filter}`, '--output-logs=errors-only'], { signal });

/**
 * @param {string} project of vitest’s, whose tests write what they see
 * @param {string} filter what is built before
 * @param {readonly string[]} [files] that hold them
 */
const accept = async (project, filter, files = positionals) => {
  const failed = await build(filter);
  const env = { ...process.env, ACCEPT: '1' };
  return failed || run('vitest', ['run', '--project', project, ...files], { signal, env });
};

const steps = {
  readmes: async () => {
    const failed = await build('./packages/*');
    if (failed) return failed;
    const { elementFolders, readmeOf } = await import('./readmes/tables.mjs');
    for (const folder of elementFolders) writeFileSync(join(folder, 'README.md'), await readmeOf(folder));
    return 0;
  },
  surface: async () => {
    const failed = await build('./packages/*');
    if (failed) return failed;
    const { surface, surfacePath } = await import('./surface/surface.mjs');
    writeFileSync(join(root, surfacePath), await surface());
    return 0;
  },
  bytes: async () => {
    const failed = await build('./packages/*');
    if (failed) return failed;
    const { bytesPath, measured } = await import('./bytes/bytes.mjs');
    writeFileSync(join(root, bytesPath), `${JSON.stringify(await measured(), null, 2)}\n`);
    return 0;
  },
  requests: async () => (await build('./packages/*')) || accept('e2e', '@unido/partner-html', ['tooling/e2e/budgets']),
  stories: () => accept('stories', '@unido/storybook'),
  hosts: () => accept('hosts', '@unido/news'),
  faults: () => accept('faults', '@unido/news'),
};

const names = values.only?.split(',') ?? Object.keys(steps);
for (const [name, step] of Object.entries(steps))
  if (names.includes(name) && !process.exitCode) process.exitCode = await step();
if (!names.every((name) => name in steps)) {
  console.error(`Nothing is called so: there are ${Object.keys(steps).join(', ')}.`);
  process.exitCode = 2;
}
