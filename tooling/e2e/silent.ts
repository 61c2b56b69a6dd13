/** Origins that do not answer. */
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { freePort } from '../process.mjs';

export interface Silent {
  readonly origin: string;
  /** How many have asked and still wait. */
  readonly waiting: () => number;
  readonly stop: () => void;
}

/** Nobody listens: whoever asks is refused at once. */
export const refusing = async (): Promise<Silent> => ({
  origin: `http://127.0.0.1:${await freePort()}`,
  waiting: () => 0,
  stop: () => undefined,
});

/** Takes what it is asked and never says a word. */
export const holding = async (): Promise<Silent> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    waiting: () => sockets.size,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};
