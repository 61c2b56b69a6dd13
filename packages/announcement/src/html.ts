import { quoted } from './text.js';
import type { Announcement, Attendees, Block, Person, Section, Text } from './types.js';
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

const person = ({ honorific, name, role, organisation }: Person, note?: string): string => {
  const whole = `<b><bdi>${escapeHtml([honorific, name].filter(Boolean).join(' '))}</bdi></b>`;
  const rest = [role, organisation, note]
    .filter((part) => part !== undefined)
    .map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  return [whole, ...rest].join(', ');
};

const attendeeList = (groups: readonly Attendees[]): string =>
  groups
    .map(
      ({ represents, people }) =>
        (represents ? `<p><b>${escapeHtml(represents)}</b></p>` : '') +
        `<ul>${people.map((one) => `<li>${person(one, one.note)}</li>`).join('')}</ul>`,
    )
    .join('');

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
      return `<${tag}>${one.items.map((item) => `<li>${runs(item)}</li>`).join('')}</${tag}>`;
    }
    case 'image': {
      const { url, alt, caption, credit } = one.image;
      const words = [caption, credit].filter((part) => part !== undefined).map(escapeHtml);
      const picture = isLink(url) ? `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">` : '';
      return `<figure>${picture}${words.length ? `<figcaption>${words.join(' ')}</figcaption>` : ''}</figure>`;
    }
    case 'attendees':
      return `<p>${runs(one.text)}</p>`;
  }
};

const section = ({ language, body }: Section, level: number): string =>
  `<div${inLanguage(language)}>${body.map((one) => block(one, level)).join('')}</div>`;

/** What a reader must always be shown: whom the announcement comes from. */
export const acknowledgement = ({ rights }: Pick<Announcement, 'rights'>): string => {
  const { name, acronym } = rights.holder;
  return rights.acknowledgement ?? (acronym ? `${name} (${acronym})` : name);
};

/**
 * An announcement’s text as plain HTML: everything but the headline, in order, with its acknowledgement.
 * All text is escaped and unsafe addresses are left out, so it may stand in any page.
 * @param level the level, 2 to 6, of headings inside the text
 */
export const toHtml = (announcement: Announcement, level = 2): string => {
  const { body, attendees, dateline, standfirst, front, back, notes, status, url } = announcement;
  const noticed = (notes ?? [])
    .map(({ date, text }) => `<p><b>${escapeHtml(date.slice(0, 10))}</b> ${lines(text)}</p>`)
    .join('');
  const source = lines(acknowledgement(announcement));
  const acknowledged = `<p>${url && isLink(url) ? `<a href="${escapeHtml(url)}">${source}</a>` : source}</p>`;
  if (status === 'withdrawn') return noticed + acknowledged;

  let opening = dateline?.text ? `<b>${lines(dateline.text)}</b> ` : '';
  let listed = false;
  const text = body.map((one) => {
    if (one.type === 'attendees' && attendees) {
      if (listed) return '';
      listed = true;
      return attendeeList(attendees);
    }
    const html = block(one, level);
    if (!opening || one.type !== 'paragraph') return html;
    const opened = html.replace('<p>', () => `<p>${opening}`);
    opening = '';
    return opened;
  });
  return [
    noticed,
    ...(front ?? []).map((one) => section(one, level)),
    standfirst ? `<p><em>${lines(standfirst)}</em></p>` : '',
    opening && `<p>${opening}</p>`,
    ...text,
    attendees && !listed ? attendeeList(attendees) : '',
    ...(back ?? []).map((one) => section(one, level)),
    acknowledged,
  ].join('');
};
