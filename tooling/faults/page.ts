import { fallback, pageHtml, script } from '../visitor/page.js';
import { files, type FaultCase, type FaultPlaces, type Situation } from './case.js';
import { installWitness, type TagName } from './in-page/witness.js';

/** Where a case's tags ask. */
export const addressOf = (one: FaultCase, places: FaultPlaces): string =>
  one.at?.(places) ?? places.newsroom + files.document;

/** A page with three tags: one with a fallback, one without; and one with which all is well. */
export const pageOf = (one: FaultCase, situation: Situation, places: FaultPlaces): string => {
  const { end = script(places), head = '', ...rest } = one.page?.(places) ?? {};
  const address = addressOf(one, places);
  const tag = (id: TagName, src: string, content = '', attributes = ''): string =>
    `<unido-news id="${id}" src="${src}?tag=${id}" ${attributes}>${content}</unido-news>`;
  const mirror = situation === 'mirror' ? `mirrors="${places.good}${files.document}"` : '';
  const attributes = `${mirror} ${one.attributes?.(places) ?? ''}`;
  const link = `<a href="${places.good}/">${fallback}</a>`;
  const room = (content: string): string => `<div data-room style="block-size: 250px; overflow: auto">${content}</div>`;
  return pageHtml(
    {
      ...rest,
      head: `<script>(${installWitness})()</script>${head}`,
      main: `${tag('filled', address, link, attributes)}
        <p id="below-filled">What the page itself says below.</p>
        ${room(`${tag('empty', address, '', attributes)}<p id="below-empty">And below the empty tag.</p>`)}
        ${room(tag('good', places.good + files.document, link))}`,
      before: 'witness.before()',
      end,
    },
    places,
  );
};
