import { css, html, nothing, type TemplateResult } from 'lit';
import { forms, type Choice, type Form, type Snippet } from '@unido/news/snippet';
import { fill } from '../words.js';
import { radios } from './controls.js';
import { Part } from './part.js';

/** The code in the form that was chosen, and what the page needs for it. */
export class BuilderCode extends Part {
  static override properties = {
    snippet: { attribute: false },
    form: { attribute: false },
    best: { attribute: false },
    feed: { type: Boolean, attribute: false },
    idle: { attribute: false },
    told: { state: true },
  };
  static override styles = [
    Part.styles,
    css`
      .about {
        margin-block: 8px 16px;
        font-size: 15px;
        line-height: 1.5;
        text-wrap: pretty;
      }
      .notice {
        margin-block-end: 16px;
      }
      textarea {
        display: block;
        padding: 12px 16px;
        font:
          13px/1.6 ui-monospace,
          'Cascadia Code',
          Consolas,
          'DejaVu Sans Mono',
          monospace;
        border-color: var(--unido-rule);
        border-inline-start: 4px solid var(--unido-accent);
        direction: ltr;
        text-align: left;
        overflow-wrap: anywhere;
        resize: vertical;
      }
      .copy {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        margin-block: 12px 24px;
      }
      dl {
        display: grid;
        gap: 16px;
        border-block-start: 1px solid var(--unido-rule);
        padding-block-start: 16px;
        font-size: 15px;
        line-height: 1.5;
      }
      dt {
        color: var(--unido-quiet);
        font-size: 13px;
        font-weight: 600;
      }
      dd {
        margin: 0;
      }
      code {
        display: block;
        margin-block-start: 4px;
        font:
          13px/1.6 ui-monospace,
          'Cascadia Code',
          Consolas,
          'DejaVu Sans Mono',
          monospace;
        overflow-wrap: anywhere;
        direction: ltr;
        text-align: left;
      }
    `,
  ];

  declare snippet: Snippet;
  declare form: Form;
  /** The form that works on the first paste. */
  declare best: Form;
  /** Whether it is a feed. */
  declare feed: boolean;
  /** Choices that the form has no place for. */
  declare idle: readonly (keyof Choice)[];
  /** What was copied, or why not. */
  declare private told: { readonly of: string; readonly words: string } | undefined;

  async #copy(text: string): Promise<void> {
    const { words } = this;
    try {
      await navigator.clipboard.writeText(text);
      this.told = { of: text, words: words.copied };
    } catch {
      this.#select(text);
      this.told = { of: text, words: words.copyByHand };
    }
  }

  #select(text: string): void {
    const code = this.renderRoot.querySelector('textarea');
    if (code?.value === text) {
      code.focus();
      code.select();
      return;
    }
    const policy = this.renderRoot.querySelector('code');
    if (policy) getSelection()?.selectAllChildren(policy);
  }

  #button(text: string, words: string, style?: string): TemplateResult {
    return html`<button class=${style ?? nothing} @click=${() => this.#copy(text)}>${words}</button>
      <span class="status" role="status">${this.told?.of === text ? this.told.words : ''}</span>`;
  }

  #size(bytes: number): string {
    const small = bytes < 1000;
    return (small ? bytes : bytes / 1000).toLocaleString(this.language, {
      style: 'unit',
      unit: small ? 'byte' : 'kilobyte',
      unitDisplay: small ? 'long' : 'short',
      maximumFractionDigits: 1,
    });
  }

  protected override render(): unknown {
    const { state, words, snippet, form, best } = this;
    const { html: text, policy, bytes } = snippet;
    const about = [words.forms[form].about, this.feed && form === 'address' && words.addressOfFeed];
    const sizes = { html: this.#size(bytes.html), scripts: this.#size(bytes.scripts) };
    return html`${radios(
        words.form,
        'form',
        forms.map((one) => {
          const { name } = words.forms[one];
          return [one, one === best ? `${name} (${words.recommended})` : name] as const;
        }),
        form,
      )}
      <p class="about">${about.filter(Boolean).join(' ')}</p>
      ${
        this.idle.length
          ? html`<p class="notice">
              ${fill(words.withoutEffect, {
                choices: new Intl.ListFormat(state.lang ?? 'en').format(this.idle.map((one) => words.choices[one])),
              })}
            </p>`
          : nothing
      }
      <label
        ><span class="label">${words.code}</span
        ><textarea
          readonly
          spellcheck="false"
          rows=${form === 'address' ? 2 : 10}
          .value=${text}
          @click=${({ currentTarget }: Event) => (currentTarget as HTMLTextAreaElement).select()}
        ></textarea>
      </label>
      <p class="copy">${this.#button(text, words.copy)}</p>
      <dl>
        <div>
          <dt>${words.policy}</dt>
          <dd>
            ${policy ? html`${words.policyHint} <code id="policy">${policy}</code>${this.#button(policy, words.copyPolicy, 'quiet')}` : words.policyNone}
          </dd>
        </div>
        <div>
          <dt>${words.weight}</dt>
          <dd>${fill(bytes.scripts ? words.weightScripts : words.weightHtml, sizes)}</dd>
        </div>
      </dl>`;
  }
}

customElements.define('builder-code', BuilderCode);
