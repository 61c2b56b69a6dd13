/** A card as one would write it by hand: no library, one template, one style sheet for all. */
import { cardStyle } from './card-style.ts';
import type { Item } from './items.ts';

const template = document.createElement('template');
template.innerHTML = `<article><p class="meta"></p><h3><a></a></h3><p class="summary"></p><p class="meta topics"></p></article>`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyle);

const spans = (texts: readonly string[]): HTMLElement[] =>
  texts.map((text) => {
    const element = document.createElement('bdi');
    element.textContent = text;
    return element;
  });

export class PlainCard extends HTMLElement {
  #item: Item | undefined;
  #headline: HTMLAnchorElement | undefined;

  set item(item: Item) {
    if (!this.#item) this.#fill(item);
    else if (this.#headline) this.#headline.textContent = item.headline;
    this.#item = item;
  }

  #fill({ url, language, direction, dateline, headline, summary, topics }: Item): void {
    const content = template.content.cloneNode(true) as DocumentFragment;
    const article = content.firstElementChild as HTMLElement;
    const [meta, heading, text, footer] = article.children as unknown as HTMLElement[];
    article.lang = language;
    article.dir = direction;
    meta?.append(...spans(dateline));
    this.#headline = heading?.firstElementChild as HTMLAnchorElement;
    this.#headline.href = url;
    this.#headline.textContent = headline;
    if (text) text.textContent = summary;
    footer?.append(...spans(topics));
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(content);
  }
}

customElements.define('plain-card', PlainCard);
