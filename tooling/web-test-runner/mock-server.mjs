/**
 * Answers under `/__test/` as the query asks, so that a test can have every answer a network may give.
 *
 * `GET answer?…` takes, all optional: `status`, `type`, `file` (a fixture) or `body` (the id of a stored one),
 * `bytes` (pads the body with white space up to this size), `truncate` (sends half of it as if it were all),
 * `stall` (sends half of it, then nothing), `delay` (milliseconds, or `never`), `redirect` (an address),
 * `cors` (`none` to leave the header out), `key` (under which `log` tells what became of the requests), `from` and `to`
 * (of the requests under this key, those that fail so; the others are answered well).
 * `GET folder/ID/announcement.json` answers the stored body of this id, which is also its `key`, as a site does.
 * `POST body` stores a body and answers its id; `GET log?key=…` answers `{ started, aborted }`.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../process.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** @type {Map<string, Buffer>} */
const bodies = new Map();
/** @type {Map<string, { started: number, aborted: number }>} */
const logs = new Map();

/** @param {string} key */
const logOf = (key) => {
  const log = logs.get(key) ?? { started: 0, aborted: 0 };
  logs.set(key, log);
  return log;
};

const fixtures = /^(packages\/[^/]+\/fixtures|content)\//;

/** @param {string} file */
const fixture = (file) => {
  const path = normalize(file).split(sep).join('/');
  if (!fixtures.test(path)) throw new Error(`${file} is no fixture: packages/*/fixtures/… or content/…`);
  return readFile(join(root, path));
};

/** @param {URLSearchParams} query */
const bodyOf = async (query) => {
  const file = query.get('file');
  const stored = bodies.get(query.get('body') ?? '');
  const body = file ? await fixture(file) : (stored ?? Buffer.alloc(0));
  const padding = Math.max(0, Number(query.get('bytes') ?? 0) - body.length);
  return padding ? Buffer.concat([body, Buffer.alloc(padding, ' ')]) : body;
};

/**
 * @param {URLSearchParams} query
 * @param {Request} request
 * @param {Response} response
 */
const answer = async (query, request, response) => {
  const log = logOf(query.get('key') ?? '');
  log.started += 1;
  if (log.started < Number(query.get('from') ?? 0) || log.started > Number(query.get('to') ?? Infinity))
    for (const fault of ['status', 'type', 'truncate', 'stall', 'delay', 'redirect', 'cors']) query.delete(fault);
  response.on('close', () => {
    if (!response.writableFinished) log.aborted += 1;
  });
  const delay = query.get('delay');
  if (delay === 'never') return;
  if (delay) await sleep(Number(delay));

  const redirect = query.get('redirect');
  const body = await bodyOf(query);
  const whole = !query.has('truncate') && !query.has('stall');
  response.writeHead(Number(query.get('status') ?? (redirect ? 302 : 200)), {
    'content-type': query.get('type') ?? 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(redirect && { location: redirect }),
    ...(query.has('stall') && { 'content-length': body.length }),
    ...(query.get('cors') !== 'none' && { 'access-control-allow-origin': '*' }),
  });
  const sent = whole ? body : body.subarray(0, body.length >> 1);
  if (query.has('stall')) response.write(sent);
  else response.end(request.method === 'HEAD' ? undefined : sent);
};

/**
 * @param {Request} request
 * @param {Response} response
 */
const handle = async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const cors = { 'access-control-allow-origin': '*' };
  if (pathname === '/__test/answer') return answer(searchParams, request, response);
  const [, id] = /^\/__test\/folder\/([^/]+)\/announcement\.json$/.exec(pathname) ?? [];
  if (id)
    return answer(
      new URLSearchParams({ body: id, key: id, ...(bodies.has(id) ? {} : { status: '404' }) }),
      request,
      response,
    );
  if (pathname === '/__test/log')
    return void response.writeHead(200, cors).end(JSON.stringify(logOf(searchParams.get('key') ?? '')));
  if (pathname === '/__test/body' && request.method === 'POST') {
    const id = randomUUID();
    bodies.set(id, Buffer.concat(await request.toArray()));
    return void response.writeHead(201, cors).end(id);
  }
  return void response.writeHead(404, cors).end();
};

/** @type {typeof handle} */
const handleSafely = (request, response) =>
  handle(request, response).catch((error) => void response.writeHead(500).end(String(error)));

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} */
export const mockMiddleware = async (context, next) => {
  if (!context.path.startsWith('/__test/')) return next();
  // Koa keeps out; and the runner, which lists what it finds missing, is not told of answers that were asked for.
  context.respond = false;
  context.status = 200;
  void handleSafely(context.req, context.res);
};

/**
 * The same answers from a second origin, for as long as the tests run.
 * @param {number} port
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const otherOriginServer = (port) => {
  const server = createServer(handleSafely);
  return {
    name: 'other-origin',
    serverStart: () => new Promise((resolve) => void server.listen(port, 'localhost', () => resolve(undefined))),
    async serverStop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
