import { everything, feedsOf, ofLanguage, ofTopic } from './feeds.js';
import { fingerprint } from './fingerprint.js';
import { description, escape, frame, inLanguage, link, property, spoken, time, topOf, wordsWithin } from './frame.js';
import { pagesOf, type PageOf } from './paging.js';
import { forCheckers, policy } from './policy.js';
import type { Listing, Site, Task } from './site.js';
import { style } from './style.js';
import { languageName, wordsIn, type Words } from './words.js';

/** What a list is narrowed to; `all` where it is not. */
type Choice = readonly [language: string, topic: string, year: string];

const any = 'all';

const keyOf = (choice: Choice): string => choice.join('/');

const folderOf = (choice: Choice): string => (choice.every((one) => one === any) ? '' : `browse/${keyOf(choice)}/`);

const pathOf = (choice: Choice, page: number): string =>
  `${folderOf(choice)}${page ? `page-${page}.html` : 'index.html'}`;

/** Every narrower list in which an announcement stands. */
const choicesOf = ({ language, topics, published }: Listing): Choice[] => {
  const years = [any, published.slice(0, 4)];
  return [any, language].flatMap((one) =>
    [any, ...topics.map(({ slug }) => slug)].flatMap((topic) => years.map((year): Choice => [one, topic, year])),
  );
};

const listed = (one: Listing, root: string): string => {
  const { slug, language, published, headline, status, holder, summary } = one;
  const { words, says } = wordsWithin(language);
  const state = status === 'withdrawn' ? words.withdrawn : status === 'corrected' ? words.corrected : '';
  return [
    `<li ${inLanguage(language)}${status === 'withdrawn' ? ' class="withdrawn"' : ''}>`,
    `<p class="meta"><b>${escape(holder)}</b> ${time(published, language)}${state && ` <b>${says(state)}</b>`}</p>`,
    `<h2><a href="${root}announcements/${slug}/">${escape(headline)}</a></h2>`,
    summary && `<p>${escape(summary)}</p>`,
    '</li>',
  ].join('');
};

interface Option {
  readonly value: string;
  readonly name: string;
}

/** Of each kind, what can be chosen beside the rest of a choice. */
type Filters = readonly (readonly (Option & {
  /** How many announcements it leaves. */
  readonly count: number;
  readonly folder: string;
  readonly current: boolean;
})[])[];

/** Lists of all announcements, narrowed by language, topic and year; links only, so that they work without script. */
export class Browse {
  readonly #lists = new Map<string, { choice: Choice; listings: Listing[] }>();
  readonly #options: readonly (readonly Option[])[];
  readonly #policy: string;
  readonly #site: Site;

