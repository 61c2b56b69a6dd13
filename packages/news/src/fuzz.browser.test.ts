import { expect, fixture, html } from '@open-wc/testing';
import { announcement, consoleLines, find, readable } from '@unido/testing';
import { anythingOf, brokenOf, found, hostileOf, isLong, runs, squeezed, wordsOf } from '@unido/testing/fuzz';
import { dangersIn, hitsSoFar, watch } from '@unido/testing/fuzz/page';
import type { Announcement } from '@unido/announcement';
import { check } from '@unido/announcement/check';
import * as fc from 'fast-check';
import './index.js';
import type { UnidoNews } from './news.js';

const names = [
  'arabic',
  'chinese',
  'corrected',
  'french',
  'full',
  'hostile',
  'minimal',
  'russian',
  'spanish',
  'withdrawn',
] as const;

/** What a webmaster may write into attributes, by hand or by a broken template. */
const attributes = fc.record(
  {
    layout: fc.constantFrom('full', 'card', 'headline', 'list', 'FULL', '', 'constructor', '<script>__hit()</script>'),
    'heading-level': fc.constantFrom('0', '1', '6', '7', '-1', 'NaN', 'two', '1e9', ''),
    limit: fc.constantFrom('0', '1', '-1', 'Infinity', 'NaN', '1.5', ''),
    topics: fc.constantFrom('', ',', 'a,b', '__proto__', '<img src=x onerror=__hit()>'),
    theme: fc.constantFrom('dark', 'light', 'toString', ''),
    lang: fc.constantFrom('en', 'ar', 'fr', 'zh_CN', 'xx', '', '-', '<img src=x onerror=__hit()>'),
    src: fc.constantFrom(
      'javascript:__hit()',
      'data:text/html,<script>parent.__hit()</script>',
      'mailto:a@example.org',
      'https://[',
      'blob:x',
      'about:blank',
    ),
  },
  { requiredKeys: [] },
);

