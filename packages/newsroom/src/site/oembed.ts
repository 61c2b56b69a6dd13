import { acknowledgement, escapeHtml as escape, type Announcement } from '@unido/announcement';
import type { Listing, Site } from './site.js';

const width = 600;
const height = 800;

/**
 * An announcement for whoever turns its address into an embed. The classes are those by which WordPress knows an embed
 * that reports its own height; until it has done so, and where it can't, WordPress shows the quotation. Of that it keeps
 * the text and the links alone, so spaces part the words. The frame is as wide as its place, since nothing but its width
 * can say so there; elsewhere too it can do nothing to the page.
 * @see https://oembed.com/
 */
export const oembed = (
  { headline, url = '', rights, image, status }: Announcement,
  { summary }: Listing,
  embedUrl: string,
  site: Site,
): object => {
  const title = escape(headline);
  const words = [
    `<a href="${escape(url)}">${title}</a>`,
    summary && escape(summary),
    escape(acknowledgement({ rights })),
  ];
  const picture = status !== 'withdrawn' && image?.width && image.height ? image : undefined;
  return {
    version: '1.0',
    type: 'rich',
    title: headline,
    author_name: rights.holder.name,
    ...(rights.holder.url && { author_url: rights.holder.url }),
    provider_name: site.title,
    provider_url: site.baseUrl,
    cache_age: 3600,
    ...(picture && { thumbnail_url: picture.url, thumbnail_width: picture.width, thumbnail_height: picture.height }),
    html:
      `<blockquote class="wp-embedded-content">${words
        .filter(Boolean)
        .map((part) => `<p>${part}</p>`)
        .join(' ')}</blockquote>` +
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" loading="lazy" title="${title}" ` +
      `src="${escape(embedUrl)}" width="100%" height="${height}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
    width,
    height,
  };
};
