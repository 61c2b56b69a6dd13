/** For servers that render the elements, and for the pages that take up what was rendered. */
export { loadMessages, speak } from '@unido/element';
export { LoadError } from './load.js';
export type { Loaded } from './load.js';
import { load as loadWithText, type Loaded } from './load.js';

/** Loads an announcement or a feed as the tag does, without its text as it came: a page needs it once. */
export const load = async (...given: Parameters<typeof loadWithText>): Promise<Loaded> => {
  const { text: _, ...loaded } = await loadWithText(...given);
  return loaded;
};
