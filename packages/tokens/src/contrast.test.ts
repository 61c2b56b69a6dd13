import { describe, expect, it } from 'vitest';
import { components, tokens, type Token, type TokenName } from '../dist/index.js';
import { contrast } from '../testing/contrast.ts';

const themes = ['light', 'dark', 'lightMore', 'darkMore'] as const satisfies readonly (keyof Token)[];
const pairs = Object.entries(components).filter(([, { contrast }]) => contrast);

describe('contrast', () => {
  it('is measured as WCAG defines it', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(() => contrast('red', '#000000')).toThrow('red');
  });

  it('is asked of every colour but ornament and the ground itself', () => {
    const asked = new Set(pairs.map(([, { token }]) => token));
    const colours = (Object.keys(tokens) as TokenName[]).filter((name) => tokens[name].type === 'color');
    expect(asked).toEqual(new Set(colours.filter((name) => name !== 'paper' && name !== 'rule')));
  });

  describe.each(themes)('in %s', (theme) => {
    it.each(pairs)('%s is enough', (_, { token, contrast: least = 0 }) => {
      expect(contrast(tokens[token][theme], tokens.paper[theme])).toBeGreaterThanOrEqual(least);
    });
  });

  it('of all, hairlines too, is more where a reader asks for more', () => {
    for (const [less, more] of [
      ['light', 'lightMore'],
      ['dark', 'darkMore'],
    ] as const)
      for (const name of ['ink', 'quiet', 'rule', 'accent', 'link'] as const) {
        expect(contrast(tokens[name][more], tokens.paper[more])).toBeGreaterThanOrEqual(
          contrast(tokens[name][less], tokens.paper[less]),
        );
        expect(contrast(tokens[name][more], tokens.paper[more])).toBeGreaterThanOrEqual(7);
      }
  });
});
