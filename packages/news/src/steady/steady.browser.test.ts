import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  announcement,
  answer,
  axe,
  consoleLines,
  find,
  otherOrigin,
  readable,
  requestsOf,
  signed,
  store,
  until,
  type Answer,
} from '@unido/testing';
import '../index.js';
import type { UnidoNews } from '../news.js';

const file = 'packages/announcement/fixtures/minimal.json';

type Attributes = Readonly<Record<string, string>>;

const tag = (attributes: Attributes, inside = ''): UnidoNews => {
  const element = document.createElement('unido-news');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = inside;
  return element;
};

const put = async (element: UnidoNews, lang = 'en'): Promise<Element> => {
  const page = await fixture(html`<div lang=${lang}></div>`);
  page.append(element);
  return page;
};

const shown = async (element: UnidoNews, lang = 'en'): Promise<UnidoNews> => {
  const loaded = oneEvent(element, 'unido-news-load');
  await put(element, lang);
  await loaded;
  return element;
};

const failed = async (element: UnidoNews): Promise<string[]> => {
  const event = oneEvent(element, 'unido-news-error');
  return consoleLines(async () => {
    await put(element);
    await event;
  });
};

const asOf = (element: UnidoNews): string => find(element, '[part="verify"]')?.textContent.trim() ?? '';

/** An address that answers well once, and then fails as asked. */
const goodOnce = (fault: Answer, key: string): string =>
  answer({ file, key, from: 2, ...fault }, fault.cors ? otherOrigin() : undefined);

/** The copy is in the reader’s storage. */
const kept = async (url: string): Promise<void> =>
  until(async () => Boolean(await (await caches.open('unido-news')).match(url)));

/** One visit that goes well, and is over. */
const visit = async (url: string, attributes: Attributes = {}): Promise<void> => {
  const element = await shown(tag({ src: url, ...attributes }));
  await kept(url);
  element.remove();
};

/** The page’s clock, a while later. */
const later = (ms: number): (() => void) => {
  const now = performance.now.bind(performance);
  performance.now = () => now() + ms;
  return () => void (performance.now = now);
};

const saveData = (value: boolean): (() => void) => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: value }, configurable: true });
  return () => void Reflect.deleteProperty(navigator, 'connection');
};

const newer = async (): Promise<string> =>
  store(JSON.stringify({ ...(await announcement('minimal')), headline: 'As it is now' }));

let headline: string;
let key: string;

beforeEach(async () => {
  ({ headline } = await announcement('minimal'));
  key = crypto.randomUUID();
  await caches.delete('unido-news');
});

