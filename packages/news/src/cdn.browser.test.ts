import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { announcement, answer, consoleLines, find, readable, until } from '@unido/testing';
import type { UnidoNews } from './news.js';

const bundle = '/packages/news/cdn/unido-news.js';
const src = answer({ file: 'packages/announcement/fixtures/minimal.json' });

const shown = async (page: Element): Promise<UnidoNews> => {
  const element = document.createElement('unido-news');
  element.setAttribute('src', src);
  const loaded = oneEvent(element, 'unido-news-load');
  page.append(element);
  await loaded;
  return element;
};

describe('the one file for partners’ pages', () => {
  it('shows an announcement that stood in the page before the file came', async () => {
    const page = await fixture(html`<div><unido-news src=${src}>Fallback</unido-news></div>`);
    const element = page.firstElementChild as UnidoNews;
    expect(readable(element)).to.equal('Fallback');
    const lines = await consoleLines(async () => {
      const loaded = oneEvent(element, 'unido-news-load');
      await import(bundle);
      await loaded;
    });
    expect(lines).to.deep.equal([]);
    expect(readable(element)).to.contain((await announcement('minimal')).headline);
  });

  it('has a Trusted Types policy of its own name, so that a page may run another Lit beside it', async () => {
    const code = await (await fetch(bundle)).text();
    const names = [...code.matchAll(/createPolicy\(["'`]([^"'`]+)/g)].map(([, name]) => name);
    expect(names).to.deep.equal(['unido-news']);
  });

  it('warns once when another copy comes, and everything works', async () => {
    const first = customElements.get('unido-news');
    const lines = await consoleLines(() => import(`${bundle}?another-copy`));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^warn unido-news\/twice: /);
    expect(customElements.get('unido-news')).to.equal(first);
    const element = await shown(await fixture(html`<div></div>`));
    expect(find(element, 'h2')).to.exist;
  });

  it('fetches another language only when a page needs it', async () => {
    const languages = (): string[] =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /unido-news\.[a-z]{2}\.js/.test(name));
    expect(languages()).to.deep.equal([]);
    const element = await shown(await fixture(html`<div lang="ar" dir="rtl"></div>`));
    await until(() => readable(element).includes('المصدر:'));
    expect(languages()).to.have.length(1);
  });

  it('speaks English, dates and all, where another language does not come', async () => {
    const text = await (await fetch(bundle)).text();
    // Beside a module of this address there is nothing to fetch.
    const alone = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const frame = await fixture<HTMLIFrameElement>(html`
      <iframe
        title="A page"
        srcdoc=${`<html lang="fr"><body><unido-news src="${src}"></unido-news><script type="module" src="${alone}"></script>`}
      ></iframe>
    `);
    const body = (): Element | undefined =>
      frame.contentDocument?.querySelector('unido-news')?.shadowRoot?.querySelector('article') ?? undefined;
    await until(body);
    const meta = body()?.querySelector('[part=meta]');
    expect(meta?.textContent)
      .to.contain('Announcement')
      .and.to.match(/\d+ [A-Z][a-z]+ 20\d\d/);
    for (const { lang } of meta?.querySelectorAll('bdi') ?? []) expect(lang).to.equal('en');
    URL.revokeObjectURL(alone);
  });
});
