import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { components, sizes, tokens } from '../dist/index.js';
import { declarations, declarationsOf, tokensIn } from '../testing/usage.ts';

const root = new URL('../../../', import.meta.url).pathname;
const all = declarations();
/** Paper and forced colours have their own; there the reader's or the printer's colours count. */
const own = all.filter(({ media }) => !/print|forced-colors/.test(media));

/** Where colours stand, and what may stand there without one. */
const colourful =
  /^(color|background|border|outline|fill|stroke|box-shadow|caret-color|accent-color|text-decoration-color|column-rule)/;
const colourless = /^(0|none|inherit|transparent|currentcolor|\d+px|auto)( !important)?$/i;

describe('style sources', () => {
  it('are found and read', () => {
    expect(new Set(all.map(({ element }) => element))).toEqual(
      new Set(['attendee-list', 'disclaimer-footer', 'element', 'news', 'news-card', 'quote-block']),
    );
    expect(declarationsOf('a:hover{color:red}@media print{b{/* c: d; */border:0 ;}}p{}')).toEqual([
      { property: 'color', value: 'red', media: '' },
      { property: 'border', value: '0', media: '@media print' },
    ]);
  });

  it('take every colour from a token', () => {
    const others = own.filter(
      ({ property, value }) =>
        colourful.test(property) &&
        !/-(scheme|width|style|offset|spacing|collapse|clip|size|position|repeat|attachment|origin)$/.test(property) &&
        !tokensIn(value).length &&
        !colourless.test(value),
    );
    expect(others).toEqual([]);
  });

  it('use just what component.json says, and it says nothing else', () => {
    const used = own
      .filter(({ property }) => !property.startsWith('--'))
      .flatMap(({ element, property, value }) => tokensIn(value).map((token) => `${element} ${property} ${token}`));
    const said = Object.entries(components).map(([name, { property, token }]) => {
      const element = [...new Set(all.map((one) => one.element))]
        .filter((one) => name.startsWith(`${one}-`))
        .toSorted((one, other) => other.length - one.length)[0];
      return `${element} ${property} ${token}`;
    });
    expect(new Set(said)).toEqual(new Set(used));
  });

  it('stand on paper alone, so that contrast against it is all contrast', () => {
    const grounds = own.filter(({ property, value }) => property.startsWith('background') && tokensIn(value).length);
    expect(new Set(grounds.flatMap(({ value }) => tokensIn(value)))).toEqual(new Set(['paper']));
  });

  it('use every token, and no other', () => {
    const used = all.flatMap(({ property, value }) => [
      ...tokensIn(value),
      ...(/^--_(.+)/.exec(property)?.slice(1) ?? []),
    ]);
    expect(new Set(used)).toEqual(new Set(Object.keys(tokens)));
  });

  it('set type in the sizes of the scale, and use each', () => {
    const used = own
      .filter(({ property }) => property === 'font' || property === 'font-size')
      .flatMap(({ value }) => /clamp\((\d+px).*?(\d+px)\)|(\d+px)/.exec(value.split(' /')[0] ?? '')?.slice(1) ?? [])
      .filter(Boolean);
    expect(new Set(used)).toEqual(new Set(Object.values(sizes).map(({ value }) => value)));
  });
});

describe('custom properties', () => {
  const ignored = /^(node_modules|dist|cdn|out|\.tools|\.git|\.turbo|screens)$/;
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      ignored.test(entry.name)
        ? []
        : entry.isDirectory()
          ? files(join(folder, entry.name))
          : /\.(ts|js|mjs|css|html|md|mdx)$/.test(entry.name)
            ? [join(folder, entry.name)]
            : [],
    );

  it('that begin with --unido- are tokens, wherever they are written', () => {
    const names = new Set(Object.keys(tokens));
    const unknown = ['packages', 'apps', 'docs', 'README.md']
      .flatMap((place) => (place.endsWith('.md') ? [join(root, place)] : files(join(root, place))))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/--unido-([a-z][a-z-]*[a-z])\b/g)]
          .filter(([, name = '']) => !names.has(name))
          .map(([name]) => `${file.slice(root.length)}: ${name}`),
      );
    expect(unknown).toEqual([]);
  });
});
