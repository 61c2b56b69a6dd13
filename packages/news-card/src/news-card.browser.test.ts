import { expect, fixture, html } from '@open-wc/testing';
import { announcement, axe, find, findAll, readable, until } from '@unido/testing';
import type { Announcement } from '@unido/announcement';
import './index.js';
import type { UnidoNewsCard } from './news-card.js';

const show = (one: Announcement, level = 3): Promise<UnidoNewsCard> =>
  fixture<UnidoNewsCard>(html`<unido-news-card .announcement=${one} heading-level=${level}></unido-news-card>`);

const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"/>';

describe('<unido-news-card>', () => {
  it('says who, when and what, and links to it', async () => {
    const one = await announcement('corrected');
    const element = await show(one);
    const text = readable(element);
    expect(text).to.contain(one.headline);
    expect(text).to.contain(one.dateline?.place);
    expect(text).to.contain('Corrected');
    expect(find<HTMLAnchorElement>(element, 'h3 a')?.href).to.equal(one.url);
    expect(find(element, 'time')?.getAttribute('datetime')).to.equal(one.published);
    await axe(element);
  });

  it('gives its headline the level that the page asks for', async () => {
    const one = await announcement('minimal');
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const element = await show(one, level);
      expect(findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal([`h${level}`]);
    }
    expect(find(await show(one, 9), 'h6')).to.exist;
    expect(find(await show(one, -1), 'h1')).to.exist;
  });

  it('keeps the day as written, whatever the time says', async () => {
    const one = await announcement('minimal');
    const element = await show({ ...one, published: '2024-02-29T23:30:00-11:00' });
    expect(readable(element)).to.contain('29 February 2024');
  });

  it('links nowhere unsafe, and stays readable', async () => {
    const element = await show({ ...(await announcement('minimal')), url: 'javascript:alert(1)' });
    expect(findAll(element, 'a')).to.be.empty;
    expect(find(element, 'h3')).to.exist;
  });

  it('shows hostile text as text', async () => {
    const one = await announcement('hostile');
    const element = await show(one);
    expect(find(element, 'h3')?.textContent).to.equal(one.headline);
    expect(findAll(element, 'script, img, style')).to.be.empty;
  });

  it('gives a withdrawn announcement’s headline and state, not its text', async () => {
    const one = await announcement('withdrawn');
    const element = await show(one);
    expect(readable(element)).to.contain('withdrawn').and.to.contain(one.headline);
    expect(find(element, '[part=summary] p')).not.to.exist;
    await axe(element);
  });

  it('is Arabic in Arabic', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"></div>`);
    const element = document.createElement('unido-news-card');
    element.announcement = await announcement('arabic');
    page.append(element);
    const month = /يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/;
    await until(() => month.test(readable(element)));
    expect(getComputedStyle(find(element, 'article') as Element).direction).to.equal('rtl');
    await axe(element);
  });

  it('leaves only cards that are far down a page undrawn until they come near', async () => {
    const one = await announcement('minimal');
    const page = await fixture(
      html`<div>
        ${Array.from({ length: 14 }, () => html`<unido-news-card .announcement=${one}></unido-news-card>`)}
      </div>`,
    );
    const skipped = [...page.children].map((card) => getComputedStyle(card).contentVisibility === 'auto');
    expect(skipped).to.deep.equal([...Array.from({ length: 12 }, () => false), true, true]);
  });

  it('shows the page’s own HTML where no announcement is given', async () => {
    const element = await fixture<UnidoNewsCard>(html`
      <unido-news-card>
        <img slot="media" src=${picture} alt="A workshop" />
        <span slot="dateline">Vienna, 1 May</span>
        <h2 slot="headline"><a href="#news">News of the page</a></h2>
        <p>First lines.</p>
        <span slot="footer">Skills</span>
      </unido-news-card>
    `);
    expect(readable(element)).to.equal('Vienna, 1 May News of the page First lines. Skills');
    expect(findAll(element, 'h1, h2, h3').map(({ localName }) => localName)).to.deep.equal(['h2']);
    await axe(element);
  });
});
