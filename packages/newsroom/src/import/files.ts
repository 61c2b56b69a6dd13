import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileProblem } from '../problem.js';
import { fromCaller } from '../read.js';

/** A file’s text; nothing where there is no such file. */
export const textIfAny = async (name: string): Promise<string | undefined> => {
  try {
    return await readFile(fromCaller(name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw fileProblem(name, error);
  }
};

/** Writes a file whole or not at all: beside it first, and then into its place. */
export const replaceFile = async (name: string, text: string): Promise<void> => {
  const path = fromCaller(name);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw fileProblem(name, error);
  }
};

/** Writes a new file. Answers false, and touches nothing, where there is one of this name. */
export const writeNew = async (name: string, text: string): Promise<boolean> => {
  try {
    const file = await open(fromCaller(name), 'wx');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw fileProblem(name, error);
  }
};

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
