import { createHash } from 'node:crypto';
import { acknowledgement, escapeHtml as escape, summaryOf, toHtml, toNewsArticle } from '@unido/announcement';
import type { Announcement } from '@unido/announcement';
import { directionOf } from '@unido/announcement/direction';
import type { Entry } from './content.js';
import { style } from './style.js';
import { formatDate, languageName, wordsIn } from './words.js';

/** What the pages of a site share. */
export interface Site {
  /** Ends in a slash. */
  readonly baseUrl: string;
  readonly title: string;
}

const styleHash = createHash('sha256').update(style).digest('base64');

// Pages need neither scripts nor anybody else’s servers, but for the pictures that documents name.
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src http: https: data:; base-uri 'none'; form-action 'none'`;

const inLanguage = (language: string): string => `lang="${escape(language)}" dir="${directionOf(language)}"`;

const time = (date: string, language: string): string =>
  `<time datetime="${escape(date)}">${escape(formatDate(date, language))}</time>`;

const property = (name: string, content: string | undefined): string =>
  content ? `<meta property="${name}" content="${escape(content)}">` : '';

/** JSON that can’t end the script element in which it stands. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

interface Frame {
  readonly site: Site;
  readonly language: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly body: readonly string[];
}

const frame = ({ site, language, title, head, body }: Frame): string =>
  [
    '<!doctype html>',
    `<html ${inLanguage(language)}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // No picture of the site's own: without this, browsers ask for one that is not there.
    '<link rel="icon" href="data:,">',
    `<title>${escape(title)}</title>`,
    `<link rel="alternate" type="application/feed+json" title="${escape(site.title)}" href="${escape(site.baseUrl)}feed.json">`,
    ...head,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ]
    .filter(Boolean)
    .join('\n');

const holderOf = ({ rights }: Announcement): string => rights.holder.acronym ?? rights.holder.name;

/** Words of the page itself, marked where they are in another language than what stands around them. */
const spoken = (text: string, language: string, around: string): string =>
  language === around ? escape(text) : `<span ${inLanguage(language)}>${escape(text)}</span>`;

const translations = (announcement: Announcement, says: (text: string) => string): string => {
  const links = (announcement.translations ?? []).map(
    ({ language, url, headline }) =>
      `<a ${inLanguage(language)} hreflang="${escape(language)}" href="${escape(url)}"${headline ? ` title="${escape(headline)}"` : ''}>${escape(languageName(language))}</a>`,
  );
  return links.length
    ? `<span>${says(wordsIn(announcement.language).words.translations)} ${links.join(' · ')}</span>`
    : '';
};

/** The page of one announcement: whole without script, in the announcement’s language. */
export const announcementPage = (announcement: Announcement, site: Site): string => {
  const { language, headline, url, published, status, image, topics } = announcement;
  const { words, language: spokenIn } = wordsIn(language);
  const says = (text: string): string => spoken(text, spokenIn, language);
  const withdrawn = status === 'withdrawn';
  const state = withdrawn ? words.withdrawn : status === 'corrected' ? words.corrected : undefined;
  const named = (topics ?? []).map(({ name }) => `<bdi>${escape(name)}</bdi>`).join(' · ');
  const description = summaryOf(announcement).replace(/\s+/g, ' ').slice(0, 300);
  return frame({
    site,
    language,
    title: `${headline} – ${holderOf(announcement)}`,
    head: [
      description && `<meta name="description" content="${escape(description)}">`,
      withdrawn ? '<meta name="robots" content="noindex">' : '',
      url ? `<link rel="canonical" href="${escape(url)}">` : '',
      '<link rel="alternate" type="application/json" href="announcement.json">',
      ...(announcement.translations ?? []).map(
        ({ language, url }) => `<link rel="alternate" hreflang="${escape(language)}" href="${escape(url)}">`,
      ),
      property('og:type', 'article'),
      property('og:title', headline),
      property('og:description', description),
      property('og:url', url),
      property('og:site_name', acknowledgement({ rights: { holder: announcement.rights.holder } })),
      property('og:image', image?.url),
      property('og:image:alt', image?.alt),
      property('article:published_time', published),
      property('article:modified_time', announcement.modified),
      `<script type="application/ld+json">${json(toNewsArticle(announcement))}</script>`,
    ],
    body: [
      `<main class="page${withdrawn ? ' withdrawn' : ''}">`,
      '<article>',
      `<p class="meta"><b>${escape(holderOf(announcement))}</b> ${time(published, language)}</p>`,
      `<h1>${escape(headline)}</h1>`,
      state ? `<p class="state">${says(state)}</p>` : '',
      toHtml(announcement).replace('<div', '<div class="text"'),
      '</article>',
      '<footer>',
      named && `<span>${says(words.topics)}: ${named}</span>`,
      translations(announcement, says),
      `<a href="../../">${says(words.announcements)}</a>`,
      `<a type="application/feed+json" href="../../feed.json">${says(words.feed)}</a>`,
      '</footer>',
      '</main>',
    ],
  });
};

const listed = ({ slug, announcement }: Entry): string => {
  const { language, published, headline, status } = announcement;
  const { words, language: spokenIn } = wordsIn(language);
  const summary = summaryOf(announcement);
  const state = status === 'withdrawn' ? words.withdrawn : undefined;
  return [
    `<li ${inLanguage(language)}${state ? ' class="withdrawn"' : ''}>`,
    `<p class="meta"><b>${escape(holderOf(announcement))}</b> ${time(published, language)}${state ? ` ${spoken(state, spokenIn, language)}` : ''}</p>`,
    `<h2><a href="announcements/${slug}/">${escape(headline)}</a></h2>`,
    summary && `<p>${escape(summary)}</p>`,
    '</li>',
  ].join('');
};

/** The page that lists all announcements, in the order given. */
export const indexPage = (entries: readonly Entry[], language: string, site: Site): string => {
  const { words, language: spokenIn } = wordsIn(language);
  return frame({
    site,
    language: spokenIn,
    title: site.title,
    head: [`<link rel="canonical" href="${escape(site.baseUrl)}">`, property('og:title', site.title)],
    body: [
      '<main class="page">',
      `<h1>${escape(site.title)}</h1>`,
      entries.length ? `<ul class="list">${entries.map(listed).join('\n')}</ul>` : `<p>${escape(words.none)}</p>`,
      `<footer><a type="application/feed+json" href="feed.json">${escape(words.feed)}</a></footer>`,
      '</main>',
    ],
  });
};
