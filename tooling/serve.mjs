/** A small server of static files on this machine alone. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, posix, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * @typedef {object} Site
 * @property {string} name said when it starts
 * @property {number} port
 * @property {Readonly<Record<string, string>>} mounts folders by the path, with slashes at both ends, where they appear
 * @property {boolean} [cors] whether scripts of every origin may read it
 * @property {(html: string) => string} [rewrite] changes every page as it goes out
 * @property {(path: string) => Readonly<Record<string, string>>} [headers] what else is said of a path
 * @property {boolean} [compress] gives out text compressed, as servers do on the way
 */

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The quality of compression that servers find time for. */
const onTheWay = 5;

/** @param {string} path */
const kind = async (path) => {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : 'nothing';
};

/**
 * The file or folder that a path names, if it is inside its mount, also when links have been followed.
 * @param {Site['mounts']} mounts
 * @param {string} path normalised, beginning with a slash
 */
const locate = async (mounts, path) => {
  const mount = Object.keys(mounts)
    .filter((prefix) => `${path}/`.startsWith(prefix))
    .toSorted((a, b) => b.length - a.length)[0];
  const folder = mount && (await realpath(mounts[mount] ?? '').catch(() => undefined));
  if (!mount || !folder) return undefined;
  const found = await realpath(join(folder, path.slice(mount.length))).catch(() => undefined);
  return found === folder || found?.startsWith(folder + sep) ? found : undefined;
};

/** @param {string} url @returns {string | undefined} the path asked for, normalised; undefined if it is malformed */
const pathOf = (url) => {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, ''));
    return path.startsWith('/') && !/[\0\\]/.test(path) ? posix.normalize(path) : undefined;
  } catch {
    return undefined;
  }
};

/** @typedef {{ status: number, headers?: Record<string, string>, body?: Buffer | string }} Answer */

/**
 * @param {Site} site
 * @param {string} file
 * @param {number} status
 * @returns {Promise<Answer>}
 */
const send = async ({ rewrite }, file, status) => {
  const bytes = await readFile(file);
  const body = rewrite && extname(file) === '.html' ? Buffer.from(rewrite(bytes.toString())) : bytes;
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { status, headers: { 'content-type': type, etag }, body };
};

/**
 * @param {Site} site
 * @param {string} url
 * @returns {Promise<Answer>}
 */
const answer = async (site, url) => {
  const path = pathOf(url);
  if (!path) return { status: 400 };
  const found = await locate(site.mounts, path);
  if (found && (await kind(found)) === 'folder') {
    const index = join(found, 'index.html');
    if ((await kind(index)) === 'file')
      return path.endsWith('/')
        ? send(site, index, 200)
        : { status: 301, headers: { location: encodeURI(`${path}/`) } };
  } else if (found && !path.endsWith('/')) return send(site, found, 200);
  const missing = await locate(site.mounts, '/404.html');
  return missing ? send(site, missing, 404) : { status: 404, body: 'Not found\n' };
};

/**
 * @param {Site} site
 * @returns {import('node:http').RequestListener}
 */
export const handler = (site) => async (request, response) => {
  const { method = '', url = '' } = request;
  /** @type {Answer} */
  let {
    status,
    headers,
    body = '',
  } = /^(GET|HEAD)$/.test(method)
    ? await answer(site, url).catch(() => ({ status: 500 }))
    : { status: 405, headers: { allow: 'GET, HEAD' } };
  if (status === 200 && headers?.['etag'] && request.headers['if-none-match']?.includes(headers['etag'])) status = 304;
  const type = headers?.['content-type'] ?? 'text/plain; charset=utf-8';
  const accepted = String(request.headers['accept-encoding']);
  if (site.compress && status !== 304 && /\bbr\b/.test(accepted) && type.includes('charset=')) {
    body = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: onTheWay } });
    headers = { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' };
  }
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(site.cors && { 'access-control-allow-origin': '*' }),
    ...headers,
    ...(status < 400 && site.headers?.(pathOf(url) ?? '')),
    ...(status !== 304 && { 'content-length': String(Buffer.byteLength(body)) }),
  });
  response.end(method === 'HEAD' || status === 304 ? undefined : body);
};

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });

/**
 * Serves a site at http://localhost:PORT/, by IPv4 and where there is any by IPv6, and to no other machine.
 * @param {Site} site
 * @returns {Promise<() => void>} stops it
 * @throws an error with the code EADDRINUSE if the port is taken
 */
export const serve = async (site) => {
  const servers = [createServer(handler(site)), createServer(handler(site))];
  const stop = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  const [first, second] = servers;
  try {
    if (first) await listen(first, site.port, '127.0.0.1');
    if (second) await listen(second, site.port, '::1');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE' || !first?.listening) {
      stop();
      throw error;
    }
  }
  return stop;
};
