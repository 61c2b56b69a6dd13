import { waitUntil } from '@open-wc/testing';

/**
 * Waits for what a page does in its own time, such as loading a language. It is long enough for a machine that has much
 * else to do, so that only what never comes fails.
 * @param what is said if it does not come
 */
export const until = (holds: () => unknown, what?: string): Promise<void> =>
  waitUntil(holds, what, { timeout: 10_000, interval: 20 });
