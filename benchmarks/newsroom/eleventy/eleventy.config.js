import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// What makes a page is the newsroom's own, and no part of what its package offers.
const part = (name) => import(new URL(`../../../packages/newsroom/dist/site/${name}.js`, import.meta.url).href);
const { announcementPage } = await part('announcement-page');
const { embedPage } = await part('embed-page');
const { listingOf } = await part('listing');
const { published } = await part('published');
const { prepareRendering, renderAnnouncement } = await part('render');

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
  config.addFilter('embed', ({ one, listing }) => embedPage(one, listing, renderAnnouncement(one), site));
  config.setQuietMode(true);
  return { dir: { input: 'pages', output: process.env['OUT'] } };
}
