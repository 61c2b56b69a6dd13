/** Whether the reader asks for little to be sent. */
export const savesData = (): boolean =>
  Boolean((navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData);

/**
 * Resolves when it is time to ask again: when the page is seen or has a network once more, or after a wait; never once
 * the signal is aborted.
 * @param wait milliseconds; without it, only the page's own changes count
 * @param least milliseconds before which they do not
 */
export const occasion = (signal: AbortSignal, wait?: number, least = 0): Promise<void> =>
  new Promise((resolve) => {
    // Then it never comes, and nobody is to wait for it.
    if (signal.aborted) return;
    const began = performance.now();
    const over = new AbortController();
    // What is not seen can wait until it is.
    const look = (): void => {
      if (document.hidden || performance.now() - began < least) return;
      over.abort();
      resolve();
    };
    const timer = wait === undefined ? 0 : setTimeout(look, wait);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    signal.addEventListener('abort', () => over.abort(), over);
    document.addEventListener('visibilitychange', look, over);
    addEventListener('online', look, over);
  });
