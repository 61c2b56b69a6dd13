import { escapeHtml as escape } from '@unido/announcement';
import { directionOf } from '@unido/announcement/direction';
import type { Site } from './site.js';
import { formatDate, wordsIn } from './words.js';

export { escape };

export const inLanguage = (language: string): string => `lang="${escape(language)}" dir="${directionOf(language)}"`;

/** Words, marked where they are in another language than what stands around them. */
export const spoken = (text: string, language: string, around: string): string =>
  language === around ? escape(text) : `<span ${inLanguage(language)}>${escape(text)}</span>`;

/** What the page itself says, within a text of some language. */
export const wordsWithin = (around: string): ReturnType<typeof wordsIn> & { says: (text: string) => string } => {
  const { words, language } = wordsIn(around);
  return { words, language, says: (text) => spoken(text, language, around) };
};

/** The line above a page that names the site and leads home. */
export const topOf = ({ title, language }: Site, home: string, around: string): string =>
  `<header class="top"><a href="${escape(home)}">${spoken(title, language, around)}</a></header>`;

export const time = (date: string, language: string): string =>
  `<time datetime="${escape(date)}">${escape(formatDate(date, language))}</time>`;

/** What search engines show of a page. */
export const description = (text: string | undefined): string =>
  text ? `<meta name="description" content="${escape(text)}">` : '';

export const property = (name: string, content: string | undefined): string =>
  content ? `<meta property="${name}" content="${escape(content)}">` : '';

export const link = (rel: string, href: string, attributes: Readonly<Record<string, string>> = {}): string =>
  `<link rel="${rel}" href="${escape(href)}"${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')}>`;

/** JSON that can’t end the script element in which it stands. */
export const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

interface Frame {
  readonly language: string;
  readonly title: string;
  readonly policy: string;
  readonly style: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}

/** A page around its head and body; empty lines are left out. */
export const frame = ({ language, title, policy, style, head, body }: Frame): string =>
  [
    '<!doctype html>',
    `<html ${inLanguage(language)}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // No picture of the site’s own: without this, browsers ask for one that is not there.
    '<link rel="icon" href="data:,">',
    `<title>${escape(title)}</title>`,
    ...head,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n');
