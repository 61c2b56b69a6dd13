import type { Decorator } from '@storybook/web-components-vite';
import { directionOfPage } from '@unido/testing/stories';
import bootstrap from 'bootstrap/dist/css/bootstrap.css?inline';
import tailwind from 'tailwindcss/preflight.css?inline';
import { tokens } from '@unido/tokens';
import { html } from 'lit';
import hostile from './hostile.css?inline';

const hosts: Readonly<Record<string, string>> = { none: '', bootstrap, tailwind, hostile };

/** The page’s own colours are those that the elements take for granted; they differ where a reader asks for contrast. */
const coloursOf = (theme: string): string => {
  const [scheme, more] = theme.split('-');
  const key = `${scheme === 'dark' ? 'dark' : 'light'}${more ? 'More' : ''}` as const;
  const set = Object.entries(tokens)
    .filter(([, { type }]) => more && type === 'color')
    .map(([name, token]) => `--unido-${name}: ${token[key]}`);
  return [`color-scheme: ${scheme}`, `color: ${tokens.ink[key]}`, `background: ${tokens.paper[key]}`, ...set].join(';');
};

const sheet = new CSSStyleSheet();

/** Gives the document the style of a partner's site; pages that only show stories keep their own. */
const dress = (host: string): void => {
  sheet.replaceSync(hosts[host] ?? '');
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
};

/** The page on which a story stands: language, direction, colours, width and style as the toolbar says. */
export const page: Decorator = (story, { globals, viewMode }) => {
  const { theme, language, host, width } = globals as Record<string, string>;
  dress(viewMode === 'story' ? (host ?? 'none') : 'none');
  return html`<div
    class="story-page"
    lang=${language ?? 'en'}
    dir=${directionOfPage(language ?? 'en')}
    style=${coloursOf(theme ?? 'light')}
    data-view=${viewMode}
    data-bs-theme=${theme?.split('-')[0]}
  >
    <div class="story-column" style=${width === 'full' ? '' : `inline-size: min(100%, ${width}px)`}>${story()}</div>
  </div>`;
};
