import { html, nothing, type TemplateResult } from 'lit';
import type { Announcement, Block, Section } from '@unido/announcement';
import { directionOf, formatDate, heading, richText, type Messages } from '@unido/element';
import { isLink } from '@unido/announcement/formats';

/** What a layout needs to know of the page. */
export interface Context {
  /** Interface language, BCP 47 */
  readonly tag: string;
  readonly messages: Messages;
  /** The level of the headline, 1 to 6 */
  readonly level: number;
}

/** Dated notes of a correction or a withdrawal. */
const notice = ({ status, notes, language }: Announcement, { tag, messages }: Context): unknown =>
  status === 'corrected' || status === 'withdrawn'
    ? html`<div class="notice" part="notice">
        <b lang=${tag}><bdi>${messages[status]}</bdi></b>
        ${notes?.map(
          ({ date, text }) =>
            html`<p>
              <time lang=${tag} datetime=${date}><bdi>${formatDate(date, tag)}</bdi></time>
              <span lang=${language}>${text}</span>
            </p>`,
        )}
      </div>`
    : nothing;

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
    status,
  } = one;
  const withdrawn = status === 'withdrawn';
  let opening = dateline?.text;
  let listed = false;

  const block = (block: Block, language: string): unknown => {
    if (block.type === 'quote')
      return html`<unido-quote-block
        part="quote"
        exportparts="caption, speaker"
        .quote=${block}
        .language=${language}
      ></unido-quote-block>`;
    if (block.type === 'attendees' && attendees) {
      if (listed) return nothing;
      listed = true;
      return attendeeList();
    }
    if (block.type === 'heading') return heading(level + 1, richText(block.text), language, 'subheading');
    if (block.type === 'list') {
      const items = block.items.map((item) => html`<li>${richText(item.filter((run) => !run.attribution))}</li>`);
      return block.ordered
        ? html`<ol lang=${language}>
            ${items}
          </ol>`
        : html`<ul lang=${language}>
            ${items}
          </ul>`;
    }
    if (block.type === 'image') return picture(block.image);
    const start = opening && html`<b part="dateline">${opening}</b> `;
    opening = '';
    return html`<p lang=${language}>${start}${richText(block.text)}</p>`;
  };

  const attendeeList = (): unknown =>
    html`<unido-attendee-list
      part="attendees"
      exportparts="label, side, person"
      .attendees=${attendees}
      .language=${language}
    ></unido-attendee-list>`;

  const picture = ({ url, alt, caption, credit, width, height }: NonNullable<Announcement['image']>): unknown =>
    isLink(url)
      ? html`<figure lang=${language} part="media">
          <img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" />
          ${caption || credit ? html`<figcaption>${caption} ${credit && html`<small>${credit}</small>`}</figcaption>` : nothing}
        </figure>`
      : nothing;

  const aside = ({ type, body, language: own = language }: Section): unknown =>
    type === 'disclaimer'
      ? nothing
      : html`<div class="aside" dir=${directionOf(own)}>${body.map((one) => block(one, own))}</div>`;

  return html`<article part="announcement" dir=${directionOf(language)}>
    <p class="meta" part="meta">
      <b lang=${language}>${rights.holder.acronym ?? rights.holder.name}</b>
      <span lang=${tag}><bdi>${messages.announcement}</bdi></span>
      ${dateline?.text && !withdrawn ? nothing : html`<time datetime=${published} lang=${tag}><bdi>${formatDate(published, tag)}</bdi></time>`}
    </p>
    ${heading(level, headline, language)} ${notice(one, context)}
    ${
      withdrawn
        ? nothing
        : html`${front?.map(aside)} ${standfirst && html`<p class="standfirst" lang=${language}>${standfirst}</p>`}
          ${image && picture(image)} ${body.map((one) => block(one, language))}
          ${attendees && !listed ? attendeeList() : nothing} ${back?.map(aside)}`
    }
    <unido-disclaimer-footer
      part="footer"
      exportparts="source, terms"
      .rights=${rights}
      .terms=${back?.filter(({ type }) => type === 'disclaimer')}
      .url=${url}
      .language=${language}
    ></unido-disclaimer-footer>
  </article>`;
};
