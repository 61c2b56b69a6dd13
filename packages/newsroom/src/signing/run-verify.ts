import { fromFeed, validate, type Announcement } from '@unido/announcement';
import { refusals, verify } from '@unido/announcement/signature';
import type { Values } from '../arguments.js';
import { parseJson } from '../json.js';
import { InputError, UsageError } from '../problem.js';
import { isAddress, textOf } from '../read-address.js';
import { readKeys } from './keys.js';

const announcementsIn = (name: string, text: string): Announcement[] => {
  const value = parseJson(name, text);
  const feed = fromFeed(value);
  if (feed.ok) {
    if (feed.dropped.length)
      throw new InputError(`${name}: ${feed.dropped.length} of its items are no sound announcements`);
    return feed.announcements;
  }
  const result = validate(value);
  if (!result.ok) throw new InputError(`${name}: it is no sound announcement and no feed of them`);
  return [result.announcement];
};

/** Checks documents and feeds against a newsroom’s keys. A line for each; throws an InputError with those refused. */
export const runVerify = async (names: readonly string[], values: Values): Promise<void> => {
  const faults: string[] = [];
  for (const name of names) {
    const given = values['keys'];
    if (given === undefined && !isAddress(name))
      throw new UsageError('--keys is missing: a file, or the address of a newsroom’s keys.');
    try {
      const place = given ?? new URL('/.well-known/unido-keys.json', name).href;
      const keys = readKeys(place, await textOf(place));
      for (const one of announcementsIn(name, await textOf(name))) {
        const verdict = await verify(one, keys, Date.now());
        if (verdict.ok)
          process.stdout.write(
            `${name}: ${one.id}: good, signed ${new Date(verdict.at).toISOString()} with ${verdict.kid}\n`,
          );
        else faults.push(`${name}: ${one.id}: refused: ${refusals[verdict.reason]}`);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(error.message);
    }
  }
  if (faults.length) throw new InputError(...faults);
};
