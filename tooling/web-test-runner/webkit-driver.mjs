import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {number} port */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('close', () => socket.destroy());
    socket.unref();
  });

/**
 * Starts WebKitWebDriver on a display of its own.
 * @param {{ driver: string, display: string }} webkit
 * @param {number} port
 * @returns {Promise<() => void>} stops it with all that it started
 */
export const startWebKitDriver = async ({ driver, display }, port) => {
  const child = spawn(display, ['-a', driver, '--host=127.0.0.1', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  // xvfb-run, Xvfb, the driver and its browser are one process group, which ends as one.
  const stop = () => {
    process.off('exit', stop);
    try {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(143));
  for (const end = Date.now() + 20_000; !(await answers(port)); await sleep(100))
    if (Date.now() > end || child.exitCode !== null) throw new Error(`${driver} did not start`);
  return stop;
};

/**
 * A plugin that runs WebKitWebDriver for as long as the tests run.
 * @param {{ driver: string, display: string }} webkit
 * @param {number} port
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const webkitDriver = (webkit, port) => {
  /** @type {(() => void) | undefined} */
  let stop;
  return {
    name: 'webkit-driver',
    async serverStart() {
      stop = await startWebKitDriver(webkit, port);
    },
    serverStop: async () => stop?.(),
  };
};
