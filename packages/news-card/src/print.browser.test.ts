import { expect, fixture, html } from '@open-wc/testing';
import { html as template, nothing, render } from 'lit';
import { announcement } from '@unido/testing';
import './index.js';
import type { UnidoNewsCard } from './news-card.js';
import { print } from './print.js';

const link = (href: unknown, words: unknown): unknown => template`<a href=${href}>${words}</a>`;
const item = (words: unknown): unknown => template`<li>${words}</li>`;
const content = (title: unknown, words: unknown, items: readonly unknown[]): unknown =>
  template`<article lang="en" title=${title}>
    <p>${words}, ${words}</p>
    <b>in</b> ${template`<i>it</i>`} ${words}
    <ul>${items.map(item)}</ul>
  </article>`;

/** Contents of many shapes, each of which also changes into the next. */
const contents = [
  content('one', 'words', []),
  content('two', 'other words', []),
  content('', '', ['']),
  content(nothing, nothing, [nothing]),
  content(undefined, null, ['a', undefined, 'b']),
  content('three', link('https://one.example/', 'a link'), ['a', link('#', ['in', ' ', 'parts'])]),
  content('three', link('https://two.example/', 'a link'), ['b', link('#', ['of', ' ', 'parts'])]),
  content('four', 4, [[['nested']], template`<em>${template`<b>${'deep'}</b>`}</em>`]),
  content('<b>&amp;', '<img src=x onerror=alert(1)>\uE0001 \u0000', ['\uE0000', '\n ', ' ']),
  template``,
  template`<br />`,
];

const rootOf = async (): Promise<ShadowRoot> => (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });

/** What a page has of it: Lit's comments and the layout of the source between tags left out. */
const seen = ({ childNodes }: Node): unknown =>
  [...childNodes]
    .filter((node) => !(node instanceof Comment))
    .filter((node) => !(node instanceof Text && /^(\s*\n\s*)?$/.test(node.data) && node.data !== '\n '))
    .map((node) =>
      node instanceof Element
        ? [
            node.localName,
            node
              .getAttributeNames()
              .map((name) => `${name}=${node.getAttribute(name)}`)
              .toSorted(),
            seen(node),
          ]
        : node.textContent,
    );

describe('printing', () => {
  it('gives what Lit gives, whatever was there before', async () => {
    const [ours, lits] = [await rootOf(), await rootOf()];
    let before: unknown;
    for (const first of contents)
      for (const second of contents)
        for (const one of [first, second]) {
          before = print(one, ours, before);
          render(one, lits);
          expect(seen(ours)).to.deep.equal(seen(lits));
        }
  });

  it('gives each value its own place where a document has a list, or what looks like a template, for a text', async () => {
    for (const wrong of [['a', 'b'], [null, 'a'], [['a'], []], { values: ['a', 'b'] }, {}]) {
      const root = await rootOf();
      const card = (lang: unknown): unknown =>
        template`<p lang=${lang}>${'first'}</p><a href=${'https://one.example/'}>${'javascript:alert(1)'}</a>`;
      let before = print(card(wrong), root);
      before = print(card('en'), root, before);
      expect(root.querySelector('p')?.lang).to.equal('en');
      print(card(wrong), root, before);
      expect(root.querySelector('p')?.textContent).to.equal('first');
      expect(root.querySelector('a')?.getAttribute('href')).to.equal('https://one.example/');
      expect(root.querySelector('a')?.textContent).to.equal('javascript:alert(1)');
    }
  });

  it('changes what is there where only texts and attributes differ', async () => {
    const root = await rootOf();
    const before = print(contents[5], root);
    const nodes = [...root.querySelectorAll('*')];
    print(contents[6], root, before);
    expect([...root.querySelectorAll('*')]).to.deep.equal(nodes);
    expect(root.querySelector('a')?.href).to.equal('https://two.example/');
  });

  it('loads nothing but what is shown', async () => {
    const src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"/>';
    const root = await rootOf();
    print(template`<img src=${src} alt="" />`, root);
    const [image] = root.children as unknown as HTMLImageElement[];
    await image?.decode();
    expect(image?.naturalWidth).to.equal(160);
    const asked = performance.getEntriesByType('resource').map(({ name }) => decodeURIComponent(name));
    expect(asked.filter((name) => name.includes('\uE000'))).to.deep.equal([]);
  });

  it('keeps a reader’s place when an announcement is withdrawn', async () => {
    const one = { ...(await announcement('minimal')), url: 'https://news.example.org/one/' };
    const card = await fixture<UnidoNewsCard>(html`<unido-news-card .announcement=${one}></unido-news-card>`);
    card.shadowRoot?.querySelector('a')?.focus();
    card.announcement = { ...one, status: 'withdrawn' };
    await card.updateComplete;
    expect(card.shadowRoot?.textContent).to.contain('withdrawn');
    expect(card.shadowRoot?.activeElement).to.equal(card.shadowRoot?.querySelector('a')).and.to.exist;
  });
});
