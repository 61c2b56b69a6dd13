import { createServer as plain, type RequestListener } from 'node:http';
import { createServer as secure } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A server that only this machine reaches. */
export interface Listening {
  readonly origin: string;
  /** Refuses who comes next. */
  readonly leave: () => void;
  /** The same, and cuts off what is under way. */
  readonly stop: () => void;
}

/** Listens on a port of its own. @param identity by which it is reached over TLS */
export const listen = async (
  listener: RequestListener,
  identity?: { readonly key: string; readonly cert: string },
): Promise<Listening> => {
  const server = identity ? secure(identity, listener) : plain(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const leave = (): void => void server.close();
  const stop = (): void => {
    server.closeAllConnections();
    leave();
  };
  const { port } = server.address() as AddressInfo;
  return { origin: `${identity ? 'https' : 'http'}://localhost:${port}`, leave, stop };
};