describe('<unido-news> whose source fails', () => {
  it('takes the first mirror that is good, with one line for each that is not', async () => {
    const src = answer({ status: 503 });
    const bad = answer({ type: 'text/html' });
    const good = answer({ file }, otherOrigin());
    const spare = answer({ file, key });
    const element = tag({ src, mirrors: ` ${bad}\n ${good} ${spare} ` });
    let errors = 0;
    element.addEventListener('unido-news-error', () => errors++);
    const lines = await consoleLines(async () => void (await shown(element)));
    expect(readable(element)).to.contain(headline);
    expect(lines).to.deep.equal([`warn unido-news/http: 503 in ${src}`, `warn unido-news/type: text/html in ${bad}`]);
    expect(errors).to.equal(0);
    expect((await requestsOf(key)).started).to.equal(0);
  });

  it('takes from a mirror only what the newsroom signed, where that is asked', async () => {
    const { english, keys } = await signed();
    const verify = answer({ body: await store(JSON.stringify(keys)) });
    const forged = answer({ body: await store(JSON.stringify({ ...english, headline: 'Forged' })) });
    const good = answer({ body: await store(JSON.stringify(english)) }, otherOrigin());
    const element = tag({ src: answer({ status: 500 }), mirrors: `${forged} ${good}`, verify });
    const lines = await consoleLines(async () => void (await shown(element)));
    expect(readable(element)).to.contain(english.headline).and.not.to.contain('Forged');
    expect(lines.map((line) => /unido-news\/\w+/.exec(line)?.[0])).to.deep.equal([
      'unido-news/http',
      'unido-news/signature',
    ]);
  });

  it('tells what failed once, asks again by itself, and shows what then comes', async () => {
    const element = tag({ src: answer({ file, key, status: 503, to: 1 }) });
    const lines = await consoleLines(async () => {
      const event = oneEvent(element, 'unido-news-error');
      await put(element);
      await event;
      await element.updateComplete;
      expect(readable(element)).to.contain('could not be reached');
      await oneEvent(element, 'unido-news-load');
    });
    expect(readable(element)).to.contain(headline);
    expect(lines).to.have.length(1);
    expect((await requestsOf(key)).started).to.equal(2);
  });

  it('asks no more where that can’t help', async () => {
    await failed(tag({ src: answer({ key, status: 403 }) }));
    await aTimeout(1_700);
    expect((await requestsOf(key)).started).to.equal(1);
  });

  it('leaves the page alone where it has nobody to ask', async () => {
    await failed(tag({ data: '{' }));
    window.dispatchEvent(new Event('online'));
    // What went round without end would never let this happen.
    await aTimeout(50);
    expect(document.hidden).to.equal(false);
  });

  it('asks no more once it is removed', async () => {
    const element = tag({ src: answer({ key, status: 503 }) });
    await failed(element);
    element.remove();
    await aTimeout(1_700);
    expect((await requestsOf(key)).started).to.equal(1);
  });

  for (const [target, event] of [
    ['window', 'online'],
    ['document', 'visibilitychange'],
  ] as const)
    it(`asks again when the page has ${event}`, async () => {
      const element = tag({ src: answer({ file, key, status: 403, to: 1 }) });
      await failed(element);
      const loaded = oneEvent(element, 'unido-news-load');
      (target === 'window' ? window : document).dispatchEvent(new Event(event));
      await loaded;
      expect(readable(element)).to.contain(headline);
    });
});

