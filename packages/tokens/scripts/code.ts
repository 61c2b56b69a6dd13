/** The tokens as CSS and as TypeScript. */
import type { Theme, Token } from './read.ts';

type Themes = Readonly<Record<Theme, readonly Token[]>>;

const valueOf = (tokens: readonly Token[], name: string): string =>
  tokens.find((token) => token.name === name)?.value ?? '';

const isProperty = ({ layer, type }: Token): boolean => layer === 'semantic' && type !== 'dimension';

/** What a page may set: each with one value, or one for each colour scheme. */
const declarations = ({ light, dark }: Themes): readonly { readonly name: string; readonly css: string }[] =>
  light.filter(isProperty).map(({ name, value }) => {
    const other = valueOf(dark, name);
    return { name, css: value === other ? value : `light-dark(${value},${other})` };
  });

/** Where a reader asks for more contrast: which token takes another's place. */
const raised = ({ light, lightMore }: Themes): readonly (readonly [name: string, by: string])[] =>
  lightMore
    .filter(
      (token) =>
        isProperty(token) && !light.some(({ name, reference }) => name === token.name && reference === token.reference),
    )
    .map(({ name, reference }) => [name, reference ?? '']);

/**
 * Declarations for an element's host. Inside an element `--_ink` is what is used; `--unido-ink` is what a page may set.
 * More contrast is made of the page's own colours, so that it holds under a partner's theme too.
 */
const internal = (themes: Themes): string =>
  [
    ...declarations(themes).map(({ name, css }) => `--_${name}:var(--unido-${name},${css.replaceAll(', ', ',')})`),
    `@media (prefers-contrast:more){${raised(themes)
      .map(([name, by]) => `--_${name}:var(--_${by})`)
      .join(';')}}`,
  ].join(';');

export const styleSheet = (themes: Themes): string => {
  const description = (name: string): string => themes.light.find((token) => token.name === name)?.description ?? '';
  return `:root {
${declarations(themes)
  .map(({ name, css }) => `  /* ${description(name)} */\n  --unido-${name}: ${css};`)
  .join('\n')}
}
@media (prefers-contrast: more) {
  :root {
${raised(themes)
  .map(([name, by]) => `    --unido-${name}: var(--unido-${by});`)
  .join('\n')}
  }
}
`;
};

const record = (tokens: readonly Token[], entry: (token: Token) => unknown): string =>
  JSON.stringify(Object.fromEntries(tokens.map((token) => [token.name, entry(token)])), null, 2);

const sizesOf = ({ light }: Themes): readonly Token[] => light.filter(({ type }) => type === 'dimension');
const componentsOf = ({ light }: Themes): readonly Token[] => light.filter(({ layer }) => layer === 'component');

export const script = (themes: Themes): string => {
  const { light, dark, lightMore, darkMore } = themes;
  const tokens = record(light.filter(isProperty), ({ name, type, value, description }) => ({
    type,
    light: value,
    dark: valueOf(dark, name),
    lightMore: valueOf(lightMore, name),
    darkMore: valueOf(darkMore, name),
    description,
  }));
  const sizes = record(sizesOf(themes), ({ value, description }) => ({ value, description }));
  const components = record(componentsOf(themes), ({ reference, description, own }) => ({
    token: reference,
    ...own,
    description,
  }));
  return `export const tokens = ${tokens};

export const sizes = ${sizes};

export const components = ${components};

export const properties = ${JSON.stringify(internal(themes))};
`;
};

const union = (tokens: readonly Token[]): string => tokens.map(({ name }) => `'${name}'`).join(' | ');

export const types = (themes: Themes): string => `/** A semantic token: its CSS value in each theme. */
export interface Token {
  readonly type: 'color' | 'fontFamily';
  readonly light: string;
  readonly dark: string;
  /** Light, where the reader asks for more contrast */
  readonly lightMore: string;
  /** Dark, where the reader asks for more contrast */
  readonly darkMore: string;
  readonly description: string;
}

/** Names of the tokens. A page may set each as the custom property \`--unido-NAME\`. */
export type TokenName = ${union(themes.light.filter(isProperty))};

export declare const tokens: Readonly<Record<TokenName, Token>>;

/** A size of type, in px. Sizes are not for pages to set. */
export interface Size {
  readonly value: string;
  readonly description: string;
}

export declare const sizes: Readonly<Record<${union(sizesOf(themes))}, Size>>;

/** What an element uses a token for. */
export interface Component {
  readonly token: TokenName;
  /** CSS property that takes it */
  readonly property: string;
  /** Least contrast against \`paper\`; 0 for ornament */
  readonly contrast?: number;
  readonly description: string;
}

export declare const components: Readonly<Record<string, Component>>;

/** CSS declarations for an element's host: \`--_NAME\` is the page's \`--unido-NAME\`, else the token by theme. */
export declare const properties: string;
`;
