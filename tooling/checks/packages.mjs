/** Each package as npm hands it out: clean to the tools that are made for it, whole, and of a sensible size. */
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { faultsOf } from '../packages/contents.mjs';
import { packAll } from '../packages/packed.mjs';

/** @typedef {import('../packages/packed.mjs').Packed} Packed */

export const name = 'Packages as published';

/** The most a package may weigh in node_modules, in kB, with its sources, which its maps need; one element, 50. */
const limits = new Map([
  ['announcement', 450],
  ['element', 100],
  ['news', 620],
  ['news-card', 70],
  ['newsroom', 1_300],
  ['press-release', 2_300],
  ['tokens', 100],
]);

/** @param {Packed} packed */
const published = async ({ manifest, tarball }) => {
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`);
};

/** Every import but those of styles has types, for bundlers and for Node’s ES modules. @param {Packed} packed */
const typed = async ({ manifest, tarball }) => {
  const entries = Object.entries(manifest.exports ?? {});
  if (!entries.some(([, entry]) => typeof entry === 'object')) return [];
  const result = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: [/\.css$/] });
  if (!result.types) return ['are the types wrong: there are none'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem) || !/^node10$|-cjs$/.test(problem.resolutionKind))
    .map((problem) => `are the types wrong: ${JSON.stringify(problem)}`);
};

/** @param {Packed} packed @returns in kB */
const weight = ({ files }) =>
  Math.ceil([...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000);

/** @returns {Promise<import('../test/summary.mjs').Counts>} */
export const run = async () => {
  const all = packAll();
  const lines = ['package             files   packed kB   unpacked kB   limit'];
  let failed = 0;
  for (const packed of all) {
    const { folder, files, tarball } = packed;
    const limit = limits.get(folder) ?? 50;
    const size = weight(packed);
    const numbers = [files.size, Math.ceil(tarball.length / 1000), size, limit];
    const [count = '', ...rest] = numbers.map(String);
    lines.push(folder.padEnd(18) + count.padStart(7) + rest.map((one) => one.padStart(12)).join(''));
    const faults = [...faultsOf(packed, all), ...(await published(packed)), ...(await typed(packed))];
    if (size > limit) faults.push(`weighs ${size} kB; its limit stands in tooling/checks/packages.mjs`);
    if (faults.length) failed += 1;
    lines.push(...faults.map((fault) => `  FAULT ${fault}`));
  }
  return { passed: all.length - failed, failed, skipped: 0, lines };
};
