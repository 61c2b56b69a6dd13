import { createHash } from 'node:crypto';
import { snippetOf, type Form, type Newsroom } from '@unido/news/snippet';
import type { Places } from '../../visitor/page.js';
import type { Group } from '../case.js';
import { announcement, bundle } from '../sites.js';

const site = ({ newsroom }: Places): Newsroom => ({
  baseUrl: `${newsroom}/`,
  current: 'pinned',
  files: {
    'cdn/pinned/unido-news.js': `sha384-${createHash('sha384').update(bundle).digest('base64')}`,
  },
  bytes: {},
});

const snippet = (form: Form, at: Places): ReturnType<typeof snippetOf> =>
  snippetOf(form, { announcement: announcement(at.newsroom) }, {}, site(at));

const cases: Group['cases'] = [
  {
    name: 'Live',
    does: 'The live snippet in a page.',
    page: (at) => ({ main: snippet('live', at).html, end: ' ' }),
  },
  {
    name: 'Pinned',
    does: 'The pinned one: the code by its hash, no address of the text.',
    page: (at) => ({ main: snippet('pinned', at).html, end: ' ' }),
  },
  {
    name: 'With its policy',
    does: 'The live one, under the policy that is told with it and nothing else.',
    page: (at) => ({
      main: snippet('live', at).html,
      end: ' ',
      policy: `default-src 'none'; ${snippet('live', at).policy}`,
    }),
  },
];

export const snippets: Group = {
  title: 'Snippets that carry their content',
  intro: 'As the embed builder and `newsroom snippet` give them.',
  cases: cases.map((one) => ({
    ...one,
    sets: /^tag: margin-(top|bottom)\b/,
    note: 'Keeps the margins of the text in whose place it comes.',
  })),
};
