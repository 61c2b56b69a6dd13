import { script, tag } from '../../visitor/page.js';
import type { Group } from '../case.js';

/** The tag as a page's script has it: whole, from a template. */
const kept = (html: string): string => `<template id="kept">${html}</template><div id="place"></div>`;

export const places: Group = {
  title: 'Where the tag and the script stand',
  cases: [
    { name: 'A plain page', does: 'The script after the tag, nothing else.', page: () => ({}) },
    {
      name: 'Before the script',
      does: 'The tag, then the script, in the body.',
      page: (at) => ({ main: tag(at) + script(at), end: ' ' }),
    },
    {
      name: 'After the script',
      does: 'The script in the head, the tag in the body.',
      page: (at) => ({ head: script(at), end: ' ' }),
    },
    { name: '`async`', does: 'The script is `async`.', page: (at) => ({ end: script(at, 'type="module" async') }) },
    { name: '`defer`', does: 'The script is `defer`.', page: (at) => ({ end: script(at, 'type="module" defer') }) },
    {
      name: 'Classic loader',
      does: 'A filter forbids `type="module"`: `<script>import(\'…/cdn/unido-news.js\')</script>` instead.',
      page: (at) => ({ end: `<script>import('${at.newsroom}/cdn/unido-news.js')</script>` }),
    },
    {
      name: 'Filter that takes `type` away',
      does: 'The CMS makes the script a classic one.',
      page: (at) => ({ end: script(at, '') }),
      outcome: 'fallback',
      tags: 0,
      lines: [/^thrown: .*(SyntaxError|Script error)/],
      note: 'Use the classic loader above.',
    },
    {
      name: 'The script twice',
      does: 'Two snippets pasted, each with its script.',
      page: (at) => ({ main: tag(at) + tag(at), end: script(at) + script(at) }),
      tags: 2,
    },
    {
      name: 'Two versions',
      does: 'Two releases of ours on one page.',
      page: (at) => ({
        end: `${script(at)}<script type="module" src="${at.newsroom}/other-version/unido-news.js"></script>`,
      }),
      lines: [/^warn unido-news\/twice: /],
      note: 'The first stays; one line on the console says so.',
    },
    {
      name: 'Late, by `innerHTML`',
      does: 'A script writes the tag when the page is long there.',
      page: (at) => ({ main: kept(tag(at)) }),
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(() => {
          const [place, from] = [document.querySelector('#place'), document.querySelector('#kept')];
          if (place && from) place.innerHTML = from.innerHTML;
        });
      },
    },
    {
      name: 'Moved',
      does: 'A script moves the tag while it loads, and when it has loaded.',
      page: (at) => ({ main: `<div id="place"></div>${tag(at)}` }),
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(async () => {
          const move = (to: Element | null): void => {
            const tag = document.querySelector('unido-news');
            if (tag) to?.append(tag);
          };
          move(document.querySelector('#place'));
          await visitor.settled(1);
          move(document.querySelector('main > div'));
        });
      },
    },
    {
      name: 'Cloned',
      does: 'A slider clones what it shows, after it has loaded.',
      page: () => ({}),
      tags: 2,
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(async () => {
          await visitor.settled(1);
          const tag = document.querySelector('unido-news');
          tag?.after(tag.cloneNode(true));
        });
      },
      tag: () => document.querySelectorAll('unido-news')[1],
    },
    {
      name: 'In another shadow root',
      does: 'The page’s own element has the tag inside.',
      page: (at) => ({ main: `<article id="outer"><template shadowrootmode="open">${tag(at)}</template></article>` }),
      tag: () => document.querySelector('#outer')?.shadowRoot?.querySelector('unido-news'),
    },
    {
      name: 'In a closed shadow root',
      does: 'The same, closed.',
      page: (at) => ({
        main: `<article id="outer"></article><template id="kept">${tag(at)}</template>`,
        head: `<script>addEventListener('DOMContentLoaded', () => {
          const outer = document.querySelector('#outer');
          const root = outer.attachShadow({ mode: 'closed' });
          root.append(document.querySelector('#kept').content.cloneNode(true));
          visitor.roots.set(outer, root);
        })</script>`,
      }),
      tag: () => {
        const outer = document.querySelector('#outer');
        return outer && visitor.roots.get(outer)?.querySelector('unido-news');
      },
    },
    {
      name: 'In a template',
      does: 'The page copies a template with the tag inside.',
      page: (at) => ({ main: kept(tag(at)) }),
      visit: async ({ open, inPage }) => {
        await open();
        await inPage(() => {
          const from = document.querySelector<HTMLTemplateElement>('#kept');
          if (from) document.querySelector('#place')?.append(from.content.cloneNode(true));
        });
      },
    },
  ],
};
