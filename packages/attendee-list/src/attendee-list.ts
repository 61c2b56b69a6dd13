import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Attendee, Attendees } from '@unido/announcement';
import { baseStyles, directionOf, Language, nameOf, positionOf, version } from '@unido/element';
import { styles } from './attendee-list.styles.js';

/**
 * Who attended, grouped by whom they represent: one column a side where there is room.
 *
 * @summary People by side, with honorific, role and organisation.
 * @tag unido-attendee-list
 * @slot - The same as plain HTML: a heading and a list for each side.
 * @csspart label - The words “Attendees”.
 * @csspart side - Whom a group represents.
 * @csspart person - One person.
 */
export class UnidoAttendeeList extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override properties = { attendees: { attribute: false }, language: {} };

  /** The groups, as in a document. Without them, the slot is shown. */
  declare attendees: readonly Attendees[] | undefined;
  /** The language of `attendees`, BCP 47. */
  declare language: string | undefined;

  readonly #interface = new Language(this);

  protected override render(): TemplateResult {
    const { tag, messages } = this.#interface;
    return html`<p class="label" part="label" id="label" lang=${tag}><bdi>${messages.attendees}</bdi></p>
      <slot
        >${this.attendees && html`<div class="sides">${this.attendees.map((group) => this.#side(group))}</div>`}</slot
      >`;
  }

  #side({ represents, people }: Attendees): TemplateResult {
    const { tag, messages } = this.#interface;
    const language = this.language || undefined;
    const known = represents ?? ((this.attendees?.length ?? 0) > 1 ? messages.others : undefined);
    return html`<section dir=${language ? directionOf(language) : nothing}>
      ${known && html`<p class="side" part="side" lang=${(represents ? language : tag) ?? nothing}><bdi>${known}</bdi></p>`}
      <ul role="list" aria-label=${known ?? messages.attendees} lang=${language ?? nothing}>
        ${people.map((person) => this.#person(person))}
      </ul>
    </section>`;
  }

  #person(person: Attendee): TemplateResult {
    const position = positionOf(person, this.language ?? '');
    return html`<li part="person">
      <b><bdi>${nameOf(person)}</bdi></b>
      ${position && html`<span><bdi>${position}</bdi></span>`}
      ${person.note && html`<span><bdi>${person.note}</bdi></span>`}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unido-attendee-list': UnidoAttendeeList;
  }
}
