import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  announcement,
  answer,
  axe,
  consoleLines,
  find,
  folder,
  readable,
  requestsOf,
  store,
  until,
} from '@unido/testing';
import type { Announcement } from '@unido/announcement';
import './index.js';
import type { UnidoNews } from './news.js';

/** A `status.json` that says one thing of one announcement, and its key. */
const statusOf = async (
  { id }: Announcement,
  change: object | undefined,
): Promise<{ readonly key: string; readonly status: string }> => {
  const key = crypto.randomUUID();
  const body = await store(JSON.stringify({ version: 1, announcements: change ? { [id]: change } : {} }));
  return { key, status: answer({ body, key }) };
};

const tag = (attributes: Readonly<Record<string, string>>, inside = 'As the page has it.'): UnidoNews => {
  const element = document.createElement('unido-news');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = inside;
  return element;
};

const show = async (attributes: Readonly<Record<string, string>>, lang = 'en'): Promise<UnidoNews> => {
  const element = tag(attributes);
  const loaded = oneEvent(element, 'unido-news-load');
  (await fixture(html`<div lang=${lang}></div>`)).append(element);
  await loaded;
  return element;
};

describe('<unido-news> with its announcement in the page', () => {
  it('shows it before anything is painted, and asks only whether it was changed', async () => {
    const one = await announcement('full');
    const { key, status } = await statusOf(one, undefined);
    const element = tag({ data: JSON.stringify(one), status, src: answer({ delay: 'never', key: 'src' + key }) });
    const page = await fixture(html`<div lang="en"></div>`);
    let painted = false;
    requestAnimationFrame(() => (painted = true));
    page.append(element);
    await oneEvent(element, 'unido-news-load');
    expect(painted).to.equal(false);
    expect(readable(element)).to.contain(one.headline).and.not.to.contain('As the page has it.');
    await until(async () => (await requestsOf(key)).started === 1);
    expect(await requestsOf('src' + key)).to.deep.equal({ started: 0, aborted: 0 });
    await axe(element);
  });

  it('fetches it again where the newsroom says that it was corrected', async () => {
    const one = await announcement('full');
    const corrected: Announcement = { ...one, headline: 'As it should have been', status: 'corrected' };
    const { status } = await statusOf(one, { status: 'corrected', modified: '2030-01-01' });
    const src = answer({ body: await store(JSON.stringify(corrected)) });
    const element = await show({ data: JSON.stringify(one), status, src });
    await until(() => readable(element).includes('As it should have been'));
  });

  it('says of a text that is fixed that it was corrected, and leads to it', async () => {
    const one = { ...(await announcement('minimal')), url: 'https://news.example.org/announcements/a/' };
    const { status } = await statusOf(one, { status: 'corrected', modified: '2030-01-01' });
    const element = await show({ data: JSON.stringify(one), status });
    await until(() => find(element, '[part="notice"]'));
    const link = find<HTMLAnchorElement>(element, '[part="notice"] a');
    expect(link?.textContent).to.equal('Corrected');
    expect(link?.href).to.equal(one.url);
    expect(readable(element)).to.contain(one.headline);
    await axe(element);
  });

  it('shows no more of what was withdrawn, fixed or not, also where it can’t be fetched again', async () => {
    const one = await announcement('full');
    const { status } = await statusOf(one, { status: 'withdrawn', modified: '2030-01-01' });
    const first = one.body[0];
    const text = first?.type === 'paragraph' ? (first.text[0]?.text.slice(0, 40) ?? '?') : '?';
    const fixed = await show({ data: JSON.stringify(one), status });
    await until(() => readable(fixed).includes('withdrawn'));
    expect(readable(fixed)).not.to.contain(text);
    const lines = await consoleLines(async () => {
      const live = await show({ data: JSON.stringify(one), status, src: answer({ status: 404 }) });
      await until(() => readable(live).includes('withdrawn'));
      expect(readable(live)).not.to.contain(text);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^warn unido-news\/http: 404 in /);
  });

  it('goes on where the newsroom does not say, or says nonsense', async () => {
    const one = await announcement('minimal');
    for (const change of [
      { status: 'corrected', modified: 'soon' },
      { status: 'lost', modified: '2030-01-01' },
      { status: 'corrected', modified: one.published },
      null,
      7,
    ]) {
      const { key, status } = await statusOf(
        { ...one, status: 'corrected' },
        change as unknown as Record<string, string>,
      );
      const element = await show({ data: JSON.stringify({ ...one, status: 'corrected' }), status });
      await until(async () => (await requestsOf(key)).started === 1);
      expect(readable(element)).to.contain(one.headline);
    }
    const lines = await consoleLines(async () => {
      const key = crypto.randomUUID();
      const element = await show({ data: JSON.stringify(one), status: answer({ status: 503, key }) });
      await until(async () => (await requestsOf(key)).started === 1);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(readable(element)).to.contain(one.headline);
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^warn unido-news\/http: 503 in /);
  });

  it('fetches what is no good in the page, with one line', async () => {
    const one = await announcement('minimal');
    for (const [data, code] of [
      ['{"version":1,', 'json'],
      ['{"version":1}', 'document'],
    ] as const) {
      const lines = await consoleLines(async () => {
        const element = await show({ data, src: answer({ body: await store(JSON.stringify(one)) }) });
        expect(readable(element)).to.contain(one.headline);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`warn unido-news/${code}: `);
    }
  });

  it('keeps what stands in the tag where what is in the page is no good, and there is no address', async () => {
    const element = tag({ data: 'no JSON' });
    const lines = await consoleLines(async () => {
      const failed = oneEvent(element, 'unido-news-error');
      (await fixture(html`<div></div>`)).append(element);
      await failed;
    });
    expect(readable(element)).to.equal('As the page has it.');
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^warn unido-news\/json: .* in data$/);
  });

  it('leads nowhere where what is in the page is no good, and neither a word nor an address stands beside it', async () => {
    const element = tag({ data: '{' }, '');
    const failed = oneEvent(element, 'unido-news-error');
    const lines = await consoleLines(async () => {
      (await fixture(html`<div lang="en"></div>`)).append(element);
      await failed;
      await element.updateComplete;
    });
    expect(lines).to.have.length(1);
    expect(readable(element).trim()).to.equal('The announcement could not be read.');
    expect(find(element, 'a')).to.equal(undefined);
  });

  it('shows pictures of the newsroom’s origin alone', async () => {
    const one = await announcement('full');
    const { status } = await statusOf(one, undefined);
    const own = await show({ data: JSON.stringify(one), status });
    expect(find(own, 'img')).not.to.equal(undefined);
    const elsewhere = answer({}, 'https://elsewhere.example');
    const lines = await consoleLines(async () => {
      const other = tag({ data: JSON.stringify(one), src: elsewhere, status });
      const loaded = oneEvent(other, 'unido-news-load');
      (await fixture(html`<div></div>`)).append(other);
      await loaded;
      expect(find(other, 'img')).to.equal(undefined);
    });
    expect(lines).to.deep.equal([]);
  });

  it('takes the translation for its readers, from the newsroom', async () => {
    const french = { ...(await announcement('minimal')), language: 'fr', headline: 'En français' };
    const page = folder(await store(JSON.stringify(french)));
    const one = {
      ...(await announcement('minimal')),
      translations: [{ language: 'fr', url: page, headline: 'En français' }],
    };
    const { status } = await statusOf(one, undefined);
    const element = await show({ data: JSON.stringify(one), status }, 'fr');
    await until(() => readable(element).includes('En français'));
  });
});
