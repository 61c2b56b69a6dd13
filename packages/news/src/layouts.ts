import { html, nothing, type TemplateResult } from 'lit';
import type { Announcement } from '@unido/announcement';
import { anchor, day, directionOf, heading, phrase, statusPhrase } from '@unido/element';
import { full, type Context } from './full.js';

/** How announcements are shown. */
export type Layout = 'full' | 'card' | 'headline' | 'list';

/** A headline with its date, set as the page reads: a list of them keeps one edge whatever languages it mixes. */
const headline = (one: Announcement, { tag, messages, note }: Context): TemplateResult => {
  const { language } = one;
  const status = statusPhrase(one, messages);
  const words = note(one)?.words;
  return html`<p class="meta">
      ${day(one.published, tag)} ${status && html`<b>${phrase(status, tag)}</b>`} ${words && phrase(words, tag)}
    </p>
    <b part="headline"
      >${anchor(one.url, html`<bdi lang=${language} dir=${directionOf(language)}>${one.headline}</bdi>`)}</b
    >`;
};

/** The acknowledgements that the terms require, each once: they stand below announcements that are shown in short. */
const sources = (shown: readonly Announcement[], { tag, messages, proof }: Context): unknown => {
  const lines = shown.map(({ rights: { holder, acknowledgement }, language }) => {
    const words = acknowledgement ?? (holder.acronym ? `${holder.name} (${holder.acronym})` : holder.name);
    const label = acknowledgement ? nothing : phrase(messages.source, tag);
    const source = html`<bdi lang=${language}>${anchor(holder.url, words)}</bdi>`;
    return [words, html`<p class="meta" part="source">${label} ${source}</p>`] as const;
  });
  return html`<div class="sources">${[...new Map(lines).values()]}${proof}</div>`;
};

/** Announcements in one of the layouts. */
export const laidOut = (layout: Layout, shown: readonly Announcement[], context: Context): unknown => {
  const { level, tag, messages } = context;
  switch (layout) {
    case 'card':
      return html`<div class="cards">
          ${shown.map(
            (one) =>
              html`<unido-news-card
                part="card"
                exportparts="media, dateline, headline, summary, footer"
                .announcement=${one}
                .headingLevel=${level}
                .note=${context.note(one)?.words}
              ></unido-news-card>`,
          )}
        </div>
        ${sources(shown, context)}`;
    case 'headline':
      return html`${shown.map((one) => html`<div class="item">${headline(one, context)}</div>`)}
      ${sources(shown, context)}`;
    case 'list':
      return html`${heading(level, phrase(messages.latest, tag), tag, 'label')}
        <ul role="list" class="list">
          ${shown.map((one) => html`<li class="item">${headline(one, context)}</li>`)}
        </ul>
        ${sources(shown, context)}`;
    default:
      return shown.map((one) => full(one, context));
  }
};
