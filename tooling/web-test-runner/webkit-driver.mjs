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
 * Opens and closes a window, so that a driver that does not come up (seen about once in ten starts) is known before
 * tests wait for it.
 * @param {string} origin
 * @param {string} browser
 */
const opensWindow = async (origin, browser) => {
  /** @param {string} path @param {string} method @param {object} [body] */
  const ask = async (path, method, body) =>
    (
      await fetch(`${origin}${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(15_000),
      })
    ).json();
  const options = { binary: browser, args: ['--automation'] };
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
  try {
    const { value } = /** @type {{ value: { sessionId?: string } }} */ (
      await ask('/session', 'POST', { capabilities: { alwaysMatch } })
    );
    if (!value.sessionId) return false;
    await ask(`/session/${value.sessionId}/url`, 'POST', { url: 'about:blank' });
    await ask(`/session/${value.sessionId}`, 'DELETE');
    return true;
  } catch {
    return false;
  }
};

/**
 * A plugin that runs WebKitWebDriver on a display of its own for as long as the tests run.
 * @param {{ driver: string, display: string, browser: string }} webkit
 * @param {number} port
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const webkitDriver = ({ driver, display, browser }, port) => {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  // xvfb-run, Xvfb, the driver and its browser are one process group, which ends as one.
  const stop = () => {
    try {
      if (child?.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
    child = undefined;
  };
  const start = async () => {
    child = spawn(display, ['-a', driver, '--host=127.0.0.1', `--port=${port}`], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      },
    });
    for (const end = Date.now() + 20_000; !(await answers(port)); await sleep(100))
      if (Date.now() > end || child.exitCode !== null) throw new Error(`${driver} did not start`);
    return opensWindow(`http://127.0.0.1:${port}`, browser);
  };
  return {
    name: 'webkit-driver',
    async serverStart() {
      process.once('exit', stop);
      process.once('SIGTERM', () => process.exit(143));
      for (let tries = 3; !(await start()); tries -= 1) {
        stop();
        if (tries === 1) throw new Error(`${driver} opens no window`);
        while (await answers(port)) await sleep(100);
      }
    },
    serverStop: async () => stop(),
  };
};
