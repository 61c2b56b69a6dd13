import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { root } from '../process.mjs';

/** What `npm start` starts, running. */
export interface Sites {
  readonly partner: string;
  readonly newsroom: string;
  readonly storybook: string;
  readonly embedBuilder: string;
  /** Asks it to end. @returns its exit code */
  readonly stop: () => Promise<number | null>;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => resolve(false)).once('error', () => resolve(true));
    socket.once('connect', () => socket.destroy());
  });

/** The first of four free ports in a row. */
export const freePorts = async (first = 20_000 + 4 * Math.floor(Math.random() * 5000)): Promise<number> => {
  const free = await Promise.all([0, 1, 2, 3].map((offset) => isFree(first + offset)));
  return free.every(Boolean) ? first : freePorts(first + 4);
};

/** Starts all sites on free ports, as `npm start` does, and waits until they answer. */
export const startSites = async (): Promise<Sites> => {
  const port = await freePorts();
  const child = spawn(process.execPath, ['tooling/start.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<number | null> => {
    if (child.exitCode !== null) return child.exitCode;
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  };
  const at = (offset: number): string => `http://localhost:${port + offset}/`;
  for await (const line of createInterface({ input: child.stdout }))
    if (line === `ready ${at(0)}`)
      return { partner: at(0), newsroom: at(1), storybook: at(2), embedBuilder: at(3), stop };
  throw new Error('start.mjs ended before it was ready: see what it said above.');
};
