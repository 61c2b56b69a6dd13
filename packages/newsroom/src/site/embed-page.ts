import { acknowledgement, type Announcement } from '@unido/announcement';
import { description, escape, frame, link, wordsWithin } from './frame.js';
import { forCheckers, policy } from './policy.js';
import { elementStyles } from './render.js';
import type { Listing, Site } from './site.js';
import { verifyLine } from './verify-page.js';

const style = `
:root { color-scheme: light dark; --ink: light-dark(#101b24, #e6edf2); --paper: light-dark(#fff, #0e1820);
  --rule: light-dark(#d5dce2, #33444f); --link: light-dark(#005c8f, #7cc9f0); background: var(--paper); }
body { margin: 0; overflow-wrap: break-word; }
body::after { content: ''; position: fixed; inset: 0; border: 1px solid var(--rule); pointer-events: none; }
main { padding: 12px 16px 16px; }
#more { position: sticky; inset-block-end: 0; display: flex; flex-wrap: wrap; justify-content: space-between;
  gap: 4px 24px; padding: 12px 16px; background: var(--paper); color: var(--ink); border-block-start: 1px solid var(--rule);
  font: 14px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
#more[hidden] { display: none; }
#more::before { content: ''; position: absolute; inset: -40px 0 100%; pointer-events: none;
  background: linear-gradient(transparent, var(--paper)); }
#more a { color: var(--link); font-weight: 600; text-underline-offset: .15em; text-decoration-thickness: 1px; }
#more a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
#verify { max-inline-size: 640px; font: 13px/24px system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
#verify p { margin: 0; } #verify a { color: var(--link); text-underline-offset: .15em; }
@media print { #more, body::after { display: none; } }
`;

/** What an embed allows itself. */
export const embedPolicy = ({ baseUrl }: Pick<Site, 'baseUrl'>): string =>
  policy({ styles: [style, ...elementStyles], scripts: `${baseUrl}assets/`, requests: forCheckers(baseUrl) });

interface Framed {
  readonly language: string;
  readonly title: string;
  /** Where it stands whole. */
  readonly url: string;
  /** Kept from search engines. What is found whole at its canonical address need not be. */
  readonly hidden: boolean;
  readonly head?: readonly string[];
  readonly content: readonly string[];
  readonly source: string;
  /** The words of the link to the whole. */
  readonly more: string;
}

/**
 * A page for a frame in somebody else’s page. Whole without script; the script tells the page
 * around it how high it is. It is no module: in a sandboxed frame those are refused without the right headers.
 */
const page = ({ language, title, url, hidden, head = [], content, source, more }: Framed, site: Site): string =>
  frame({
    language,
    title,
    policy: embedPolicy(site),
    style,
    head: [
      hidden ? '<meta name="robots" content="noindex">' : '',
      '<base target="_top">',
      link('canonical', url),
      ...head,
      `<script src="${escape(site.baseUrl + site.assets['embed.js'])}" defer></script>`,
    ],
    body: [
      '<main>',
      ...content,
      '</main>',
      // For frames that are not given the room they need, which the script alone can tell.
      `<footer id="more" hidden><span>${escape(source)}</span><a href="${escape(url)}">${more}</a></footer>`,
    ],
  });

/** The frame of each translation that the site has, by its language. */
const translationsOf = ({ translations = [] }: Announcement, { baseUrl }: Site): string[] =>
  translations
    .filter(({ url }) => url.startsWith(baseUrl))
    .map(({ language, url }) => link('alternate', new URL('embed.html', url).href, { hreflang: language }));

/** The frame of an announcement. */
export const embedPage = (one: Announcement, { slug, summary }: Listing, rendered: string, site: Site): string => {
  const { words, says } = wordsWithin(one.language);
  const line = verifyLine(one, slug, site);
  return page(
    {
      language: one.language,
      title: one.headline,
      url: one.url ?? '',
      hidden: one.status === 'withdrawn',
      head: [description(summary), ...translationsOf(one, site)],
      content: [rendered, line && `<div id="verify">${line}</div>`],
      source: acknowledgement(one),
      more: says(words.whole),
    },
    site,
  );
};

/** The frame of a feed: its newest headlines. */
export const feedEmbedPage = (
  title: string,
  language: string,
  newest: Announcement | undefined,
  rendered: string,
  site: Site,
): string => {
  const { words, says } = wordsWithin(language);
  const source = newest ? acknowledgement(newest) : site.title;
  return page(
    {
      language,
      title,
      url: site.baseUrl,
      hidden: true,
      head: [description(title)],
      content: [rendered],
      source,
      more: says(words.announcements),
    },
    site,
  );
};