  /** @param listings newest first */
  constructor(listings: readonly Listing[], site: Site) {
    this.#site = site;
    this.#policy = policy({ styles: [style], requests: forCheckers(site.baseUrl) });
    this.#lists.set(keyOf([any, any, any]), { choice: [any, any, any], listings: [] });
    for (const one of listings)
      for (const choice of choicesOf(one)) {
        const key = keyOf(choice);
        const list = this.#lists.get(key);
        if (list) list.listings.push(one);
        else this.#lists.set(key, { choice, listings: [one] });
      }
    const languages = new Set(listings.map(({ language }) => language));
    const topics = new Map(listings.flatMap(({ topics }) => topics.map(({ slug, name }) => [slug, name])));
    const years = new Set(listings.map(({ published }) => published.slice(0, 4)));
    this.#options = [
      [...languages].toSorted().map((value) => ({ value, name: languageName(value) })),
      [...topics].map(([value, name]) => ({ value, name })).toSorted((a, b) => (a.value < b.value ? -1 : 1)),
      [...years]
        .toSorted()
        .toReversed()
        .map((value) => ({ value, name: value })),
    ];
  }

  *tasks(): Generator<Task> {
    for (const { choice, listings } of this.#lists.values()) {
      const filters = this.#filters(choice);
      for (const page of pagesOf(listings)) {
        const path = pathOf(choice, page.number);
        yield {
          name: path,
          fingerprint: fingerprint(
            this.#site.title,
            JSON.stringify([filters, page.older, page.newer]),
            ...page.items.map((one) => one.fingerprint),
          ),
          paths: [path],
          make: () => [[path, this.#page(choice, page, filters)]],
        };
      }
    }
  }

  /** The addresses of the lists, for a map of the site: the first page of each that is narrowed by one thing at most. */
  get folders(): string[] {
    return [...this.#lists.values()]
      .map(({ choice }) => choice)
      .filter((choice) => choice.filter((one) => one !== any).length <= 1)
      .map(folderOf);
  }

  /** Of each kind, what can still be chosen beside the rest, and how many announcements that leaves. */
  #filters(
    choice: Choice,
  ): (Option & { readonly count: number; readonly folder: string; readonly current: boolean })[][] {
    return this.#options.map((options, at) =>
      [{ value: any, name: '' }, ...options].flatMap((option) => {
        const other = choice.with(at, option.value) as unknown as Choice;
        const count = this.#lists.get(keyOf(other))?.listings.length ?? 0;
        return count ? [{ ...option, count, folder: folderOf(other), current: choice[at] === option.value }] : [];
      }),
    );
  }

  #page(choice: Choice, { items, older, newer, number }: PageOf<Listing>, filters: Filters): string {
    const site = this.#site;
    const [language, topic, year] = choice;
    const { words, language: spokenIn } = wordsIn(language === any ? site.language : language);
    const root = '../'.repeat(folderOf(choice).split('/').length - 1);
    const narrowed = filters.flatMap((options) => options.filter(({ current, value }) => current && value !== any));
    const title = [site.title, ...narrowed.map(({ name }) => name)].join(' – ');
    const feed =
      year !== any || (language !== any && topic !== any)
        ? undefined
        : topic !== any
          ? ofTopic(topic)
          : language !== any
            ? ofLanguage(language)
            : everything;
    const toPage = (page: number, rel: 'next' | 'prev', text: string): string =>
      `<a rel="${rel}" href="${page ? `page-${page}.html` : './'}">${escape(text)}</a>`;
    return frame({
      language: spokenIn,
      title,
      policy: this.#policy,
      style,
      head: [
        description(
          items
            .slice(0, 3)
            .map(({ headline }) => headline)
            .join(' · ') || words.none,
        ),
        link('canonical', new URL(pathOf(choice, number).replace(/index\.html$/, ''), site.baseUrl).href),
        // Of the many lists, search engines need those that nothing or one thing narrows.
        narrowed.length > 1 ? '<meta name="robots" content="noindex, follow">' : '',
        ...feedsOf(title, root, feed),
        property('og:type', 'website'),
        property('og:title', title),
        property('og:url', new URL(folderOf(choice), site.baseUrl).href),
      ],
      body: [
        narrowed.length ? topOf(site, root, spokenIn) : '',
        '<main class="page">',
        `<h1>${narrowed.length ? narrowed.map(({ name }) => `<bdi>${escape(name)}</bdi>`).join(' – ') : escape(site.title)}</h1>`,
        this.#nav(filters, words, spokenIn, root),
        items.length
          ? `<ul class="list">${items.map((one) => listed(one, root)).join('\n')}</ul>`
          : `<p>${escape(words.none)}</p>`,
        newer !== undefined || older !== undefined
          ? `<nav class="pages" aria-label="${escape(words.pages)}">${newer === undefined ? '' : toPage(newer, 'prev', words.newer)}${older === undefined ? '' : toPage(older, 'next', words.older)}</nav>`
          : '',
        '</main>',
        `<footer class="end"><p><a type="application/feed+json" href="${root}${(feed ?? everything).pathOf('feed', 'json')}">${escape(words.feed)}</a></p></footer>`,
      ],
    });
  }

  #nav(filters: Filters, words: Words, spokenIn: string, root: string): string {
    const kinds = [words.language, words.topic, words.year];
    const groups = filters.map((options, at) => {
      if (options.length < 3) return '';
      const items = options.map(({ value, name, count, folder, current }) => {
        const text =
          value === any ? escape(words.all) : at === 0 ? spoken(name, value, spokenIn) : `<bdi>${escape(name)}</bdi>`;
        return `<li><a href="${root}${encodeURI(folder) || './'}"${current ? ' aria-current="true"' : ''}>${text}</a> <span>${count.toLocaleString(spokenIn)}</span></li>`;
      });
      return `<div><h2>${escape(kinds[at] ?? '')}</h2><ul>${items.join('')}</ul></div>`;
    });
    return groups.some(Boolean)
      ? `<nav class="filters" aria-label="${escape(words.filter)}">${groups.join('')}</nav>`
      : '';
  }
}
