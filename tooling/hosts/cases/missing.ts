import { tag } from '../../visitor/page.js';
import type { Group } from '../case.js';

export const missing: Group = {
  title: 'What does not come',
  intro: 'The fallback is what stands in the tag: a link to the announcement at the least.',
  cases: [
    {
      name: 'Script blocked',
      does: 'A blocker refuses our script.',
      page: (at) => ({ end: `<script type="module" src="${at.newsroom}/refused/unido-news.js"></script>` }),
      outcome: 'fallback',
      tags: 0,
      lines: [/^not loaded: script/],
    },
    {
      name: 'JSON blocked',
      does: 'A blocker refuses the announcement.',
      page: (at) => ({ main: tag(at).replace('/announcement.json', '/refused/announcement.json') }),
      outcome: 'fallback',
      lines: [/^warn unido-news\/http: 403 /],
    },
    {
      name: 'JSON of another origin, not shared',
      does: 'The answer has no `Access-Control-Allow-Origin`.',
      page: (at) => ({ main: tag(at).replace('/announcement.json', '/without-cors.json') }),
      outcome: 'fallback',
      lines: [/^warn unido-news\/network: /],
    },
    {
      name: 'Pictures blocked',
      does: 'A blocker refuses every picture.',
      page: (at) => ({ main: tag(at).replace('/announcement.json', '/without-picture.json') }),
      outcome: 'whole but its picture',
      note: 'The words that describe the picture stand in its place.',
    },
    {
      name: 'No address',
      does: 'A tag without `src`.',
      page: (at) => ({ main: tag(at).replace(/ src="[^"]*"/, '') }),
      outcome: 'fallback',
      tags: 0,
    },
    {
      name: 'Offline',
      does: 'The newsroom’s server goes away when the page has come, before the tag is written.',
      page: (at) => ({ main: `<div id="place"></div><template id="kept">${tag(at)}</template>` }),
      outcome: 'fallback',
      lines: [/^warn unido-news\/network: /],
      visit: async ({ open, inPage, newsroomAway }) => {
        await open();
        newsroomAway(true);
        await inPage(async () => {
          const from = document.querySelector<HTMLTemplateElement>('#kept');
          if (from) document.querySelector('#place')?.append(from.content.cloneNode(true));
          await visitor.settled(1);
        });
        newsroomAway(false);
      },
    },
    {
      name: 'Offline, then online: the page again',
      does: 'The same, and when the server is back the page is opened again.',
      page: () => ({}),
      visit: async ({ open, newsroomAway }) => {
        newsroomAway(true);
        await open();
        newsroomAway(false);
        await open();
      },
    },
    {
      name: 'Offline, then online: the tag again',
      does: 'The same, and the page puts the tag in its place once more, or sets `src` anew.',
      page: (at) => ({ main: `<div id="place"></div><template id="kept">${tag(at)}</template>` }),
      tags: 2,
      lines: [/^warn unido-news\/network: /],
      visit: async ({ open, inPage, newsroomAway }) => {
        await open();
        newsroomAway(true);
        await inPage(async () => {
          const from = document.querySelector<HTMLTemplateElement>('#kept');
          if (from) document.querySelector('#place')?.append(from.content.cloneNode(true));
          await visitor.settled(1);
        });
        newsroomAway(false);
        await inPage(() => {
          const tag = document.querySelector('unido-news');
          if (tag) document.querySelector('#place')?.append(tag);
        });
      },
    },
    {
      name: 'Shown, then offline',
      does: 'The server goes away when the announcement is there; the page moves it about.',
      page: () => ({}),
      visit: async ({ open, inPage, newsroomAway }) => {
        await open();
        await inPage(async () => {
          await visitor.settled(1);
          // What is in view has come.
          document.querySelector('unido-news')?.shadowRoot?.querySelector('img')?.scrollIntoView();
          // Firefox knows its size before all of it is there, and would ask again for the rest.
          await visitor.until('the picture', () => {
            const image = document.querySelector('unido-news')?.shadowRoot?.querySelector('img');
            return image?.complete && image.naturalWidth;
          });
        });
        newsroomAway(true);
        await inPage(() => {
          const tag = document.querySelector('unido-news');
          if (tag) document.querySelector('main')?.append(tag);
        });
        newsroomAway(false);
      },
    },
    {
      name: 'No script at all',
      does: 'The page without our script, as text browsers and search engines read it.',
      page: () => ({ end: ' ' }),
      outcome: 'fallback',
      tags: 0,
    },
    {
      name: 'Reader mode',
      does: 'Readability, by which Firefox makes its reader view, makes an article of the page.',
      page: (at) => ({
        head: '<script src="/readability.js"></script>',
        main: `<article><p>${'The page’s own words on the matter, so that there is an article. '.repeat(20)}</p>${tag(at)}</article>`,
      }),
      outcome: 'whole',
      visit: async ({ open, inPage }) => {
        await open();
        return inPage(async () => {
          await visitor.settled(1);
          const { Readability } = globalThis as unknown as {
            Readability: new (document: Document) => { parse: () => { content: string } | null };
          };
          const made = new Readability(document.cloneNode(true) as Document).parse()?.content ?? '';
          const link = new DOMParser().parseFromString(made, 'text/html').querySelector('a[href$="/announcements/"]');
          return link?.textContent ? [] : ['the reader view has no link to the announcement'];
        });
      },
      note: 'A reader view has what stands in the tag: write there what such readers should have. Other browsers’ reader views cannot be driven by a test.',
    },
    {
      name: 'Text alone',
      does: 'The HTML of the page, read without style and script.',
      page: () => ({}),
      visit: async ({ open, inPage }) => {
        await open();
        return inPage(async () => {
          const html = await (await fetch(location.href)).text();
          const parsed = new DOMParser().parseFromString(html, 'text/html');
          const link = parsed.querySelector('unido-news a');
          return link?.textContent && link.getAttribute('href')
            ? []
            : ['the HTML alone does not lead to the announcement'];
        });
      },
    },
  ],
};
