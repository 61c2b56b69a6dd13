import {
  html,
  LitElement,
  nothing,
  ReactiveElement,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Announcement } from '@unido/announcement';
import { textOf } from '@unido/announcement/text';
import { anchor, baseStyles, day, directionOf, heading, Language, phrase, statusPhrase, version } from '@unido/element';
import { isLink } from '@unido/announcement/formats';
import { styles } from './news-card.styles.js';
import { print } from './print.js';

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
    note: { attribute: false },
  };

  /** The announcement, checked (`@unido/announcement`). Without it, the slots are shown. */
  declare announcement: Announcement | undefined;
  /** Where the headline stands in the page's outline, 1 to 6; unless set, 3. */
  declare headingLevel: number;
  /** A few words of the page’s after the date: in which language the announcement is, for one. */
  declare note: string | undefined;

  readonly #interface = new Language(this);
  #printed: unknown;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override update(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot;
    // What a server rendered is Lit's to take over, which left its comments in it.
    if (root.firstChild instanceof Comment) return super.update(changed);
    const content = this.render();
    Reflect.apply(ReactiveElement.prototype['update'], this, [changed]);
    this.#printed = print(content, root, this.#printed);
  }

  protected override render(): TemplateResult {
    const one = this.announcement;
    const language = one?.language;
    return html`<article part="card" dir=${language ? directionOf(language) : nothing} lang=${language ?? nothing}>
      <slot name="media">${one && this.#picture(one)}</slot>
      <p class="meta" part="dateline"><slot name="dateline">${one && this.#dateline(one)}</slot></p>
      <slot name="headline"
        >${one && heading(this.headingLevel || 3, anchor(one.url, one.headline), one.language)}</slot
      >
      <div part="summary"><slot>${one && this.#summary(one)}</slot></div>
      <slot name="footer">${one?.topics?.length ? this.#topics(one.topics) : nothing}</slot>
    </article>`;
  }

  #picture({ image, status }: Announcement): unknown {
    return image && status !== 'withdrawn' && isLink(image.url)
      ? html`<img part="media" src=${image.url} alt=${image.alt} loading="lazy" />`
      : nothing;
  }

  #dateline(one: Announcement): TemplateResult {
    const { tag, messages } = this.#interface;
    const { rights, dateline, published } = one;
    const status = statusPhrase(one, messages);
    return html`<b>${rights.holder.acronym ?? rights.holder.name}</b>
      ${dateline?.place && html`<bdi>${dateline.place}</bdi>`} ${day(published, tag)}
      ${status && html`<b>${phrase(status, tag)}</b>`} ${this.note && phrase(this.note, tag)}`;
  }

  #topics(topics: NonNullable<Announcement['topics']>): TemplateResult {
    return html`<p class="meta" part="footer">${topics.map(({ name }) => html`<bdi>${name}</bdi>`)}</p>`;
  }

  #summary({ status, standfirst, body }: Announcement): unknown {
    if (status === 'withdrawn') return nothing;
    const first = body.find((block) => block.type === 'paragraph');
    return html`<p>${standfirst ?? (first && textOf(first.text))}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unido-news-card': UnidoNewsCard;
  }
}
