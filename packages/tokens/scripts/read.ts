/** Reads the tokens (DTCG) in their layers, references resolved by Style Dictionary. */
import { readFile } from 'node:fs/promises';
import StyleDictionary from 'style-dictionary';

export const here = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;

/** Name of a theme: a colour scheme, and whether the reader asks for more contrast. */
const themes = ['light', 'dark', 'lightMore', 'darkMore'] as const;
export type Theme = (typeof themes)[number];

export interface Token {
  /** Its groups and its own name */
  readonly path: readonly string[];
  /** Path joined by hyphens */
  readonly name: string;
  readonly layer: 'primitive' | 'semantic' | 'component';
  readonly type: 'color' | 'fontFamily' | 'dimension';
  /** CSS value */
  readonly value: string;
  /** The token it stands for, `{color.slate.0}`, where it does */
  readonly reference: string | undefined;
  readonly description: string;
  /** What is ours alone in the token: see component.json and primitive.json */
  readonly own: { readonly property?: string; readonly contrast?: number; readonly family?: string };
}

const layers: Record<string, Token['layer']> = { 'primitive.json': 'primitive', 'component.json': 'component' };

// The hexadecimal form is what the web and design tools write; a test holds it and the components together.
StyleDictionary.registerTransform({
  name: 'color/hex',
  type: 'value',
  filter: (token) => token.$type === 'color' && typeof token.$value === 'object',
  transform: (token) => (token.$value as { readonly hex: string }).hex,
});

StyleDictionary.registerTransform({
  name: 'dimension/css',
  type: 'value',
  filter: (token) => token.$type === 'dimension' && typeof token.$value === 'object',
  transform: (token) => Object.values(token.$value as { readonly value: number; readonly unit: string }).join(''),
});

/** All tokens of one theme. */
export const readTokens = async (theme: Theme): Promise<readonly Token[]> => {
  const scheme = theme.startsWith('light') ? 'light' : 'dark';
  const files = ['primitive.json', `${scheme}.json`, 'type.json', 'component.json'];
  const dictionary = new StyleDictionary({
    log: { verbosity: 'silent', warnings: 'error' },
    // What a later group of files says takes the place of what an earlier one says.
    include: files.map((file) => here(`tokens/${file}`)),
    source: theme.endsWith('More') ? [here('tokens/more-contrast.json')] : [],
    platforms: { css: { transforms: ['name/kebab', 'color/hex', 'fontFamily/css', 'dimension/css'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens.map((token) => {
    const written: unknown = token.original.$value;
    return {
      path: token.path,
      name: token.name,
      layer: layers[token.filePath.split('/').at(-1) ?? ''] ?? 'semantic',
      type: token.$type as Token['type'],
      value: String(token.$value),
      reference: typeof written === 'string' && written.startsWith('{') ? written.slice(1, -1) : undefined,
      description: String(token.$description ?? ''),
      own: (token['$extensions']?.['org.unido.design'] ?? {}) as Token['own'],
    };
  });
};

/** One file of tokens as written. */
export const readFileOf = async (name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(here(`tokens/${name}.json`), 'utf8')) as Record<string, unknown>;
