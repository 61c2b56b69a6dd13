import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryOf, toHtml, toNewsArticle } from '@unido/announcement';

/** The same announcements as pages, as Eleventy’s documentation says: one template, paginated over data. */
export default function configure(config) {
  const folder = join(process.env.CONTENT ?? '', 'announcements');
  config.addGlobalData('announcements', () =>
    readdirSync(folder).map((name) => ({
      slug: name.replace(/\.json$/, ''),
      ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
    })),
  );
  config.addFilter('article', (one) => toHtml(one));
  config.addFilter('summary', (one) => summaryOf(one));
  config.addFilter('schema', (one) => JSON.stringify(toNewsArticle(one)).replaceAll('<', '\\u003c'));
  config.setQuietMode(true);
  return { dir: { input: 'pages', output: process.env.OUT } };
}
