/** The pages on which cards are measured: one address for each of the subjects. */
import { bundleOf, scriptOf, type Bundle } from './bundles.ts';
import { cardStyle, gridStyle } from './card-style.ts';
import { itemOf } from './items.ts';
import { markup } from './markup.ts';
import type { Find } from '../serve.ts';
import { baseline, type Subject } from './subjects.ts';

/** How many cards the page for phones has. */
const onPhones = 10;

const safe = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const head = ({ style = '' }: Subject, { style: own }: Bundle, at: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cards</title>` +
  `<style>${gridStyle}${cardStyle}${style}</style>${own ? `<link rel="stylesheet" href="/${at}.css">` : ''}`;

/** Static HTML needs no script; the others get their content as data, and show it when their script has come. */
const phonePage = (subject: Subject, bundle: Bundle, at: number): string => {
  const items = Array.from({ length: onPhones }, (_, index) => itemOf(index));
  if (subject.name === baseline)
    return `${head(subject, bundle, at)}<main class="cards">${items.map((item) => markup(subject, item)).join('')}</main>`;
  return (
    `${head(subject, bundle, at)}<body><script type="module">import '/${at}.js'; import '/page.js';` +
    `await bench.mount(${safe(subject)}, ${safe(items)}); globalThis.shown = performance.now()</script></body>`
  );
};

export interface Site {
  readonly bundles: readonly Bundle[];
  readonly find: Find;
}

export const siteOf = async (subjects: readonly Subject[], minify?: boolean): Promise<Site> => {
  const bundles = await Promise.all(subjects.map((subject) => bundleOf(subject, minify)));
  const page = await scriptOf('./page.ts', subjects[0]?.folder ?? '');
  const find: Find = (path) => {
    const [, folder, number, end] = /^\/(?:([a-z]+)\/)?(\d*)(\.\w+)?/.exec(path) ?? [];
    if (path === '/page.js') return page;
    if (folder === 'items') return JSON.stringify(Array.from({ length: Number(number) }, (_, index) => itemOf(index)));
    const [subject, bundle] = [subjects[Number(number)], bundles[Number(number)]];
    if (!number || !subject || !bundle) return undefined;
    if (end === '.js') return bundle.script;
    if (end === '.css') return bundle.style;
    if (folder === 'phone') return phonePage(subject, bundle, Number(number));
    return (
      `${head(subject, bundle, Number(number))}<body><script type="module" src="/${number}.js"></script>` +
      `<script type="module" src="/page.js"></script></body>`
    );
  };
  return { bundles, find };
};
