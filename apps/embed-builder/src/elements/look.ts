import { css, html } from 'lit';
import { layouts, schemes, spoken } from '../state.js';
import { count, radios, select } from './controls.js';
import { languageName } from './language-name.js';
import { Part } from './part.js';

/** Layout, number, heading level, language and theme. */
export class BuilderLook extends Part {
  static override styles = [
    Part.styles,
    css`
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
        gap: 24px 16px;
      }
    `,
  ];

  protected override render(): unknown {
    const { state, words } = this;
    return html`<h2 id="look">${words.look}</h2>
      <div class="fields">
        ${radios(
          words.layout,
          'layout',
          [[undefined, words.usual], ...layouts.map((one) => [one, words.layouts[one]] as const)],
          state.layout,
        )}
        ${radios(
          words.theme,
          'theme',
          [[undefined, words.asPage], ...schemes.map((one) => [one, words.schemes[one]] as const)],
          state.theme,
        )}
        <div class="pair">
          ${select(
            words.language,
            'language',
            [[undefined, words.asPage], ...spoken.map((tag) => [tag, languageName(tag, state.lang ?? 'en')] as const)],
            state.language,
          )}
          ${state.what === 'feed' ? count(words.limit, 'limit', 100, state.limit, words.usual) : ''}
        </div>
        ${count(words.level, 'level', 6, state.level, words.usual, words.levelHint)}
      </div>`;
  }
}

customElements.define('builder-look', BuilderLook);
