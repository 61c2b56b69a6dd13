import { expect, oneEvent } from '@open-wc/testing';
import { announcement, answer, composed } from '@unido/testing';
import { components, tokens, type TokenName } from '@unido/tokens';
import './index.js';

const themed = [
  'color',
  'background-color',
  'border-block-start-color',
  'border-block-end-color',
  'border-inline-start-color',
  'border-inline-end-color',
  'outline-color',
  'text-decoration-color',
  'font-family',
] as const;
const fixed = ['font-size', 'font-weight', 'border-block-start-width', 'outline-width', 'display', 'position'] as const;

/** An element in the page and what its looks are, pseudo-elements included. */
type Looks = Map<string, { readonly host: string; readonly value: string }>;

const looks = (page: Element): Looks => {
  const found: Looks = new Map();
  [...composed(page)].forEach((node, index) => {
    if (!(node instanceof HTMLElement)) return;
    const root = node.getRootNode();
    const host = node.shadowRoot ? node : root instanceof ShadowRoot ? root.host : undefined;
    if (!host?.localName.startsWith('unido-')) return;
    for (const pseudo of ['', '::before', '::after']) {
      const style = getComputedStyle(node, pseudo || undefined);
      if (pseudo && ['none', 'normal'].includes(style.content)) continue;
      for (const property of [...themed, ...fixed])
        found.set(`${index} ${node.localName}${pseudo} ${property}`, {
          host: host.localName.slice('unido-'.length),
          value: style.getPropertyValue(property),
        });
    }
  });
  return found;
};

const probes = {
  color: ['rgb(1, 2, 3)', 'rgb(4, 5, 6)'],
  fontFamily: ['ProbeOne', 'ProbeTwo'],
} as const;

describe('one token', () => {
  let page: HTMLElement;

  before(async () => {
    const src = answer({ file: 'packages/announcement/fixtures/full.json' });
    const corrected = answer({ file: 'packages/announcement/fixtures/corrected.json' });
    page = document.createElement('div');
    for (const tag of ['unido-news', 'unido-news', 'unido-news', 'unido-news-card'])
      page.append(document.createElement(tag));
    page.children[2]?.setAttribute('layout', 'list');
    Object.assign(page.lastElementChild as Element, { announcement: await announcement('full') });
    document.body.append(page);
    await page.querySelector('unido-news-card')?.updateComplete;
    for (const [index, address] of [src, corrected, src].entries()) {
      const element = page.children[index] as HTMLElement;
      const loaded = oneEvent(element, 'unido-news-load');
      element.setAttribute('src', address);
      await loaded;
    }
  });

  after(() => page.remove());

  afterEach(() => page.removeAttribute('style'));

  for (const name of Object.keys(tokens) as TokenName[])
    it(`changes all that uses it, and nothing else: ${name}`, () => {
      const [one, other] = probes[tokens[name].type];
      page.style.setProperty(`--unido-${name}`, one);
      const before = looks(page);
      page.style.setProperty(`--unido-${name}`, other);
      const after = looks(page);

      const changed = new Set<string>();
      for (const [where, { host, value }] of before) {
        const now = after.get(where)?.value;
        expect(now, where).to.equal(value.replaceAll(one, other));
        if (now !== value) changed.add(host);
      }

      const users = Object.entries(components)
        // Rings are drawn round what has the focus alone.
        .filter(([, { token, property }]) => token === name && property !== 'outline')
        .map(([component]) => component);
      const hosts = ['news', 'news-card', 'quote-block', 'attendee-list', 'disclaimer-footer'];
      const own = hosts.filter((host) =>
        users.some((user) => user.startsWith(`${host}-`) && !(host === 'news' && user.startsWith('news-card-'))),
      );
      expect([...changed]).to.include.members(own);
      // What the elements share, any of them may use.
      if (!users.some((user) => user.startsWith('element-'))) expect([...changed]).to.have.members(own);
    });

  it('of another name changes nothing', () => {
    const before = looks(page);
    page.style.setProperty('--other-ink', 'red');
    expect(looks(page)).to.deep.equal(before);
  });
});
