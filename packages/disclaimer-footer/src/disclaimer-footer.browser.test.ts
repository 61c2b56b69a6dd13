import { expect, fixture, html } from '@open-wc/testing';
import { announcement, axe, find, findAll, readable } from '@unido/testing';
import type { Announcement } from '@unido/announcement';
import './index.js';
import type { UnidoDisclaimerFooter } from './disclaimer-footer.js';

const show = ({ rights, back, url, language }: Announcement): Promise<UnidoDisclaimerFooter> =>
  fixture<UnidoDisclaimerFooter>(
    html`<unido-disclaimer-footer
      .rights=${rights}
      .terms=${back?.filter(({ type }) => type === 'disclaimer')}
      .url=${url}
      .language=${language}
    ></unido-disclaimer-footer>`,
  );

describe('<unido-disclaimer-footer>', () => {
  it('always names the source, and opens the terms on demand', async () => {
    const one = await announcement('full');
    const element = await show(one);
    const source = find(element, '[part=source]');
    expect(source?.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(find<HTMLAnchorElement>(element, '[part=source] a')?.href).to.equal(one.url);
    const details = find<HTMLDetailsElement>(element, 'details');
    expect(details?.open).to.equal(false);
    await axe(element);
    find(element, 'summary')?.click();
    expect(details?.open).to.equal(true);
    const paragraph = find(element, 'details p');
    expect(paragraph?.getBoundingClientRect().height).to.be.greaterThan(0);
    await axe(element);
  });

  it('shows a required acknowledgement word for word', async () => {
    const one = await announcement('hostile');
    const element = await show(one);
    expect(readable(element)).to.contain("Source: <b>United</b> & 'others'");
    expect(findAll(element, 'b, h1')).to.be.empty;
  });

  it('keeps legal text in its own language', async () => {
    const one = await announcement('arabic');
    const element = await show({
      ...one,
      back: [
        { type: 'disclaimer', language: 'en', body: [{ type: 'paragraph', text: [{ text: 'Provided “as is”.' }] }] },
      ],
    });
    const paragraph = find(element, 'details p');
    expect(paragraph?.lang).to.equal('en');
    expect(paragraph?.dir).to.equal('ltr');
    await axe(element);
  });

  it('keeps the words of a picture among the terms', async () => {
    const one = await announcement('minimal');
    const image = { url: 'https://news.example.org/seal.png', alt: 'A seal', caption: 'The seal', credit: 'UNIDO' };
    const element = await show({ ...one, back: [{ type: 'disclaimer', body: [{ type: 'image', image }] }] });
    expect(find(element, 'details p')?.textContent.trim()).to.equal('The seal UNIDO');
  });

  it('follows no address that runs code', async () => {
    const one = await announcement('minimal');
    const element = await show({ ...one, url: 'javascript:alert(1)' });
    expect(findAll(element, 'a')).to.be.empty;
    expect(readable(element)).to.contain(one.rights.holder.name);
  });

  it('has no disclosure where there are no terms', async () => {
    const element = await show(await announcement('minimal'));
    expect(find(element, 'details')).not.to.exist;
  });

  it('shows the page’s own HTML where no rights are given', async () => {
    const element = await fixture<UnidoDisclaimerFooter>(html`
      <unido-disclaimer-footer
        ><a slot="source" href="https://example.org/">UNIDO</a>
        <p>Terms of the page.</p></unido-disclaimer-footer
      >
    `);
    expect(readable(element)).to.contain('Source: UNIDO');
    find(element, 'summary')?.click();
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
    await axe(element);
  });
});
