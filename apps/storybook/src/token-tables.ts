import type { Token } from '@unido/tokens';

type Scheme = 'light' | 'dark';

/** Relative luminance (WCAG) of a colour written #rrggbb. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

type Tokens = Readonly<Record<string, Token>>;

/** The colours, each with its contrast on paper. */
export const colours = (tokens: Tokens): (Token & { name: string; contrast: Record<Scheme, number> })[] =>
  Object.entries(tokens)
    .filter(([, { type }]) => type === 'color')
    .map(([name, token]) => ({
      name,
      ...token,
      contrast: {
        light: contrast(token.light, tokens['paper']?.light ?? ''),
        dark: contrast(token.dark, tokens['paper']?.dark ?? ''),
      },
    }));

export const families = (tokens: Tokens): (Token & { name: string })[] =>
  Object.entries(tokens)
    .filter(([, { type }]) => type === 'fontFamily')
    .map(([name, token]) => ({ name, ...token }));
