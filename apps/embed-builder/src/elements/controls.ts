import { html, nothing, type TemplateResult } from 'lit';
import { StateChange, type State } from '../state.js';

/** Something to choose: its value, and its words. */
export type Option<Value> = readonly [value: Value, words: string];

const tell = (event: Event, patch: Partial<State>): unknown =>
  event.currentTarget?.dispatchEvent(new StateChange(patch));

/** One of a few. */
export const radios = <Value extends string>(
  legend: string,
  name: keyof State,
  options: readonly Option<Value | undefined>[],
  chosen: Value | undefined,
): TemplateResult =>
  html`<fieldset>
    <legend>${legend}</legend>
    <div class="options">
      ${options.map(
        ([value, words]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${value ?? ''}
              .checked=${value === chosen}
              @change=${(event: Event) => tell(event, { [name]: value })}
            /><span data-text=${words}>${words}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

/** One of many. */
export const select = (
  label: string,
  name: keyof State,
  options: readonly Option<string | undefined>[],
  chosen: string | undefined,
): TemplateResult =>
  html`<label
    ><span class="label">${label}</span
    ><select
      name=${name}
      @change=${(event: Event) =>
        tell(event, { [name]: (event.currentTarget as HTMLSelectElement).value || undefined })}
    >
      ${options.map(
        ([value, words]) =>
          html`<option value=${value ?? ''} ?selected=${value === chosen} .selected=${value === chosen}>
            ${words}
          </option>`,
      )}
    </select></label
  >`;

/** A whole number from 1, or nothing. */
export const count = (
  label: string,
  name: 'limit' | 'level',
  most: number,
  chosen: number | undefined,
  usual: string,
  hint?: string,
): TemplateResult =>
  html`<div>
    <label
      ><span class="label">${label}</span
      ><input
        type="number"
        name=${name}
        min="1"
        max=${most}
        step="1"
        inputmode="numeric"
        placeholder=${usual}
        .value=${chosen === undefined ? '' : String(chosen)}
        aria-describedby=${hint ? `${name}-hint` : nothing}
        @change=${(event: Event) => {
          const input = event.currentTarget as HTMLInputElement;
          const value = Math.round(input.valueAsNumber);
          tell(event, { [name]: value >= 1 ? Math.min(value, most) : undefined });
          // What was typed beyond what there is shows as what it was taken for.
          input.value = value >= 1 ? String(Math.min(value, most)) : '';
        }}
    /></label>
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
  </div>`;
