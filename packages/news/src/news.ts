import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Announcement } from '@unido/announcement';
import { anchor, baseStyles, Language, phrase, version } from '@unido/element';
import { UnidoNewsErrorEvent, UnidoNewsLoadEvent } from './events.js';
import type { Context } from './full.js';
import { hold } from './hold.js';
import { laidOut, type Layout } from './layouts.js';
import { fetchText, inTime, load, LoadError, type Loaded } from './load.js';
import { styles } from './news.styles.js';

export type { Layout } from './layouts.js';

const addressOf = (address: string | undefined): URL => new URL(address ?? '', document.baseURI);

/**
 * An announcement, or the announcements of a feed, loaded and shown. What stands inside the tag is shown until, and
 * unless, something better has arrived.
 *
 * @summary Loads an announcement or a feed and shows it.
 * @tag unido-news
 * @slot - What is shown before, and instead: a link to the announcement at the least, or all of it as plain HTML.
 * @fires {UnidoNewsLoadEvent} unido-news-load - Announcements have arrived and are shown.
 * @fires {UnidoNewsErrorEvent} unido-news-error - Nothing could be shown; says why.
 * @csspart announcement - One whole announcement.
 * @csspart meta - The line above the headline: who, what and when.
 * @csspart headline - A headline, in every layout.
 * @csspart notice - What was corrected, or that it was withdrawn.
 * @csspart dateline - Place and date in front of the first paragraph; in a card, the line above the headline.
 * @csspart media - A picture; whole, with its caption and credit.
 * @csspart subheading - A heading inside an announcement.
 * @csspart quote - A quotation.
 * @csspart caption - Who said it.
 * @csspart speaker - The name of who said it.
 * @csspart attendees - The list of who attended.
 * @csspart language - In which language an announcement is, where that is not the page’s, and in which else.
 * @csspart label - The words above the attendees, and above a list of headlines.
 * @csspart side - Whom a group of attendees represents.
 * @csspart person - One attendee.
 * @csspart topics - The topics, after the text.
 * @csspart footer - The source and its terms; in a card, the closing line.
 * @csspart source - The line that names the source.
 * @csspart terms - The disclosure with the terms.
 * @csspart verify - The line that leads to where a reader checks that what is shown is genuine, or, of a kept copy, the newest.
 * @csspart card - A card.
 * @csspart summary - The first lines in a card.
 * @csspart message - A sentence for the reader: loading, empty, or what went wrong.
 */
