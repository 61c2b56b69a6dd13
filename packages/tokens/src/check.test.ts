import { describe, expect, it } from 'vitest';
import { faults } from '../scripts/check.ts';
import { readTokens, type Token } from '../scripts/read.ts';

const themes = {
  light: await readTokens('light'),
  dark: await readTokens('dark'),
  lightMore: await readTokens('lightMore'),
  darkMore: await readTokens('darkMore'),
};

const withToken = (token: Partial<Token>): typeof themes => {
  const [first] = themes.light;
  const one = { ...(first as Token), path: ['extra'], name: 'extra', reference: undefined, ...token };
  const add = (all: readonly Token[]): Token[] => [...all, one];
  return {
    light: add(themes.light),
    dark: add(themes.dark),
    lightMore: add(themes.lightMore),
    darkMore: add(themes.darkMore),
  };
};

describe('the build', () => {
  it('takes the tokens as they are', () => {
    expect(faults(themes)).toEqual([]);
  });

  it('refuses a token that nothing uses', () => {
    expect(faults(withToken({ layer: 'semantic', type: 'color' }))).toEqual(['extra is used by no token']);
    expect(faults(withToken({ layer: 'primitive', type: 'fontFamily' }))).toEqual(['extra is used by no token']);
  });

  it('refuses a theme that lacks one', () => {
    const dark = themes.dark.filter(({ name }) => name !== 'link');
    expect(faults({ ...themes, dark })).toEqual(['link is missing in dark']);
  });

  it('refuses a component token that reaches past the semantic layer', () => {
    expect(faults(withToken({ layer: 'component', reference: 'color.slate.0' }))).toEqual([
      'extra must stand for a token of the layer below',
    ]);
  });
});
