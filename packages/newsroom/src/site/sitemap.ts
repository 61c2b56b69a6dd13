import { escapeHtml as escape } from '@unido/announcement';
import type { SiteFile } from './site.js';

export interface Mapped {
  readonly loc: string;
  /** ISO 8601 */
  readonly lastmod?: string;
}

/** The protocol’s limit for one file, by number; at some 200 bytes each, its 50 MB are far away. */
const most = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const part = (urls: readonly Mapped[]): string =>
  `${head}<urlset ${namespace}>\n${urls
    .map(
      ({ loc, lastmod }) =>
        `<url><loc>${escape(loc)}</loc>${lastmod ? `<lastmod>${escape(lastmod)}</lastmod>` : ''}</url>\n`,
    )
    .join('')}</urlset>\n`;

/** The map of a site for search engines: one file, or an index with parts where one would be too long. */
export const sitemapFiles = (baseUrl: string, urls: readonly Mapped[], size = most): SiteFile[] => {
  if (urls.length <= size) return [['sitemap.xml', part(urls)]];
  const parts = Array.from({ length: Math.ceil(urls.length / size) }, (_, index): SiteFile => [
    `sitemap-${index + 1}.xml`,
    part(urls.slice(index * size, (index + 1) * size)),
  ]);
  const index = parts.map(([path]) => `<sitemap><loc>${escape(baseUrl + path)}</loc></sitemap>\n`).join('');
  return [['sitemap.xml', `${head}<sitemapindex ${namespace}>\n${index}</sitemapindex>\n`], ...parts];
};

/** Everything may be read by everybody. */
export const robots = (baseUrl: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${baseUrl}sitemap.xml\n`;
