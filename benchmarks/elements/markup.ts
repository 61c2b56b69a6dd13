/** A card as HTML. */
import type { Item } from './items.ts';
import type { Subject } from './subjects.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const slot = (name: string | undefined): string => (name ? ` slot="${name}"` : '');

const each = (texts: readonly string[]): string => texts.map((text) => `<bdi>${escape(text)}</bdi>`).join(' ');

export const markup = ({ tag, slots }: Subject, item: Item): string =>
  `<${tag} lang="${item.language}" dir="${item.direction}"><p class="meta"${slot(slots.dateline)}>${each(item.dateline)}</p>` +
  `<h3${slot(slots.headline)}><a href="${item.url}">${escape(item.headline)}</a></h3><p class="summary">${escape(item.summary)}</p>` +
  `<p class="meta topics"${slot(slots.footer)}>${each(item.topics)}</p></${tag}>`;
