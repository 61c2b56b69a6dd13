import { css, html } from 'lit';
import { sites } from '../state.js';
import { select } from './controls.js';
import { Part } from './part.js';

/** The site that it goes into, and step by step how. */
export class BuilderGuide extends Part {
  static override styles = [
    Part.styles,
    css`
      ol {
        display: grid;
        gap: 12px;
        padding: 0;
        margin-block-start: 24px;
        list-style: none;
        counter-reset: step;
      }
      li {
        display: grid;
        grid-template-columns: 28px minmax(0, 1fr);
        font-size: 15px;
        line-height: 1.5;
        counter-increment: step;
        text-wrap: pretty;
      }
      li::before {
        content: counter(step);
        color: var(--unido-quiet);
        font-family: var(--unido-font-display);
        font-size: 17px;
      }
    `,
  ];

  protected override render(): unknown {
    const { state, words } = this;
    return html`<h2>${words.paste}</h2>
      ${select(
        words.site,
        'site',
        sites.map((one) => [one, words.guides[one].name] as const),
        state.site,
      )}
      <ol role="list">
        ${words.guides[state.site].steps.map((step) => html`<li><span>${step}</span></li>`)}
      </ol>`;
  }
}

customElements.define('builder-guide', BuilderGuide);
