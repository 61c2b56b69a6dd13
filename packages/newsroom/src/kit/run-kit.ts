import { toFeed, type Announcement } from '@unido/announcement';
import { newsroomFrom, snippetOf, type Newsroom } from '@unido/news/snippet';
import type { Values } from '../arguments.js';
import { asBase } from '../base-url.js';
import { parseJson } from '../json.js';
import { InputError } from '../problem.js';
import { SiteFolder } from '../site-folder.js';
import { ownScript } from '../site/assets.js';
import { cacheRuleFiles } from '../site/cache-rules.js';
import { fingerprint } from '../site/fingerprint.js';
import { policy } from '../site/policy.js';
import type { SiteFile } from '../site/site.js';
import { checkPage, checkStyle } from './check-page.js';
import { moved, placeOf, readPublished, type Published } from './documents.js';
import { integrityOf, sourceOf, type Source } from './source.js';

const printed = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  gif: 'image/gif',
};

const typeOf = (path: string): string =>
  path === 'feed.json' ? 'application/' : (types[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? '');

const codeOf = async (source: Source, { current, files }: Newsroom): Promise<SiteFile[]> => {
  const paths = Object.keys(files).filter((path) => /^cdn\/[^/]+$/.test(path) || path.startsWith(`cdn/${current}/`));
  const code: SiteFile[] = [];
  for (const path of paths) {
    const content = await source.read(path);
    if (integrityOf(content) !== files[path])
      throw new InputError(`${source.name}: ${path} is not what integrity.json says; build the site again`);
    code.push([path, content]);
  }
  return code;
};

/** The announcements that are asked for: all, or those of some slugs. */
const chosen = ({ announcements }: Published, source: Source, wanted: string | undefined): readonly Announcement[] => {
  const all = announcements.filter(placeOf);
  if (wanted === undefined) return all;
  const slugs = wanted.split(',').map((slug) => slug.trim());
  const slugOf = (one: Announcement): string => placeOf(one)?.split('/')[1] ?? '';
  const missing = slugs.filter((slug) => !all.some((one) => slugOf(one) === slug));
  if (missing.length)
    throw new InputError(
      ...missing.map((slug) => `${source.name}: it has no announcement “${slug}”; look at its address`),
    );
  return all.filter((one) => slugs.includes(slugOf(one)));
};

/** Makes a folder that a partner copies to a server of its own. Throws an InputError or a UsageError. */
export const runKit = async (name: string, values: Values): Promise<void> => {
  const baseUrl = asBase(values['base-url'] ?? '');
  const source = sourceOf(name);
  const folder = new SiteFolder(values['out'] ?? '');
  const read = async (path: string): Promise<unknown> =>
    parseJson(`${source.name}: ${path}`, Buffer.from(await source.read(path)).toString('utf8'));

  const newsroom = newsroomFrom(await read('integrity.json'), baseUrl);
  if (!newsroom)
    throw new InputError(`${name}: its integrity.json does not say what code it has; build the site again`);
  const published = await readPublished(source);
  const wanted = chosen(published, source, values['announcements']);
  if (!wanted.length) throw new InputError(`${name}: it has no announcements`);

  const files: SiteFile[] = await codeOf(source, newsroom);
  const pictures = new Set<string>();
  const announcements = wanted.map((one) => {
    const { announcement, pictures: its } = moved(one, published.homeUrl, baseUrl);
    for (const path of its) pictures.add(path);
    files.push([`${placeOf(one) ?? ''}announcement.json`, printed(announcement)]);
    return announcement;
  });
  for (const path of pictures) files.push([decodeURI(path), await source.read(path)]);
  const { title, homeUrl, language } = published;
  const feedUrl = `${baseUrl}feed.json`;
  files.push(['feed.json', printed(toFeed(announcements, { title, homeUrl, feedUrl, ...(language && { language }) }))]);
  files.push(['status.json', await source.read('status.json')]);

  const snippets = announcements.map((announcement) => snippetOf('live', { announcement }, {}, newsroom));
  const samples = announcements.map(({ headline, language }, index) => ({
    headline,
    language,
    code: snippets[index]?.html ?? '',
  }));
  // What one announcement needs, the others may; pictures are all that they can differ in.
  const needed = (snippets.find(({ policy }) => policy.includes('img-src')) ?? snippets[0])?.policy ?? '';
  const pagePolicy = policy({ styles: [checkStyle], scripts: baseUrl, requests: baseUrl });
  const [script, content] = ownScript('check');
  const kit = {
    version: 1,
    baseUrl,
    files: files.map(([path, bytes]) => ({ path: encodeURI(path), integrity: integrityOf(bytes), type: typeOf(path) })),
  };
  files.push(
    ['check.html', checkPage(title, needed, pagePolicy, samples, snippets[0]?.html ?? '')],
    [script, content],
    ['kit.json', printed(kit)],
    ['csp.txt', `${needed}\n`],
    ...cacheRuleFiles({ page: pagePolicy }, baseUrl),
  );
  const build = fingerprint(...files.flatMap(([path, bytes]) => [path, bytes]));
  const written = await folder.apply({ build, files });
  process.stderr.write(
    `Announcements: ${announcements.length}. Files of ${values['out'] ?? ''}: ${written}. Copy the folder to ${baseUrl} and open ${baseUrl}check.html.\n`,
  );
};
