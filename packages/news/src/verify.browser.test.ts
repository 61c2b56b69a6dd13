import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Announcement } from '@unido/announcement';
import {
  answer,
  axe,
  consoleLines,
  find,
  findAll,
  folder,
  otherOrigin,
  readable,
  requestsOf,
  signed,
  store,
  until,
} from '@unido/testing';
import './index.js';
import type { UnidoNewsErrorEvent } from './events.js';
import type { UnidoNews } from './news.js';

const json = async (value: unknown): Promise<string> => answer({ body: await store(JSON.stringify(value)) });

const feedOf = (...items: unknown[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: items.map((_unido, id) => ({ id: `${id}`, _unido })),
});

interface Outcome {
  readonly element: UnidoNews;
  readonly lines: readonly string[];
  /** The code of the error, if it was one. */
  readonly code: string | undefined;
}

/** A tag in the page, when it has shown something or given up. */
const show = async (
  src: string,
  verify: string,
  { lang = 'en', inside = '', ...attributes }: Readonly<Record<string, string>> = {},
): Promise<Outcome> => {
  const page = await fixture(html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></div>`);
  const element = document.createElement('unido-news');
  for (const [name, value] of Object.entries({ src, verify, ...attributes })) element.setAttribute(name, value);
  element.textContent = inside;
  let event!: Event;
  const lines = await consoleLines(async () => {
    const settled = Promise.race([oneEvent(element, 'unido-news-load'), oneEvent(element, 'unido-news-error')]);
    page.append(element);
    event = (await settled) as Event;
    await element.updateComplete;
  });
  return {
    element,
    lines: lines.filter((line) => line.includes('unido-news/')),
    code: event.type === 'unido-news-error' ? (event as UnidoNewsErrorEvent).code : undefined,
  };
};

/** Whether this engine can check at all: WebKitGTK comes without Ed25519 on some systems. */
const supported = await crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify']).then(
  () => true,
  ({ name }: Error) => name === 'DataError',
);

const { english, french, keys } = await signed();
const [key = {}] = keys.keys;
const headOf = (fields: object): string => {
  const good = { alg: 'EdDSA', kid: key['kid'], iat: 1750147200, typ: 'announcement+jws' };
  return btoa(JSON.stringify({ ...good, ...fields })).replaceAll('=', '');
};
const withHead = (fields: object): Announcement => ({
  ...english,
  signature: `${headOf(fields)}..${english.signature?.split('..')[1]}`,
});
const { signature: _, ...unsigned } = english;

/** What is refused in every engine, since it does not come to a key. */
const refused: readonly (readonly [name: string, document: object, why: RegExp, keys?: object])[] = [
  ['without a signature', unsigned, /not signed/],
  ['with alg none', withHead({ alg: 'none' }), /not of the form/],
  ['with alg none and no signature', { ...english, signature: `${headOf({ alg: 'none' })}..` }, /not of the form/],
  ['with a key of its own', withHead({ jwk: key }), /not of the form/],
  ['with a kid that is none of the keys', withHead({ kid: 'k'.repeat(43) }), /not the newsroom’s/],
  ['by a key that was retired', english, /was retired/, { keys: [{ ...key, retired: '2025-07-01T00:00:00Z' }] }],
  ['before its key began', english, /does not sign/, { keys: [{ ...key, notBefore: '2025-07-01T00:00:00Z' }] }],
];

/** What the key itself refuses. */
const changed: readonly (readonly [name: string, document: object, keys?: object])[] = [
  ['whose bytes were changed', { ...english, headline: `${english.headline}!` }],
  ['to which a field was added', { ...english, standfirst: english.standfirst, extra: 1 }],
  ['whose time was changed', withHead({ iat: 1750147201 })],
  [
    'whose kid was swapped for that of another key',
    withHead({ kid: 'k'.repeat(43) }),
    { keys: [key, { ...key, kid: 'k'.repeat(43), x: 'x'.repeat(43) }] },
  ],
];

describe('<unido-news verify>, of what the newsroom did not sign', () => {
  for (const [name, document, why, other] of [
    ...refused,
    ...changed.map(([name, document, other]) => [name, document, /not what was signed/, other] as const),
  ])
    it(`shows nothing ${name}, and says so`, async () => {
      const address = await json(other ?? keys);
      const { element, lines, code } = await show(await json(document), address, { inside: 'As the page has it.' });
      const expected = supported || !why.source.includes('what was signed') ? 'signature' : 'unsupported';
      expect(code).to.equal(expected);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(new RegExp(`^warn unido-news/${expected}: `));
      if (expected === 'signature') expect(lines[0]).to.match(why);
      expect(readable(element)).to.match(/^As the page has it\.\s?The announcement is not shown here: /);
      expect(readable(element)).not.to.contain(english.headline);
      await axe(element);
    });

  it('says so in each language, and leads to the newsroom', async () => {
    const src = await json(unsigned);
    const sentences = new Set<string>();
    for (const lang of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
      const { element } = await show(src, await json(keys), { lang });
      await until(() => find(element, `[part=message]:lang(${lang})`));
      sentences.add(find(element, '[part=message]')?.textContent ?? '');
      expect(find<HTMLAnchorElement>(element, 'a')?.href).to.equal(`${location.origin}/`);
    }
    expect(sentences).to.have.length(6);
  });
});

describe('<unido-news verify>, where it can’t be checked', () => {
  const unreachable: readonly (readonly [name: string, keys: () => Promise<string>])[] = [
    ['are not there', async () => answer({ status: 404 })],
    ['may not be read', async () => answer({ body: await store(JSON.stringify(keys)), cors: 'none' }, otherOrigin())],
    ['are no keys', () => json({ keys: [{ kty: 'RSA' }] })],
    ['are a page', async () => answer({ type: 'text/html', body: await store('<h1>Sign in</h1>') })],
  ];
  for (const [name, address] of unreachable)
    it(`shows nothing if the keys ${name}`, async () => {
      const { element, lines, code } = await show(await json(english), await address(), { inside: 'Fallback.' });
      expect(code).to.equal('keys');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^warn unido-news\/keys: /);
      expect(readable(element)).to.match(/^Fallback\.\s?The announcement is not shown here: .*just now/);
      await axe(element);
    });

  const hidden: readonly (readonly [name: string, hide: () => () => void])[] = [
    [
      'on a page without https',
      () => {
        Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
        return () => Reflect.deleteProperty(crypto, 'subtle');
      },
    ],
    [
      'in a browser without Ed25519',
      () => {
        const { subtle } = crypto;
        const importKey = (): Promise<never> => Promise.reject(new DOMException('?', 'NotSupportedError'));
        Object.defineProperty(subtle, 'importKey', { value: importKey, configurable: true });
        return () => Reflect.deleteProperty(subtle, 'importKey');
      },
    ],
  ];
  for (const [name, hide] of hidden)
    it(`shows nothing ${name}`, async () => {
      const [src, address] = [await json(english), await json(keys)];
      const restore = hide();
      try {
        const { element, lines, code } = await show(src, address);
        expect(code).to.equal('unsupported');
        expect(lines).to.have.length(1);
        expect(readable(element)).to.match(/this browser can’t check/);
        await axe(element);
      } finally {
        restore();
      }
    });

  it('takes back what was shown when it is asked to check', async () => {
    const element = document.createElement('unido-news');
    element.setAttribute('src', await json(unsigned));
    const page = await fixture(html`<div></div>`);
    const loaded = oneEvent(element, 'unido-news-load');
    page.append(element);
    await loaded;
    expect(readable(element)).to.contain(english.headline);
    await consoleLines(async () => {
      const failed = oneEvent(element, 'unido-news-error');
      element.setAttribute('verify', await json(keys));
      await element.updateComplete;
      expect(readable(element)).not.to.contain(english.headline);
      await failed;
    });
  });

  it('takes the keys of the document’s own origin where none are named', async () => {
    const { code, lines } = await show(await json(english), '');
    expect(code).to.equal('keys');
    expect(lines[0]).to.contain(`${location.origin}/.well-known/unido-keys.json`);
  });
});

/** In an engine that can check. */
const genuine = (): void => {
  for (const layout of ['full', 'card', 'headline', 'list'])
    it(`shows it, and where a reader checks that, with layout ${layout}`, async () => {
      const [src, address] = [await json(english), await json(keys)];
      const { element, code, lines } = await show(src, address, { layout });
      expect(code).to.equal(undefined);
      expect(lines).to.deep.equal([]);
      expect(readable(element)).to.contain(english.headline);
      const [link, ...more] = findAll<HTMLAnchorElement>(element, '[part=verify] a');
      expect(more).to.be.empty;
      expect(link?.textContent).to.equal('Check that this is genuine');
      const page = new URL('../verify/en/', address);
      page.searchParams.set('src', src);
      expect(link?.href).to.equal(page.href);
      await axe(element);
    });

  it('checks what came, before it makes a picture of another origin a link', async () => {
    const { element } = await show(await json(english), await json(keys));
    expect(findAll(element, 'img')).to.be.empty;
    expect(find(element, `a[href="${english.image?.url}"]`)?.textContent).to.equal(english.image?.alt);
  });

  it('shows the good items of a feed, and names the others to the developer', async () => {
    const feed = await json(feedOf({ ...french, headline: 'Forged' }, english, unsigned));
    const { element, lines, code } = await show(feed, await json(keys));
    expect(code).to.equal(undefined);
    expect(findAll(element, 'li')).to.have.length(1);
    expect(readable(element)).not.to.contain('Forged');
    expect(lines.map((line) => line.replace(/ in http.*/, ''))).to.deep.equal([
      `warn unido-news/signature: ${french.id}: it is not what was signed`,
      `warn unido-news/signature: ${english.id}: it is not signed`,
    ]);
  });

  it('asks for the keys once, however many tags a page has', async () => {
    const key = crypto.randomUUID();
    const address = answer({ body: await store(JSON.stringify(keys)), key });
    await Promise.all([english, french, english].map(async (one) => show(await json(one), address)));
    expect((await requestsOf(key)).started).to.equal(1);
  });

  it('asks again for keys that did not come', async () => {
    const id = crypto.randomUUID();
    const address = answer({ status: 503, key: id });
    const src = await json(english);
    await show(src, address);
    await show(src, address);
    expect((await requestsOf(id)).started).to.equal(2);
  });

  it('takes a translation only if it is signed, too', async () => {
    const address = await json(keys);
    for (const [one, headline, count] of [
      [french, french.headline, 0],
      [{ ...french, headline: 'Contrefaçon' }, english.headline, 1],
    ] as const) {
      const url = folder(await store(JSON.stringify(one)));
      const original = { ...english, translations: [{ language: 'fr', url }] };
      const { element, lines } = await show(await json(original), address, { lang: 'fr' });
      expect(readable(element)).to.contain(headline);
      expect(lines.filter((line) => line.includes('unido-news/signature'))).to.have.length(count);
      const src = new URL(find<HTMLAnchorElement>(element, '[part=verify] a')?.href ?? '').searchParams.get('src');
      expect(src === `${url}announcement.json`).to.equal(!count);
    }
  });
};

/** In one that can't. */
const unchecked = (): void => {
  it('says so, and shows nothing of it', async () => {
    const { element, code } = await show(await json(english), await json(keys));
    expect(code).to.equal('unsupported');
    expect(readable(element)).to.match(/this browser can’t check/);
  });
};

describe('<unido-news verify>, of what the newsroom signed', supported ? genuine : unchecked);
