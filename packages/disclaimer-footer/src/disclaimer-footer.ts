import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Announcement, Section } from '@unido/announcement';
import { anchor, baseStyles, directionOf, Language, phrase, richText, version } from '@unido/element';
import { styles } from './disclaimer-footer.styles.js';

/**
 * Where an announcement comes from, always to be seen, and its terms one step away. Legal text keeps the language in
 * which it was written.
 *
 * @summary Acknowledgement of the source, and the disclaimer behind a disclosure.
 * @tag unido-disclaimer-footer
 * @slot source - Whom the announcement comes from.
 * @slot - The terms as plain HTML.
 * @csspart source - The line that names the source.
 * @csspart terms - The disclosure with the full text.
 */
export class UnidoDisclaimerFooter extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override properties = { rights: { attribute: false }, terms: { attribute: false }, url: {}, language: {} };

  /** Whose the announcement is, as in a document. Without it, the slots are shown. */
  declare rights: Announcement['rights'] | undefined;
  /** The disclaimer's sections. Without any, and with nothing in the slot, there is no disclosure. */
  declare terms: readonly Section[] | undefined;
  /** Where the announcement is published; the source links there. */
  declare url: string | undefined;
  /** The language of `rights` and of sections that do not say their own, BCP 47. */
  declare language: string | undefined;

  readonly #interface = new Language(this);

  protected override render(): TemplateResult {
    const { tag, messages } = this.#interface;
    const { rights, terms } = this;
    const paragraphs = terms?.flatMap(({ language = this.language, body }) =>
      body
        .flatMap((block) => {
          if ('items' in block) return block.items;
          if ('text' in block) return [block.text];
          // Of a picture among the terms, its words.
          const { alt, caption, credit } = 'image' in block ? block.image : {};
          return [[{ text: [caption || alt, credit].filter(Boolean).join(' ') }]];
        })
        .map(
          (text) =>
            html`<p lang=${language ?? nothing} dir=${language ? directionOf(language) : nothing}>
              ${richText(text)}
            </p>`,
        ),
    );
    return html`<div>
      <p part="source">
        ${rights?.acknowledgement ? nothing : html`${phrase(messages.source, tag)} `}<slot name="source"
          >${rights && this.#source(rights)}</slot
        >
      </p>
      ${
        paragraphs?.length || (!rights && this.childElementCount)
          ? html`<details part="terms">
              <summary>${phrase(messages.terms, tag)}</summary>
              <slot>${paragraphs}</slot>
            </details>`
          : nothing
      }
    </div>`;
  }

  #source({ holder: { name, acronym, url }, acknowledgement, notice }: Announcement['rights']): unknown {
    const words = acknowledgement ?? (acronym ? `${name} (${acronym})` : name);
    return html`<bdi lang=${this.language ?? nothing}>${anchor(this.url ?? url, words)}${notice && ` ${notice}`}</bdi>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unido-disclaimer-footer': UnidoDisclaimerFooter;
  }
}
