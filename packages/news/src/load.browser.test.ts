import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  announcement,
  answer,
  axe,
  consoleLines,
  find,
  findAll,
  otherOrigin,
  readable,
  requestsOf,
  store,
  until,
  type Answer,
} from '@unido/testing';
import './index.js';
import type { UnidoNewsErrorEvent } from './events.js';
import type { UnidoNews } from './news.js';

const tag = (src: string, fallback = ''): UnidoNews => {
  const element = document.createElement('unido-news');
  element.setAttribute('src', src);
  element.textContent = fallback;
  return element;
};

/** Loads what fails, and tells what the page, its reader and its developer get. */
const fail = async (
  src: string,
  fallback = '',
): Promise<{ element: UnidoNews; event: UnidoNewsErrorEvent; lines: string[]; page: Element }> => {
  const page = await fixture(html`<div><p>Text of the page.</p></div>`);
  const element = tag(src, fallback);
  let event!: UnidoNewsErrorEvent;
  const lines = await consoleLines(async () => {
    const failed = oneEvent(element, 'unido-news-error');
    page.append(element);
    event = (await failed) as Event as UnidoNewsErrorEvent;
    await element.updateComplete;
  });
  return { element, event, lines, page };
};

const sound = async (): Promise<string> => store(JSON.stringify(await announcement('minimal')));

const withLink = async (href: string): Promise<string> =>
  store(
    JSON.stringify({
      ...(await announcement('minimal')),
      body: [{ type: 'paragraph', text: [{ text: 'here', href }] }],
    }),
  );

/** What may come instead of an announcement: the code that says so, and the answer. */
const faults: readonly (readonly [
  name: string,
  code: string,
  sentence: RegExp,
  answer: () => Answer | Promise<Answer>,
])[] = [
  ['404', 'http', /no longer at this address/, () => ({ status: 404, type: 'text/html' })],
  ['500', 'http', /could not be reached/, () => ({ status: 500 })],
  ['HTML', 'type', /could not be read/, async () => ({ type: 'text/html', body: await store('<h1>Sign in</h1>') })],
  ['a wrong type', 'type', /could not be read/, async () => ({ type: 'text/plain', body: await sound() })],
  ['truncated JSON', 'json', /could not be read/, async () => ({ body: await sound(), truncate: true })],
  ['an empty body', 'json', /could not be read/, async () => ({ body: await store('') })],
  ['a lying charset', 'json', /could not be read/, () => ({ file: 'packages/news/fixtures/latin-1.json.bin' })],
  ['null', 'document', /could not be read/, async () => ({ body: await store('null') })],
  ['a list', 'document', /could not be read/, async () => ({ body: await store('[1]') })],
  ['another document', 'document', /could not be read/, async () => ({ body: await store('{"version":2}') })],
  [
    'a javascript: link',
    'document',
    /could not be read/,
    async () => ({ body: await withLink('javascript:alert(1)') }),
  ],
  [
    'a disguised javascript: link',
    'document',
    /could not be read/,
    async () => ({ body: await withLink('\u0001 JaVaScRiPt:alert(1)') }),
  ],
  ['10 MB', 'size', /could not be read/, async () => ({ body: await sound(), bytes: 10_000_000 })],
  [
    'no permission for this origin',
    'network',
    /could not be reached/,
    async () => ({ body: await sound(), cors: 'none' }),
  ],
];

