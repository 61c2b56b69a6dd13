import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import '@unido/news';
import type { Layout } from '@unido/news';
import { load, type Loaded } from '@unido/news/server';

/** How long a reader waits for the newsroom before the page goes on without it, ms. */
const patience = 3000;

/** What the newsroom has at an address; undefined if it does not answer soon, or with nothing sound. */
export const ask = (address: URL): Promise<Loaded | undefined> =>
  load(address.href, AbortSignal.timeout(patience)).catch((error: unknown) => {
    console.warn(`${address.href}: ${String(error)}`);
    return undefined;
  });

interface Show {
  readonly address: URL;
  readonly level: number;
  readonly layout?: Layout;
  readonly limit?: number;
  /** A link to the same, as HTML. */
  readonly link: string;
}

/** Data in a script element, which nothing in it can end. */
const data = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/**
 * The tag as HTML: complete with its shadow roots, and after it the data that the browser’s script takes it up with.
 * Without data, the tag with a link in it, which loads by itself.
 */
export const show = (loaded: Loaded | undefined, { address, level, layout, limit, link }: Show): string => {
  const rest = `${layout ? ` layout="${layout}"` : ''}${limit ? ` limit="${limit}"` : ''}`;
  if (!loaded) return `<unido-news src="${address.href}" heading-level="${level}"${rest}>${link}</unido-news>`;
  const tag = html`<unido-news
    heading-level=${level}
    layout=${layout ?? nothing}
    limit=${limit ?? nothing}
    .loaded=${loaded}
  ></unido-news>`;
  return collectResultSync(render(tag)) + data(loaded);
};
