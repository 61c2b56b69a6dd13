/** In the browser: how long something takes until it stands painted. */

/** Settles when a frame has been drawn. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(0);
  });

/**
 * Does something at the beginning of a frame, so that no wait for one counts: its script, style, layout and painting.
 * @returns milliseconds until the frame was drawn in which all of it stood
 */
export const timed = (act: () => void, done: () => boolean = () => true): Promise<number> =>
  new Promise((resolve, reject) => {
    const frame = async (start: number): Promise<void> => {
      await drawn();
      if (done()) resolve(performance.now() - start);
      else requestAnimationFrame(() => void frame(start));
    };
    // The frame before may still be at work.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const start = performance.now();
        try {
          act();
        } catch (error) {
          reject(error);
          return;
        }
        void frame(start);
      }),
    );
  });
