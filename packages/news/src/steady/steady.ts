import type { Loaded, LoadError } from '../load.js';
import { copyOf, forget, keep } from './copies.js';
import { dated } from './dated.js';
import { log } from './log.js';
import { occasion, savesData } from './occasion.js';
import { explained, isGone } from './problem.js';
import { renew } from './renew.js';
import { waitFor } from './retry.js';

export { copyOf, keep } from './copies.js';
export { near } from './near.js';

// Loaded beside the first answer, which does not wait for it. It imports nothing that the one file has in it.

interface Tag extends HTMLElement {
  readonly src: string | undefined;
  readonly mirrors: string | undefined;
  readonly data: string | null | undefined;
  readonly status: string | undefined;
}

interface Fault {
  /** or another error, where the address is none */
  readonly error: LoadError;
  readonly where: string;
}

/** What asking has given, and what went wrong before. */
interface Turn {
  readonly loaded?: Loaded;
  readonly faults: readonly Fault[];
}

/** An answer that takes longer, in milliseconds, has the last good copy shown until it comes. */
const patience = 1_000;
/** What is younger, in milliseconds, is not asked for again: the newsroom's cache rules give it this long. */
const age = 60_000;

/** What the newsroom was heard of: a tag that is moved in its page asks for none of it again. */
const settled = new WeakSet<Loaded>();

/**
 * Keeps a tag supplied, from its first answer until it leaves the page: asks other sources, shows the last good copy,
 * asks again where that can help, and puts what is newer in the place of what is shown.
 * @param first what was loaded first, which the tag shows, or why nothing was
 * @param get loads and checks
 * @param fail tells reader, page and developer
 */
export const steady = async (
  tag: Tag,
  signal: AbortSignal,
  first: Loaded | Promise<Loaded | Error>,
  get: (address: string, text?: string) => Promise<Loaded>,
  show: (loaded: Loaded) => Promise<void>,
  fail: (error: Error) => void,
  fetchText: (url: string, signal: AbortSignal) => Promise<string>,
): Promise<void> => {
  const { src, data, status } = tag;
  const mirrors = tag.mirrors?.split(/\s+/) ?? [];
  const sources = [src ?? '', ...mirrors].filter(Boolean);
  let shown: Loaded | undefined;
  let newest: Loaded | undefined;

  const ask = async (addresses: readonly string[], before: readonly Fault[] = []): Promise<Turn> => {
    const faults = [...before];
    for (const where of addresses)
      try {
        return { loaded: await get(where), faults };
      } catch (error) {
        if (signal.aborted) break;
        faults.push({ error: error as LoadError, where });
      }
    return { faults };
  };

  const askAgain = async (): Promise<Turn> => {
    const last = newest;
    if (!data || !last) {
      const turn = await ask(sources);
      return last && turn.loaded?.text === last.text ? { ...turn, loaded: last } : turn;
    }
    const whole = async (): Promise<Loaded> => {
      const { loaded, faults } = await ask(sources);
      if (!loaded) throw faults[0]?.error ?? signal.reason;
      return loaded;
    };
    const loaded = await renew(last, status && new URL(status, document.baseURI).href, signal, src && whole, fetchText);
    return { loaded, faults: [] };
  };

  const open = async (): Promise<Turn> => {
    const result = await first;
    if (result instanceof Error)
      return ask(sources.slice(data ? 0 : 1), [{ error: result as LoadError, where: data ? 'data' : (src ?? '') }]);
    shown = result;
    // A copy was shown, and then the tag was moved.
    if (result.asOf) return ask(sources);
    const isSettled = settled.has(result);
    if (data || isSettled) newest = result;
    return data && !isSettled ? askAgain() : { loaded: result, faults: [] };
  };

  /** Shows the youngest copy that is still sound, unless something newer has come. */
  const showCopy = async (): Promise<boolean> => {
    const copies = await Promise.all(sources.map(copyOf));
    for (const copy of copies.filter((one) => one !== undefined).toSorted((one, other) => other.date - one.date))
      try {
        const loaded = dated(await get(copy.url, copy.text), copy.date);
        if (shown || signal.aborted) return false;
        await show((shown = loaded));
        return true;
      } catch {
        // Its key may have been withdrawn since.
      }
    return false;
  };

  // It may have left the page before this part of the code had come.
  if (signal.aborted) return;
  const slow = setTimeout(() => void showCopy(), patience);
  signal.addEventListener('abort', () => clearTimeout(slow));
  let turn = open();
  for (let failures = 0; ; turn = askAgain()) {
    const { loaded, faults } = await turn;
    clearTimeout(slow);
    if (signal.aborted) return;
    const [fault, ...others] = faults;
    // What goes on is said once.
    const tell = failures ? [] : loaded ? faults : others;
    for (const { error, where } of tell) log(error, where);
    if (loaded) {
      if (loaded !== newest) for (const [code, message] of loaded.dropped) log({ code, message }, loaded.url);
      if (loaded !== shown) await show((shown = loaded));
      newest = loaded;
      settled.add(loaded);
      if (loaded.url && loaded.text && loaded.text !== data) void keep(loaded.url, loaded.text);
      if (savesData()) return;
      failures = 0;
      await occasion(signal, undefined, age);
    } else if (fault) {
      const { error, where } = fault;
      if (!failures) {
        // What the newsroom has taken away is not shown from a copy either.
        const gone = faults.find((one) => one.where === src && isGone(one.error));
        if (gone) void forget(gone.where);
        if (!gone && (await showCopy())) log(error, where);
        else fail(explained(error));
      }
      await occasion(signal, savesData() ? undefined : waitFor(error, failures++));
    } else return; // What was in the page is no good, and there is nobody to ask.
  }
};
