import { acknowledgement, escapeHtml as escape, summaryOf, toHtml, type Announcement } from '@unido/announcement';
import { isLink } from '@unido/announcement/formats';
import { directionOf, formatDate } from '@unido/element';
import type { Choice, Embedded, Feed } from './snippet.js';

/** Words as a link, where there is an address that is safe to follow. */
const link = (href: string | undefined, words: string): string =>
  href && isLink(href) ? `<a href="${escape(href)}">${escape(words)}</a>` : escape(words);

const inLanguage = (language: string): string => ` lang="${escape(language)}" dir="${directionOf(language)}"`;

const headingOf = (level: number, content: string, attributes = ''): string =>
  `<h${level}${attributes}>${content}</h${level}>`;

const dated = ({ published, language }: Announcement): string =>
  `<time datetime="${escape(published)}">${escape(formatDate(published, language))}</time>`;

const sourceOf = (one: Announcement): string =>
  `<p${inLanguage(one.language)}>${link(one.rights.holder.url ?? one.url, acknowledgement(one))}</p>`;

const whole = (one: Announcement, level: number): string =>
  headingOf(level, link(one.url, one.headline), inLanguage(one.language)) + toHtml(one, Math.min(level + 1, 6));

const card = (one: Announcement, level: number): string => {
  const summary = one.status !== 'withdrawn' && summaryOf(one);
  return [
    `<div${inLanguage(one.language)}>`,
    `<p>${one.dateline?.place ? `${escape(one.dateline.place)} · ` : ''}${dated(one)}</p>`,
    headingOf(level, link(one.url, one.headline)),
    summary ? `<p>${escape(summary)}</p>` : '',
    one.topics?.length ? `<p>${one.topics.map(({ name }) => escape(name)).join(' · ')}</p>` : '',
    '</div>',
  ].join('');
};

const headline = (one: Announcement): string =>
  `<p${inLanguage(one.language)}>${dated(one)}<br><b>${link(one.url, one.headline)}</b></p>`;

/** The acknowledgements that the terms require, each once. */
const sources = (all: readonly Announcement[]): string => [...new Set(all.map(sourceOf))].join('');

const list = ({ title, homeUrl, language }: Feed, shown: readonly Announcement[], level: number): string => {
  const items = shown.map(
    (one) => `<li${inLanguage(one.language)}>${dated(one)}<br>${link(one.url, one.headline)}</li>`,
  );
  const label = headingOf(level, link(homeUrl, title), language ? inLanguage(language) : '');
  return `${label}<ul>${items.join('')}</ul>`;
};

/** What of a feed is shown: as the tag does, by topics and number. */
const shownOf = ({ announcements }: Feed, { topics, limit, layout }: Choice): readonly Announcement[] => {
  const asked = topics?.map((topic) => topic.toLowerCase()) ?? [];
  const has = ({ id = '', name }: { readonly id?: string | undefined; readonly name: string }): boolean =>
    asked.includes(name.toLowerCase()) || asked.includes(id.toLowerCase());
  const count = limit ?? (layout === 'full' || layout === 'headline' ? 1 : 10);
  return announcements.filter((one) => !asked.length || one.topics?.some(has)).slice(0, count);
};

/**
 * What is embedded as plain HTML: the text, the links and the acknowledgement, for readers without script, for search
 * engines, and for editors that take the tags away. All text is escaped.
 */
export const plainHtml = (embedded: Embedded, choice: Choice): string => {
  const { headingLevel: level = 2 } = choice;
  const shown = embedded.feed ? shownOf(embedded.feed, choice) : [embedded.announcement];
  switch (choice.layout ?? (embedded.feed ? 'list' : 'full')) {
    case 'full':
      return shown.map((one) => whole(one, level)).join('');
    case 'card':
      return shown.map((one) => card(one, level)).join('') + sources(shown);
    case 'headline':
      return shown.map(headline).join('') + sources(shown);
    case 'list': {
      const items = embedded.feed ? list(embedded.feed, shown, level) : shown.map(headline).join('');
      return items + sources(shown);
    }
  }
};
