/** In the browser: makes cards, changes them, and tells how long it took until they stood painted. */
import type { Item } from './items.ts';
import { timed } from '../timed.ts';
import { markup } from './markup.ts';
import type { Subject } from './subjects.ts';

type Card = HTMLElement & { announcement?: unknown; item?: Item; featureId?: string };

/** Tells whether the last of them is there in truth. */
const check = (cards: HTMLCollection, { form, tag, name }: Subject, count: number): void => {
  const last = cards[count - 1];
  const own = tag.includes('-') ? last?.shadowRoot?.childElementCount : last?.childElementCount;
  if (cards.length !== count || !own) throw new Error(`${name}: ${cards.length} of ${count} cards, the last empty`);
  const first = cards[0] as HTMLElement;
  if (first.offsetHeight < 60) throw new Error(`${name} (${form}): the first card has no height`);
};

/** What webstatus.dev says of a feature, in short. */
const feature = {
  baseline: { status: 'widely', low_date: '2020-01-15' },
  feature_id: 'grid',
  name: 'Grid',
  browser_implementations: Object.fromEntries(
    ['chrome', 'chrome_android', 'edge', 'firefox', 'firefox_android', 'safari', 'safari_ios'].map((browser) => [
      browser,
      { status: 'available' },
    ]),
  ),
};

const place = ({ inside = '' }: Subject): Element => {
  const main = document.createElement('main');
  main.innerHTML = inside;
  document.body.replaceChildren(main);
  const at = main.firstElementChild ?? main;
  main.className = 'cards';
  return at;
};

const make = (subject: Subject, item: Item): Card => {
  const card: Card = document.createElement(subject.tag);
  if (subject.form === 'document') card.announcement = item.document;
  else if (subject.form === 'plain') card.item = item;
  else card.setAttribute('feature-id', item.url);
  return card;
};

/** @returns milliseconds from nothing to cards painted */
export const mount = async (subject: Subject, items: readonly Item[]): Promise<number> => {
  const at = place(subject);
  if (subject.form === 'fetched') globalThis.fetch = async () => Response.json(feature);
  const time = await timed(
    () => {
      if (subject.form === 'html') at.innerHTML = items.map((item) => markup(subject, item)).join('');
      else at.append(...items.map((item) => make(subject, item)));
    },
    () => subject.form !== 'fetched' || !!at.lastElementChild?.shadowRoot?.querySelector('[support=widely]'),
  );
  check(at.children, subject, items.length);
  return time;
};

/** Gives each card another headline. @returns milliseconds until they stood painted */
export const update = async ({ form }: Subject, items: readonly Item[]): Promise<number> => {
  const cards = [...document.querySelectorAll<Card>('.cards > :not(sp-theme), sp-theme > *')];
  const changed = items.map((item) => {
    const headline = `${item.headline} again`;
    return { ...item, headline, document: { ...item.document, headline } };
  });
  const time = await timed(() =>
    cards.forEach((card, index) => {
      const item = changed[index];
      if (!item) return;
      if (form === 'document') card.announcement = item.document;
      else if (form === 'plain') card.item = item;
      else {
        const link = card.querySelector('h3 a');
        if (link) link.textContent = item.headline;
      }
    }),
  );
  const last = cards.at(-1);
  if (!`${last?.textContent}${last?.shadowRoot?.textContent}`.includes(' again')) throw new Error('Nothing changed');
  return time;
};

Object.assign(globalThis, { bench: { mount, update } });