export class UnidoNews extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override properties = {
    src: {},
    mirrors: {},
    data: {},
    status: {},
    loading: {},
    layout: {},
    limit: { type: Number },
    topics: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    verify: {},
    loaded: { state: true, attribute: false },
    problem: { state: true, attribute: false },
  };

  /** Address of an announcement or of a JSON Feed, absolute or relative to the page. */
  declare src: string | undefined;
  /** Addresses parted by spaces, absolute or relative to the page, which are asked in turn where `src` fails. */
  declare mirrors: string | undefined;
  /**
   * An announcement, or a feed, as JSON in the page: it is shown at once, without a request. `src` is then asked only
   * where `status` tells of a change, or where there is no `status`.
   */
  declare data: string | null | undefined;
  /** Address of the newsroom’s `status.json`, which tells whether what `data` has was corrected or withdrawn. */
  declare status: string | undefined;
  /** `lazy`: `src` is asked for when the tag is near what its reader sees. So it is, too, where they save data. */
  declare loading: 'lazy' | undefined;
  /** `full`, `card`, `headline` or `list`. Unless set, an announcement is shown whole and a feed as a list. */
  declare layout: Layout | undefined;
  /** How many announcements of a feed are shown: unless set, 1 whole or as a headline, else 10. */
  declare limit: number | undefined;
  /** Topics parted by commas: of a feed, only announcements that have one of them. */
  declare topics: string | undefined;
  /** Where headlines stand in the page's outline, 1 to 6. */
  declare headingLevel: number;
  /** `light` or `dark`; unless set, as the page's `color-scheme` says. */
  declare theme: 'light' | 'dark' | undefined;
  /**
   * Shows only what the newsroom signed, and does not take the address at its word. Empty, by the keys of the document's
   * own origin; else the address of the newsroom's keys.
   */
  declare verify: string | null | undefined;

  /** What is shown: set by `src`, or by a page that has it at hand, which then needs no request. */
  declare loaded: Loaded | undefined;
  declare private problem: LoadError | undefined;

  readonly #interface = new Language(this);
  /** What is under way, for as long as the tag is in the page. */
  #request: AbortController | undefined;
  /** What came from `src`, before a translation took its place. */
  #original: Loaded | undefined;
  /** What of it is shown, in the best language. */
  #served: Loaded | undefined;
  /** The page's language for which it was chosen. */
  #chosenFor = '';
  /** Style sheets that wait: until something better has come, what stands in the tag keeps the page's style. */
  #sheets: CSSStyleSheet[] | undefined;
  /** The one that keeps its height. */
  #kept: CSSStyleSheet | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const rendered = this.shadowRoot;
    const root = super.createRenderRoot();
    if (!rendered && root instanceof ShadowRoot) {
      this.#sheets = [...root.adoptedStyleSheets];
      root.adoptedStyleSheets = [];
    }
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Back in the page after a move: what was cut short goes on.
    if (this.#request?.signal.aborted) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('verify')) this.loaded = undefined;
    if (changed.has('src') || changed.has('data') || changed.has('verify')) this.#original = undefined;
    else if (!this.#original || this.#chosenFor === this.#interface.asked) return;
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#request?.abort();
    const { src, data, status } = this;
    if (!src && !data) return void (this.loaded = this.problem = undefined);
    const { signal } = (this.#request = new AbortController());
    if (!this.isConnected) return this.#request.abort();

    const get = async (address: string | undefined, text?: string | null): Promise<Loaded> =>
      load(addressOf(address).href, signal, this.verify, text, addressOf(src ?? status).href);
    const show = async (original: Loaded): Promise<void> => {
      await inTime(this.#interface.ready).catch(() => undefined);
      const { asked, messages } = this.#interface;
      if (signal.aborted || (this.#served === original && this.#chosenFor === asked)) return;
      const before = this.#original;
      this.#original = original;
      this.#chosenFor = asked;
      let loaded = original;
      if (asked && original.announcements.some(({ language }) => !`${asked}-`.startsWith(`${language}-`))) {
        const translations = await inTime(import('./translations.js')).catch(() => undefined);
        if (translations && !signal.aborted)
          loaded = await translations.serve(original, addressOf(src ?? status).href, asked, messages.language, get);
      }
      if (signal.aborted || this.#original !== original) return;
      this.#served = original;
      this.problem = undefined;
      if (loaded !== this.loaded) {
        // Where there is something newer, what stands below stays where it is: to less than computed sizes are rounded by.
        if (before && before !== original) this.#keep(`calc(${getComputedStyle(this).blockSize} + 0.006px)`);
        this.loaded = loaded;
        await this.updateComplete;
        this.dispatchEvent(new UnidoNewsLoadEvent(this.#shown(loaded)));
      }
    };
    const fail = (error: Error): void => {
      if (signal.aborted) return;
      const problem = error instanceof LoadError ? error : new LoadError('network', error, error as Partial<LoadError>);
      console.warn(`unido-news/${problem.code}: ${problem.message} in ${src ?? 'data'}`);
      // What is shown already stays.
      if (this.#original) return;
      this.loaded = undefined;
      this.problem = problem;
      this.dispatchEvent(new UnidoNewsErrorEvent(problem.code, problem.message));
    };

    const more = inTime(import('./steady/steady.js')).catch(() => undefined);
    const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
    if ((this.loading === 'lazy' || connection?.saveData) && !data) await (await more)?.near(this, signal);
    const first = this.#original ?? get(src ?? status, data).catch((error: Error) => error);
    more.then((all) => all?.steady(this, signal, first, get, show, fail, fetchText)).catch(fail);
    const result = await first;
    if (!(result instanceof Error)) await show(result).catch(fail);
    else if (!(await more)) fail(result);
  }

  /** What of the loaded the attributes ask for. */
  #shown({ announcements, feed, bestOf = (one) => one }: Loaded): readonly Announcement[] {
    if (!feed) return announcements;
    const asked = this.topics
      ?.toLowerCase()
      .split(',')
      .map((topic) => topic.trim())
      .filter(Boolean);
    const count = this.limit ?? (this.layout === 'full' || this.layout === 'headline' ? 1 : 10);
    const found = announcements
      .filter(
        ({ topics }) =>
          !asked?.length ||
          topics?.some(({ id, name }) => asked.includes(name.toLowerCase()) || asked.includes(`${id}`.toLowerCase())),
      )
      .map(bestOf);
    return [...new Set(found)].slice(0, count >= 0 ? count : 10);
  }

  protected override render(): unknown {
    const { loaded, problem } = this;
    const { tag, messages } = this.#interface;
    const say = problem?.say;
    // White space alone is no fallback.
    const fallback = !loaded && (this.childElementCount || this.textContent?.trim());
    if (fallback && !say) return html`<slot></slot>`;
    this.#dress();
    if (loaded) {
      const { href, words } = loaded.proof?.(messages.language) ?? {};
      return this.#layout(loaded, {
        tag,
        messages,
        level: this.headingLevel || 2,
        note: (one) => loaded.note?.(one, messages.language),
        proof: words && html`<p class="meta" part="verify">${anchor(href, phrase(words, tag))}</p>`,
      });
    }
    if (!problem) return this.src ? this.#message(messages.loading) : nothing;
    const { sentence = 'unreachable' } = problem;
    let { page } = problem;
    try {
      // The folder of a document is its page.
      if (this.src) page ??= new URL('.', addressOf(this.src));
    } catch {
      // An address that is none, or of nothing that has folders, leads nowhere.
    }
    const message = this.#message(
      say?.(messages.language) ?? messages[sentence],
      page && html`${messages.readAt} ${anchor(page.href, html`<bdi>${page.host}</bdi>`)}`,
    );
    return say ? html`<slot></slot>${message}` : message;
  }

  /** Puts its own style on, in the place of what stood in the tag. */
  #dress(): void {
    if (!this.#sheets) return;
    const height = hold(this);
    (this.renderRoot as ShadowRoot).adoptedStyleSheets = this.#sheets;
    this.#sheets = undefined;
    if (height) this.#keep(`${height}px`);
  }

  /**
   * Keeps its height for as long as the window is as wide. What watches its own width would do so more truly, and is told
   * of it by an error to the page when it is drawn while others are told of theirs.
   */
  #keep(height: string): void {
    if (!this.#kept) (this.renderRoot as ShadowRoot).adoptedStyleSheets.push((this.#kept = new CSSStyleSheet()));
    this.#kept.replaceSync(`@media (${innerWidth - 1}px<width<${innerWidth + 1}px){:host{min-block-size:${height}}}`);
  }

  #message(sentence: string, link?: unknown): TemplateResult {
    return html`<p class="message" part="message" role="status" lang=${this.#interface.tag}>${sentence} ${link}</p>`;
  }

  #layout(loaded: Loaded, context: Context): unknown {
    const shown = this.#shown(loaded);
    if (!shown.length) return this.#message(context.messages.empty);
    return laidOut(this.layout ?? (loaded.feed ? 'list' : 'full'), shown, context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unido-news': UnidoNews;
  }
}
