/**
 * Writes what editors of HTML are told of a package's elements, and of those on which it depends: dist/html-data.json
 * for VS Code (`html.customData`), dist/web-types.json for JetBrains' editors (`web-types` in package.json). Run in the
 * package's folder, after its manifest is made.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElements } from './framework-types/elements.mjs';

/** @typedef {import('./framework-types/elements.mjs').Element} Element */
/** @typedef {import('./framework-types/elements.mjs').Item} Item */

const folder = process.cwd();
const { name, version, elements } = readElements(folder);

/** Members that have an attribute. @param {Element} element */
const attributed = ({ members = [] }) => members.filter(({ attribute }) => attribute);

/** The words that an attribute may be, if it is a choice of words. @param {Item} item */
const choices = ({ type }) =>
  /^'[^']*'(\s*\|\s*'[^']*')*$/.test(type.text) ? type.text.split('|').map((word) => word.trim().slice(1, -1)) : [];

/** @param {string} heading @param {readonly Item[]} items */
const list = (heading, items) =>
  items.length
    ? `\n\n**${heading}**\n\n${items.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}`
    : '';

/** @param {Element} element */
const says = ({ description = '', slots = [], events = [], cssParts = [] }) => {
  const named = slots.map(({ name, description }) => ({ name: name || 'default', description }));
  return [
    description.replaceAll('\n', ' '),
    list('Slots', /** @type {Item[]} */ (named)),
    list('Events', events),
    list('Parts', cssParts),
  ].join('');
};

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension, version 1.1 */
const htmlData = {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: says(element) },
    attributes: attributed(element).map((item) => ({
      name: item.attribute,
      description: { kind: 'markdown', value: item.description },
      ...(choices(item).length && { values: choices(item).map((word) => ({ name: word })) }),
    })),
  })),
};

/** @param {readonly Item[] | undefined} items */
const described = (items) => items?.map(({ name, description }) => ({ name, description })) ?? [];

/** @param {readonly Item[] | undefined} items */
const typed = (items) => items?.map(({ name, description, type }) => ({ name, description, type: type.text })) ?? [];

/** https://github.com/JetBrains/web-types */
const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description?.replaceAll('\n', ' '),
        attributes: attributed(element).map((item) => ({
          name: item.attribute,
          description: item.description,
          value: { type: choices(item).length ? choices(item).map((word) => `"${word}"`) : item.type.text },
        })),
        slots: described(element.slots?.filter(({ name }) => name)),
        js: { properties: typed(element.members), events: typed(element.events) },
        css: { parts: described(element.cssParts), properties: described(element.cssProperties) },
      })),
    },
  },
};

const write = (/** @type {string} */ file, /** @type {object} */ data) =>
  writeFileSync(join(folder, 'dist', file), `${JSON.stringify(data, null, 2)}\n`);

write('html-data.json', htmlData);
write('web-types.json', webTypes);
