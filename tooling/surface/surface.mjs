/** All that others may build on, as one list: what it says does not change without a changeset. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exportsOf } from '../consumers/src/exports.mjs';
import { root } from '../process.mjs';
import { commandLine } from './command-line.mjs';
import { siteFiles } from './site-files.mjs';

/**
 * What is read here of a manifest.
 * @typedef {{ name: string, attribute?: string, type?: { text: string } }} Item
 * @typedef {{ tagName: string, members?: Item[], slots?: Item[], events?: Item[], cssParts?: Item[], cssProperties?: Item[] }} Element
 */

/** Where the list is kept, below the root. */
export const surfacePath = 'tooling/surface/surface.json';

const surfaceFile = join(root, surfacePath);

const folders = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'package.json')));

/** @param {string} file @returns {any} */
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The file that an entry is, or all of a folder. @param {string} folder @param {string} target */
const filesOf = (folder, target) =>
  target.endsWith('/*') ? readdirSync(join(folder, target.slice(0, -1))).toSorted() : target;

/** Each package’s entries: with types, the names that they export; else the file or files. */
const packages = () => {
  const entries = folders.flatMap((folder) => {
    const { name, exports = {} } = json(join(folder, 'package.json'));
    return Object.entries(exports).map(([entry, target]) => {
      const types = typeof target === 'string' ? undefined : join(folder, target.types);
      return { name: entry.replace(/^\./, name), types, files: types ?? filesOf(folder, target) };
    });
  });
  const exported = exportsOf(entries.flatMap(({ types }) => types ?? []));
  return Object.fromEntries(entries.map(({ name, types, files }) => [name, types ? exported.get(types) : files]));
};

/** @param {readonly Item[] | undefined} items */
const names = (items) => (items ?? []).map(({ name }) => name).toSorted();

/**
 * @template Value
 * @param {readonly (readonly [string, Value])[]} pairs
 * @returns {Readonly<Record<string, Value>>}
 */
const record = (pairs) => Object.fromEntries(pairs.toSorted(([one], [other]) => (one < other ? -1 : 1)));

const elements = () =>
  record(
    folders
      .map((folder) => join(folder, 'dist/custom-elements.json'))
      .filter((file) => existsSync(file))
      .flatMap((file) => /** @type {{ declarations: Element[] }[]} */ (json(file).modules))
      .flatMap(({ declarations }) => declarations)
      .map(({ tagName, members = [], slots, events = [], cssParts, cssProperties }) => [
        tagName,
        {
          attributes: names(members.flatMap(({ attribute }) => (attribute ? { name: attribute } : []))),
          properties: record(members.map(({ name, type }) => [name, type?.text ?? ''])),
          slots: names(slots),
          events: record(events.map(({ name, type }) => [name, type?.text ?? ''])),
          parts: names(cssParts),
          customProperties: names(cssProperties),
        },
      ]),
  );

/** The list as the file should have it. @returns {Promise<string>} */
export const surface = async () => {
  const all = { elements: elements(), commandLine: await commandLine(), site: siteFiles(), packages: packages() };
  return format(JSON.stringify(all), { ...(await resolveConfig(surfaceFile)), parser: 'json' });
};
