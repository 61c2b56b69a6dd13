import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { announcement, answer, readable, store, until } from '@unido/testing';
import './index.js';
import type { UnidoNews } from './news.js';

/** A page with its own margins, something before and after, and the tag with its content between. */
const page = async (inside: string, style: string): Promise<HTMLElement> => {
  const root = await fixture<HTMLElement>(html`<div lang="en" style=${style}><p>Before.</p></div>`);
  root.insertAdjacentHTML('beforeend', `<div><unido-news>${inside}</unido-news></div><p class="after">After.</p>`);
  return root;
};

const top = (root: HTMLElement, selector: string): number =>
  root.querySelector(selector)?.getBoundingClientRect().top ?? NaN;

const load = async (root: HTMLElement, data: object): Promise<UnidoNews> => {
  const element = root.querySelector('unido-news') as UnidoNews;
  const loaded = oneEvent(element, 'unido-news-load');
  element.data = JSON.stringify(data);
  await loaded;
  return element;
};

/** Long enough for what watches sizes to be told of them. */
const drawn = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

const lines = (count: number): string => '<p>A line of the announcement.</p>'.repeat(count);

describe('<unido-news> in the place of what stood in it', () => {
  it('leaves what stands in it in the page’s style until something better has come', async () => {
    const root = await page('<p>As the page has it.</p>', 'font: 30px/2 monospace; color: rgb(1, 2, 3)');
    const paragraph = root.querySelector('unido-news p') as HTMLElement;
    const { fontSize, color, marginTop } = getComputedStyle(paragraph);
    expect({ fontSize, color, marginTop }).to.deep.equal({
      fontSize: '30px',
      color: 'rgb(1, 2, 3)',
      marginTop: '30px',
    });
    const element = root.querySelector('unido-news') as UnidoNews;
    const failed = oneEvent(element, 'unido-news-error');
    element.src = answer({ status: 404 });
    const { warn } = console;
    console.warn = () => undefined;
    await failed;
    console.warn = warn;
    expect(getComputedStyle(paragraph).fontSize).to.equal('30px');
  });

  for (const [name, inside] of [
    ['a heading and paragraphs', `<h2>Headline</h2>${lines(12)}`],
    ['a nested text', `<h2>Headline</h2><div>${lines(11)}<ul><li>Last</li></ul></div>`],
    ['text alone', `Words. ${'<br>More words.'.repeat(20)}`],
  ] as const)
    it(`moves nothing below ${name} that is higher than what comes`, async () => {
      const root = await page(inside, 'inline-size: 700px');
      const before = top(root, '.after');
      const element = await load(root, await announcement('minimal'));
      expect(readable(element)).not.to.contain('line of the announcement');
      expect(top(root, '.after')).to.be.closeTo(before, 0.1);
    });

  it('gives up the height it held when its window is as wide no more', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe style="inline-size: 700px; block-size: 600px" srcdoc="<!doctype html><body></body>"></iframe>`,
    );
    await until(() => frame.contentDocument?.URL === 'about:srcdoc' && frame.contentDocument.readyState === 'complete');
    const inside = frame.contentDocument as Document;
    const script = inside.createElement('script');
    Object.assign(script, { type: 'module', src: new URL('./index.ts', import.meta.url).href });
    inside.head.append(script);
    inside.body.innerHTML = `<unido-news>${lines(12)}</unido-news><p class="after">After.</p>`;
    await frame.contentWindow?.customElements.whenDefined('unido-news');
    const element = await load(inside.body, await announcement('minimal'));
    const held = element.getBoundingClientRect().height;
    await drawn();
    expect(element.getBoundingClientRect().height).to.equal(held);
    frame.style.inlineSize = '600px';
    await drawn();
    expect(element.getBoundingClientRect().height).to.be.below(held);
    frame.style.inlineSize = '700px';
  });

  it('is no error to a page whose sizes are told just when it is drawn', async () => {
    const root = await page(lines(12), 'inline-size: 700px');
    const deep = root.querySelector('.after') as HTMLElement;
    deep.insertAdjacentHTML(
      'beforeend',
      '<span><span><span style="display: block">Deeper than the tag</span></span></span>',
    );
    const one = await announcement('minimal');
    const errors: string[] = [];
    const hear = (event: ErrorEvent): void => {
      errors.push(event.message);
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    addEventListener('error', hear, true);
    const loaded = new Promise((resolve) => {
      const observer = new ResizeObserver(() => {
        observer.disconnect();
        resolve(load(root, one));
      });
      observer.observe(deep.querySelector('[style]') as HTMLElement);
    });
    await loaded;
    await drawn();
    removeEventListener('error', hear, true);
    expect(errors).to.deep.equal([]);
  });

  it('holds no height where its end is out of sight', async () => {
    const root = await page(lines(100), 'inline-size: 700px');
    const before = top(root, '.after');
    await load(root, await announcement('minimal'));
    expect(top(root, '.after')).to.be.below(before);
  });

  it('has no margin of its own where nothing stood in it', async () => {
    const root = await page('', '');
    const element = await load(root, await announcement('minimal'));
    expect(element.getAttribute('style')).to.equal(null);
  });

  it('stands in a page as before when an address is shown', async () => {
    const root = await page(`<h2>Headline</h2>${lines(12)}`, 'inline-size: 700px');
    const before = top(root, '.after');
    const element = root.querySelector('unido-news') as UnidoNews;
    const loaded = oneEvent(element, 'unido-news-load');
    element.src = answer({ body: await store(JSON.stringify(await announcement('minimal'))), delay: 100 });
    await element.updateComplete;
    expect(top(root, '.after')).to.be.closeTo(before, 0.1);
    await loaded;
    expect(top(root, '.after')).to.be.closeTo(before, 0.1);
  });
});
