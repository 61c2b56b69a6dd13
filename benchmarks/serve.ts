/** Gives out what is in memory, compressed as a CDN does it, on this machine alone. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotli } from './elements/bundles.ts';

export type Find = (path: string) => string | Buffer | undefined;

export interface Served {
  readonly origin: string;
  readonly stop: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** @param quality of the compression, 0 to 11 */
export const serve = async (find: Find, quality = 11, port = 0): Promise<Served> => {
  const compressed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = find(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = compressed.get(path) ?? brotli(content, quality);
    compressed.set(path, body);
    response.writeHead(200, {
      'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
