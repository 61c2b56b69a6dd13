/** The tables in an element’s README, made from its custom-elements manifest. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../process.mjs';

/**
 * What is read here of a manifest.
 * @typedef {object} Item
 * @property {string} name
 * @property {string} [description]
 * @property {string} [attribute]
 * @property {string} [default]
 * @property {{ text: string }} [type]
 *
 * @typedef {object} Element
 * @property {string} tagName
 * @property {readonly Item[]} [members]
 * @property {readonly Item[]} [slots]
 * @property {readonly Item[]} [events]
 * @property {readonly Item[]} [cssParts]
 * @property {readonly Item[]} [cssProperties]
 */

const marks = /(<!-- from custom-elements\.json: npm run accept -->\n).*(<!-- to here -->)/s;

/** @param {string | undefined} text in a cell */
const cell = (text) => (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

/** @param {string | undefined} text */
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** @param {readonly string[]} heads @param {readonly (readonly string[])[]} rows */
const table = (heads, rows) =>
  [heads, heads.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {Element} element */
const tables = ({ members = [], slots = [], events = [], cssParts = [], cssProperties = [] }) => {
  const what = (/** @type {Item} */ { description }) => cell(description);
  return [
    members.length &&
      table(
        ['property', 'attribute', 'type', 'what'],
        members.map((item) => [code(item.name), code(item.attribute), code(item.type?.text), what(item)]),
      ),
    slots.length &&
      table(
        ['slot', 'what'],
        slots.map((item) => [code(item.name), what(item)]),
      ),
    events.length &&
      table(
        ['event', 'type', 'when'],
        events.map((item) => [code(item.name), code(item.type?.text), what(item)]),
      ),
    cssParts.length &&
      table(
        ['part', 'what'],
        cssParts.map((item) => [code(item.name), what(item)]),
      ),
    cssProperties.length &&
      table(
        ['custom property', 'default', 'for'],
        cssProperties.map((item) => [code(item.name), code(item.default), what(item)]),
      ),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** Folders of the packages that hold an element. */
export const elementFolders = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .filter((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).customElements);

/**
 * A package’s README as it should be.
 * @param {string} folder
 * @returns {Promise<string>}
 */
export const readmeOf = async (folder) => {
  const file = join(folder, 'README.md');
  const text = readFileSync(file, 'utf8');
  if (!marks.test(text)) throw new Error(`${file} has no place for the tables: ${marks.source}`);
  /** @type {{ modules: { declarations: Element[] }[] }} */
  const { modules } = JSON.parse(readFileSync(join(folder, 'dist/custom-elements.json'), 'utf8'));
  const all = modules.flatMap(({ declarations }) => declarations.map(tables)).join('\n\n');
  const written = text.replace(marks, (_, from, to) => `${from}\n${all}\n\n${to}`);
  return format(written, { ...(await resolveConfig(file)), parser: 'markdown' });
};
