import { enhance } from './feed.js';
import { takeUp } from './take-up.js';

interface Page {
  readonly title: string;
  readonly main: HTMLElement;
}

const mainOf = (page: Document): HTMLElement => page.getElementById('main') ?? page.body;

/** Pages that were shown, by their path: going back shows what was left there, and asks for nothing. */
const kept = new Map<string, Page>();

/** A page of this site from its server. Only the unsafe parser makes shadow roots of their declaration, and in a document that is not shown it runs nothing. */
const ask = async (path: string, signal: AbortSignal): Promise<Page> => {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const page = document.implementation.createHTMLDocument();
  page.documentElement.setHTMLUnsafe(await response.text());
  takeUp(page);
  enhance(page);
  return { title: page.title, main: mainOf(page) };
};

const go = async (path: string, signal: AbortSignal): Promise<void> => {
  const page = kept.get(path) ?? (await ask(path, signal));
  kept.set(path, page);
  document.title = page.title;
  mainOf(document).replaceWith(page.main);
  for (const link of document.querySelectorAll('nav a'))
    if (link.getAttribute('href') === path) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  page.main.focus({ preventScroll: true });
};

/** Shows the site’s other pages in this one, where the browser can be asked to (the Navigation API). */
export const followLinks = (): void => {
  if (!('navigation' in window && 'setHTMLUnsafe' in document.documentElement)) return;
  kept.set(location.pathname, { title: document.title, main: mainOf(document) });
  navigation.addEventListener('navigate', (event) => {
    const { pathname } = new URL(event.destination.url);
    if (!event.canIntercept || event.hashChange || event.downloadRequest !== null || pathname === location.pathname)
      return;
    event.intercept({
      focusReset: 'manual',
      handler: async () => {
        try {
          await go(pathname, event.signal);
        } catch (error) {
          // The server knows better what to say.
          if (!event.signal.aborted) location.reload();
          throw error;
        }
      },
    });
  });
};
