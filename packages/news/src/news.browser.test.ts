import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  announcement,
  answer,
  axe,
  find,
  findAll,
  otherOrigin,
  readable,
  store,
  until,
  type FixtureName,
} from '@unido/testing';
import type { Announcement } from '@unido/announcement';
import './index.js';
import type { UnidoNews } from './news.js';

const file = async (name: FixtureName): Promise<string> =>
  answer({ body: await store(JSON.stringify(await announcement(name))) });

const feedOf = async (...items: unknown[]): Promise<string> =>
  answer({
    body: await store(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News',
        items: items.map((_unido, id) => ({ id: `${id}`, _unido })),
      }),
    ),
  });

/** A tag in the page, when it has loaded. */
const show = async (src: string, attributes: Record<string, string> = {}, page?: Element): Promise<UnidoNews> => {
  const element = document.createElement('unido-news');
  for (const [name, value] of Object.entries({ src, ...attributes })) element.setAttribute(name, value);
  const loaded = oneEvent(element, 'unido-news-load');
  (page ?? (await fixture(html`<div></div>`))).append(element);
  await loaded;
  return element;
};

describe('<unido-news>, whole', () => {
  it('leaves nothing of an announcement out, and says nothing twice', async () => {
    const one = await announcement('full');
    const element = await show(await file('full'));
    const text = readable(element);
    const words: string[] = [
      one.headline,
      one.standfirst ?? '',
      one.dateline?.text ?? '',
      ...(one.topics ?? []).map(({ name }) => name),
      ...(one.notes ?? []).map(({ text }) => text),
    ];
    for (const block of [...one.body, ...(one.front ?? []).concat(one.back ?? []).flatMap(({ body }) => body)]) {
      if (block.type === 'list') words.push(...block.items.flat().map((run) => (run.attribution ? '' : run.text)));
      else if (block.type === 'image') words.push(block.image.caption ?? '', block.image.credit ?? '');
      else if (block.type !== 'attendees') words.push(...block.text.map((run) => (run.attribution ? '' : run.text)));
    }
    for (const { name, role, organisation, honorific, note } of (one.attendees ?? []).flatMap(({ people }) => people))
      words.push(name, role ?? '', organisation ?? '', honorific ?? '', note ?? '');
    for (const part of words) expect(text).to.contain(part.replace(/\s+/g, ' ').trim());

    expect(text.split(one.headline)).to.have.length(2);
    const opening = one.body[0];
    if (opening?.type !== 'paragraph') throw new Error('the fixture opens with a paragraph');
    expect(text.split(opening.text[0]?.text ?? '')).to.have.length(2);
    const attendance = one.body.find(({ type }) => type === 'attendees');
    expect(text).not.to.contain(attendance?.type === 'attendees' ? attendance.text[0]?.text : '');
    await axe(element);
  });

  it('shows quotations as quote blocks and attendees as the list, where the release has them', async () => {
    const element = await show(await file('full'));
    const order = findAll(element, 'article > *').map(({ localName }) => localName);
    expect(order.filter((name) => name.startsWith('unido-'))).to.deep.equal([
      'unido-quote-block',
      'unido-quote-block',
      'unido-attendee-list',
      'unido-disclaimer-footer',
    ]);
    expect(findAll(element, 'figcaption').length).to.be.at.least(2);
  });

  it('keeps the words about whoever said something, whom they do not name', async () => {
    const text = [
      { text: '“', attribution: true },
      { text: 'We are ready.' },
      { text: '” said a spokesperson of the group.', attribution: true },
    ];
    const continues = {
      type: 'quote',
      continues: true,
      text: [{ text: '“', attribution: true }, { text: 'So be it.' }],
    };
    const dateline = { text: 'VIENNA, 4 March –' };
    const one = { ...(await announcement('minimal')), dateline, body: [{ type: 'quote', text }, continues] };
    const element = await show(answer({ body: await store(JSON.stringify(one)) }));
    expect(readable(element)).to.contain('“We are ready.” said a spokesperson of the group.');
    expect(readable(element).split(dateline.text)).to.have.length(2);
    expect(findAll(element, 'unido-quote-block').map((quote) => readable(quote).trim())).to.deep.equal(['So be it.']);
  });

  it('shows pictures of the document’s own origin, and only links to others', async () => {
    const element = await show(await file('full'));
    expect(findAll(element, 'img')).to.have.length(2);
    const asked: string[] = [];
    const one = await announcement('full');
    const elsewhere = answer({ body: await store(JSON.stringify(one)) }, otherOrigin());
    const other = await show(elsewhere);
    for (const { src } of findAll<HTMLImageElement>(other, 'img')) asked.push(src);
    expect(asked).to.deep.equal([]);
    expect(find<HTMLAnchorElement>(other, `a[href="${one.image?.url}"]`)?.textContent).to.equal(one.image?.caption);
    expect(readable(other)).to.contain(`${one.image?.caption} ${one.image?.credit}`);
    await axe(other);
  });

  it('gives headings the levels that the page asks for', async () => {
    const element = await show(await file('full'), { 'heading-level': '3' });
    const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels[0]).to.equal('h3');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['h4']));
  });

  it('shows a minimal announcement', async () => {
    const one = await announcement('minimal');
    const element = await show(await file('minimal'));
    expect(readable(element)).to.contain(one.headline).and.to.contain(one.rights.holder.name);
    await axe(element);
  });

  it('says that, when and why an announcement was withdrawn, and shows no more of it', async () => {
    const one = await announcement('withdrawn');
    const element = await show(await file('withdrawn'));
    const text = readable(element);
    expect(text).to.contain('withdrawn').and.to.contain(one.notes?.[0]?.text).and.to.contain(one.headline);
    const [first] = one.body;
    expect(text).not.to.contain(first?.type === 'paragraph' ? first.text[0]?.text.slice(0, 40) : '?');
    expect(findAll(element, 'unido-quote-block')).to.be.empty;
    await axe(element);
  });

  it('says what was corrected, and when', async () => {
    const one = await announcement('corrected');
    const element = await show(await file('corrected'));
    expect(find(element, '[part=notice]')?.textContent).to.contain('Corrected').and.to.contain(one.notes?.[0]?.text);
    await axe(element);
  });

  it('shows hostile text as text', async () => {
    const one = await announcement('hostile');
    const element = await show(await file('hostile'));
    expect(find(element, 'h2')?.textContent).to.equal(one.headline);
    expect(findAll(element, 'script, iframe, style, article > style')).to.be.empty;
    for (const { href } of findAll<HTMLAnchorElement>(element, 'a')) expect(href).to.match(/^(https?|mailto):/);
  });
});

