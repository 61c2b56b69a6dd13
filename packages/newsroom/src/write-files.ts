import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SiteFile } from './site/site.js';

const batchSize = 32;
/** How many batches may wait: enough to keep the writer busy, and few, for memory's sake. */
const mostWaiting = 4;

/**
 * Writes files below a folder while they are made, on another core.
 * @returns the paths. Rejects with the error of the file system.
 */
export const writeFiles = async (folder: string, files: Iterable<SiteFile>): Promise<string[]> => {
  const writer = new Worker(new URL('writer-thread.js', import.meta.url), { workerData: folder });
  const paths: string[] = [];
  let batch: SiteFile[] = [];
  let waiting = 0;
  const answer = async (): Promise<void> => {
    const [fault] = (await once(writer, 'message')) as [{ code: string; message: string } | undefined];
    waiting -= 1;
    if (fault) throw Object.assign(new Error(fault.message), { code: fault.code });
  };
  const send = async (): Promise<void> => {
    writer.postMessage(batch);
    batch = [];
    waiting += 1;
    if (waiting >= mostWaiting) await answer();
  };
  const rest = async (): Promise<void> => {
    if (!waiting) return;
    await answer();
    await rest();
  };
  try {
    for (const file of files) {
      batch.push(file);
      paths.push(file[0]);
      if (batch.length === batchSize) await send();
    }
    await send();
    await rest();
    return paths;
  } finally {
    await writer.terminate();
  }
};
