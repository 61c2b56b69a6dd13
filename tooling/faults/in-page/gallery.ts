import type { Finding, Order } from './witness.js';

/** A page to be opened, and what is asked about it. */
export interface Opening {
  readonly address: string;
  /** One for each time that it is opened. */
  readonly orders: readonly Order[];
}

declare global {
  /** Opens pages in frames, one over the other, and tells of each what was found, or why nothing was. */
  var gallery: (slow: readonly Opening[], others: readonly Opening[]) => Promise<(Finding | string)[]>;
}

/** Runs in a page, from its source: it must not name anything outside of itself. */
export const installGallery = (): void => {
  // Enough to fill the waits of one with the work of others, and no more: a page that gets no turn gives up.
  const atOnce = 4;

  const heard = (frame: HTMLIFrameElement): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const hear = ({ source, data }: MessageEvent): void => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', hear);
        resolve(data);
      };
      addEventListener('message', hear);
      // For what hangs, no measure of speed.
      setTimeout(() => reject(new Error('nothing is heard from the page')), 50_000);
    });

  // Each visit in a frame of its own, and all of them stay: when no page of a site is left, a WebKit that is driven by a
  // test forgets what the site has kept.
  const visit = async ({ address, orders }: Opening): Promise<Finding | string> => {
    const frames: HTMLIFrameElement[] = [];
    let answer: unknown = 'not asked';
    try {
      for (const order of orders) {
        const frame = document.createElement('iframe');
        frames.push(frame);
        document.body.append(frame);
        const ready = heard(frame);
        frame.src = address;
        await ready;
        const answered = heard(frame);
        frame.contentWindow?.postMessage(order, '*');
        answer = await answered;
        if (order === 'keep' && answer !== 'kept') break;
      }
      return answer as Finding | string;
    } catch (error) {
      return String(error);
    } finally {
      for (const frame of frames) frame.remove();
    }
  };

  globalThis.gallery = async (slow, others) => {
    const found: (Finding | string)[] = [];
    const queue = [...others.entries()];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) found[slow.length + next[0]] = await visit(next[1]);
    };
    const atFirst = slow.map(async (one, index) => {
      found[index] = await visit(one);
    });
    await Promise.all([...atFirst, ...Array.from({ length: atOnce }, work)]);
    return found;
  };
};
