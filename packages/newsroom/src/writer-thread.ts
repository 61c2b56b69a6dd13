/** Writes files in a thread of its own, so that others are made meanwhile. Answers each batch, with a fault if there is one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { SiteFile } from './site/site.js';

const root = String(workerData);
const folders = new Set<string>();

const write = ([path, content]: SiteFile): void => {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(join(root, folder), { recursive: true });
  folders.add(folder);
  writeFileSync(join(root, path), content);
};

parentPort?.on('message', (files: readonly SiteFile[]) => {
  try {
    files.forEach(write);
    parentPort?.postMessage(undefined);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    parentPort?.postMessage({ code, message });
  }
});
