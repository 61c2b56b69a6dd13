import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { directionOf } from '@unido/element';
import { snippetOf, type Newsroom } from '@unido/news/snippet';
import {
  bestForm,
  choiceOf,
  loadEmbedded,
  shownOf,
  sourceOf,
  withoutEffect,
  type Loaded,
  type Source,
} from '../embedded.js';
import { hostPage } from '../host-page.js';
import { NewsroomError, type Catalogue, type NewsroomClient, type Problem } from '../newsroom.js';
import { formatState, parseState, StateChange, type Language } from '../state.js';
import { fill } from '../words.js';
import { layout } from './app.styles.js';
import './code.js';
import './colours.js';
import './guide.js';
import './look.js';
import { Part } from './part.js';
import './picker.js';
import './preview.js';

/** What the newsroom has, whatever is chosen. */
interface Site {
  readonly catalogue: Catalogue;
  readonly code: Newsroom;
}

/** The whole app: it keeps the state in the address, and has the newsroom say what it asks for. */
export class EmbedBuilder extends Part {
  static override properties = {
    client: { attribute: false },
    site: { state: true },
    loaded: { state: true },
    problem: { state: true },
    faults: { state: true },
  };
  static override styles = [Part.styles, layout];

  declare client: NewsroomClient;
  declare private site: Site | undefined;
  declare private loaded: Loaded | undefined;
  declare private problem: Problem | undefined;
  /** What the address said that is no good. */
  declare private faults: readonly string[];
  /** What is asked for now. */
  #asked = '';
  #series: string | undefined;

  constructor() {
    super();
    this.#follow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#follow);
    this.addEventListener('state-change', this.#change);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#follow);
  }

  /** Takes the state from the address. */
  readonly #follow = (): void => {
    const { state, faults } = parseState(location.search);
    const own: Language = navigator.language.startsWith('ar') ? 'ar' : 'en';
    this.state = { ...state, lang: state.lang ?? own };
    this.faults = faults;
    this.#series = undefined;
  };

  readonly #change = ({ patch, series }: StateChange): void => {
    this.state = { ...this.state, ...patch };
    this.faults = [];
    const query = formatState(this.state);
    const address = query || location.pathname;
    if (query === location.search) return;
    if (series && series === this.#series) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#series = series;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    const root = document.documentElement;
    root.lang = this.state.lang ?? 'en';
    root.dir = directionOf(root.lang);
    document.title = `${this.words.title} – UNIDO news`;
    void this.#load();
  }

  async #load(again = false): Promise<void> {
    const { what, announcement, from, topic } = this.state;
    const asked = JSON.stringify([what, announcement, from, topic]);
    if (asked === this.#asked && !again) return;
    this.#asked = asked;
    try {
      const [catalogue, code] = await Promise.all([this.client.catalogue(), this.client.code()]);
      this.site ??= { catalogue, code };
      const loaded = await loadEmbedded(this.client, this.state, sourceOf(this.state, catalogue));
      if (asked !== this.#asked) return;
      this.loaded = loaded;
      this.problem = undefined;
    } catch (error) {
      if (asked !== this.#asked) return;
      this.loaded = undefined;
      this.problem = error instanceof NewsroomError ? error.problem : 'unreachable';
    }
  }

  protected override render(): unknown {
    const { state, words, site, loaded } = this;
    const other: Language = state.lang === 'ar' ? 'en' : 'ar';
    const source = site && sourceOf(state, site.catalogue);
    return html`<div class="page">
      <header>
        <p class="top">
          <b lang="en" dir="ltr">UNIDO news</b>
          <a
            href=${formatState({ ...state, lang: other })}
            lang=${other}
            hreflang=${other}
            @click=${(event: MouseEvent) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              this.#change(new StateChange({ lang: other }));
            }}
            >${words.otherLanguage}</a
          >
        </p>
        <div class="intro">
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
        </div>
      </header>
      <div class="notices" role="status">${this.#notices(source)}</div>
      <main>${site && source ? this.#parts(site, source, loaded) : nothing}</main>
    </div>`;
  }

  #notices(source: Source | undefined): unknown {
    const { words, faults, problem, loaded } = this;
    const { embedded, dropped = 0 } = loaded ?? {};
    const said = [
      faults.length && fill(words.badAddress, { faults: faults.join(' · ') }),
      source?.unknown.length && fill(words.unknownSource, { unknown: source.unknown.join(' · ') }),
      dropped && fill(words.dropped, { dropped: dropped.toLocaleString(this.language) }),
      embedded?.feed && !shownOf(embedded.feed, source).length && words.emptyFeed,
      !loaded && !problem && words.loading,
    ];
    return html`${said.map((sentence) => (sentence ? html`<p class="notice">${sentence}</p>` : nothing))}
    ${
      problem
        ? html`<div class="notice">
            <p>${words.problems[problem]}</p>
            <button @click=${() => this.#load(true)}>${words.again}</button>
          </div>`
        : nothing
    }`;
  }

  #parts({ catalogue, code }: Site, source: Source, loaded: Loaded | undefined): TemplateResult {
    const { state, client } = this;
    const announcement = loaded?.embedded.announcement;
    return html`<div class="choices">
        <builder-picker
          .state=${state}
          .client=${client}
          .catalogue=${catalogue}
          .chosen=${announcement && client.folderOf(announcement)}
        ></builder-picker>
        <builder-look .state=${state}></builder-look>
        <builder-colours .state=${state}></builder-colours>
      </div>
      ${loaded ? this.#outcome(code, source, loaded) : nothing}`;
  }

  #outcome(newsroom: Newsroom, source: Source, { embedded }: Loaded): TemplateResult {
    const { state, words } = this;
    const choice = choiceOf(state, source);
    const best = bestForm(state.site, embedded);
    const form = state.form ?? best;
    const snippet = snippetOf(form, embedded, choice, newsroom);
    const asAddress = form === 'address';
    // Of an address a site makes a frame. A frame follows its visitor’s own setting, which here is only played: it is told.
    const framed = (asAddress || form === 'frame') && { theme: state.scheme, ...(asAddress ? {} : choice) };
    const seen = framed ? snippetOf('frame', embedded, framed, newsroom) : snippet;
    const language = state.lang ?? 'en';
    const page = hostPage(seen.html, {
      host: state.host,
      scheme: state.scheme,
      language,
      direction: directionOf(language),
      words: words.page,
    });
    return html`<builder-preview
        class="preview"
        .state=${state}
        .page=${page}
        .asAddress=${asAddress && !embedded.feed}
      ></builder-preview>
      <div class="paste">
        <builder-guide .state=${state}></builder-guide>
        <builder-code
          .state=${state}
          .snippet=${snippet}
          .form=${form}
          .best=${best}
          .feed=${Boolean(embedded.feed)}
          .idle=${withoutEffect(form, choice)}
        ></builder-code>
      </div>`;
  }
}

customElements.define('embed-builder', EmbedBuilder);
