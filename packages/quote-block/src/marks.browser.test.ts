import { expect, fixture, html } from '@open-wc/testing';
import { find } from '@unido/testing';
import './index.js';

/** In the fixture's font every mark has a width of its own, in thousandths: so an engine can be asked what it drew. */
const widths: Record<string, number> = {
  '\u00a0': 70,
  '\u202f': 50,
  '"': 300,
  '«': 310,
  '»': 320,
  '‘': 330,
  '’': 340,
  '“': 350,
  '”': 360,
  '„': 370,
  '‹': 380,
  '›': 390,
  '「': 400,
  '」': 410,
  '『': 420,
  '』': 430,
};
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (widths[character] ?? Number.NaN), 0);

/** The widths of a quotation's marks in a language: opening, closing. */
const marks = async (language: string, page = 'en'): Promise<readonly number[]> => {
  const wrapper = await fixture(html`
    <div lang=${page}>
      <unido-quote-block .quote=${{ text: [{ text: 'a' }] }} language=${language}></unido-quote-block>
    </div>
  `);
  const element = wrapper.firstElementChild as HTMLElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'blockquote { font: 1000px Marks !important } blockquote::after { position: absolute; white-space: nowrap }',
  );
  element.shadowRoot?.adoptedStyleSheets.push(sheet);
  const quote = find(element, 'blockquote') as HTMLElement;
  return ['::before', '::after'].map((pseudo) => Math.round(Number.parseFloat(getComputedStyle(quote, pseudo).width)));
};

describe('quotation marks', () => {
  before(async () => {
    const face = new FontFace('Marks', 'url(/packages/quote-block/fixtures/marks.ttf)');
    document.fonts.add(await face.load());
  });

  for (const [language, opening, closing] of [
    ['ar', '”', '“'],
    ['en', '“', '”'],
    ['es', '“', '”'],
    ['fr', '«\u202f', '\u202f»'],
    ['fr-CA', '«\u202f', '\u202f»'],
    ['ru', '«', '»'],
    ['zh', '“', '”'],
    ['zh-Hant', '「', '」'],
    ['de', '„', '“'],
  ] as const)
    it(`are ${opening}…${closing} in ${language}`, async () => {
      expect(await marks(language)).to.deep.equal([width(opening), width(closing)]);
    });

  it('are those of the page where the quotation does not say its language', async () => {
    expect(await marks('', 'fr')).to.deep.equal([width('«\u202f'), width('\u202f»')]);
  });

  it('are those of the quotation on a page in another language', async () => {
    expect(await marks('ru', 'ar')).to.deep.equal([width('«'), width('»')]);
    expect(await marks('en', 'fr')).to.deep.equal([width('“'), width('”')]);
    expect(await marks('fr', 'zh')).to.deep.equal([width('«\u202f'), width('\u202f»')]);
  });
});
