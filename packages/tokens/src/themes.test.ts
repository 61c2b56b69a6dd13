import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components, tokens, type TokenName } from '../dist/index.js';
import { contrast } from '../testing/contrast.ts';
import { declarationsOf } from '../testing/usage.ts';

const here = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;
const read = (path: string): string => readFileSync(here(path), 'utf8');
const isToken = (name: string): name is TokenName => Object.hasOwn(tokens, name);

/** Parts that elements document. */
const parts = new Set(
  [
    'news/src/news',
    'news-card/src/news-card',
    'quote-block/src/quote-block',
    'attendee-list/src/attendee-list',
    'disclaimer-footer/src/disclaimer-footer',
  ].flatMap((file) => [...read(`../${file}.ts`).matchAll(/@csspart ([\w-]+)/g)].map(([, name = '']) => name)),
);

/** A theme's colours over the elements' own, in one scheme, with or without more contrast. */
const colours = (css: string, scheme: 'light' | 'dark', more: boolean): Record<string, string> => {
  const set = Object.fromEntries(
    declarationsOf(css)
      .filter(({ property }) => property.startsWith('--unido-'))
      .map(({ property, value }) => [property.slice(8), value]),
  );
  const out: Record<string, string> = {};
  for (const [name, token] of Object.entries(tokens)) {
    const [, light = '', dark = ''] = /^light-dark\((\S+), (\S+)\)$/.exec(set[name] ?? '') ?? [];
    out[name] = set[name] === undefined ? token[scheme] : light ? { light, dark }[scheme] : set[name];
  }
  // As the elements do where a reader asks for more.
  if (more) Object.assign(out, { quiet: out['ink'], rule: out['ink'], accent: out['link'] });
  return out;
};

const names = readdirSync(here('themes'));

it('are three', () => {
  expect(names.toSorted()).toEqual(['industry.css', 'ministry.css', 'university.css']);
});

describe.each(names)('%s', (name) => {
  const css = read(`themes/${name}`);
  const bare = css.replace(/\/\*[^]*?\*\//g, '');

  it('sets all eight properties for all five elements, and rules for documented parts', () => {
    const set = declarationsOf(css).filter(({ property }) => property.startsWith('--'));
    expect(set.map(({ property }) => property.slice(8)).toSorted()).toEqual(Object.keys(tokens).toSorted());
    const selectors = [...bare.matchAll(/([^{}]+)\{/g)].map(([, list = '']) =>
      list.split(',').map((one) => one.trim()),
    );
    expect(selectors[0]).toHaveLength(5);
    for (const selector of selectors.slice(1).flat()) {
      const [, part = ''] = /^unido-[a-z-]+(?::not\(:lang\(ar\)\))?::part\(([a-z-]+)\)$/.exec(selector) ?? [];
      expect(parts, selector).toContain(part);
    }
  });

  it('colours parts by its own properties alone', () => {
    for (const { property, value } of declarationsOf(css).filter(({ property }) => !property.startsWith('--'))) {
      const [, token = ''] = /var\(--unido-([\w-]+)\)/.exec(value) ?? [];
      expect(value).not.toMatch(/#|rgb|hsl|\b(black|white|red)\b/);
      if (property === 'color') expect(['ink', 'quiet', 'link']).toContain(token);
      if (/^(border|outline|background)/.test(property)) expect(isToken(token)).toBe(true);
      expect(property).not.toMatch(/^background/);
    }
  });

  describe.each([
    ['light', false],
    ['dark', false],
    ['light', true],
    ['dark', true],
  ] as const)('in %s, more contrast: %s', (scheme, more) => {
    const palette = colours(css, scheme, more);

    it.each(Object.entries(components).filter(([, { contrast }]) => contrast))(
      '%s has contrast enough',
      (_, { token, contrast: least = 0 }) => {
        expect(contrast(palette[token] ?? '', palette['paper'] ?? '')).toBeGreaterThanOrEqual(least);
      },
    );
  });
});
