/**
 * Makes the package of a new element: `npm run new-element -- event-date "When and where something takes place."`.
 * What it makes passes all checks as it is; what remains is to write the element.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { filesOf } from './new-element/files.mjs';
import { root, run } from './process.mjs';

const usage = 'Usage: npm run new-element -- NAME "SUMMARY" — NAME such as event-date, SUMMARY one sentence.';

/** @param {string} message @returns {never} */
const refuse = (message) => {
  console.error(message);
  process.exit(2);
};

const { values, positionals } = parseArgs({
  options: { into: { type: 'string', default: root } },
  allowPositionals: true,
});
const [name = '', summary = '', ...rest] = positionals;
if (!/^[a-z]+(-[a-z]+)*$/.test(name) || !summary.trim() || rest.length) refuse(usage);
const folder = join(values.into, 'packages', name);
if (existsSync(folder)) refuse(`packages/${name} is there already.`);

for (const [path, text] of Object.entries(filesOf(name, summary.trim().replace(/\.?$/, '.')))) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(join(root, 'package.json'))), filepath: file }));
}

// The linter knows which packages are elements, and what these may import.
const lint = join(values.into, '.oxlintrc.json');
writeFileSync(lint, readFileSync(lint, 'utf8').replace('disclaimer-footer}/src', `disclaimer-footer,${name}}/src`));

// All elements have one version.
const releases = join(values.into, '.changeset/config.json');
const first = '"@unido/disclaimer-footer",';
writeFileSync(releases, readFileSync(releases, 'utf8').replace(first, `${first}\n      "@unido/${name}",`));

console.log(`packages/${name} is made.`);
if (values.into === root) {
  const code = await run('pnpm', ['install', '--prefer-offline']);
  console.log(
    `Next: write it, tell the README’s table of it, let tooling/consumers import it, and \`npm run accept\`.`,
  );
  process.exitCode = code;
}
