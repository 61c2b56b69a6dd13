import { css, html, nothing, type TemplateResult } from 'lit';
import { colourOf, enough, faintOf } from '../colours.js';
import { colourNames, schemes, StateChange, type ColourName, type Scheme } from '../state.js';
import { fill } from '../words.js';
import { radios } from './controls.js';
import { Part } from './part.js';

/** The six colours, in the scheme that the preview has; and what of the text is hard to read in them. */
export class BuilderColours extends Part {
  static override styles = [
    Part.styles,
    css`
      legend {
        margin-block-end: 0;
      }
      li {
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr) 84px 32px;
        align-items: center;
        gap: 10px;
        padding-block: 8px;
        border-block-end: 1px solid var(--unido-rule);
        font-size: 15px;
        line-height: 1.3;
      }
      ul {
        padding: 0;
        list-style: none;
      }
      [type='color'] {
        inline-size: 44px;
        block-size: 44px;
        padding: 0;
        background: none;
        border: 1px solid var(--unido-quiet);
        cursor: pointer;
      }
      ::-webkit-color-swatch-wrapper {
        padding: 3px;
      }
      ::-webkit-color-swatch {
        border: 0;
      }
      ::-moz-color-swatch {
        border: 0;
      }
      li [type='text'] {
        padding-inline: 8px;
        direction: ltr;
        font-family: ui-monospace, 'Cascadia Code', Consolas, 'DejaVu Sans Mono', monospace;
        font-size: 13px;
      }
      li button {
        min-block-size: 44px;
        padding: 0;
        font-size: 20px;
        color: var(--unido-link);
        background: none;
      }
      li button:hover {
        color: var(--unido-paper);
      }
      .faint {
        display: grid;
        gap: 8px;
      }
    `,
  ];

  protected override render(): unknown {
    const { state, words } = this;
    const scheme = state.theme ?? state.scheme;
    return html`<h2>${words.colours}</h2>
      <div class="fields">
        <p class="hint">${words.coloursHint}</p>
        ${
          state.theme
            ? nothing
            : radios(
                words.scheme,
                'scheme',
                schemes.map((one) => [one, words.schemes[one]] as const),
                scheme,
              )
        }
        <ul role="list">
          ${colourNames.map((name) => this.#row(name, scheme))}
        </ul>
        <div class="faint" role="status">
          ${faintOf(state).map(
            ({ name, scheme, ratio }) =>
              html`<p class="notice">
                ${fill(words.faint, {
                  name: words.colourNames[name],
                  scheme: words.schemes[scheme],
                  // Rounded down: what falls just short is not to read as enough.
                  ratio: (Math.floor(ratio * 10) / 10).toLocaleString(this.language, { minimumFractionDigits: 1 }),
                  enough: enough.toLocaleString(this.language),
                })}
              </p>`,
          )}
        </div>
      </div>`;
  }

  #row(name: ColourName, scheme: Scheme): TemplateResult {
    const { state, words } = this;
    const label = words.colourNames[name];
    const value = colourOf(state, name, scheme);
    const change = (colour: string | undefined): void => {
      const pair = { ...state[name], [scheme]: colour };
      this.dispatchEvent(
        new StateChange({ [name]: pair.light || pair.dark ? pair : undefined }, colour && `${name} ${scheme}`),
      );
    };
    return html`<li>
      <input
        type="color"
        id=${name}
        .value=${value}
        @input=${({ currentTarget }: Event) => change((currentTarget as HTMLInputElement).value)}
      />
      <label for=${name}>${label}</label>
      <input
        type="text"
        spellcheck="false"
        autocomplete="off"
        maxlength="7"
        aria-label=${fill(words.hex, { name: label })}
        .value=${value}
        @input=${({ currentTarget }: Event) => {
          const input = currentTarget as HTMLInputElement;
          const [, hex] = /^#?([\da-f]{6})$/i.exec(input.value.trim()) ?? [];
          input.ariaInvalid = hex ? null : 'true';
          if (hex) change(`#${hex.toLowerCase()}`);
        }}
        @blur=${({ currentTarget }: Event) => {
          const input = currentTarget as HTMLInputElement;
          input.value = colourOf(this.state, name, scheme);
          input.ariaInvalid = null;
        }}
      />
      ${
        state[name]?.[scheme]
          ? html`<button
              aria-label=${fill(words.reset, { name: label })}
              title=${fill(words.reset, { name: label })}
              @click=${() => change(undefined)}
            >
              <span aria-hidden="true">↺</span>
            </button>`
          : nothing
      }
    </li>`;
  }
}

customElements.define('builder-colours', BuilderColours);
