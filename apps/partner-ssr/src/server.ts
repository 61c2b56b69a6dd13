import type { RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { assets } from './assets.js';
import { beginning, end } from './frame.js';
import { home } from './home.js';
import { partnership } from './partnership.js';

/** Makes a page in parts, each as soon as it can be: the first before the newsroom has answered. */
type Page = (newsroom: URL, query: URLSearchParams) => AsyncIterable<string>;

const pages: Readonly<Record<string, Page>> = { '/': home, '/partnership/': partnership };

const missing = [
  beginning({ path: '', title: 'Not found', description: 'There is no such page.' }),
  '<section class="hero"><h1>There is no such page.</h1><p><a href="/">To the ministry</a></p></section>',
  end,
];

/** The rendered elements bring their style with them, inline. */
const policy = (newsroom: URL): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    `connect-src 'self' ${newsroom.origin}`,
    `img-src data: ${newsroom.origin}`,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** Sends a page’s parts as they come; a reader who leaves ends their making. */
const send = async (response: ServerResponse, parts: AsyncIterable<string> | Iterable<string>): Promise<void> => {
  try {
    await pipeline(Readable.from(parts), response);
  } catch (error) {
    if (!response.destroyed || (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE')
      console.error(error);
  }
};

/** Answers for the site, whose news are those of a newsroom. */
export const listener =
  (newsroom: URL): RequestListener =>
  (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const asset = assets.get(pathname);
    if (asset) {
      response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'public, max-age=31536000, immutable' });
      response.end(asset.bytes);
      return;
    }
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': policy(newsroom),
    });
    if (request.method === 'HEAD') response.end();
    else void send(response, page ? page(newsroom, searchParams) : missing);
  };
