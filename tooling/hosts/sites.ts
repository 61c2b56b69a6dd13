import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import type { Announcement } from '@unido/announcement';
import { root } from '../process.mjs';
import { handler } from '../serve.mjs';
import { listen } from '../visitor/listen.js';
import { pageHtml, type Page, type Places } from '../visitor/page.js';
import { policyFor } from './policy.js';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const installed = (path: string): string => read(`tooling/hosts/node_modules/${path}`);
const fixture = (name: string): string => read(`tooling/hosts/fixtures/${name}`);

export const bundle = read('packages/news/cdn/unido-news.js');

/** The one real announcement. With a picture, since pages do much to pictures. */
export const announcement = (newsroom: string): Announcement => ({
  ...(JSON.parse(read('content/announcements/2024-02-29-unido-cingai.json')) as Announcement),
  url: `${newsroom}/announcements/`,
  image: { url: `${newsroom}/picture.svg`, alt: 'Two delegations at a table', width: 600, height: 300 },
});

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300" fill="#888"/></svg>';

/** A Lit of the page's own, as a partner's build has it. */
const otherLit = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // The release of Lit, not the one for its developers, which tests have else.
    resolve: { conditions: ['module', 'browser'] },
    build: {
      write: false,
      lib: { entry: join(root, 'tooling/hosts/fixtures/other-lit.js'), formats: ['es'] },
    },
  });
  const [{ output } = { output: [] }] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return output.map((one) => ('code' in one ? one.code : '')).join('');
};

/** What pages of partners load from their own site, by its path. */
export const hostFiles = async (): Promise<Readonly<Record<string, string>>> => ({
  '/bootstrap.css': installed('bootstrap/dist/css/bootstrap.min.css'),
  '/preflight.css': installed('tailwindcss/preflight.css'),
  '/block-theme.css': fixture('block-theme.css'),
  '/jquery.js': installed('jquery/dist/jquery.min.js'),
  '/prototype.js': fixture('prototype-like.js'),
  '/readability.js': installed('@mozilla/readability/Readability.js'),
  '/lit.js': await otherLit(),
});

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};
const typeOf = (path: string): string =>
  `${types[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? 'text/plain'}; charset=utf-8`;

/** What the newsroom has, by its path. */
const answersOf = (at: string, spoilt: string | undefined): Readonly<Record<string, string>> => {
  const { version } = JSON.parse(read('packages/news/package.json')) as { version: string };
  const one = announcement(at);
  return {
    ...(spoilt && { '/cdn/unido-news.js': spoilt }),
    '/announcement.json': JSON.stringify(one),
    '/kept.json': JSON.stringify(one),
    '/without-cors.json': JSON.stringify(one),
    '/without-picture.json': JSON.stringify({ ...one, image: { ...one.image, url: `${at}/refused/picture.svg` } }),
    '/picture.svg': picture,
    '/status.json': JSON.stringify({ version: 1, announcements: {} }),
    '/announcements/': '<!doctype html><title>The announcement</title>',
    // A release of ours from another time.
    '/other-version/unido-news.js': bundle.replaceAll(`"${version}"`, '"0.0.0-other"'),
  };
};

/** A partner's site and the newsroom's, each of an origin of its own. */
export interface Sites {
  readonly places: Places;
  /** Serves a page at a path of the partner's. @returns its address */
  readonly show: (path: string, page: Page) => string;
  readonly newsroomAway: (away: boolean) => void;
  readonly stop: () => void;
}

/**
 * @param files what partners' pages load from their own site, by its path
 * @param spoilt our file, where it is to be another one
 */
export const startSites = async (files: Readonly<Record<string, string>>, spoilt?: string): Promise<Sites> => {
  let away = false;
  let answers: Readonly<Record<string, string>> | undefined;
  const code = join(root, 'packages/news/cdn');
  const cdn = handler({ name: 'CDN', port: 0, mounts: { '/cdn/': code, '/cdn/pinned/': code }, cors: true });
  const newsroom = await listen((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/s, '');
    if (away) return void request.socket.destroy();
    if (path.startsWith('/cdn/') && !(spoilt && path.endsWith('/unido-news.js'))) return void cdn(request, response);
    answers ??= answersOf(`http://${request.headers.host}`, spoilt);
    const body = answers[path];
    const status = body === undefined ? (path.startsWith('/refused/') ? 403 : 404) : 200;
    response.writeHead(status, {
      'content-type': typeOf(path),
      'cache-control': path === '/kept.json' ? 'public, max-age=60' : 'no-cache',
      ...(path !== '/without-cors.json' && { 'access-control-allow-origin': '*' }),
    });
    response.end(body ?? 'Nothing here');
  });

  const pages = new Map<string, Page>([['/elsewhere', { main: 'Another page', end: ' ' }]]);
  const partner = await listen((request, response) => {
    const path = request.url ?? '/';
    const page = pages.get(path);
    const body = page ? pageHtml(page, places) : files[path];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': page ? 'text/html; charset=utf-8' : typeOf(path),
      'cache-control': 'no-cache',
      ...(page?.policy && { 'content-security-policy': policyFor(page.policy, body ?? '') }),
    });
    response.end(body ?? 'Nothing here');
  });
  const places = { newsroom: newsroom.origin, partner: partner.origin };
  return {
    places,
    show: (path, page) => {
      pages.set(path, page);
      return partner.origin + path;
    },
    newsroomAway: (now) => {
      away = now;
    },
    stop: () => {
      newsroom.stop();
      partner.stop();
    },
  };
};
