import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Person, Text } from '@unido/announcement';
import { quoted } from '@unido/announcement/text';
import { baseStyles, directionOf, nameOf, positionOf, richText, version } from '@unido/element';
import { styles } from './quote-block.styles.js';

/**
 * A quotation and who said it.
 *
 * @summary A quotation with its speaker.
 * @tag unido-quote-block
 * @slot - The quoted words, without quotation marks.
 * @slot speaker - The speaker's name.
 * @slot role - What the speaker is.
 * @slot organisation - For whom the speaker speaks.
 * @csspart figure - All of it.
 * @csspart quote - The quoted words.
 * @csspart caption - The speaker's lines.
 * @csspart speaker - The speaker's name.
 */
export class UnidoQuoteBlock extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override properties = { quote: { attribute: false }, language: {} };

  /** The quotation, as in a document's quote block. Without it, the slots are shown. */
  declare quote: { readonly text: Text; readonly speaker?: Person | undefined } | undefined;
  /** The language of `quote`, BCP 47: gives the quotation marks and the direction. */
  declare language: string | undefined;

  protected override render(): TemplateResult {
    const { quote } = this;
    const speaker = quote?.speaker;
    const language = this.language || undefined;
    const position = speaker && positionOf(speaker, language ?? '');
    return html`<figure part="figure" lang=${language ?? nothing} dir=${language ? directionOf(language) : nothing}>
      <blockquote part="quote"><slot>${quote && html`<p>${richText(quoted(quote.text))}</p>`}</slot></blockquote>
      ${
        quote && !speaker
          ? nothing
          : html`<figcaption part="caption">
              <b part="speaker"><slot name="speaker">${speaker && html`<bdi>${nameOf(speaker)}</bdi>`}</slot></b>
              <slot name="role">${position && html`<bdi>${position}</bdi>`}</slot> <slot name="organisation"></slot>
            </figcaption>`
      }
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unido-quote-block': UnidoQuoteBlock;
  }
}
