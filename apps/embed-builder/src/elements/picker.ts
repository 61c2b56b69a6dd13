import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Announcement } from '@unido/announcement';
import { directionOf, formatDate } from '@unido/element';
import { sourceOf, type Source } from '../embedded.js';
import { NewsroomError, type Catalogue, type NewsroomClient, type Problem } from '../newsroom.js';
import { find, matches, type Found } from '../search.js';
import { StateChange, type State } from '../state.js';
import { fill } from '../words.js';
import { radios, select } from './controls.js';
import { languageName } from './language-name.js';
import { Part } from './part.js';

/** How many more are shown, and how many pages of the feed are read for it. */
const step = { shown: 20, pages: 5 };

/** A feed by language and topic; or an announcement among them, looked for by words. */
export class BuilderPicker extends Part {
  static override properties = {
    client: { attribute: false },
    catalogue: { attribute: false },
    chosen: { attribute: false },
    found: { state: true },
    looking: { state: true },
    problem: { state: true },
  };
  static override styles = [
    Part.styles,
    css`
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
        gap: 24px 16px;
      }
      .results {
        max-block-size: 380px;
        overflow: auto;
        margin-block: 4px 8px;
        border-block: 1px solid var(--unido-rule);
      }
      .results label {
        position: relative;
        display: block;
        padding-block: 12px;
        padding-inline: 16px 8px;
        border-block-end: 1px solid var(--unido-rule);
        cursor: pointer;
      }
      .results label:last-child {
        border: 0;
      }
      .results label:hover b {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.15em;
      }
      .results input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .results label:has(:checked)::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0;
        inline-size: 4px;
        background: var(--unido-accent);
      }
      .results label:has(:focus-visible) {
        outline: 2px solid var(--unido-link);
        outline-offset: -2px;
      }
      .results span {
        display: block;
        color: var(--unido-quiet);
        font-size: 13px;
      }
      .results b {
        display: block;
        font-size: 15px;
        font-weight: 600;
        line-height: 1.4;
        text-wrap: pretty;
      }
      @media (forced-colors: active) {
        .results label:has(:checked) {
          background: SelectedItem;
          forced-color-adjust: none;
          color: SelectedItemText;
        }
        .results label:has(:checked) span {
          color: inherit;
        }
      }
    `,
  ];

  declare client: NewsroomClient;
  declare catalogue: Catalogue;
  /** The folder of what is embedded, if it is one announcement. */
  declare chosen: string | undefined;
  declare private found: Found | undefined;
  declare private looking: boolean;
  declare private problem: Problem | undefined;
  /** What is looked for now; what was before is dropped. */
  #sought = '';
  #steps = 1;

  protected override willUpdate(_: PropertyValues<this>): void {
    const { what, from, topic, search = '' } = this.state;
    const sought = JSON.stringify([what, from, topic, search]);
    if (sought === this.#sought) return;
    this.#sought = sought;
    this.#steps = 1;
    if (what === 'announcement') void this.#look();
  }

  async #look(): Promise<void> {
    const sought = this.#sought;
    const source = sourceOf(this.state, this.catalogue);
    this.looking = true;
    this.problem = undefined;
    try {
      const wanted = this.#wanted(source);
      const { shown, pages } = step;
      for await (const found of find(this.client, source.path, wanted, shown * this.#steps, pages * this.#steps)) {
        if (this.#sought !== sought) return;
        this.found = found;
      }
    } catch (error) {
      if (this.#sought !== sought) return;
      this.problem = error instanceof NewsroomError ? error.problem : 'unreachable';
    }
    this.looking = false;
  }

  /** Where no feed is of the language and the topic both, the topic is looked for too. */
  #wanted({ topic }: Source): (one: Announcement) => boolean {
    const found = matches(this.state.search ?? '');
    return (one) => found(one) && (!topic || Boolean(one.topics?.some(({ name }) => name === topic)));
  }

  protected override render(): unknown {
    const { state, words, catalogue } = this;
    const { languages, topics } = catalogue;
    return html`<h2>${words.what}</h2>
      <div class="fields">
        ${radios(
          words.kind,
          'what',
          (['feed', 'announcement'] as const).map((one) => [one, words.kinds[one]] as const),
          state.what,
        )}
        <div class="pair">
          ${select(
            words.from,
            'from',
            [
              [undefined, words.anyLanguage],
              ...languages.map(({ language }) => [language, languageName(language, state.lang ?? 'en')] as const),
            ],
            state.from,
          )}
          ${select(
            words.topic,
            'topic',
            [[undefined, words.anyTopic], ...topics.map(({ name }) => [name, name] as const)],
            state.topic,
          )}
        </div>
        ${state.what === 'announcement' ? this.#search(state) : nothing}
      </div>`;
  }

  #search({ search = '' }: State): TemplateResult {
    const { words, found } = this;
    const shown = found?.announcements.slice(0, step.shown * this.#steps) ?? [];
    const more = found && (found.more || found.announcements.length > shown.length);
    return html`<div>
      <label
        ><span class="label">${words.search}</span
        ><input
          type="search"
          .value=${search}
          @input=${({ currentTarget }: Event) =>
            this.dispatchEvent(
              new StateChange(
                { search: (currentTarget as HTMLInputElement).value.slice(0, 200) || undefined },
                'search',
              ),
            )}
      /></label>
      ${
        shown.length
          ? html`<div class="results" role="radiogroup" aria-label=${words.results}>
              ${shown.map((one) => this.#result(one))}
            </div>`
          : nothing
      }
      <p class="status" role="status">${this.#said()}</p>
      ${
        this.problem || (more && !this.looking)
          ? html`<button
              class="quiet"
              @click=${() => {
                if (!this.problem) this.#steps += 1;
                void this.#look();
              }}
            >
              ${this.problem ? words.again : words.more}
            </button>`
          : nothing
      }
    </div>`;
  }

  #result(one: Announcement): TemplateResult {
    const folder = this.client.folderOf(one);
    return html`<label
      ><input
        type="radio"
        name="announcement"
        .checked=${folder === this.chosen}
        @change=${() => this.dispatchEvent(new StateChange({ announcement: folder }))}
      /><span>${formatDate(one.published, this.state.lang ?? 'en')}</span
      ><b><bdi lang=${one.language} dir=${directionOf(one.language)}>${one.headline}</bdi></b></label
    >`;
  }

  #said(): string {
    const { words, found, problem, language } = this;
    if (problem) return words.problems[problem];
    if (this.looking || !found) return words.looking;
    const [seen, dropped] = [found.seen, found.dropped].map((number) => number.toLocaleString(language));
    // Of a choice by language and topic, only as many as there are in its feed.
    const { path } = sourceOf(this.state, this.catalogue);
    const { feed, count, languages, topics } = this.catalogue;
    const all = [{ feed, count }, ...languages, ...topics].find(({ feed }) => feed === path)?.count ?? found.seen;
    const values = {
      found: found.announcements.length.toLocaleString(language),
      seen: seen ?? '',
      count: Math.max(all, found.seen).toLocaleString(language),
    };
    return [
      fill(found.announcements.length ? words.found : words.foundNone, values),
      found.dropped ? fill(words.dropped, { dropped: dropped ?? '' }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  }
}

customElements.define('builder-picker', BuilderPicker);
