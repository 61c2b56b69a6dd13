/** What the elements say of themselves: the manifests of all packages that have one. */

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface Declaration {
  readonly tagName: string;
  readonly summary: string;
  readonly members: readonly (Described & { readonly attribute?: string })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const all = import.meta.glob<Manifest>('../../../packages/*/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

export const manifest: Manifest & { readonly schemaVersion: string } = {
  schemaVersion: '1.0.0',
  modules: Object.values(all).flatMap(({ modules }) => modules),
};

const declarations = manifest.modules.flatMap(({ declarations }) => declarations);

export const declarationOf = (tagName: string): Declaration | undefined =>
  declarations.find((one) => one.tagName === tagName);

export const eventNames = declarations.flatMap(({ events = [] }) => events.map(({ name }) => name));