describe('<unido-news> in two languages', () => {
  it('speaks Arabic on an Arabic page, and leaves English content English', async () => {
    const page = await fixture(html`<div lang="ar" dir="rtl"></div>`);
    const element = await show(await file('full'), {}, page);
    expect(readable(element)).to.contain('الشروط').and.to.contain('الحضور');
    expect(readable(element)).not.to.contain('Attendees');
    const paragraph = find(element, 'article > p[lang=en]');
    expect(getComputedStyle(paragraph as Element).direction).to.equal('ltr');
    await axe(element);
  });

  it('reads right to left in Arabic, on an English page too', async () => {
    const element = await show(await file('arabic'));
    expect(getComputedStyle(find(element, 'article') as Element).direction).to.equal('rtl');
    expect(readable(element)).to.contain('Attendees');
    await axe(element);
  });

  it('follows the page when its language changes', async () => {
    const page = await fixture(html`<div lang="en"></div>`);
    const element = await show(await file('full'), {}, page);
    page.setAttribute('lang', 'ar-EG');
    await until(() => readable(element).includes('الحضور'));
  });
});

describe('<unido-news> with a feed', () => {
  const three = async (): Promise<Announcement[]> =>
    Promise.all((['full', 'corrected', 'arabic'] as const).map(announcement));

  it('lists headlines with dates and links', async () => {
    const all = await three();
    const element = await show(await feedOf(...all));
    const links = findAll<HTMLAnchorElement>(element, 'li a');
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(all.map(({ headline }) => headline));
    expect(links.map(({ href }) => href)).to.deep.equal(all.map(({ url }) => url));
    expect(find(element, 'h2')?.textContent).to.equal('Latest announcements');
    expect(findAll(element, 'li time')).to.have.length(3);
    await axe(element);
  });

  it('shows cards, a headline, or the newest whole', async () => {
    const all = await three();
    const element = await show(await feedOf(...all), { layout: 'card', limit: '2' });
    expect(findAll(element, 'unido-news-card')).to.have.length(2);
    await axe(element);

    element.layout = 'headline';
    element.limit = undefined;
    await element.updateComplete;
    expect(findAll(element, '[part=headline]').map(({ textContent }) => textContent)).to.deep.equal([all[0]?.headline]);
    await axe(element);

    element.layout = 'full';
    await element.updateComplete;
    expect(findAll(element, 'article')).to.have.length(1);
  });

  it('acknowledges each source once, in every layout', async () => {
    const one = await announcement('minimal');
    const other = { ...one, rights: { holder: { name: 'Harbour Board' } } };
    for (const layout of ['card', 'headline', 'list', 'full']) {
      const element = await show(await feedOf(one, one, other), { layout, limit: '3' });
      const lines = findAll(element, '[part=source]').map((line) => readable(line));
      expect(new Set(lines)).to.deep.equal(new Set([`Source: ${one.rights.holder.name}`, 'Source: Harbour Board']));
      if (layout !== 'full') expect(lines).to.have.length(2);
      await axe(element);
    }
  });

  it('keeps to the topics that are asked for', async () => {
    const all = await three();
    const topic = all[1]?.topics?.[0]?.name ?? '';
    const element = await show(await feedOf(...all), { topics: ` ${topic.toUpperCase()} , none` });
    expect(findAll(element, 'li').length).to.equal(
      all.filter(({ topics }) => topics?.some(({ name }) => name === topic)).length,
    );
  });

  it('says so when there is nothing', async () => {
    const element = await show(await feedOf());
    expect(readable(element)).to.equal('There are no announcements yet.');
    await axe(element);
  });

  it('takes the ten newest for a limit that is none', async () => {
    const one = await announcement('minimal');
    const feed = await feedOf(...Array.from({ length: 12 }, (_, id) => ({ ...one, id: `${id}` })));
    for (const limit of ['many', '-3']) expect(findAll(await show(feed, { limit }), 'li')).to.have.length(10);
    expect(findAll(await show(feed, { limit: '12' }), 'li')).to.have.length(12);
  });

  it('tells a page’s analytics what is shown', async () => {
    const all = await three();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const seen: string[] = [];
    page.addEventListener('unido-news-load', (event) => seen.push(...event.announcements.map(({ id }) => id)));
    await show(await feedOf(...all), { limit: '2' }, page);
    expect(seen).to.deep.equal(all.slice(0, 2).map(({ id }) => id));
  });
});