describe('<unido-news> on a later visit', () => {
  for (const [name, fault, code] of [
    ['a server that does not work', { status: 500 }, 'http'],
    ['no network', { cors: 'none' }, 'network'],
    ['a sign-in page', { type: 'text/html' }, 'type'],
    ['half of it', { truncate: true }, 'json'],
  ] as const)
    it(`shows what it kept, and of which date it is, when it finds ${name}`, async () => {
      const src = goodOnce(fault, key);
      await visit(src);
      const element = tag({ src });
      let errors = 0;
      element.addEventListener('unido-news-error', () => errors++);
      const lines = await consoleLines(async () => void (await shown(element)));
      expect(readable(element)).to.contain(headline);
      expect(asOf(element)).to.match(/^As of \d+ \w+ \d{4}$/);
      expect(find<HTMLAnchorElement>(element, '[part="verify"] a')?.href).to.equal(new URL('.', src).href);
      expect(element.loaded?.asOf).to.be.closeTo(Date.now(), 60_000);
      expect(lines.filter((line) => line.includes('unido'))).to.have.length(1);
      expect(lines.join('\n')).to.contain(`warn unido-news/${code}: `);
      expect(errors).to.equal(0);
      await axe(element);
    });

  it('shows it after a second of silence, and what comes at last in its place, where it was', async () => {
    const src = answer({ file, key, from: 2, delay: 2_500 });
    await visit(src);
    const element = tag({ src });
    const page = await put(element);
    page.insertAdjacentHTML('beforeend', '<p>Below.</p>');
    await until(() => asOf(element) !== '');
    const top = page.querySelector('p')?.getBoundingClientRect().top;
    await until(() => asOf(element) === '');
    expect(readable(element)).to.contain(headline);
    expect(page.querySelector('p')?.getBoundingClientRect().top).to.equal(top);
  });

  it('says so in Arabic on an Arabic page', async () => {
    const src = goodOnce({ status: 500 }, key);
    await visit(src);
    const element = tag({ src });
    await consoleLines(async () => {
      await shown(element, 'ar');
      await until(() => asOf(element).startsWith('كما في'));
    });
    await axe(element);
  });

  it('shows only a copy that is signed, also while the keys can’t be had', async () => {
    const { english, keys } = await signed();
    const verify = answer({ body: await store(JSON.stringify(keys)), key: `keys ${key}`, from: 2, status: 500 });
    const src = answer({ body: await store(JSON.stringify(english)), key, from: 2, status: 500 });
    await visit(src, { verify });
    const element = tag({ src, verify });
    await consoleLines(async () => void (await shown(element)));
    expect(readable(element)).to.contain(english.headline);
    const forged = JSON.stringify({ ...english, headline: 'Forged' });
    await (
      await caches.open('unido-news')
    ).put(src, new Response(forged, { headers: { date: new Date().toUTCString() } }));
    const other = tag({ src, verify });
    await failed(other);
    expect(readable(other)).not.to.contain('Forged');
  });

  for (const status of [404, 410])
    it(`shows no copy of what the newsroom took away, and keeps none: ${status}`, async () => {
      const src = goodOnce({ status }, key);
      await visit(src);
      const element = tag({ src });
      await failed(element);
      expect(readable(element)).to.contain('no longer at this address');
      await until(async () => !(await (await caches.open('unido-news')).match(src)));
    });

  it('shows no copy of what was taken away beside text in the page that is no good', async () => {
    const src = goodOnce({ status: 410 }, key);
    await visit(src);
    const element = tag({ src, data: '{' }, 'As the page has it.');
    await failed(element);
    expect(readable(element)).to.equal('As the page has it.');
    await until(async () => !(await (await caches.open('unido-news')).match(src)));
  });

  it('keeps no answer that is no good', async () => {
    const src = answer({ body: await store('{"version":1}') });
    await failed(tag({ src }));
    await aTimeout(50);
    expect(await (await caches.open('unido-news')).match(src)).to.equal(undefined);
  });

  it('keeps the twenty newest', async () => {
    const cache = await caches.open('unido-news');
    for (let index = 0; index < 25; index++) await cache.put(`/old/${index}`, new Response('{}'));
    const src = answer({ file });
    await visit(src);
    await until(async () => (await cache.keys()).length === 20);
    expect(await cache.match(src)).not.to.equal(undefined);
  });

  for (const [name, open] of [
    ['forbidden', () => Promise.reject(new DOMException('', 'SecurityError'))],
    [
      'full',
      () =>
        Promise.resolve({
          match: () => Promise.resolve(undefined),
          put: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
        }),
    ],
  ] as const)
    it(`is as it would be without a copy where storage is ${name}`, async () => {
      Object.defineProperty(caches, 'open', { value: open, configurable: true });
      try {
        const src = goodOnce({ status: 500 }, key);
        const lines = await consoleLines(async () => {
          const element = await shown(tag({ src }));
          expect(readable(element)).to.contain(headline);
          element.remove();
          await aTimeout(50);
        });
        expect(lines).to.deep.equal([]);
        const again = tag({ src }, 'As the page has it.');
        await failed(again);
        expect(readable(again)).to.equal('As the page has it.');
      } finally {
        Reflect.deleteProperty(caches, 'open');
      }
    });
});

describe('<unido-news> in a page that stays open', () => {
  it('asks again when the page is seen after a minute, and shows what is newer', async () => {
    const src = answer({ file, key });
    const element = await shown(tag({ src }));
    await kept(src);
    document.dispatchEvent(new Event('visibilitychange'));
    await aTimeout(50);
    expect((await requestsOf(key)).started).to.equal(1);

    const restore = later(61_000);
    const { fetch } = window;
    const body = await newer();
    window.fetch = () => fetch(answer({ body }));
    try {
      const loaded = oneEvent(element, 'unido-news-load');
      document.dispatchEvent(new Event('visibilitychange'));
      await loaded;
    } finally {
      window.fetch = fetch;
      restore();
    }
    expect(readable(element)).to.contain('As it is now');
  });

  it('draws nothing again where nothing is newer, and keeps what it shows where nothing can be had', async () => {
    const src = answer({ file, key, from: 3, status: 500 });
    const element = await shown(tag({ src }));
    await kept(src);
    const article = find(element, 'article');
    let events = 0;
    for (const name of ['unido-news-load', 'unido-news-error']) element.addEventListener(name, () => events++);
    const { now } = performance;
    const lines = await consoleLines(async () => {
      for (const count of [2, 3])
        await until(async () => {
          later(61_000);
          window.dispatchEvent(new Event('online'));
          return (await requestsOf(key)).started >= count;
        });
      await aTimeout(100);
    });
    performance.now = now;
    expect(find(element, 'article')).to.equal(article);
    expect(readable(element)).to.contain(headline);
    expect(events).to.equal(0);
    expect(lines).to.deep.equal([`warn unido-news/http: 500 in ${src}`]);
  });

  it('is not asked for again when it is moved', async () => {
    const element = await shown(tag({ src: answer({ file, key }) }));
    const other = await fixture(html`<div lang="en"></div>`);
    other.append(element);
    await aTimeout(100);
    expect((await requestsOf(key)).started).to.equal(1);
    expect(readable(element)).to.contain(headline);
  });
});

