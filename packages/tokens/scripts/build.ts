/** Turns the tokens (DTCG) into what others take: CSS custom properties, TypeScript, and one Figma file per theme. */
import { mkdir, writeFile } from 'node:fs/promises';
import StyleDictionary from 'style-dictionary';

interface Token {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  readonly description: string;
}

const here = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;

/** The semantic tokens of one theme, references resolved. Primitives are not for use outside and stay inside. */
const resolve = async (theme: 'light' | 'dark'): Promise<Token[]> => {
  const dictionary = new StyleDictionary({
    log: { verbosity: 'silent', warnings: 'error' },
    include: [here('tokens/primitive.json')],
    source: [here(`tokens/${theme}.json`), here('tokens/type.json')],
    platforms: { css: { transforms: ['name/kebab', 'fontFamily/css'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens
    .filter((token) => token.isSource)
    .map((token) => ({
      name: token.name,
      value: String(token.$value),
      type: String(token.$type),
      description: String(token.$description ?? ''),
    }));
};

const light = await resolve('light');
const dark = new Map((await resolve('dark')).map((token) => [token.name, token]));

const themed = light.map((token) => {
  const other = dark.get(token.name);
  if (!other) throw new Error(`tokens/dark.json: ${token.name} is missing`);
  return {
    ...token,
    dark: other.value,
    css: token.value === other.value ? token.value : `light-dark(${token.value},${other.value})`,
  };
});
for (const name of dark.keys())
  if (!light.some((token) => token.name === name)) throw new Error(`tokens/light.json: ${name} is missing`);

// Inside an element `--_ink` is what is used; `--unido-ink` is what a partner's page may set.
const internal = themed.map(({ name, css }) => `--_${name}:var(--unido-${name},${css})`).join(';');
const table = Object.fromEntries(
  themed.map(({ name, type, value, dark, description }) => [name, { type, light: value, dark, description }]),
);

const figma = (theme: 'light' | 'dark'): object =>
  Object.fromEntries(
    themed.map(({ name, type, value, dark, description }) => [
      name,
      { $type: type, $value: theme === 'light' ? value : dark, $description: description },
    ]),
  );

const files: Record<string, string> = {
  'tokens.css': `:root {\n${themed.map(({ name, css, description }) => `  /* ${description} */\n  --unido-${name}: ${css};\n`).join('')}}\n`,
  'figma.json': `${JSON.stringify({ light: figma('light'), dark: figma('dark') }, null, 2)}\n`,
  'index.js': `export const tokens = ${JSON.stringify(table, null, 2)};\n\nexport const properties = ${JSON.stringify(internal)};\n`,
  'index.d.ts': `/** A semantic token: its value in each theme. */
export interface Token {
  readonly type: 'color' | 'fontFamily';
  /** CSS value */
  readonly light: string;
  /** CSS value */
  readonly dark: string;
  readonly description: string;
}

/** Names of the tokens. A page may set each as the custom property \`--unido-NAME\`. */
export type TokenName = ${themed.map(({ name }) => `'${name}'`).join(' | ')};

export declare const tokens: Readonly<Record<TokenName, Token>>;

/** CSS declarations for an element's host: \`--_NAME\` is the page's \`--unido-NAME\`, else the token by colour scheme. */
export declare const properties: string;
`,
};

await mkdir(here('dist'), { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(here(`dist/${name}`), text);