describe('<unido-news> on a page', () => {
  it('shows another announcement when its address changes, and the last one asked for when answers cross', async () => {
    const element = await show(await file('minimal'));
    const [slow, quick] = [
      answer({ file: 'packages/announcement/fixtures/full.json', delay: 300 }),
      await file('corrected'),
    ];
    element.src = slow;
    await element.updateComplete;
    const loaded = oneEvent(element, 'unido-news-load');
    element.src = quick;
    await loaded;
    const { headline } = await announcement('corrected');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(readable(element)).to.contain(headline);
  });

  it('takes an address relative to the page, and a theme', async () => {
    const { pathname, search } = new URL(await file('minimal'));
    const element = await show(pathname + search, { theme: 'dark' });
    expect(getComputedStyle(element).colorScheme).to.equal('dark');
    expect(getComputedStyle(element).backgroundColor).not.to.equal('rgb(255, 255, 255)');
    await axe(element);
  });

  it('has a width where its container gives it none', async () => {
    const page = await fixture(html`<div style="display: flex; inline-size: 600px"></div>`);
    const element = await show(await file('minimal'), {}, page);
    expect(element.getBoundingClientRect().width).to.be.greaterThan(250);
    page.setAttribute('style', 'display: grid; inline-size: 200px');
    expect(element.getBoundingClientRect().width).to.be.at.most(200);
  });

  it('stays hidden with what is around it', async () => {
    const page = await fixture(html`<div style="visibility: hidden"></div>`);
    const element = await show(await file('minimal'), {}, page);
    expect(getComputedStyle(element).visibility).to.equal('hidden');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
