import type { LoadError } from '../load.js';

/** Milliseconds between attempts, give or take half, so that not all readers of a page ask in the same moment. */
const waits = [1_000, 3_000, 9_000];
/** A server that wants more time than this is asked again when the page is seen again. */
const longest = 600_000;

/** Milliseconds that a server asks for: seconds, or a date. */
const asked = (after: string): number => (/^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now());

/**
 * How long to wait before asking again by itself, milliseconds; `undefined` where that can't help, or has not so far.
 * @param failures in a row, before this one
 */
export const waitFor = ({ code, status, after }: LoadError, failures: number): number | undefined => {
  const passing = /^(network|timeout)$/.test(code) || /^(408|425|429|5..)$/.test(`${status}`);
  const wait = passing ? waits[failures] : undefined;
  if (wait === undefined) return undefined;
  const ms = wait * (0.5 + Math.random());
  const least = after ? asked(after) : 0;
  return least > longest ? undefined : Math.max(ms, least || 0);
};
