import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** A request, and what would be the right answer to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly type: string;
  readonly body: Buffer;
  /** Ends the server: who comes next is refused. */
  readonly leave: () => void;
}

/** What a server does with a request. */
export type Answer = (exchange: Exchange) => void;

const shared: OutgoingHttpHeaders = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

/** The right one, but for its headers, or for its body. */
export const answer =
  (headers: OutgoingHttpHeaders = {}, change: (body: Buffer) => Buffer | string = (body) => body): Answer =>
  ({ response, type, body }) => {
    response.writeHead(200, { 'content-type': type, ...shared, ...headers });
    response.end(change(body));
  };

/** A page of a server's own in the place of what was asked for. */
export const status =
  (code: number, headers: OutgoingHttpHeaders = {}): Answer =>
  ({ response }) => {
    response.writeHead(code, { 'content-type': 'text/html; charset=utf-8', ...shared, ...headers });
    response.end(`<!doctype html><title>${code}</title><h1>${code}</h1>`);
  };

/** The same, readable to pages of its own origin alone. */
export const unshared =
  (code: number): Answer =>
  ({ response, type, body }) => {
    response.writeHead(code, { 'content-type': type });
    response.end(body);
  };

export const redirect =
  (to: (url: string) => string): Answer =>
  ({ request, response }) => {
    response.writeHead(301, { location: to(request.url ?? '/'), ...shared });
    response.end();
  };

/** No answer, for as long as somebody waits. */
export const never: Answer = () => undefined;

export const cutOff: Answer = ({ request }) => {
  request.socket.resetAndDestroy();
};

const begin = ({ response, type, body }: Exchange, part: number): void => {
  response.writeHead(200, { 'content-type': type, ...shared });
  response.flushHeaders();
  if (part) response.write(body.subarray(0, body.length * part));
};

/** So much of the body, from nothing to half of it, and then silence. */
export const fallsSilent =
  (part: 0 | 0.5): Answer =>
  (exchange) =>
    begin(exchange, part);

/** Half of the body; then the connection is reset, or ends without a word. */
export const breaksOff =
  (how: 'resetAndDestroy' | 'end'): Answer =>
  (exchange) => {
    begin(exchange, 0.5);
    // Once the page has read some of it.
    setTimeout(() => exchange.request.socket[how](), 200);
  };

/** The same, and nobody is there any more. */
export const breaksOffAndLeaves: Answer = (exchange) => {
  breaksOff('resetAndDestroy')(exchange);
  exchange.leave();
};

export const thenLeaves: Answer = (exchange) => {
  answer({ connection: 'close' })(exchange);
  exchange.response.once('finish', exchange.leave);
};

/** A byte a second; or the whole in so many parts, one a second. */
export const slowly =
  (parts?: number): Answer =>
  (exchange) => {
    const { response, body } = exchange;
    begin(exchange, 0);
    const size = parts ? Math.ceil(body.length / parts) : 1;
    let sent = 0;
    const timer = setInterval(() => {
      response.write(body.subarray(sent, (sent += size)));
      if (sent < body.length) return;
      clearInterval(timer);
      response.end();
    }, 1000);
    response.once('close', () => clearInterval(timer));
  };

/** More bytes promised than come; then the connection ends, or is held. */
export const promisesMore =
  (held: boolean): Answer =>
  ({ response, type, body }) => {
    response.writeHead(200, { 'content-type': type, ...shared, 'content-length': body.length + 1000 });
    response.write(body);
    if (!held) setTimeout(() => response.socket?.end(), 200);
  };

/** Fewer bytes promised than there are: what is left over is no answer to anything. */
export const promisesLess: Answer = ({ response, type, body }) => {
  response.writeHead(200, { 'content-type': type, ...shared, 'content-length': body.length >> 1, connection: 'close' });
  response.end(body.subarray(0, body.length >> 1));
};

/** A string that does not end, up to so many bytes. */
export const endless =
  (bytes: number): Answer =>
  ({ response, type }) => {
    response.writeHead(200, { 'content-type': type, ...shared });
    const chunk = Buffer.alloc(65_536, 'a');
    const chunks = function* (): Generator<Buffer> {
      yield Buffer.from('{"headline":"');
      for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk;
      yield Buffer.from('"}');
    };
    const body = Readable.from(chunks());
    response.once('close', () => body.destroy());
    body.pipe(response);
  };
