import type { Theme, Token } from './read.ts';

const pathOf = ({ path }: Token): string => path.join('.');

/** What is wrong with the tokens as a whole: one sentence each. */
export const faults = (themes: Readonly<Record<Theme, readonly Token[]>>): readonly string[] => {
  const all = Object.values(themes).flat();
  const names = new Set(all.map(pathOf));
  const missing = Object.entries(themes).flatMap(([theme, tokens]) => {
    const here = new Set(tokens.map(pathOf));
    return [...names].filter((name) => !here.has(name)).map((name) => `${name} is missing in ${theme}`);
  });
  // Sizes are used by the elements' styles alone, which a test looks through.
  const used = new Set(all.map(({ reference }) => reference));
  const unused = all
    .filter((token) => token.layer !== 'component' && token.type !== 'dimension' && !used.has(pathOf(token)))
    .map((token) => `${pathOf(token)} is used by no token`);
  const layers = new Map(all.map((token) => [pathOf(token), token.layer]));
  const upwards = all
    .filter(({ layer, reference = '' }) =>
      layer === 'component' ? layers.get(reference) !== 'semantic' : layers.get(reference) === 'component',
    )
    .map((token) => `${pathOf(token)} must stand for a token of the layer below`);
  const primitive = all
    .filter(({ layer, reference }) => layer === 'primitive' && reference)
    .map((token) => `${pathOf(token)} is a primitive and must have a value of its own`);
  return [...new Set([...missing, ...unused, ...upwards, ...primitive])];
};