/** Ends when an element has shown what it has, or said that it can’t; fails where it does neither. */
const settled = (element: UnidoNews, put: () => void): Promise<'shown' | 'refused'> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('It neither shows anything nor says why.')), 5000);
    const end = (how: 'shown' | 'refused') => (): void => {
      clearTimeout(late);
      resolve(how);
    };
    element.addEventListener('unido-news-load', end('shown'));
    element.addEventListener('unido-news-error', end('refused'));
    put();
  });

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('whatever comes', function () {
  this.timeout(isLong ? 0 : 20_000);
  let samples: readonly Announcement[];
  let known: readonly Announcement[];
  let page: HTMLElement;

  before(async () => {
    watch();
    samples = await Promise.all(names.map(announcement));
    known = await Promise.all(
      found.map(async (name) => {
        const response = await fetch(`/packages/announcement/fixtures/found/${name}.json`);
        return (await response.json()) as Announcement;
      }),
    );
  });

  beforeEach(async () => {
    page = await fixture(html`<div lang="en"></div>`);
  });

  afterEach(async () => {
    // An event of a picture or a frame comes later.
    await pause();
    expect(hitsSoFar()).to.deep.equal([]);
  });

  /** An element with a document in its tag, after it has done what it does. */
  const show = async (
    data: unknown,
    given: Readonly<Record<string, string | undefined>> = {},
    inside = '',
  ): Promise<readonly [element: UnidoNews, outcome: 'shown' | 'refused']> => {
    const element = document.createElement('unido-news');
    for (const [name, value] of Object.entries(given)) if (value !== undefined) element.setAttribute(name, value);
    element.setAttribute('data', typeof data === 'string' ? data : JSON.stringify(data));
    element.textContent = inside;
    const outcome = await settled(element, () => page.replaceChildren(element));
    await element.updateComplete;
    return [element, outcome];
  };

  it('is seen by these tests, if it runs', async () => {
    const image = document.createElement('div');
    page.append(image);
    image.innerHTML = '<img src="data:," onerror="__hit()"><a href="javascript:__hit()">x</a>';
    expect(dangersIn(page)).to.have.length(3);
    for (let tries = 0, hits = 0; !hits; tries += 1) {
      await pause();
      hits = hitsSoFar().length;
      expect(tries).to.be.lessThan(1000);
    }
  });

  it('a sound document is shown whole by <unido-news>, and nothing in it runs', async () => {
    await fc.assert(
      fc.asyncProperty(hostileOf(samples), async (one) => {
        expect(check(one)).to.equal('');
        const [element, outcome] = await show(one);
        expect(outcome).to.equal('shown');
        const text = squeezed(readable(element));
        expect(
          wordsOf(one)
            .filter((words) => !text.includes(words))
            .join('\n'),
        ).to.equal('');
        expect(dangersIn(element)).to.deep.equal([]);
        expect(hitsSoFar()).to.deep.equal([]);
      }),
      runs(40, known),
    );
  });

  it('whatever the layout and the attributes, it settles, links nowhere unsafe and runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(hostileOf(samples), fc.array(brokenOf(samples)), attributes), async (all) => {
        const [one, others, given] = all;
        const lines = await consoleLines(async () => {
          const feed = {
            version: 'https://jsonfeed.org/version/1.1',
            items: [one, ...others].map((_unido) => ({ _unido })),
          };
          for (const data of [one, feed]) {
            const [element] = await show(data, given);
            expect(squeezed(readable(element))).not.to.equal('');
            expect(dangersIn(element)).to.deep.equal([]);
          }
          // What is asked for after it is shown, and refused.
          await pause();
        });
        for (const line of lines) expect(line).to.match(/^warn unido-news\//);
        expect(hitsSoFar()).to.deep.equal([]);
      }),
      runs(25),
    );
  });

  it('what is no sound document is refused with one line, and what stands in the tag stays', async () => {
    // An empty text is as good as none, and asks for nothing.
    const whatever = fc.oneof(anythingOf(samples), fc.string({ unit: 'binary' })).filter((value) => value !== '');
    await fc.assert(
      fc.asyncProperty(whatever, async (value) => {
        const lines = await consoleLines(async () => {
          const [element, outcome] = await show(value, {}, 'As the page has it.');
          const sound = typeof value !== 'string' && !check(value);
          const isFeed = Array.isArray((value as { readonly items?: unknown } | null)?.items);
          if (!isFeed) expect(outcome).to.equal(sound ? 'shown' : 'refused');
          if (outcome === 'refused') expect(readable(element)).to.equal('As the page has it.');
          else expect(readable(element)).not.to.equal('');
          expect(dangersIn(element)).to.deep.equal([]);
        });
        expect(lines.length).to.be.lessThan(2);
        for (const line of lines) expect(line).to.match(/^warn unido-news\/(json|document|item): /);
        expect(hitsSoFar()).to.deep.equal([]);
      }),
      runs(60),
    );
  });

  it('an address that is none is answered with a message', async () => {
    for (const src of ['https://[', '//', 'https://example.org:99999/']) {
      const lines = await consoleLines(async () => {
        const element = document.createElement('unido-news');
        element.src = src;
        expect(await settled(element, () => page.replaceChildren(element))).to.equal('refused');
        await element.updateComplete;
        expect(find(element, '[part="message"]')?.textContent, src).to.contain('could not');
        expect(dangersIn(element)).to.deep.equal([]);
      });
      expect(lines).to.have.length(1);
    }
  });

  const listOf = <Item>(value: readonly Item[] | undefined): readonly Item[] => (Array.isArray(value) ? value : []);

  /** The four elements, with what of a document each shows. */
  const parts = (one: Announcement): readonly HTMLElement[] => [
    Object.assign(document.createElement('unido-news-card'), { announcement: one }),
    Object.assign(document.createElement('unido-attendee-list'), { attendees: one.attendees, language: one.language }),
    Object.assign(document.createElement('unido-disclaimer-footer'), {
      rights: one.rights,
      terms: [...listOf(one.front), ...listOf(one.back)],
      url: one.url,
      language: one.language,
    }),
    ...listOf(one.body).map((quote) =>
      Object.assign(document.createElement('unido-quote-block'), { quote, language: one.language }),
    ),
  ];

  const properties = ['announcement', 'attendees', 'rights', 'terms', 'quote', 'url', 'language'];

  const updated = (all: readonly HTMLElement[]): Promise<readonly unknown[]> =>
    Promise.all(all.map((one) => (one as HTMLElement & { readonly updateComplete: Promise<unknown> }).updateComplete));

  it('each element shows what it is given, as text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileOf(samples), async (one) => {
        const withQuotes: Announcement = { ...one, body: one.body.filter(({ type }) => type === 'quote') };
        const elements = parts(withQuotes);
        page.replaceChildren(...elements);
        await updated(elements);
        const text = elements.map((element) => squeezed(readable(element)));
        const [card = '', list = '', footer = '', ...quotes] = text;
        const first = (words: string | undefined): string => squeezed(words ?? '');
        expect(card).to.contain(first(one.headline)).and.to.contain(first(one.dateline?.place));
        for (const { people, represents } of one.attendees ?? [])
          for (const words of [represents, ...people.flatMap(({ name, role, note }) => [name, role, note])])
            expect(list).to.contain(first(words));
        expect(footer).to.contain(first(one.rights.acknowledgement ?? one.rights.holder.name));
        const none = { rights: { holder: { name: 'N' } }, headline: 'N', body: withQuotes.body } as Announcement;
        const said = wordsOf(none).filter((words) => words !== 'N');
        for (const words of said) expect(quotes.join('')).to.contain(words);
        expect(dangersIn(page)).to.deep.equal([]);
        expect(hitsSoFar()).to.deep.equal([]);
      }),
      runs(40),
    );
  });

  it('an element that is given what was not checked runs nothing, and goes on with the next', async () => {
    // What can’t be shown is an error of the program that gave it; the page goes on.
    const ignore = (event: PromiseRejectionEvent): void => {
      if (!(event.reason instanceof TypeError) && !/template/.test(String(event.reason))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('unhandledrejection', ignore, { capture: true });
    try {
      // What nobody awaits is told to the console.
      await consoleLines(async () => {
        await fc.assert(
          fc.asyncProperty(fc.tuple(brokenOf(samples), hostileOf(samples)), async ([broken, sound]) => {
            const elements = parts(Object(broken) as Announcement);
            page.replaceChildren(...elements);
            await updated(elements).catch(() => undefined);
            expect(dangersIn(page)).to.deep.equal([]);
            const others = parts(sound);
            const next = elements.filter((element) => {
              const other = others.find(({ localName }) => localName === element.localName);
              for (const name of properties)
                if (other && name in element) Object.assign(element, { [name]: Reflect.get(other, name) });
              return other;
            });
            page.replaceChildren(...next);
            await pause();
            await updated(next);
            expect(squeezed(readable(page))).to.contain(squeezed(sound.headline));
            expect(dangersIn(page)).to.deep.equal([]);
            expect(hitsSoFar()).to.deep.equal([]);
          }),
          runs(40),
        );
      });
    } finally {
      window.removeEventListener('unhandledrejection', ignore, { capture: true });
    }
  });
});
