import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcementPage } from '@unido/newsroom/dist/site/announcement-page.js';
import { embedPage } from '@unido/newsroom/dist/site/embed-page.js';
import { listingOf } from '@unido/newsroom/dist/site/listing.js';
import { published } from '@unido/newsroom/dist/site/published.js';
import { prepareRendering, renderAnnouncement } from '@unido/newsroom/dist/site/render.js';

const site = {
  baseUrl: 'https://news.example.org/',
  title: 'Announcements',
  language: 'en',
  assets: { 'page.js': 'assets/page.js', 'embed.js': 'assets/embed.js' },
};

/** The same pages, rendered by the same elements; Eleventy does the rest: data, templates, pagination, files. */
export default async function configure(config) {
  await prepareRendering();
  const folder = join(process.env['CONTENT'] ?? '', 'announcements');
  config.addGlobalData('announcements', () =>
    readdirSync(folder).map((name) => {
      const slug = name.replace(/\.json$/, '');
      const one = published(slug, JSON.parse(readFileSync(join(folder, name), 'utf8')), site.baseUrl);
      return { slug, one, listing: listingOf(slug, name, '', one) };
    }),
  );
  config.addFilter('page', ({ one, listing }) => announcementPage(one, listing, renderAnnouncement(one), site));
  config.addFilter('embed', ({ one }) => embedPage(one, renderAnnouncement(one), site));
  config.setQuietMode(true);
  return { dir: { input: 'pages', output: process.env['OUT'] } };
}