describe('<unido-news> when something goes wrong', () => {
  for (const [name, code, sentence, respond] of faults) {
    it(`${name}: a sentence with a link for the reader, one line for the developer`, async () => {
      const src = answer(await respond(), otherOrigin());
      const { element, event, lines, page } = await fail(src);
      expect(event.code).to.equal(code);
      expect(event.detail).not.to.equal('');
      expect(lines.filter((line) => line.includes('unido'))).to.have.length(1);
      expect(lines.find((line) => line.includes('unido'))).to.match(new RegExp(`^warn unido-news/${code}: `));
      expect(readable(element)).to.match(sentence);
      expect(find<HTMLAnchorElement>(element, 'a')?.host).to.equal(new URL(otherOrigin()).host);
      expect(page.querySelector('p')?.textContent).to.equal('Text of the page.');
      await axe(element);
    });
  }

  it('keeps what stands in the tag, and adds nothing to it', async () => {
    const { element, lines } = await fail(answer({ status: 503 }), 'The announcement, as the page has it.');
    expect(readable(element)).to.equal('The announcement, as the page has it.');
    expect(lines).to.have.length(1);
  });

  it('gives up after ten seconds of silence', async function () {
    this.timeout(40_000);
    const key = crypto.randomUUID();
    const began = performance.now();
    const { element, event } = await fail(answer({ delay: 'never', key }, otherOrigin()));
    expect(event.code).to.equal('timeout');
    expect(performance.now() - began).to.be.least(9_000);
    expect(readable(element)).to.match(/could not be reached/);
    await until(async () => (await requestsOf(key)).aborted === 1);
  });

  it('gives up on a body that stops coming', async function () {
    this.timeout(40_000);
    const { event } = await fail(answer({ body: await sound(), stall: true }, otherOrigin()));
    expect(event.code).to.equal('timeout');
  });

  it('says what happened in Arabic on an Arabic page', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"></div>`);
    const element = tag(answer({ status: 404 }));
    await consoleLines(async () => {
      page.append(element);
      await until(() => readable(element).startsWith('لم يعد الإعلان'));
    });
    await axe(element);
  });

  it('drops a bad item of a feed with one line, and shows the others', async () => {
    const one = await announcement('minimal');
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '1', _unido: { ...one, headline: 7 } }, null, { id: '2', _unido: one }],
    };
    const src = answer({ body: await store(JSON.stringify(feed)) });
    const element = tag(src);
    const page = await fixture(html`<div></div>`);
    const lines = await consoleLines(async () => {
      const loaded = oneEvent(element, 'unido-news-load');
      page.append(element);
      await loaded;
    });
    expect(lines).to.deep.equal([
      `warn unido-news/item: /items/0/_unido/headline in ${src}`,
      `warn unido-news/item: /items/1/_unido/ in ${src}`,
    ]);
    expect(findAll(element, 'li')).to.have.length(1);
  });

  it('loads again what was mended', async () => {
    const { element } = await fail(answer({ status: 404 }));
    const loaded = oneEvent(element, 'unido-news-load');
    element.src = answer({ file: 'packages/announcement/fixtures/minimal.json' });
    await loaded;
    expect(readable(element)).to.contain((await announcement('minimal')).headline);
  });

  for (const [address, code, sentence] of [
    ['http://[', 'network', /could not be reached/],
    ['blob:nothing', 'network', /could not be reached/],
    ['data:,nothing', 'type', /could not be read/],
  ] as const)
    it(`says what happened, and leads nowhere, at ${address}`, async () => {
      const { event, element } = await fail(address);
      expect(event.code).to.equal(code);
      expect(readable(element)).to.match(sentence);
      expect(find(element, 'a')).to.equal(undefined);
    });
});

describe('<unido-news> while loading', () => {
  it('shows what stands in the tag, then the announcement in its place', async () => {
    const element = tag(
      answer({ file: 'packages/announcement/fixtures/minimal.json', delay: 200 }),
      'As the page has it.',
    );
    const loaded = oneEvent(element, 'unido-news-load');
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(readable(element)).to.equal('As the page has it.');
    await loaded;
    expect(readable(element)).not.to.contain('As the page has it.');
  });

  it('says so where nothing stands in the tag', async () => {
    const element = tag(answer({ delay: 'never' }), '\n  ');
    const page = await fixture(html`<div></div>`);
    page.append(element);
    await element.updateComplete;
    expect(readable(element)).to.equal('Loading the announcement…');
    await axe(element);
    element.remove();
  });

  it('gives the request up when it is removed, in silence, and asks again when it is back', async () => {
    const key = crypto.randomUUID();
    const element = tag(answer({ delay: 'never', key }));
    const page = await fixture(html`<div></div>`);
    const lines = await consoleLines(async () => {
      page.append(element);
      await until(async () => (await requestsOf(key)).started === 1);
      element.remove();
      await until(async () => (await requestsOf(key)).aborted === 1);
      page.append(element);
      await until(async () => (await requestsOf(key)).started === 2);
      element.remove();
      await aTimeout(50);
    });
    expect(lines).to.deep.equal([]);
  });

  it('shows what stands in the tag again when its address is taken away', async () => {
    const element = tag(answer({ file: 'packages/announcement/fixtures/minimal.json' }), 'As the page has it.');
    const loaded = oneEvent(element, 'unido-news-load');
    (await fixture(html`<div></div>`)).append(element);
    await loaded;
    element.removeAttribute('src');
    await element.updateComplete;
    expect(readable(element)).to.equal('As the page has it.');
  });

  it('asks for an address given while it was out of the page when it is back', async () => {
    const page = await fixture(html`<div></div>`);
    const element = tag(answer({ file: 'packages/announcement/fixtures/minimal.json' }));
    const first = oneEvent(element, 'unido-news-load');
    page.append(element);
    await first;
    element.remove();
    const key = crypto.randomUUID();
    element.src = answer({ file: 'packages/announcement/fixtures/corrected.json', key });
    await aTimeout(50);
    expect((await requestsOf(key)).started).to.equal(0);
    const second = oneEvent(element, 'unido-news-load');
    page.append(element);
    await second;
    expect(readable(element)).to.contain((await announcement('corrected')).headline);
  });

  it('asks nobody when it has no address', async () => {
    const element = await fixture<UnidoNews>(html`<unido-news>Fallback</unido-news>`);
    expect(readable(element)).to.equal('Fallback');
  });
});
