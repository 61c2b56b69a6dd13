import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Announcement } from '@unido/announcement';
import { textOf } from '@unido/announcement/text';
import { anchor, baseStyles, directionOf, formatDate, heading, Language, version } from '@unido/element';
import { isLink } from '@unido/announcement/formats';
import { styles } from './news-card.styles.js';

/**
 * An announcement in short: who and when, headline, first lines.
 *
 * @summary An announcement as a card.
 * @tag unido-news-card
 * @slot media - A picture.
 * @slot headline - The headline: a heading with a link in it.
 * @slot dateline - Where and when.
 * @slot - The first lines.
 * @slot footer - Topics, or what else closes the card.
 * @csspart card - The card.
 * @csspart media - The picture.
 * @csspart dateline - Who and when.
 * @csspart headline - The headline.
 * @csspart summary - The first lines.
 * @csspart footer - The closing line.
 */
export class UnidoNewsCard extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override properties = {
    announcement: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The announcement. Without it, the slots are shown. */
  declare announcement: Announcement | undefined;
  /** Where the headline stands in the page's outline, 1 to 6. */
  declare headingLevel: number;

  readonly #interface = new Language(this);

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override render(): TemplateResult {
    const one = this.announcement;
    const language = one?.language;
    return html`<article part="card" dir=${language ? directionOf(language) : nothing}>
      <slot name="media" part="media">${one && this.#picture(one)}</slot>
      <p class="meta" part="dateline"><slot name="dateline">${one && this.#dateline(one)}</slot></p>
      <slot name="headline">${one && heading(this.headingLevel, anchor(one.url, one.headline), one.language)}</slot>
      <div part="summary"><slot>${one && this.#summary(one)}</slot></div>
      <p class="meta" part="footer">
        <slot name="footer">${one?.topics?.map(({ name }) => html`<bdi lang=${one.language}>${name}</bdi> `)}</slot>
      </p>
    </article>`;
  }

  #picture({ image, status }: Announcement): unknown {
    return image && status !== 'withdrawn' && isLink(image.url)
      ? html`<img
          src=${image.url}
          alt=${image.alt}
          width=${image.width ?? nothing}
          height=${image.height ?? nothing}
          loading="lazy"
        />`
      : nothing;
  }

  #dateline({ rights: { holder }, dateline, published, language }: Announcement): TemplateResult {
    const { tag } = this.#interface;
    return html`<b lang=${language}>${holder.acronym ?? holder.name}</b>
      ${dateline?.place && html`<bdi lang=${language}>${dateline.place}</bdi>`}
      <time datetime=${published} lang=${tag}><bdi>${formatDate(dateline?.date ?? published, tag)}</bdi></time>`;
  }

  #summary({ status, standfirst, body, language }: Announcement): unknown {
    const { tag, messages } = this.#interface;
    if (status === 'withdrawn') return html`<p lang=${tag}><bdi>${messages.withdrawn}</bdi></p>`;
    const first = body.find((block) => block.type === 'paragraph');
    return html`<p lang=${language}>${standfirst ?? (first && textOf(first.text))}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unido-news-card': UnidoNewsCard;
  }
}
