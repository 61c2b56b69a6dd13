import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handler } from './serve.mjs';

let folder: string;
const server = createServer((incoming, outgoing) => listener(incoming, outgoing));
let listener: ReturnType<typeof handler>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const site = join(folder, 'site');
  await mkdir(join(site, 'inner'), { recursive: true });
  await mkdir(join(folder, 'cdn'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(site, 'link.txt'));
  await writeFile(join(site, 'index.html'), '<p>http://localhost:4174/</p>');
  await writeFile(join(site, 'inner', 'index.html'), 'inner');
  await writeFile(join(site, '404.html'), 'nowhere');
  await writeFile(join(folder, 'cdn', 'tag.js'), 'let a;');
  listener = handler({
    name: 'Test',
    port: 0,
    cors: true,
    mounts: { '/': site, '/cdn/': join(folder, 'cdn') },
    rewrite: (html) => html.replaceAll('4174', '9999'),
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path just as it is written, which fetch would tidy first. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, headers, method }, async (response) => {
      const body = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .on('error', reject)
      .end();
  });

test('serves a folder’s index, with its type, and rewrites pages', async () => {
  const { status, headers, body } = await get('/');
  expect({ status, body }).toEqual({ status: 200, body: '<p>http://localhost:9999/</p>' });
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
  });
});

test('mounts a folder under a path', async () => {
  expect(await get('/cdn/tag.js?v=1')).toMatchObject({
    status: 200,
    body: 'let a;',
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
});

test('sends nothing again to who has it', async () => {
  const etag = (await get('/cdn/tag.js')).headers.etag ?? '';
  expect(await get('/cdn/tag.js', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
  expect(await get('/', { 'if-none-match': etag })).toMatchObject({ status: 200 });
});

test('sends a folder’s path to its slash, on this host alone', async () => {
  expect(await get('/inner')).toMatchObject({ status: 301, headers: { location: '/inner/' } });
  expect(await get('//inner')).toMatchObject({ status: 301, headers: { location: '/inner/' } });
});

test('answers HEAD without a body and refuses to be written to', async () => {
  expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '29' } });
  expect(await get('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/cdn/../../secret.txt',
  '/link.txt',
  '/index.html/',
])('has nothing at %s', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'nowhere' });
});

test.each(['/%ff', '/a%00b', '/..%5csecret.txt'])('refuses %s', async (path) => {
  expect(await get(path)).toMatchObject({ status: 400 });
});
