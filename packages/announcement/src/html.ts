import { quoted } from './text.js';
import type { Announcement, Attendees, Block, Image, Person, Section, Text } from './types.js';
import { isLink } from './formats.js';
import { directionOf } from './direction.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for HTML content and quoted attribute values. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const inLanguage = (language: string | undefined): string =>
  language ? ` lang="${escapeHtml(language)}" dir="${directionOf(language)}"` : '';

const runs = (text: Text): string =>
  text
    .map(({ text, href, emphasis, language }) => {
      let html = lines(text);
      if (emphasis) html = `<em>${html}</em>`;
      if (href && isLink(href)) return `<a href="${escapeHtml(href)}"${inLanguage(language)}>${html}</a>`;
      return language ? `<span${inLanguage(language)}>${html}</span>` : html;
    })
    .join('');

/** Each part on a line of its own: what parts words in a sentence differs by language, a line does not. */
const stacked = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => `<bdi>${lines(part)}</bdi>`)
    .join('<br>');

const person = ({ honorific, name, role, organisation }: Person, note?: string): string => {
  const rest = stacked([role, organisation, note]);
  return `<b>${stacked([[honorific, name].filter(Boolean).join(' ')])}</b>${rest && `<br>${rest}`}`;
};

const attendeeList = (groups: readonly Attendees[]): string =>
  groups
    .map(
      ({ represents, people }) =>
        (represents ? `<p><b>${lines(represents)}</b></p>` : '') +
        `<ul>${people.map((one) => `<li>${person(one, one.note)}</li>`).join('')}</ul>`,
    )
    .join('');

const figure = ({ url, alt, caption, credit, width, height }: Image): string => {
  const size = (width ? ` width="${width}"` : '') + (height ? ` height="${height}"` : '');
  const picture = isLink(url) ? `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size}>` : '';
  const words = stacked([caption, credit]);
  return `<figure>${picture}${words && `<figcaption>${words}</figcaption>`}</figure>`;
};

const block = (one: Block, level: number): string => {
  switch (one.type) {
    case 'paragraph':
      return `<p>${runs(one.text)}</p>`;
    case 'heading':
      return `<h${level}>${runs(one.text)}</h${level}>`;
    case 'quote':
      return one.speaker
        ? `<figure><blockquote><p>${runs(quoted(one.text))}</p></blockquote><figcaption>${person(one.speaker)}</figcaption></figure>`
        : `<blockquote><p>${runs(one.text)}</p></blockquote>`;
    case 'list': {
      const tag = one.ordered ? 'ol' : 'ul';
      return `<${tag}>${one.items.map((item) => `<li>${runs(item.filter((run) => !run.attribution))}</li>`).join('')}</${tag}>`;
    }
    case 'image':
      return figure(one.image);
    case 'attendees':
      return `<p>${runs(one.text)}</p>`;
  }
};

const section = ({ language, body }: Section, level: number): string =>
  `<div${inLanguage(language)}>${body.map((one) => block(one, level)).join('')}</div>`;

/** Whom the press may ask, where the text itself does not say so. */
const contactLines = ({ contact, front = [], back = [] }: Announcement): string => {
  if (!contact || [...front, ...back].some(({ type }) => type === 'contact')) return '';
  const words = stacked([contact.name, contact.organisation, contact.email, contact.phone, contact.url]);
  return words && `<p>${words}</p>`;
};

/** The dateline, run into the first paragraph as it was published. */
const withDateline = (dateline: string | undefined, html: string): string => {
  if (!dateline) return html;
  const opening = `<p><b>${lines(dateline)}</b>`;
  return html.startsWith('<p>') ? `${opening} ${html.slice(3)}` : `${opening}</p>${html}`;
};

/** What a reader must always be shown: whom the announcement comes from. */
export const acknowledgement = ({ rights }: Pick<Announcement, 'rights'>): string => {
  const { name, acronym } = rights.holder;
  return rights.acknowledgement ?? (acronym ? `${name} (${acronym})` : name);
};

/**
 * An announcement’s text as plain HTML: everything but the headline, in order, with its acknowledgement, in an element
 * that carries its language and direction. All text is escaped and unsafe addresses are left out, so it may stand in
 * any page. Of a withdrawn one the notes and the acknowledgement are left.
 * @param level the level, 2 to 6, of headings inside the text
 */
export const toHtml = (announcement: Announcement, level = 2): string => {
  const { body, attendees, dateline, standfirst, front, back, notes, status, url, image, rights } = announcement;
  const whole = (parts: readonly string[]): string =>
    `<div${inLanguage(announcement.language)}>${parts.join('')}</div>`;
  const noticed = (notes ?? []).map(
    ({ date, text }) =>
      `<p><b><time datetime="${escapeHtml(date)}">${escapeHtml(date.slice(0, 10))}</time></b> ${lines(text)}</p>`,
  );
  const source = lines(acknowledgement(announcement));
  const linked = url && isLink(url) ? `<a href="${escapeHtml(url)}">${source}</a>` : source;
  const acknowledged = `<p>${linked}${rights.notice ? `<br>${lines(rights.notice)}` : ''}</p>`;
  if (status === 'withdrawn') return whole([...noticed, acknowledged]);

  const place = body.findIndex(({ type }) => type === 'attendees');
  const text = body.map((one, index) => {
    if (one.type !== 'attendees' || !attendees) return block(one, level);
    return index === place ? attendeeList(attendees) : '';
  });
  return whole([
    ...noticed,
    ...(front ?? []).map((one) => section(one, level)),
    standfirst ? `<p><em>${lines(standfirst)}</em></p>` : '',
    image ? figure(image) : '',
    withDateline(dateline?.text, text.join('')),
    attendees && place < 0 ? attendeeList(attendees) : '',
    ...(back ?? []).map((one) => section(one, level)),
    contactLines(announcement),
    acknowledged,
  ]);
};
