/**
 * How each element's manifest is made (`cem analyze`, in its package's build): from the class's own documentation, and
 * from the design tokens, which every element takes alike. Run in a package's folder.
 */
import { tokens } from '@unido/tokens';

/** What a page's designer may set on any element. */
const cssProperties = Object.entries(tokens).map(([name, { description, light, dark }]) => ({
  name: `--unido-${name}`,
  description,
  default: light === dark ? light : `light-dark(${light}, ${dark})`,
}));

/**
 * What is read and written here of the analyzer's manifest and of the compiler's syntax tree.
 * @typedef {{ getText: () => string }} Words
 * @typedef {{ name?: string, fieldName?: string, kind?: string, privacy?: string, static?: boolean, type?: { text: string } }} Item
 * @typedef {{ name: string, tagName?: string, members?: Item[], attributes?: Item[], events?: Item[], cssProperties?: object[] }} Declaration
 * @typedef {{ kind: string, name: string, declaration: { name: string, module?: string } }} Export
 * @typedef {{ path: string, declarations: Declaration[], exports: Export[] }} Module
 * @typedef {{ customElementsManifest: { modules: Module[] } }} Context
 */

/** A type as written where it is used, for readers who do not see its name's declaration. */
const spelled = (/** @type {Map<string, string>} */ aliases, /** @type {string} */ text) =>
  text.replaceAll(/\b[A-Z]\w+\b/g, (name) => aliases.get(name) ?? name).replace(/ \| undefined$/, '');

/** Types that are a choice of words are given as those words. */
const spellChoices = () => {
  /** @type {Map<string, string>} */
  const aliases = new Map();
  return {
    name: 'spell-choices',
    /** @param {{ ts: { isTypeAliasDeclaration: (node: unknown) => boolean }, node: { name: Words, type: Words } }} context */
    collectPhase({ ts, node }) {
      const isChoice = ts.isTypeAliasDeclaration(node) && /^[\s|]*'[^']*'(\s*\|\s*'[^']*')+$/.test(node.type.getText());
      if (isChoice) aliases.set(node.name.getText(), node.type.getText());
    },
    /** @param {Context} context */
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap((one) => one.declarations))
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
          if (item.type) item.type.text = spelled(aliases, item.type.text);
    },
  };
};

/** Leaves what a user of the element may rely on: no private members, no inherited machinery, no events without a name. */
const publicOnly = {
  name: 'public-only',
  /** @param {Context} context */
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
      declarations.some(({ tagName }) => tagName),
    );
    for (const module of customElementsManifest.modules) {
      module.path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const { declaration } of module.exports) declaration.module &&= module.path;
      for (const element of module.declarations) {
        const isPublic = (/** @type {Item} */ { name, privacy }) =>
          !name?.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
        const members = (element.members ?? []).filter(
          (member) => isPublic(member) && member.kind === 'field' && !member.static,
        );
        const attributes = element.attributes?.filter(({ fieldName }) =>
          members.some(({ name }) => name === fieldName),
        );
        Object.assign(element, { members, attributes });
        if (element.events) element.events = element.events.filter(({ name }) => name);
        element.cssProperties = cssProperties;
        module.exports.push({
          kind: 'custom-element-definition',
          name: element.tagName ?? '',
          declaration: { name: element.name, module: module.path },
        });
      }
    }
  },
};

export default {
  globs: ['src/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [spellChoices(), publicOnly],
};
