/**
 * Writes the types by which frameworks know the elements, dist/react.d.ts and dist/vue.d.ts, from the custom-elements
 * manifests: of the package in whose folder it runs, and of the packages with elements on which that one depends. The
 * manifest says which attributes, properties and events there are; the element's class says of which type.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * What is read here of a manifest.
 * @typedef {{ name: string, description?: string, attribute?: string }} Member
 * @typedef {{ name: string, tagName: string, summary?: string, members?: Member[], events?: { name: string, description?: string, type: { text: string } }[] }} Element
 * @typedef {Element & { from: string }} Imported `from`: the module that exports the element's class and its events
 */

const folder = process.cwd();
const require = createRequire(join(folder, 'package.json'));

/** @param {string} path @returns {unknown} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} manifest @param {string} from @returns {Imported[]} */
const elementsOf = (manifest, from) => {
  const { modules } = /** @type {{ modules: { declarations: Element[] }[] }} */ (readJson(manifest));
  return modules.flatMap(({ declarations }) => declarations.map((element) => ({ ...element, from })));
};

const { name, dependencies } = /** @type {{ name: string, dependencies: Record<string, string> }} */ (
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

const imports = elements.map(({ name, events = [], from }) => {
  const names = [name, ...events.map(({ type }) => type.text)].toSorted();
  return `import type { ${names.join(', ')} } from '${from}';`;
});

/** @param {string | undefined} text @param {string} indent */
const comment = (text, indent = '  ') => (text ? `${indent}/** ${text.replaceAll(/\s+/g, ' ')} */\n` : '');

/** @param {string} key */
const quoted = (key) => (/^[\w$]+$/.test(key) ? key : `'${key}'`);

/** @param {string} key @param {string} type @param {string} [description] */
const optional = (key, type, description) => `${comment(description)}  ${quoted(key)}?: ${type} | undefined;\n`;

/** An element's properties. @param {Element} element */
const propertiesOf = ({ name, members = [] }) =>
  members.map((member) => optional(member.name, `${name}['${member.name}']`, member.description)).join('');

/** An element's attributes that are named otherwise than their properties. @param {Element} element */
const attributesOf = ({ name, members = [] }) =>
  members
    .filter(({ name, attribute }) => attribute && attribute !== name)
    .map((member) => optional(member.attribute ?? '', `${name}['${member.name}']`, member.description))
    .join('');

/** @param {Element} element @param {(event: string) => string} handler its name in the framework */
const handlersOf = ({ name, events = [] }, handler) =>
  events
    .map((event) =>
      optional(
        handler(event.name),
        `((event: ${event.type.text} & { readonly currentTarget: ${name} }) => void)`,
        event.description,
      ),
    )
    .join('');

/** @param {(element: Element) => string} line */
const each = (line) => elements.map(line).join('\n');

const head = `// Made from the custom-elements manifests; not for editing.\n${imports.join('\n')}\n`;

// A compiler of JSX checks no spelling of names with a hyphen: so properties have their place beside attributes.
const react = `${head}import type { DetailedHTMLProps, HTMLAttributes } from 'react';

${each(
  (element) => `${comment(element.summary, '')}export interface ${element.name}Props
  extends DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> {
${propertiesOf(element)}${attributesOf(element)}${handlersOf(element, (event) => `on${event}`)}}
`,
)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each(({ name, tagName, summary }) => `${comment(summary, '      ')}      '${tagName}': ${name}Props;`)}
    }
  }
}
`;

/** @param {string} event `unido-news-load`, of which Vue makes `onUnidoNewsLoad` */
const camelHandler = (event) => `on${event.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

// Vue’s compiler takes `heading-level` for `headingLevel`, and at run time sets whichever is written.
const vue = `${head}import type { HTMLAttributes, PublicProps } from 'vue';

${each(
  (element) => `${comment(element.summary, '')}export interface ${element.name}Props {
${propertiesOf(element)}${handlersOf(element, camelHandler)}}
`,
)}
/** An element as Vue's templates know a component: \`$props\` is for the compiler, and is not there at run time. */
type Template<Element, Props> = new () => Element & {
  $props: HTMLAttributes & PublicProps & Props & { slot?: string | undefined };
};

declare module 'vue' {
  interface GlobalComponents {
${each(({ name, tagName, summary }) => `${comment(summary, '    ')}    '${tagName}': Template<${name}, ${name}Props>;`)}
  }
}
`;

writeFileSync(join(folder, 'dist/react.d.ts'), react);
writeFileSync(join(folder, 'dist/vue.d.ts'), vue);
