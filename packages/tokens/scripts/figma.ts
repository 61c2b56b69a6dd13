/**
 * The tokens as Figma takes them: as sets and themes for the Tokens Studio plugin (one file), and for Figma's own
 * import of variables (DTCG, one file a mode).
 */
import { readFileOf, type Theme, type Token } from './read.ts';

type Json = { readonly [name: string]: unknown };

const modeNames: Record<Theme, string> = {
  light: 'Light',
  dark: 'Dark',
  lightMore: 'Light, more contrast',
  darkMore: 'Dark, more contrast',
};

/** Puts values where their paths say. */
const tree = (entries: readonly (readonly [readonly string[], unknown])[]): Json => {
  const root: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    let group = root;
    for (const name of path.slice(0, -1)) group = (group[name] ??= {}) as Record<string, unknown>;
    group[path.at(-1) as string] = value;
  }
  return root;
};

/** A design tool sets text in one family: the one of the stack that is the same on every machine. */
const family = (token: Token, tokens: readonly Token[]): string =>
  token.own.family ?? family(tokens.find(({ path }) => path.join('.') === token.reference) as Token, tokens);

const studioTypes = { color: 'color', fontFamily: 'fontFamilies', dimension: 'dimension' };

const studioSet = (tokens: readonly Token[], all: readonly Token[]): Json =>
  tree(
    tokens.map((token) => [
      token.path,
      {
        $type: studioTypes[token.type],
        $value: token.reference
          ? `{${token.reference}}`
          : token.type === 'fontFamily'
            ? family(token, all)
            : token.value,
        $description: token.description,
      },
    ]),
  );

/** One file for Tokens Studio: aliases kept, a theme for each mode. */
export const tokensStudio = async (themes: Readonly<Record<Theme, readonly Token[]>>): Promise<Json> => {
  const { light, dark, lightMore } = themes;
  const raised = Object.keys(await readFileOf('more-contrast'));
  const isSemantic = ({ layer }: Token): boolean => layer === 'semantic';
  const isScheme = (token: Token): boolean => isSemantic(token) && token.type === 'color';
  const sets = {
    primitive: studioSet(
      light.filter(({ layer }) => layer === 'primitive'),
      light,
    ),
    type: studioSet(
      light.filter((token) => isSemantic(token) && token.type !== 'color'),
      light,
    ),
    light: studioSet(light.filter(isScheme), light),
    dark: studioSet(dark.filter(isScheme), dark),
    'more contrast': studioSet(
      lightMore.filter(({ name }) => raised.includes(name)),
      lightMore,
    ),
    component: studioSet(
      light.filter(({ layer }) => layer === 'component'),
      light,
    ),
  };
  return {
    ...sets,
    $themes: (Object.keys(modeNames) as Theme[]).map((theme) => ({
      id: theme,
      name: modeNames[theme],
      group: 'Theme',
      selectedTokenSets: {
        primitive: 'source',
        type: 'enabled',
        [theme.startsWith('light') ? 'light' : 'dark']: 'enabled',
        ...(theme.endsWith('More') && { 'more contrast': 'enabled' }),
        component: 'enabled',
      },
    })),
    $metadata: { tokenSetOrder: Object.keys(sets) },
  };
};

const variable = (token: Token, all: readonly Token[]): Json => {
  const { layer, reference, type, value, description } = token;
  const base = { $description: description };
  if (layer === 'component') return { $type: type === 'color' ? 'color' : 'string', $value: `{${reference}}`, ...base };
  if (type === 'dimension') return { $type: 'number', $value: Number.parseFloat(value), ...base };
  if (type === 'fontFamily') return { $type: 'string', $value: family(token, all), ...base };
  const components = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16) / 255);
  return { $type: 'color', $value: { colorSpace: 'srgb', components, alpha: 1, hex: value.toUpperCase() }, ...base };
};

/** One mode for Figma's own import: semantic values, and component tokens as aliases of them. */
export const figmaMode = (theme: Theme, tokens: readonly Token[]): Json => ({
  ...tree(
    tokens.filter(({ layer }) => layer !== 'primitive').map((token) => [token.path, variable(token, tokens)] as const),
  ),
  $extensions: { 'com.figma.modeName': modeNames[theme] },
});
