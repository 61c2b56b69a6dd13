import { html, nothing, type TemplateResult } from 'lit';
import type { Announcement, Block, Image, Section } from '@unido/announcement';
import { anchor, day, directionOf, heading, phrase, richText, statusPhrase, type Messages } from '@unido/element';
import { isLink } from '@unido/announcement/formats';
import type { Note } from './load.js';

/** What a layout needs to know of the page. */
export interface Context {
  /** Interface language, BCP 47 */
  readonly tag: string;
  readonly messages: Messages;
  /** The level of the headline, 1 to 6 */
  readonly level: number;
  readonly note: (one: Announcement) => Note | undefined;
  /** The line that leads to where a reader checks that this is genuine. */
  readonly proof: unknown;
}

/** Dated notes of a correction or a withdrawal. */
const notice = (one: Announcement, { tag, messages }: Context): unknown => {
  const status = statusPhrase(one, messages);
  return (
    (status || one.notes) &&
    html`<div class="notice" part="notice">
      ${status && html`<b>${one.notes ? phrase(status, tag) : anchor(one.url, phrase(status, tag))}</b>`}
      ${one.notes?.map(({ date, text }) => html`<p>${day(date, tag)} <span lang=${one.language}>${text}</span></p>`)}
    </div>`
  );
};

/** In which language it is, where that is not the page's, and in which else it can be read. */
const inLanguage = (note: Note | undefined, tag: string): unknown =>
  note &&
  html`<p class="meta" part="language">
    ${phrase(note.words, tag)}
    ${note.others.map(({ language, url, name }) => html`<a href=${url} hreflang=${language} lang=${language}>${name}</a>`)}
  </p>`;

const picture = ({ url, alt, caption, credit, width, height }: Image, language: string): unknown =>
  isLink(url)
    ? html`<figure lang=${language} part="media">
        <img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" />
        ${caption || credit ? html`<figcaption>${caption} ${credit && html`<small>${credit}</small>`}</figcaption>` : nothing}
      </figure>`
    : nothing;

const attendeeList = ({ attendees, language }: Announcement): TemplateResult =>
  html`<unido-attendee-list
    part="attendees"
    exportparts="label, side, person"
    .attendees=${attendees}
    .language=${language}
  ></unido-attendee-list>`;

/** An announcement whole: nothing of it is left out, nothing said twice. */
export const full = (one: Announcement, context: Context): TemplateResult => {
  const { tag, messages, level } = context;
  const {
    language,
    rights,
    dateline,
    published,
    headline,
    standfirst,
    attendees,
    front,
    body,
    back,
    url,
    image,
    topics,
  } = one;
  const withdrawn = one.status === 'withdrawn';
  const opening = dateline?.text && html`<b part="dateline">${dateline.text}</b> `;
  const opener = body[0]?.type === 'paragraph' && body[0];
  // The list of all who attended stands where the release first says who did.
  const attendance = attendees && body.find(({ type }) => type === 'attendees');

  const block = (block: Block, language: string, next?: Block): unknown => {
    switch (block.type) {
      case 'quote':
        // Words about whoever said it, whom they do not name, stay in the text. Marks alone are the block's to draw.
        if (!block.speaker && block.text.some(({ attribution, text }) => attribution && /\p{L}/u.test(text))) break;
        return html`<unido-quote-block
          part="quote"
          exportparts="caption, speaker"
          .quote=${block}
          .language=${language}
        ></unido-quote-block>`;
      case 'heading':
        return heading(level + 1, richText(block.text), language, 'subheading');
      case 'list': {
        // Bullets and numbers that the release printed are the list's to draw.
        const items = block.items.map((item) => html`<li>${richText(item.filter((run) => !run.attribution))}</li>`);
        return block.ordered
          ? html`<ol lang=${language}>
              ${items}
            </ol>`
          : html`<ul lang=${language}>
              ${items}
            </ul>`;
      }
      case 'image':
        return picture(block.image, language);
      case 'attendees':
        if (attendance) return block === attendance ? attendeeList(one) : nothing;
    }
    // Words that lead in to a quotation stay with it.
    const lead = next?.type === 'quote' && next.continues;
    const start = block === opener ? opening : nothing;
    return html`<p class=${lead ? 'lead' : ''} lang=${language}>${start}${richText(block.text)}</p>`;
  };

  const blocks = (all: readonly Block[], language: string): unknown =>
    all.map((one, index) => block(one, language, all[index + 1]));

  const aside = ({ type, body, language: own = language }: Section): unknown =>
    type === 'disclaimer' ? nothing : html`<div class="aside" dir=${directionOf(own)}>${blocks(body, own)}</div>`;

  return html`<article part="announcement" dir=${directionOf(language)}>
    <p class="meta" part="meta">
      <b lang=${language}>${rights.holder.acronym ?? rights.holder.name}</b>
      ${phrase(messages.announcement, tag)} ${opening && !withdrawn ? nothing : day(published, tag)}
    </p>
    ${inLanguage(context.note(one), tag)} ${heading(level, headline, language)} ${notice(one, context)}
    ${
      withdrawn
        ? nothing
        : html`${front?.map(aside)} ${standfirst && html`<p class="standfirst" lang=${language}>${standfirst}</p>`}
          ${image && picture(image, language)}
          ${opening && !opener ? html`<p lang=${language}>${opening}</p>` : nothing} ${blocks(body, language)}
          ${attendees && !attendance ? attendeeList(one) : nothing} ${back?.map(aside)}
          ${
            topics?.length
              ? html`<p class="meta" part="topics">
                  ${topics.map(({ name }) => html`<bdi lang=${language}>${name}</bdi>`)}
                </p>`
              : nothing
          }`
    }
    <unido-disclaimer-footer
      part="footer"
      exportparts="source, terms"
      .rights=${rights}
      .terms=${[front, back].flat().filter((one): one is Section => one?.type === 'disclaimer')}
      .url=${url}
      .language=${language}
    ></unido-disclaimer-footer>
    ${context.proof}
  </article>`;
};
