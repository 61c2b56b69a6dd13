/** Parts of the declarations by which frameworks know the elements. */

/** @typedef {import('./elements.mjs').Element} Element */

/** @param {readonly Element[]} elements */
export const head = (elements) => {
  const imports = elements.map(({ name, events = [], from }) => {
    const names = [name, ...events.map(({ type }) => type.text)].toSorted();
    return `import type { ${names.join(', ')} } from '${from}';`;
  });
  return `// Made from the custom-elements manifests; not for editing.\n${imports.join('\n')}\n`;
};

/** @param {string | undefined} text @param {string} [indent] */
const comment = (text, indent = '  ') => (text ? `${indent}/** ${text.replaceAll(/\s+/g, ' ')} */\n` : '');

/** @param {string} key */
const quoted = (key) => (/^[\w$]+$/.test(key) ? key : `'${key}'`);

/** @param {string} key @param {string} type @param {string} [description] */
const optional = (key, type, description) => `${comment(description)}  ${quoted(key)}?: ${type} | undefined;\n`;

/** An element's properties. @param {Element} element @param {string} [prefix] of the framework's */
export const propertiesOf = ({ name, members = [] }, prefix = '') =>
  members
    .map((member) => optional(`${prefix}${member.name}`, `${name}['${member.name}']`, member.description))
    .join('');

/** An element's attributes that are named otherwise than their properties. @param {Element} element */
export const attributesOf = ({ name, members = [] }) =>
  members
    .filter(({ name, attribute }) => attribute && attribute !== name)
    .map((member) => optional(member.attribute ?? '', `${name}['${member.name}']`, member.description))
    .join('');

/** @param {Element} element @param {(event: string) => string} handler its name in the framework */
export const handlersOf = ({ name, events = [] }, handler) =>
  events
    .map((event) =>
      optional(
        handler(event.name),
        `((event: ${event.type.text} & { readonly currentTarget: ${name} }) => void)`,
        event.description,
      ),
    )
    .join('');

/**
 * A table of tags, in an interface of the framework's.
 * @param {readonly Element[]} elements
 * @param {string} indent
 * @param {(element: Element) => string} type
 */
export const tags = (elements, indent, type) =>
  elements
    .map((element) => `${comment(element.summary, indent)}${indent}'${element.tagName}': ${type(element)};`)
    .join('\n');

/**
 * An interface for each element's attributes and properties.
 * @param {readonly Element[]} elements
 * @param {(element: Element) => string} base what it extends; may be empty
 * @param {(element: Element) => string} body
 */
export const interfaces = (elements, base, body) =>
  elements
    .map((element) => {
      const extended = base(element) ? `\n  extends ${base(element)}` : '';
      return `${comment(element.summary, '')}export interface ${element.name}Props${extended} {\n${body(element)}}\n`;
    })
    .join('\n');
