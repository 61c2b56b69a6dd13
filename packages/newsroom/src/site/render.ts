import { render } from '@lit-labs/ssr';
import { customElements } from '@lit-labs/ssr-dom-shim';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeCSS } from 'lit';
import type { CSSResult, LitElement } from 'lit';
import type { Announcement } from '@unido/announcement';
import '@unido/news';
import { loadMessages, speak, type Loaded } from '@unido/news/server';

const tags = ['unido-news', 'unido-news-card', 'unido-quote-block', 'unido-attendee-list', 'unido-disclaimer-footer'];

/** Style sheets as they stand in every page that is rendered: without comments, and white space as one space. */
const small = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of every style element that rendered elements carry: for the hashes of a Content-Security-Policy. */
export const elementStyles: readonly string[] = tags.map((tag) => {
  const element = customElements.get(tag) as unknown as typeof LitElement;
  const text = small(element.elementStyles.map((sheet) => (sheet as CSSResult).cssText).join(''));
  element.elementStyles = [unsafeCSS(text)];
  return text;
});

/** Loads the texts of the interface in all its languages, so that rendering need not wait. */
export const prepareRendering = async (): Promise<void> => {
  await Promise.all(['ar', 'es', 'fr', 'ru', 'zh'].map(loadMessages));
};

const renderNews = (language: string, loaded: Loaded): string => {
  speak(language);
  const rendered = collectResultSync(render(html`<unido-news heading-level="1" .loaded=${loaded}></unido-news>`));
  return (
    rendered
      .slice(rendered.indexOf('<unido-news'), rendered.lastIndexOf('</unido-news>') + '</unido-news>'.length)
      // A name of the attribute that no browser of ours knows, and white space that stood for properties.
      .replaceAll('<template shadowroot="open" ', '<template ')
      // An empty text’s place is held by a comment in a form that is none in HTML.
      .replaceAll('<?>', '<!---->')
      .replace(/(<unido-[a-z-]+)\s+/g, '$1 ')
      // The indentation of the templates.
      .replace(/\n\s+/g, '\n')
  );
};

/**
 * An announcement whole, as the tag with its shadow roots: complete without script. Where a script defines the
 * elements, they take up what is there. Its headline is the page’s.
 */
export const renderAnnouncement = (announcement: Announcement): string =>
  renderNews(announcement.language, { announcements: [announcement], feed: false, dropped: [] });

/** The headlines of some announcements, for readers of a language. */
export const renderList = (announcements: readonly Announcement[], language: string): string =>
  renderNews(language, { announcements, feed: true, dropped: [] });
