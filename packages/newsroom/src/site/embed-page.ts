import type { Announcement } from '@unido/announcement';
import { escape, frame, link } from './frame.js';
import { policy } from './policy.js';
import { elementStyles } from './render.js';
import type { Site } from './site.js';
import { verifyLine } from './verify-page.js';

const style = `
:root { color-scheme: light dark; background: light-dark(#fff, #0e1820); }
body { margin: 0; padding: 12px 16px 16px; overflow-wrap: break-word; }
footer { max-inline-size: 640px; font: 13px/24px system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
footer p { margin: 0; } footer a { color: light-dark(#005c8f, #7cc9f0); text-underline-offset: .15em; }
`;

/** What an embed allows itself. */
export const embedPolicy = ({ baseUrl }: Pick<Site, 'baseUrl'>): string =>
  policy({ styles: [style, ...elementStyles], scripts: `${baseUrl}assets/` });

/**
 * The page of an announcement for a frame in somebody else’s page. Whole without script; the script tells the page
 * around it how high it is. It is no module: in a sandboxed frame those are refused without the right headers.
 */
export const embedPage = (one: Announcement, slug: string, rendered: string, site: Site): string => {
  const line = verifyLine(one, slug, site);
  return frame({
    language: one.language,
    title: one.headline,
    policy: embedPolicy(site),
    style,
    head: [
      '<meta name="robots" content="noindex">',
      '<base target="_top">',
      link('canonical', one.url ?? ''),
      `<script src="${escape(site.baseUrl + site.assets['embed.js'])}" defer></script>`,
    ],
    body: ['<main>', rendered, '</main>', line && `<footer>${line}</footer>`],
  });
};
