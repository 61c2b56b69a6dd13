import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Announcement } from '@unido/announcement';
import {
  announcement,
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
import type { UnidoNews } from './news.js';

const { english, french } = await signed();
const id = (): Promise<string> => store(JSON.stringify(french));
const put = async (one: object): Promise<string> => answer({ body: await store(JSON.stringify(one)) });

const feedOf = (...items: Announcement[]): Promise<string> =>
  put({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: items.map((_unido) => ({ id: _unido.id, _unido })),
  });

/** A tag in a page of some language, when it has loaded. */
const show = async (
  src: string,
  lang: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<UnidoNews> => {
  const page = await fixture(html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}></div>`);
  const element = document.createElement('unido-news');
  for (const [name, value] of Object.entries({ src, ...attributes })) element.setAttribute(name, value);
  const loaded = oneEvent(element, 'unido-news-load');
  page.append(element);
  await loaded;
  await element.updateComplete;
  return element;
};

const withTranslations = (...translations: NonNullable<Announcement['translations']>): Announcement => ({
  ...english,
  translations,
});

const headlines = (element: Element): (string | null)[] =>
  findAll(element, '[part=headline]').map(({ textContent }) => textContent);

const noteOf = (element: Element): string =>
  (find(element, '[part=language]')?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<unido-news> with an announcement in several languages', () => {
  it('takes the translation that serves its page, by one more request', async () => {
    const key = await id();
    const src = await put(
      withTranslations({ language: 'es', url: folder('none') }, { language: 'fr', url: folder(key) }),
    );
    for (const lang of ['fr', 'fr-CA']) {
      const element = await show(src, lang);
      expect(headlines(element)).to.deep.equal([french.headline]);
      expect(noteOf(element)).to.equal('');
      await axe(element);
    }
    expect((await requestsOf(key)).started).to.equal(2);
  });

  it('leaves what is in the page’s language as it is, and asks for nothing more', async () => {
    const key = await id();
    const src = await put(withTranslations({ language: 'fr', url: folder(key) }));
    for (const lang of ['en', 'en-GB', '']) {
      const element = await show(src, lang);
      expect(headlines(element)).to.deep.equal([english.headline]);
      expect(noteOf(element)).to.equal('');
    }
    expect((await requestsOf(key)).started).to.equal(0);
  });

  it('goes by the tag’s own language before the page’s', async () => {
    const src = await put(withTranslations({ language: 'fr', url: folder(await id()) }));
    expect(headlines(await show(src, 'en', { lang: 'fr' }))).to.deep.equal([french.headline]);
  });

  it('prefers the script and the country that the page has', async () => {
    const of = async (language: string): Promise<NonNullable<Announcement['translations']>[number]> => ({
      language,
      url: folder(await store(JSON.stringify({ ...french, language, headline: language }))),
    });
    const all = await Promise.all(['zh-Hans', 'zh-Hant', 'es-419', 'es-ES'].map(of));
    const src = await put(withTranslations(...all));
    for (const [lang, taken] of [
      ['zh', 'zh-Hans'],
      ['zh-TW', 'zh-Hant'],
      ['es', 'es-ES'],
      ['es-ES', 'es-ES'],
    ] as const)
      expect(headlines(await show(src, lang))).to.deep.equal([taken]);
  });

  it('follows the page when its language changes, and comes back', async () => {
    const key = await id();
    const src = await put(withTranslations({ language: 'fr', url: folder(key) }));
    const element = await show(src, 'en');
    const page = element.parentElement as HTMLElement;
    page.lang = 'fr';
    await until(() => headlines(element)[0] === french.headline);
    page.lang = 'en';
    await until(() => headlines(element)[0] === english.headline);
    page.lang = 'es';
    await until(() => noteOf(element).startsWith('En inglés'));
    expect((await requestsOf(key)).started).to.equal(1);
  });

  it('keeps to the last language when it changes twice', async () => {
    const slow = await id();
    const src = await put(withTranslations({ language: 'fr', url: folder(slow) }));
    const element = await show(src, 'en');
    const page = element.parentElement as HTMLElement;
    page.lang = 'fr';
    page.lang = 'en';
    await aTimeout(100);
    expect(headlines(element)).to.deep.equal([english.headline]);
  });

  it('shows the original where the translation can’t be had, and says why to the developer alone', async () => {
    const wrong = folder(await store(JSON.stringify(english)));
    for (const [url, line] of [
      [folder('none'), /^warn unido-news\/http: 404 in .*\/none\/announcement\.json$/],
      [folder(await store('{"version":2}')), /^warn unido-news\/document: /],
      [wrong, undefined],
    ] as const) {
      const src = await put(withTranslations({ language: 'fr', url }));
      let element!: UnidoNews;
      const lines = await consoleLines(async () => {
        element = await show(src, 'fr');
      });
      const ours = lines.filter((one) => one.includes('unido-news/'));
      expect(ours).to.have.length(line ? 1 : 0);
      if (line) expect(ours[0]).to.match(line);
      expect(headlines(element)).to.deep.equal([english.headline]);
      expect(noteOf(element)).to.match(/^En anglais/);
    }
  });

  it('asks no other origin for a translation, and links to it', async () => {
    const key = await id();
    const url = folder(key, otherOrigin());
    const element = await show(await put(withTranslations({ language: 'fr', url })), 'fr');
    expect(headlines(element)).to.deep.equal([english.headline]);
    expect((await requestsOf(key)).started).to.equal(0);
    const link = find<HTMLAnchorElement>(element, '[part=language] a');
    expect([link?.href, link?.hreflang, link?.lang, link?.textContent]).to.deep.equal([url, 'fr', 'fr', 'français']);
  });

  it('gives up with the tag when it is removed meanwhile', async () => {
    const key = await id();
    const src = await put(withTranslations({ language: 'fr', url: folder(key) }));
    const page = await fixture(html`<div lang="fr"></div>`);
    const element = document.createElement('unido-news');
    element.setAttribute('src', src);
    const lines = await consoleLines(async () => {
      page.append(element);
      await until(async () => (await requestsOf(key)).started === 1);
      element.remove();
      await aTimeout(50);
      const loaded = oneEvent(element, 'unido-news-load');
      page.append(element);
      if (!readable(element).includes(french.headline)) await loaded;
    });
    await until(() => headlines(element)[0] === french.headline);
    expect(lines.filter((line) => line.includes('unido-news/'))).to.deep.equal([]);
  });
});

describe('<unido-news> with what is in another language than its page', () => {
  for (const [lang, words] of Object.entries({
    ar: 'اللغة: الإنجليزية',
    es: 'En inglés',
    fr: 'En anglais',
    ru: 'Язык: английский',
    zh: '语言：英语',
  }))
    it(`says so in ${lang}, in every layout`, async () => {
      const element = await show(await put(withTranslations()), lang);
      await until(() => noteOf(element) === words, `${lang}: ${noteOf(element)}`);
      await axe(element);
      for (const layout of ['card', 'headline', 'list'] as const) {
        element.layout = layout;
        await element.updateComplete;
        await until(() => readable(element).includes(words));
      }
    });

  it('says so in English, and to axe’s liking in every layout', async () => {
    const element = await show(await put(await announcement('french')), 'en');
    expect(noteOf(element)).to.equal('In French');
    for (const layout of ['card', 'headline', 'list'] as const) {
      element.layout = layout;
      await element.updateComplete;
      expect(readable(element)).to.contain('In French');
      await axe(element);
    }
  });

  it('links to the other languages, the page’s first', async () => {
    const all = ['ar', 'es', 'fr'].map((language) => ({ language, url: folder('none', otherOrigin()) }));
    const element = await show(await put(withTranslations(...all)), 'fr');
    expect(findAll<HTMLAnchorElement>(element, '[part=language] a').map(({ lang }) => lang)).to.deep.equal([
      'fr',
      'ar',
      'es',
    ]);
    await axe(element);
  });
});

describe('<unido-news> with a feed in several languages', () => {
  const linked = (one: Announcement, ...others: Announcement[]): Announcement => ({
    ...one,
    translations: others.map(({ language, url = '' }) => ({ language, url })),
  });

  it('shows of translations the one that serves best, in the first one’s place, before it counts', async () => {
    const [other, last] = await Promise.all([announcement('full'), announcement('corrected')]);
    const src = await feedOf(other, linked(english, french), linked(french, english), last);
    for (const [lang, headline] of [
      ['fr', french.headline],
      ['en', english.headline],
      // Where none is in the page’s language, the one in the interface’s.
      ['pt', english.headline],
    ] as const) {
      const element = await show(src, lang, { limit: '3' });
      expect(headlines(element)).to.deep.equal([other.headline, headline, last.headline]);
    }
  });

  it('finds by a topic what has it in any of its languages', async () => {
    const one = { ...linked(english, french), topics: [{ name: 'Skills' }] };
    const element = await show(await feedOf(one, linked(french, english)), 'fr', { topics: 'skills' });
    expect(headlines(element)).to.deep.equal([french.headline]);
  });

  it('believes no announcement that alone calls another its translation', async () => {
    const { translations: _, ...alone } = french;
    const element = await show(await feedOf(linked(english, french), alone), 'en');
    expect(headlines(element)).to.deep.equal([english.headline, french.headline]);
  });
});
