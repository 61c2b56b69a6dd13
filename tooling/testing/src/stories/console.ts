import { css, html, LitElement, nothing, type CSSResultGroup } from 'lit';
import type { ConsoleLine } from './newsroom.js';

/** Shows the line that an element under the same address wrote to the console, as a developer would see it. */
class StoryConsole extends LitElement {
  static override properties = { src: {}, line: { state: true } };
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
      margin-block-start: 48px;
      font: 13px/1.6 var(--unido-font);
      color: light-dark(#485866, #aebbc6);
    }
    :host(:not([filled])) {
      display: none;
    }
    p {
      margin: 0;
    }
    samp {
      font: inherit;
      overflow-wrap: anywhere;
    }
  `;

  declare src: string;
  declare private line: string | undefined;

  readonly #listen = ({ line }: ConsoleLine): void => {
    if (!line.endsWith(` in ${this.src}`)) return;
    this.line = line;
    this.toggleAttribute('filled', true);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('console-line', this.#listen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('console-line', this.#listen);
  }

  protected override render(): unknown {
    return this.line ? html`<p lang="en" dir="ltr">In the developer’s console: <samp>${this.line}</samp></p>` : nothing;
  }
}

if (!customElements.get('story-console')) customElements.define('story-console', StoryConsole);
