import { describe, expect, it } from 'vitest';
import { tokens } from '@unido/tokens';
import { faintOf, propertiesOf } from './colours.js';
import { parseState } from './state.js';

const chosen = (query: string): ReturnType<typeof parseState>['state'] => parseState(query).state;

describe('colours', () => {
  it('are none in the code where none was chosen', () => {
    expect(propertiesOf(chosen(''))).toEqual({});
  });

  it('have one value for each scheme, and the tag’s own for the one that was not chosen', () => {
    expect(propertiesOf(chosen('accent=8c1d40,d3577c&link=,ffffff'))).toEqual({
      '--unido-accent': 'light-dark(#8c1d40, #d3577c)',
      '--unido-link': `light-dark(${tokens.link.light}, #ffffff)`,
    });
  });

  it('have one value where the theme is fixed', () => {
    expect(propertiesOf(chosen('theme=dark&accent=8c1d40,d3577c&link=ffffff'))).toEqual({
      '--unido-accent': '#d3577c',
    });
  });
});

describe('faint text', () => {
  it('is none in the tag’s own colours', () => {
    expect(faintOf(chosen(''))).toEqual([]);
  });

  it('is told with its contrast, in each scheme that readers see', () => {
    expect(faintOf(chosen('link=777777'))).toEqual([
      { name: 'link', scheme: 'light', ratio: expect.closeTo(4.48, 2) as number },
    ]);
    expect(faintOf(chosen('link=777777&theme=dark'))).toEqual([]);
    expect(faintOf(chosen('paper=101b24')).map(({ name, scheme }) => `${name} ${scheme}`)).toEqual([
      'ink light',
      'quiet light',
      'link light',
    ]);
  });

  it('does not count ornament', () => {
    expect(faintOf(chosen('accent=fefefe&rule=fefefe'))).toEqual([]);
  });
});
