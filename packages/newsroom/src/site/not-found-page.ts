import { escape, frame, topOf } from './frame.js';
import { policy } from './policy.js';
import type { Site } from './site.js';
import { style } from './style.js';
import { wordsIn } from './words.js';

/** What a server gives for an address at which there is nothing. It may stand at any depth, so its links are whole. */
export const notFoundPage = (site: Site): string => {
  const { baseUrl, title, language } = site;
  const { words, language: spokenIn } = wordsIn(language);
  return frame({
    language: spokenIn,
    title: `${words.notFound} – ${title}`,
    policy: policy({ styles: [style] }),
    style,
    head: ['<meta name="robots" content="noindex">'],
    body: [
      topOf(site, baseUrl, spokenIn),
      `<main class="page"><h1>${escape(words.notFound)}</h1><p><a href="${escape(baseUrl)}">${escape(words.announcements)}</a></p></main>`,
    ],
  });
};
