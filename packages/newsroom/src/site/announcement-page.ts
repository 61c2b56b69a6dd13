import { acknowledgement, toNewsArticle, type Announcement } from '@unido/announcement';
import { feedsOf } from './feeds.js';
import { description, escape, frame, inLanguage, json, link, property, topOf, wordsWithin } from './frame.js';
import { forCheckers, policy } from './policy.js';
import { elementStyles } from './render.js';
import type { Listing, Site } from './site.js';
import { style } from './style.js';
import { verifyLine } from './verify-page.js';
import { languageName } from './words.js';

/** What a page allows itself: its own styles and those of the elements, and the site’s scripts. */
export const pagePolicy = ({ baseUrl }: Pick<Site, 'baseUrl'>): string =>
  policy({ styles: [style, ...elementStyles], scripts: `${baseUrl}assets/`, requests: forCheckers(baseUrl) });

const alternates = ({ translations = [], language, url }: Announcement): string[] =>
  translations.length && url
    ? [{ language, url }, ...translations].map(({ language, url }) => link('alternate', url, { hreflang: language }))
    : [];

/** The page of one announcement: whole without script, in the announcement’s language. */
export const announcementPage = (one: Announcement, listing: Listing, rendered: string, site: Site): string => {
  const { language, headline, url = '', published, modified, image, translations = [] } = one;
  const { words, says } = wordsWithin(language);
  const root = '../../';
  const { summary, holder } = listing;
  const others = translations.map(
    ({ language, url, headline }) =>
      `<a ${inLanguage(language)} hreflang="${escape(language)}" href="${escape(url)}"${headline ? ` title="${escape(headline)}"` : ''}>${escape(languageName(language))}</a>`,
  );
  return frame({
    language,
    title: `${headline} – ${holder}`,
    policy: pagePolicy(site),
    style,
    head: [
      description(summary),
      one.status === 'withdrawn' ? '<meta name="robots" content="noindex">' : '',
      link('canonical', url),
      ...alternates(one),
      link('alternate', 'announcement.json', { type: 'application/json' }),
      link('alternate', `${site.baseUrl}announcements/${listing.slug}/oembed.json`, {
        type: 'application/json+oembed',
        title: headline,
      }),
      ...feedsOf(site.title, root),
      property('og:type', 'article'),
      property('og:title', headline),
      property('og:description', summary),
      property('og:url', url),
      property('og:locale', language.replace('-', '_')),
      property('og:site_name', acknowledgement({ rights: { holder: one.rights.holder } })),
      property('og:image', image?.url),
      property('og:image:alt', image?.alt),
      property('article:published_time', published),
      property('article:modified_time', modified),
      `<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}">`,
      `<script type="application/ld+json">${json(toNewsArticle(one))}</script>`,
      `<script type="module" src="${root}${escape(site.assets['page.js'])}"></script>`,
    ],
    body: [
      topOf(site, root, language),
      '<main class="page">',
      rendered,
      // What the elements take up when their script has come; nothing else is asked for.
      `<script type="application/json" id="announcement">${json(one)}</script>`,
      '</main>',
      '<footer class="end">',
      others.length ? `<p>${says(words.translations)} ${others.join(' · ')}</p>` : '',
      verifyLine(one, listing.slug, site),
      `<p><a href="${root}">${says(words.announcements)}</a></p>`,
      `<p><a type="application/feed+json" href="${root}feed.json">${says(words.feed)}</a></p>`,
      '</footer>',
    ],
  });
};
