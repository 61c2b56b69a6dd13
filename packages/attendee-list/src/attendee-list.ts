import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Attendee, Attendees } from '@unido/announcement';
import { baseStyles, directionOf, Language, nameOf, phrase, positionOf, version } from '@unido/element';
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
    return html`<p class="label" part="label">${phrase(messages.attendees, tag)}</p>
      <slot
        >${this.attendees && html`<div class="sides">${this.attendees.map((group) => this.#side(group))}</div>`}</slot
      >`;
  }

  #side({ represents, people }: Attendees): TemplateResult {
    const { tag, messages } = this.#interface;
    const language = this.language || undefined;
    // A side that nobody names is named only beside others.
    const name = represents ?? (this.attendees?.[1] && messages.others);
    return html`<section lang=${language ?? nothing} dir=${language ? directionOf(language) : nothing}>
      ${name && html`<p class="side" part="side">${phrase(name, represents ? (language ?? tag) : tag)}</p>`}
      <ul role="list" aria-label=${name ?? messages.attendees}>
        ${people.map((person) => this.#person(person))}
      </ul>
    </section>`;
  }

  #person(person: Attendee): TemplateResult {
    const lines = [positionOf(person, this.language ?? ''), person.note];
    return html`<li part="person">
      <bdi class="name">${nameOf(person)}</bdi>
      ${lines.map((line) => line && html` <bdi>${line}</bdi>`)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unido-attendee-list': UnidoAttendeeList;
  }
}
