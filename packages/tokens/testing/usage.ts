/** What the elements' style sources use of the tokens. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = new URL('../../', import.meta.url).pathname;

/** A declaration in a style source. */
export interface Declaration {
  /** Folder of the package */
  readonly element: string;
  readonly property: string;
  readonly value: string;
  /** Media types and features that it depends on, as written */
  readonly media: string;
}

/** Declarations of a style sheet with the media queries around them. Comments and selectors are left out. */
export const declarationsOf = (css: string): readonly Omit<Declaration, 'element'>[] => {
  const open: string[] = [];
  const found: Omit<Declaration, 'element'>[] = [];
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  for (const [, before = '', end = ''] of text.matchAll(/([^{};]*)([{};])/g)) {
    const part = before.trim();
    if (end === '{') open.push(part);
    else {
      const [, property, value] = /^([\w-]+)\s*:\s*([^]+)$/.exec(part) ?? [];
      if (property && value) {
        const media = open.filter((selector) => selector.startsWith('@media')).join(' ');
        found.push({ property, value, media });
      }
      if (end === '}') open.pop();
    }
  }
  return found;
};

const sources = (folder: string): readonly string[] => {
  const path = join(packages, folder, 'src');
  try {
    return readdirSync(path)
      .filter((name) => /(^|\.)styles\.ts$/.test(name))
      .map((name) => readFileSync(join(path, name), 'utf8'));
  } catch {
    return [];
  }
};

/** All declarations of all elements, by the package that they stand in. */
export const declarations = (): readonly Declaration[] =>
  readdirSync(packages).flatMap((element) =>
    sources(element).flatMap((source) =>
      [...source.matchAll(/\bcss`([^]*?)`/g)].flatMap(([, css = '']) =>
        declarationsOf(css.replaceAll(/\$\{[^}]*\}/g, '')).map((one) => ({ element, ...one })),
      ),
    ),
  );

/** Names of the tokens that a value uses. */
export const tokensIn = (value: string): readonly string[] =>
  [...value.matchAll(/var\(--_([\w-]+)/g)].map(([, name = '']) => name);
