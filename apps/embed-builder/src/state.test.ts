import { describe, expect, it } from 'vitest';
import { formatState, parseState, type State } from './state.js';

const all: State = {
  lang: 'ar',
  what: 'announcement',
  announcement: '2025-05-06-apprentices',
  search: 'حرارة & lathe',
  from: 'ar',
  topic: 'الاقتصاد الدائري',
  layout: 'card',
  limit: 3,
  level: 4,
  language: 'fr',
  theme: 'dark',
  form: 'pinned',
  site: 'drupal',
  host: 'hostile',
  width: '768',
  scheme: 'dark',
  accent: { light: '#8c1d40', dark: '#d3577c' },
  link: { dark: '#ffffff' },
  paper: { light: '#000000' },
};

describe('the state', () => {
  it('comes back from the address as it was', () => {
    expect(parseState(formatState(all))).toEqual({ state: all, faults: [] });
  });

  it('is nothing in the address where nothing was chosen', () => {
    const { state, faults } = parseState('');
    expect(faults).toEqual([]);
    expect(formatState(state)).toBe('');
    expect(formatState({ ...state, layout: undefined, accent: {} })).toBe('');
  });

  it('writes colours short', () => {
    expect(formatState({ ...parseState('').state, accent: { light: '#8c1d40', dark: '#d3577c' } })).toBe(
      '?accent=8c1d40,d3577c',
    );
  });

  it.each([
    'lang=de',
    'what=everything',
    'announcement=..',
    'announcement=../../etc',
    'announcement=a%2Fb',
    'from=not a tag',
    'topic=',
    'layout=huge',
    'limit=0',
    'limit=1e3',
    'level=7',
    'theme=blue',
    'form=script',
    'width=1',
    'accent=red',
    'accent=;}body{color:red',
    'accent=,',
  ])('leaves out “%s”, and tells', (query) => {
    const { state, faults } = parseState(`?${query}&limit=5`);
    expect(state).toEqual({ ...parseState('').state, limit: 5 });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^(lang|what|announcement|from|topic|layout|limit|level|theme|form|width|accent)=/);
  });

  it('passes over what others add to addresses, whatever it is called', () => {
    expect(parseState('?utm_source=mail&__proto__=1&constructor=x').faults).toEqual([]);
  });
});
