import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Json = { readonly [name: string]: unknown };

const read = (path: string): Json => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as Json;

const isGroup = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tokens of a tree by their path, joined by full stops. */
const flat = (group: Json, path: readonly string[] = []): [string, Json][] =>
  Object.entries(group).flatMap(([name, value]) => {
    if (name.startsWith('$') || !isGroup(value)) return [];
    const here = [...path, name];
    return '$value' in value ? [[here.join('.'), value]] : flat(value, here);
  });

const aliasOf = (value: unknown): string | undefined => /^\{(.+)\}$/.exec(String(value))?.[1];

describe('primitives', () => {
  it('say the same colour twice', () => {
    const colours = flat(read('tokens/primitive.json')).filter(([name]) => name.startsWith('color'));
    expect(colours.length).toBeGreaterThan(5);
    for (const [name, { $value }] of colours) {
      const { hex, components } = $value as { readonly hex: string; readonly components: readonly number[] };
      const written = components.map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      expect(`#${written.join('')}`, name).toBe(hex);
    }
  });
});

describe('figma.json', () => {
  const { $themes, $metadata, ...sets } = read('dist/figma.json');
  const themes = $themes as readonly { readonly name: string; readonly selectedTokenSets: Json }[];

  it('orders all its sets', () => {
    expect(($metadata as Json)['tokenSetOrder']).toEqual(Object.keys(sets));
  });

  it.each(themes.map((theme) => [theme.name, theme] as const))('resolves every alias in %s', (_, theme) => {
    const enabled = Object.keys(theme.selectedTokenSets);
    expect(Object.keys(sets)).toEqual(expect.arrayContaining(enabled));
    const known = new Map(enabled.flatMap((set) => flat(sets[set] as Json)));
    expect(known.size).toBeGreaterThan(30);
    for (const [name, { $value }] of known) {
      const seen = new Set([name]);
      for (let alias = aliasOf($value); alias; alias = aliasOf(known.get(alias)?.['$value'])) {
        expect(known.has(alias), `${name} stands for ${alias}`).toBe(true);
        expect(seen.has(alias), `${name} stands for itself`).toBe(false);
        seen.add(alias);
      }
    }
  });
});

describe('one file a mode', () => {
  const modes = readdirSync(new URL('../dist/figma', import.meta.url)).map((name) => read(`dist/figma/${name}`));

  it('names each mode once', () => {
    const names = modes.map(({ $extensions }) => ($extensions as Json)['com.figma.modeName']);
    expect(new Set(names).size).toBe(4);
  });

  it('has the same variables in every mode, of types that Figma has', () => {
    const signature = (mode: Json): string[] => flat(mode).map(([name, { $type }]) => `${name} ${String($type)}`);
    for (const mode of modes) expect(signature(mode)).toEqual(signature(modes[0] as Json));
    expect(new Set(modes.flatMap((mode) => flat(mode)).map(([, { $type }]) => $type))).toEqual(
      new Set(['color', 'string', 'number']),
    );
  });

  it('resolves every alias in its own file', () => {
    for (const mode of modes) {
      const known = new Map(flat(mode));
      for (const [, { $value }] of known) {
        const alias = aliasOf($value);
        if (alias) expect(known.has(alias), alias).toBe(true);
      }
    }
  });
});
