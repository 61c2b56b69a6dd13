import { expect, oneEvent } from '@open-wc/testing';
import { announcement, answer, composed, store, type FixtureName } from '@unido/testing';
import './index.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly cssParts?: readonly { readonly name: string }[] }[];
  }[];
}

/** The parts that a package's manifest documents. */
const documented = async (name: string): Promise<readonly string[]> => {
  const manifest = (await (await fetch(`/packages/${name}/dist/custom-elements.json`)).json()) as Manifest;
  return manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ cssParts }) => (cssParts ?? []).map(({ name }) => name)),
  );
};

const hostOf = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** Elements below `root` that a page reaches as a part of `tag`: its own, and those that it hands on. */
const reached = (root: Element, tag: string, part: string): HTMLElement[] =>
  [...composed(root)].filter((node): node is HTMLElement => {
    if (!(node instanceof HTMLElement) || !node.part.contains(part)) return false;
    const host = hostOf(node);
    const outer = host && hostOf(host);
    if (!outer) return host?.localName === tag;
    return outer.localName === tag && Boolean(host?.getAttribute('exportparts')?.split(', ').includes(part));
  });

describe('every part', () => {
  const page = document.createElement('div');
  const sheet = new CSSStyleSheet();

  before(async () => {
    document.body.append(page);
    document.adoptedStyleSheets.push(sheet);
    const shown: readonly (readonly [FixtureName, string])[] = [
      ['full', ''],
      ['corrected', ''],
      ['full', 'card'],
      ['full', 'list'],
    ];
    for (const [file, layout] of shown) {
      const element = document.createElement('unido-news');
      if (layout) element.setAttribute('layout', layout);
      element.setAttribute('src', answer({ body: await store(JSON.stringify(await announcement(file))) }));
      const loaded = oneEvent(element, 'unido-news-load');
      page.append(element);
      await loaded;
    }
    const elsewhere = document.createElement('unido-news');
    elsewhere.loaded = {
      announcements: [await announcement('full')],
      feed: false,
      dropped: [],
      note: () => ({ words: 'In English', others: [] }),
      proof: () => ({ href: 'https://news.example.org/verify/', words: 'Check' }),
    };
    const waiting = document.createElement('unido-news');
    waiting.setAttribute('src', answer({ delay: 'never' }));
    const card = document.createElement('unido-news-card');
    card.announcement = await announcement('full');
    page.append(waiting, card, elsewhere);
    await Promise.all([waiting, card, elsewhere].map(({ updateComplete }) => updateComplete));
  });

  after(() => {
    page.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  for (const [name, count] of [
    ['news', 17],
    ['news-card', 6],
  ] as const)
    it(`of <unido-${name}> that is documented is there, and a page’s rule reaches it`, async () => {
      const parts = await documented(name);
      expect(parts.length).to.be.at.least(count);
      for (const part of parts) {
        sheet.replaceSync(`unido-${name}::part(${part}) { font-weight: 123; letter-spacing: 3px }`);
        const found = reached(page, `unido-${name}`, part);
        expect(found, part).not.to.be.empty;
        for (const element of found) {
          // Our elements keep their type against resets of everything; what is in them is a part of its own.
          if (!element.shadowRoot)
            expect(getComputedStyle(element).fontWeight, `${part}: ${element.localName}`).to.equal('123');
          expect(getComputedStyle(element).letterSpacing, `${part}: ${element.localName}`).to.equal('3px');
        }
      }
    });
});
