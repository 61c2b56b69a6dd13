import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { decode } from './decode.js';
import { fileProblem, InputError } from './problem.js';

const megabyte = 1_000_000;
const limit = 10 * megabyte;

/** Relative paths are the caller's: npm runs scripts in the package's folder and leaves theirs in INIT_CWD. */
export const fromCaller = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

const tooLarge = (name: string, size: string): InputError =>
  new InputError(`${name}: it has ${size}, and at most 10 MB are read; leave out what is not text`);

const readAll = async (name: string, source: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(name, 'more than 10 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/**
 * Reads a file, or standard input for `-`. Throws an InputError if it can’t be had or is too large.
 * @param name as the user wrote it, which is how messages name it
 */
export const readBytes = async (name: string): Promise<Buffer> => {
  if (name === '-') return readAll(name, process.stdin);
  const path = fromCaller(name);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new InputError(`${name}: it is a folder; name the file in it`);
    if (found.size > limit) throw tooLarge(name, `${(found.size / megabyte).toFixed(1)} MB`);
    return await readAll(name, createReadStream(path));
  } catch (error) {
    throw fileProblem(name, error);
  }
};

/** Reads a file of text in UTF-8 or UTF-16. Throws an InputError if there is no text to be had. */
export const readText = async (name: string): Promise<string> => decode(name, await readBytes(name));
