import { escapeHtml as escape, type Announcement } from '@unido/announcement';
import type { Site } from './site.js';

const width = 600;
const height = 800;

/**
 * An announcement for whoever turns its address into an embed. The classes are those by which WordPress knows an embed
 * that reports its own height; it keeps of the HTML what it knows, which is all of it. Elsewhere it is a frame that
 * can do nothing to the page, with a link for where frames are not shown.
 * @see https://oembed.com/
 */
export const oembed = (
  { headline, url = '', rights, image, status }: Announcement,
  embedUrl: string,
  site: Site,
): object => {
  const title = escape(headline);
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
      `<blockquote class="wp-embedded-content"><a href="${escape(url)}">${title}</a></blockquote>` +
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" loading="lazy" title="${title}" ` +
      `src="${escape(embedUrl)}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
    width,
    height,
  };
};
