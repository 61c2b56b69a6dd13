import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends a program with all that it started. @param {import('node:child_process').ChildProcess} child */
const endGroup = (child) => {
  try {
    if (process.platform !== 'win32' && child.pid) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  } catch {
    // It has ended by itself.
  }
};

/**
 * Runs a program from the workspace's root to its end. Programs of node_modules/.bin are batch files on Windows.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] `signal` ends it with all that it started
 * @returns {Promise<number>} its exit code; 127 if it could not be started
 */
export const run = (file, args, { signal, ...options } = {}) =>
  new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(file, args, {
      cwd: root,
      stdio: 'inherit',
      shell: windows && file !== process.execPath,
      detached: Boolean(signal) && !windows,
      ...options,
    });
    const end = () => endGroup(child);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (code, name) => {
      signal?.removeEventListener('abort', end);
      resolve(code ?? 128 + (name ? constants.signals[name] : 0));
    });
  });

/** @returns {AbortSignal} aborted when this process is asked to end */
export const endSignal = () => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());
  return controller.signal;
};

/** @returns {Promise<number>} a TCP port that was free a moment ago */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
