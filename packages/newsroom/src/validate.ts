import { describe, fromFeed, validate, type Fault } from '@unido/announcement';
import { locator, parseJson } from './json.js';
import { InputError } from './problem.js';

type Checked = { readonly faults: readonly Fault[]; readonly sound: string };

const checkFeed = (value: unknown): Checked => {
  const result = fromFeed(value);
  if (!result.ok) return { faults: result.faults, sound: '' };
  return {
    faults: result.dropped.flatMap(({ faults }) => faults),
    sound: `a sound feed (announcements: ${result.announcements.length})`,
  };
};

const checkDocument = (value: unknown): Checked => {
  const result = validate(value);
  return result.ok ? { faults: [], sound: 'a sound announcement' } : { faults: result.faults, sound: '' };
};

/** Announcements carry a number as their version, feeds the address of their format. */
const isFeed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string';

/**
 * Checks the text of a document or a JSON feed. Throws an InputError with a line for each fault.
 * @returns what it is
 */
export const validateText = (name: string, text: string): string => {
  const value = parseJson(name, text);
  const { faults, sound } = isFeed(value) ? checkFeed(value) : checkDocument(value);
  if (!faults.length) return sound;
  const placeOf = locator(text);
  throw new InputError(...faults.map((fault) => `${name}:${placeOf(fault)}: ${describe(fault)}`));
};
