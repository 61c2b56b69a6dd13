import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something that the machine lacks and that cannot be had; the message says what and how to get it. */
export class Missing extends Error {}

export const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a program and keeps what it says: shown only if it fails. npm and pnpm are batch files on Windows. */
export const quietly = (file, args, options) =>
  spawnSync(file, args, { encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32', ...options });

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const tryLock = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

/** The process that holds the lock; NaN while it is being written, 0 if it has just been released. */
const holder = (file) => {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return 0;
  }
};

/** Does something while no other bootstrap of this checkout does; a lock left by a dead process counts for nothing. */
export const exclusively = async (root, action) => {
  mkdirSync(join(root, '.tools'), { recursive: true });
  const lock = join(root, '.tools', 'lock');
  while (!tryLock(lock)) {
    const pid = holder(lock);
    if (pid && !isRunning(pid)) rmSync(lock, { force: true });
    else await sleep(200);
  }
  try {
    return action();
  } finally {
    rmSync(lock, { force: true });
  }
};
