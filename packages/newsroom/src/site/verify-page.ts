import type { Announcement } from '@unido/announcement';
import { description, escape, frame, inLanguage, json, link, topOf, wordsWithin } from './frame.js';
import { policy } from './policy.js';
import type { Site, SiteFile } from './site.js';
import { style } from './style.js';
import { verifyLanguages } from './verify-words.js';
import { verifyStyle } from './verify-style.js';
import { languageName, wordsIn } from './words.js';

const wholeStyle = style + verifyStyle;

/** Unlike others, this page asks other hosts, for what a reader wants to have checked; its form leads to itself. */
export const verifyPolicy = ({ baseUrl }: Pick<Site, 'baseUrl'>): string =>
  policy({
    styles: [wholeStyle],
    scripts: `${baseUrl}assets/`,
    requests: `https: ${new URL(baseUrl).origin}`,
    forms: `${baseUrl}verify/`,
  });

/** The folder of the page in a language. */
const folderOf = (language: string): string => `verify/${language}/`;

/** A line that leads from a signed announcement to the page on which a reader checks it; nothing for one that is not. */
export const verifyLine = (one: Announcement, slug: string, { baseUrl }: Site): string => {
  if (one.signature === undefined) return '';
  const { words, language, says } = wordsWithin(one.language);
  const source = encodeURIComponent(`${baseUrl}announcements/${slug}/announcement.json`);
  return `<p><a href="../../${folderOf(language.slice(0, 2))}?src=${source}">${says(words.verify.link)}</a></p>`;
};

const page = (site: Site, path: string, language: string): string => {
  const { words } = wordsIn(language);
  const { verify } = words;
  const root = '../'.repeat(path.split('/').length - 1);
  const keys = `${site.baseUrl}.well-known/unido-keys.json`;
  const others = verifyLanguages
    .filter((one) => one !== language)
    .map(
      (one) =>
        `<a ${inLanguage(one)} hreflang="${one}" href="${root}${folderOf(one)}">${escape(languageName(one))}</a>`,
    );
  return frame({
    language,
    title: `${verify.title} – ${site.title}`,
    policy: verifyPolicy(site),
    style: wholeStyle,
    head: [
      description(verify.lead),
      link('canonical', site.baseUrl + folderOf(language)),
      ...verifyLanguages.map((one) => link('alternate', site.baseUrl + folderOf(one), { hreflang: one })),
      `<script type="module" src="${root}${escape(site.assets['verify.js'])}"></script>`,
    ],
    body: [
      topOf(site, root, language),
      `<main class="page" data-root="${root}">`,
      `<h1>${escape(verify.title)}</h1>`,
      `<p class="lead">${escape(verify.lead)}</p>`,
      '<form class="ask">',
      `<label for="src">${escape(verify.address)}</label>`,
      `<p><input id="src" name="src" type="url" dir="ltr" required autocomplete="url" spellcheck="false"><button type="submit">${escape(verify.check)}</button></p>`,
      '</form>',
      `<noscript><p class="ask">${escape(verify.noScript)}</p></noscript>`,
      '<div id="results" aria-live="polite"></div>',
      '<section class="command">',
      `<h2>${escape(verify.commandLine)}</h2>`,
      `<p>${escape(verify.commandLineMeans)}</p>`,
      `<pre dir="ltr"><code id="command">npx @unido/newsroom verify https://… --keys ${escape(keys)}</code></pre>`,
      '</section>',
      `<script type="application/json" id="words">${json(verify)}</script>`,
      '</main>',
      '<footer class="end">',
      `<p>${escape(words.translations)} ${others.join(' · ')}</p>`,
      `<p><a href="${root}">${escape(words.announcements)}</a></p>`,
      '</footer>',
    ],
  });
};

/** The page on which a reader checks an announcement by this newsroom’s keys: in the site’s language, and in each. */
export const verifyPages = (site: Site): SiteFile[] => [
  ['verify/index.html', page(site, 'verify/index.html', wordsIn(site.language).language.slice(0, 2))],
  ...verifyLanguages.map((language): SiteFile => {
    const path = `${folderOf(language)}index.html`;
    return [path, page(site, path, language)];
  }),
];
