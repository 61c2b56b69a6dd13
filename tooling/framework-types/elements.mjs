/** The elements of a package and of those with elements on which it depends, from their custom-elements manifests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * What is read here of a manifest.
 * @typedef {{ name: string, description?: string, attribute?: string, default?: string, type: { text: string } }} Item
 * @typedef {object} Element
 * @property {string} name
 * @property {string} tagName
 * @property {string} from the module that exports the element's class and its events
 * @property {string} [summary]
 * @property {string} [description]
 * @property {Item[]} [members]
 * @property {Item[]} [events]
 * @property {Item[]} [slots]
 * @property {Item[]} [cssParts]
 * @property {Item[]} [cssProperties]
 */

/** @param {string} path @returns {unknown} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} manifest @param {string} from @returns {Element[]} */
const elementsOf = (manifest, from) => {
  const { modules } = /** @type {{ modules: { declarations: Element[] }[] }} */ (readJson(manifest));
  return modules.flatMap(({ declarations }) => declarations.map((element) => ({ ...element, from })));
};

/**
 * @param {string} folder of a package
 * @returns {{ name: string, version: string, elements: readonly Element[] }}
 */
export const readElements = (folder) => {
  const require = createRequire(join(folder, 'package.json'));
  const { name, version, dependencies } =
    /** @type {{ name: string, version: string, dependencies: Record<string, string> }} */ (
      readJson(join(folder, 'package.json'))
    );
  const siblings = Object.keys(dependencies).filter((other) => {
    if (!other.startsWith(`${name.split('/')[0]}/`)) return false;
    const { exports } = /** @type {{ exports: object }} */ (
      readJson(join(folder, 'node_modules', other, 'package.json'))
    );
    return './custom-elements.json' in exports;
  });
  const elements = [
    ...elementsOf(join(folder, 'dist/custom-elements.json'), './index.js'),
    ...siblings.flatMap((other) => elementsOf(require.resolve(`${other}/custom-elements.json`), other)),
  ];
  return { name, version, elements };
};
