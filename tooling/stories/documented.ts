/** What the manifests say of slots and parts, and what stories show of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../process.mjs';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName: string;
      readonly slots?: readonly { readonly name: string }[];
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** Every element, as its package’s manifest describes it. */
export const documented = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name, 'dist/custom-elements.json'))
  .filter((file) => existsSync(file))
  .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as Manifest).modules)
  .flatMap(({ declarations }) => declarations);

/** An element’s tag, its slots and its parts. */
export type Shown = readonly [tag: string, slots: string[], parts: string[]];

/** Each element’s slots and parts, its own and those handed on, as far as a story shows them. */
export const shown = (page: Page): Promise<Shown[]> =>
  page.evaluate(() => {
    const below = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? below(one.shadowRoot) : [])]);
    return below(document.body)
      .filter(({ localName, shadowRoot }) => shadowRoot && localName.startsWith('unido-'))
      .map(({ localName, shadowRoot }) => {
        const inside = [...(shadowRoot as ShadowRoot).querySelectorAll('*')];
        const exported = inside.flatMap((one) => one.getAttribute('exportparts')?.split(/,\s*/) ?? []);
        return [
          localName,
          inside.filter((one): one is HTMLSlotElement => one instanceof HTMLSlotElement).map(({ name }) => name),
          [...inside.flatMap((one) => [...one.part]), ...exported],
        ] as const;
      });
  });
