import { InputError } from '../problem.js';
import type { Item } from './source.js';

const shorten = (title: string): string => (title.length > 100 ? `${title.slice(0, 100)}…` : title);

/**
 * The item that is asked for, by its number from 1 or by its identifier; without either, the only one.
 * Throws an InputError that lists the items where there are several, or none of this name.
 */
export const chooseItem = (name: string, items: readonly Item[], wanted: string | undefined): Item => {
  if (!items.length) throw new InputError(`${name}: it is a feed without items; name another file`);
  const list = items.map(({ title }, index) => `  ${index + 1}  ${shorten(title)}`);
  if (wanted === undefined) {
    const [first] = items;
    if (first && items.length === 1) return first;
    throw new InputError(
      `${name}: it holds ${items.length} items; choose one by --item N, or write all by --out DIR`,
      ...list,
    );
  }
  const found = items.find(({ id }) => id === wanted) ?? (/^\d+$/.test(wanted) ? items[Number(wanted) - 1] : undefined);
  if (found) return found;
  throw new InputError(`${name}: it has no item “${wanted}”; choose one of these by its number`, ...list);
};
