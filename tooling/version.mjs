/**
 * Takes all changesets into versions and changelogs: `npm run version-packages`. Arguments are those of
 * `changeset version`; `--snapshot NAME` makes versions to try out, of which each wants the others exactly.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endSignal, root, run } from './process.mjs';

const args = process.argv.slice(2);

/** Ranges would let one snapshot take the parts of another. */
const pin = () => {
  for (const file of globSync('packages/*/package.json', { cwd: root })) {
    const path = join(root, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"workspace:^"', '"workspace:*"'));
  }
};

/** The elements carry their version in a source of their own, since browsers import no package.json. */
const stamp = () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/element/package.json'), 'utf8'));
  const path = join(root, 'packages/element/src/version.ts');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=version = ').*(?=')/, version));
};

process.exitCode = await run('changeset', ['version', ...args], { signal: endSignal() });
if (process.exitCode === 0) {
  if (args.some((arg) => arg.startsWith('--snapshot'))) pin();
  stamp();
}
