/** Defines the elements on a page that has them rendered already: they take up what stands there, and draw nothing. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { loadMessages } from '@unido/news/server';

const [tag] = document.getElementsByTagName('unido-news');
const data = document.getElementById('announcement')?.textContent;
if (tag && data) {
  tag.loaded = { announcements: [JSON.parse(data)], feed: false, dropped: [] };
  // Their first words must be those that stand there.
  await loadMessages(document.documentElement.lang);
  await import('@unido/news');
}
