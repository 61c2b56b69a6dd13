import { css, html, nothing, type PropertyValues } from 'lit';
import { hosts, schemes, widths } from '../state.js';
import { radios } from './controls.js';
import { Part } from './part.js';

/** Letters and colours come faster than a page can be drawn. */
const pause = 150;

/** A page of a site with the code in it, in a window of the width that was chosen: made smaller where it has no room. */
export class BuilderPreview extends Part {
  static override properties = {
    page: { attribute: false },
    asAddress: { type: Boolean, attribute: false },
    shown: { state: true },
    room: { state: true },
  };
  static override styles = [
    Part.styles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
      }
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 32px;
        margin-block-end: 16px;
      }
      .stage {
        flex: 1 1 auto;
        block-size: 620px;
        min-block-size: 0;
        overflow: hidden;
        border: 1px solid var(--unido-rule);
        background: var(--unido-rule);
        /* What is made smaller keeps to one corner in both directions of writing. */
        direction: ltr;
      }
      iframe {
        display: block;
        border: 0;
        margin-inline: auto;
        background: var(--unido-paper);
        transform-origin: 0 0;
      }
      .status {
        margin-block-start: 8px;
      }
    `,
  ];

  /** The page as HTML. */
  declare page: string;
  /** Whether it is an address that is pasted, of which the site makes what is shown. */
  declare asAddress: boolean;
  declare private shown: string;
  /** The size of the place for it, in CSS pixels. */
  declare private room: { readonly width: number; readonly height: number };
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #observer = new ResizeObserver(([entry]) => {
    if (entry) this.room = entry.contentRect;
  });

  constructor() {
    super();
    this.page = this.shown = '';
    this.asAddress = false;
    this.room = { width: 0, height: 0 };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('page')) return;
    clearTimeout(this.#timer);
    if (!this.shown) this.shown = this.page;
    else this.#timer = setTimeout(() => (this.shown = this.page), pause);
  }

  protected override firstUpdated(): void {
    const stage = this.renderRoot.querySelector('.stage');
    if (stage) this.#observer.observe(stage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  #size(): string {
    const { width, height } = this.room;
    const wanted = this.state.width === 'fit' ? width : Number(this.state.width);
    const scale = Math.min(1, width / wanted || 1);
    return `width: ${wanted}px; height: ${height / scale}px; ${scale < 1 ? `transform: scale(${scale})` : ''}`;
  }

  protected override render(): unknown {
    const { state, words } = this;
    return html`<h2>${words.preview}</h2>
      <div class="controls">
        ${radios(
          words.width,
          'width',
          widths.map((one) => [one, one === 'fit' ? words.fit : Number(one).toLocaleString(this.language)] as const),
          state.width,
        )}
        ${radios(
          words.scheme,
          'scheme',
          schemes.map((one) => [one, words.schemes[one]] as const),
          state.scheme,
        )}
        ${radios(
          words.host,
          'host',
          hosts.map((one) => [one, words.hosts[one]] as const),
          state.host,
        )}
      </div>
      <div class="stage">
        <iframe
          title=${words.previewOf}
          style=${this.#size()}
          sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          .srcdoc=${this.shown}
        ></iframe>
      </div>
      ${this.asAddress ? html`<p class="status">${words.asAddress}</p>` : nothing}`;
  }
}

customElements.define('builder-preview', BuilderPreview);
