import { expect, fixture, html } from '@open-wc/testing';
import { announcement, axe, find, findAll, readable } from '@unido/testing';
import type { Block } from '@unido/announcement';
import './index.js';
import type { UnidoQuoteBlock } from './quote-block.js';

type Quote = Extract<Block, { type: 'quote' }>;

const said: Quote = {
  type: 'quote',
  text: [
    { text: '“', attribution: true },
    { text: 'We begin on Monday,' },
    { text: '” she said, “', attribution: true },
    { text: 'and we finish together.' },
    { text: '”', attribution: true },
  ],
  speaker: { honorific: 'Ms.', name: 'Ada Moreau', role: 'Director', organisation: 'Office of Works' },
};

const show = (quote: Quote | undefined, language = 'en'): Promise<UnidoQuoteBlock> =>
  fixture<UnidoQuoteBlock>(html`<unido-quote-block .quote=${quote} language=${language}></unido-quote-block>`);

describe('<unido-quote-block>', () => {
  it('gives the words once and their speaker below', async () => {
    const element = await show(said);
    expect(readable(element)).to.equal(
      'We begin on Monday, and we finish together. Ms. Ada Moreau Director, Office of Works',
    );
    expect(find(element, 'figure > blockquote')).to.exist;
    expect(find(element, 'figure > figcaption')).to.exist;
    await axe(element);
  });

  it('shows the page’s own HTML where no quotation is given', async () => {
    const element = await fixture<UnidoQuoteBlock>(html`
      <unido-quote-block>
        <p>Words of the page.</p>
        <span slot="speaker">Ada Moreau</span>
        <span slot="role">Director</span>
      </unido-quote-block>
    `);
    expect(readable(element)).to.equal('Words of the page. Ada Moreau Director');
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
    await axe(element);
  });

  it('leaves the caption out where nobody is named', async () => {
    const element = await show({ type: 'quote', text: said.text });
    expect(find(element, 'figcaption')).not.to.exist;
    await axe(element);
  });

  it('is written in its own language’s direction', async () => {
    const page = await fixture(html`<div dir="ltr"></div>`);
    const { body, language } = await announcement('arabic');
    const quote = body.find((block): block is Quote => block.type === 'quote');
    const element = document.createElement('unido-quote-block');
    Object.assign(element, { quote, language });
    page.append(element);
    await element.updateComplete;
    const figure = find(element, 'figure');
    expect(figure?.lang).to.equal('ar');
    expect(getComputedStyle(figure as Element).direction).to.equal('rtl');
    await axe(element);
  });

  it('sets paragraphs of a long quotation apart', async () => {
    const element = await show({
      type: 'quote',
      text: [{ text: 'One.' }, { text: '\n\n“', attribution: true }, { text: 'Two.' }],
    });
    const short = await show({ type: 'quote', text: [{ text: 'One. Two.' }] });
    const height = (one: Element): number => find(one, 'blockquote')?.getBoundingClientRect().height ?? 0;
    expect(height(element)).to.be.greaterThan(height(short) * 2);
  });

  it('shows hostile text as text', async () => {
    const { body } = await announcement('hostile');
    const quote = body.find((block): block is Quote => block.type === 'quote');
    const element = await show(quote);
    expect(readable(element)).to.contain('<iframe src="javascript:alert(7)">');
    expect(findAll(element, 'iframe, script, b > b, i')).to.be.empty;
  });

  it('stands without a margin and reads on a page that restyles everything', async () => {
    const page = await fixture(
      html`<div style="font: italic 40px serif; text-transform: uppercase; letter-spacing: 9px"></div>`,
    );
    const element = document.createElement('unido-quote-block');
    element.quote = said;
    page.append(element);
    await element.updateComplete;
    const style = getComputedStyle(find(element, 'blockquote') as Element);
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.fontStyle).to.equal('normal');
    expect(style.fontSize).to.equal('22px');
    expect(getComputedStyle(element).margin).to.equal('0px');
  });
});