describe('many tags', () => {
  it('with one source ask for it once', async () => {
    const src = answer({ file, key, delay: 200 });
    const page = await fixture(html`<div lang="en"></div>`);
    const tags = Array.from({ length: 5 }, (_, index) => tag({ src, layout: index % 2 ? 'card' : 'full' }));
    const events = tags.map((element) => oneEvent(element, 'unido-news-load'));
    page.append(...tags);
    await until(async () => (await requestsOf(key)).started === 1);
    tags[0]?.remove();
    await Promise.all(events.slice(1));
    for (const element of tags.slice(1)) expect(readable(element)).to.contain(headline);
    expect(await requestsOf(key)).to.deep.equal({ started: 1, aborted: 0 });
  });

  it('give it up when the last of them is removed, and ask anew when one is back', async () => {
    const src = answer({ file, key, delay: 'never', to: 1 });
    const page = await fixture(html`<div lang="en"></div>`);
    const tags = [tag({ src }), tag({ src })];
    page.append(...tags);
    await until(async () => (await requestsOf(key)).started === 1);
    for (const element of tags) element.remove();
    const [first] = tags as [UnidoNews];
    const loaded = oneEvent(first, 'unido-news-load');
    page.append(first);
    await loaded;
    expect(await requestsOf(key)).to.deep.equal({ started: 2, aborted: 1 });
  });
});

describe('<unido-news> far below what the reader sees', () => {
  const far = async (attributes: Attributes): Promise<{ readonly element: UnidoNews; readonly page: Element }> => {
    const element = tag({ src: answer({ file, key }), ...attributes }, 'As the page has it.');
    const page = await fixture(html`<div lang="en"><div style="block-size: 5000px"></div></div>`);
    page.append(element);
    return { element, page };
  };

  for (const attributes of [{}, { loading: 'eager' }] as readonly Attributes[])
    it(`is loaded at once, unless it is asked not to be: ${JSON.stringify(attributes)}`, async () => {
      const { element } = await far(attributes);
      await oneEvent(element, 'unido-news-load');
    });

  for (const [name, attributes, saves] of [
    ['it is lazy', { loading: 'lazy' }, false],
    ['its reader saves data', {}, true],
  ] as const)
    it(`waits until it is near where ${name}, with its place kept`, async () => {
      const restore = saveData(saves);
      try {
        const { element } = await far(attributes);
        const before = element.getBoundingClientRect().height;
        await aTimeout(150);
        expect((await requestsOf(key)).started).to.equal(0);
        expect(readable(element)).to.equal('As the page has it.');
        expect(element.getBoundingClientRect().height).to.equal(before);
        const loaded = oneEvent(element, 'unido-news-load');
        element.scrollIntoView();
        await loaded;
        expect(readable(element)).to.contain(headline);
      } finally {
        restore();
        window.scrollTo(0, 0);
      }
    });

  it('asks nobody once it is removed', async () => {
    const { element, page } = await far({ loading: 'lazy' });
    await aTimeout(100);
    element.remove();
    page.firstElementChild?.remove();
    await aTimeout(100);
    expect((await requestsOf(key)).started).to.equal(0);
  });
});

describe('<unido-news> of a reader who saves data', () => {
  it('asks for nothing by itself', async () => {
    const restore = saveData(true);
    try {
      await failed(tag({ src: answer({ key, status: 503 }) }));
      await aTimeout(1_700);
      expect((await requestsOf(key)).started).to.equal(1);
    } finally {
      restore();
    }
  });
});
