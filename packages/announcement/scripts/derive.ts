import { toJsonSchema } from '@valibot/to-json-schema';
import * as prettier from 'prettier';
import * as schema from '../dist/schema.js';

/** What walking needs to know of a valibot schema. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly unknown[];
  readonly key?: string;
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly kind: string }[];
}

const leaves = new Map<unknown, string>([
  [schema.Filled, 'f'],
  [schema.Link, 'u'],
  [schema.DateTime, 'd'],
  [schema.Language, 'l'],
  [schema.Pixels, 'n'],
]);

/** Schemas that stand in several places: written once, under this name. */
const named = new Map<unknown, string>([
  [schema.Person, 'person'],
  [schema.Organisation, 'organisation'],
  [schema.Text, 'text'],
  [schema.Image, 'image'],
  [schema.Block, 'block'],
  [schema.Section, 'section'],
]);

/** Keys that go to the same shape stand together. */
const grouped = (entries: readonly (readonly [string, string])[]): string => {
  const groups = new Map<string, string[]>();
  for (const [key, shape] of entries) groups.set(shape, [...(groups.get(shape) ?? []), key]);
  return `{${[...groups].map(([shape, keys]) => `'${keys.join(' ')}': ${shape}`).join(', ')}}`;
};

const fieldsOf = (entries: Readonly<Record<string, Node>>, without?: string): string =>
  grouped(
    Object.entries(entries)
      .filter(([name]) => name !== without)
      .map(([name, node]) => {
        // A described optional is a pipe around the optional; either way the type says so.
        const isOptional = node.type === 'optional';
        return [name + (isOptional ? '?' : ''), shapeOf(isOptional ? (node.wrapped as Node) : node)];
      }),
  );

/** The compact shape that `check` reads, as code; see src/check.ts. Throws on a schema that it could not check in full. */
const shapeOf = (node: Node, name = true): string => {
  const leaf = leaves.get(node) ?? leaves.get(node.pipe?.[0]);
  if (leaf) return `'${leaf}'`;
  const reference = named.get(node) ?? named.get(node.pipe?.[0]);
  if (name && reference) return reference;
  switch (node.type) {
    case 'string':
      return "'s'";
    case 'boolean':
      return "'b'";
    case 'literal':
      return `'${String(node.literal)}'`;
    case 'picklist':
      return `'${node.options?.join('|')}'`;
    case 'array':
      return `[${shapeOf(node.item as Node)}]`;
    case 'loose_object':
      return fieldsOf(node.entries as Record<string, Node>);
    case 'variant': {
      const key = node.key as string;
      const choices = (node.options as readonly Node[]).map(
        ({ entries = {} }) => [entries[key]?.literal as string, fieldsOf(entries, key)] as const,
      );
      return `{'|${key}': ${grouped(choices)}}`;
    }
    default:
      throw new Error(`no shape for a schema of type ${node.type}`);
  }
};

/** The derived files, by path from the package's root. */
export const derive = async (): Promise<Record<string, string>> => {
  const { Person, Organisation, Run, Text, Image, Block, Section } = schema;
  const json = toJsonSchema(schema.Announcement, {
    target: 'draft-2020-12',
    definitions: { Person, Organisation, Run, Text, Image, Block, Section },
    // What a check means for JSON Schema stands beside it in the schema, as metadata.
    overrideAction: ({ valibotAction, jsonSchema }) => (valibotAction.type === 'check' ? jsonSchema : undefined),
  });
  const { $schema, ...rest } = json;
  const published = { $schema, $id: 'https://unido.org/schemas/announcement-1.schema.json', ...rest };
  const shapes = [...named].map(([node, name]) => `const ${name}: Shape = ${shapeOf(node as Node, false)};`);
  const options = await prettier.resolveConfig(new URL('../src/shape.ts', import.meta.url));
  return {
    'schema/announcement-1.schema.json': await prettier.format(JSON.stringify(published), {
      ...options,
      parser: 'json',
    }),
    'src/shape.ts': await prettier.format(
      [
        '// Derived from schema.ts by `pnpm generate`.',
        "import type { Shape } from './check.js';",
        '',
        ...shapes,
        '',
        `export const shape: Shape = ${shapeOf(schema.Announcement as unknown as Node)};`,
      ].join('\n'),
      { ...options, parser: 'typescript' },
    ),
  };
};
