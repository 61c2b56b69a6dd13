import { escapeHtml as escape } from '@unido/announcement';
import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?url';
import bootstrapRtl from 'bootstrap/dist/css/bootstrap.rtl.min.css?url';
import bootstrapPage from './hosts/bootstrap.css?inline';
import hostile from './hosts/hostile.css?inline';
import wordpress from './hosts/wordpress.css?inline';
import type { Host, Scheme } from './state.js';
import type { Words } from './words.js';

/** What stands around the code in the preview. */
export interface Surroundings {
  readonly host: Host;
  readonly scheme: Scheme;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words['page'];
}

const absolute = (path: string): string => new URL(path, document.baseURI).href;

const sheet = (path: string): string => `<link rel="stylesheet" href="${escape(absolute(path))}">`;

const styled: Readonly<Record<Host, (direction: 'ltr' | 'rtl') => string>> = {
  plain: () => '',
  bootstrap: (direction) => `${sheet(direction === 'rtl' ? bootstrapRtl : bootstrap)}<style>${bootstrapPage}</style>`,
  wordpress: () => `<style>${wordpress}</style>`,
  hostile: () => `<style>${hostile}</style>`,
};

/** A page of somebody’s site, with the code in it as it is pasted. */
export const hostPage = (snippet: string, { host, scheme, language, direction, words }: Surroundings): string => {
  const { name, nav, heading, before, after, footer } = words;
  const links = nav.map((word) => `<li><a href="#">${escape(word)}</a></li>`).join('');
  return `<!doctype html>
<html lang="${language}" dir="${direction}" data-bs-theme="${scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<title>${escape(name)}</title>
${styled[host](direction)}
</head>
<body>
<header class="site-header border-bottom"><div class="container"><p class="site-title">${escape(name)}</p>
<nav aria-label="${escape(name)}"><ul class="site-nav list-inline">${links}</ul></nav></div></header>
<main class="entry-content is-layout-constrained container">
<h1>${escape(heading)}</h1>
<p>${escape(before)}</p>
${snippet}
<p>${escape(after)}</p>
</main>
<footer class="site-footer border-top"><div class="container"><p>${escape(footer)}</p></div></footer>
</body>
</html>`;
};
