import { tokens } from '@unido/tokens';
import { contrast } from './contrast.js';
import { colourNames, schemes, type ColourName, type Scheme, type State } from './state.js';

/** A colour as it is shown: the one chosen, or the tag’s own. */
export const colourOf = (state: State, name: ColourName, scheme: Scheme): string =>
  state[name]?.[scheme] ?? tokens[name][scheme];

/** The schemes in which readers see it. */
const schemesOf = ({ theme }: State): readonly Scheme[] => (theme ? [theme] : schemes);

/** The values of the custom properties, for the tag: one for each scheme where the page may have either. */
export const propertiesOf = (state: State): Readonly<Record<string, string>> => {
  const shown = schemesOf(state);
  return Object.fromEntries(
    colourNames
      .filter((name) => shown.some((scheme) => state[name]?.[scheme]))
      .map((name) => {
        const [one, other] = shown.map((scheme) => colourOf(state, name, scheme));
        return [`--unido-${name}`, other ? `light-dark(${one}, ${other})` : (one ?? '')];
      }),
  );
};

/** Text whose contrast with what it stands on is too little. */
export interface Faint {
  readonly name: ColourName;
  readonly scheme: Scheme;
  /** 1 to 4.5 */
  readonly ratio: number;
}

/** What WCAG 2.2 AA asks of text. */
export const enough = 4.5;

export const faintOf = (state: State): readonly Faint[] =>
  schemesOf(state).flatMap((scheme) =>
    (['ink', 'quiet', 'link'] as const)
      .map((name) => ({
        name,
        scheme,
        ratio: contrast(colourOf(state, name, scheme), colourOf(state, 'paper', scheme)),
      }))
      .filter(({ ratio }) => ratio < enough),
  );
