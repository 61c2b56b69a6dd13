/** In the browser: shows a whole announcement, any number of times, and tells how long it took. */
import { timed } from '../timed.ts';

/** @param markup of one @param event that each sends when it is there; undefined if it is there at once */
export const show = async (markup: string, count: number, event: string | undefined): Promise<number> => {
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  let there = 0;
  if (event) main.addEventListener(event, () => (there += 1), { capture: true });
  const time = await timed(
    () => (main.innerHTML = markup.repeat(count)),
    () => !event || there === count,
  );
  const last = main.lastElementChild as HTMLElement | null;
  if (main.childElementCount !== count || !last || last.offsetHeight < 100)
    throw new Error(`${main.childElementCount} of ${count} are there, the last ${last?.offsetHeight} pixels high`);
  return time;
};

Object.assign(globalThis, { show });
