import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { PublicKey } from '@unido/announcement/signature';
import type { Values } from '../arguments.js';
import { fileProblem, InputError, UsageError } from '../problem.js';
import { fromCaller } from '../read.js';
import { printKeys, readKeys } from './keys.js';
import { makeKey } from './private-key.js';

const keysOf = (file: string): readonly PublicKey[] => {
  const path = fromCaller(file);
  return existsSync(path) ? readKeys(file, readFileSync(path, 'utf8')) : [];
};

const save = (file: string, keys: readonly PublicKey[]): void => {
  const path = fromCaller(file);
  try {
    writeFileSync(`${path}.new`, printKeys(keys));
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw fileProblem(file, error);
  }
};

const privateFile = (values: Values): string => {
  if (!values['private'])
    throw new UsageError('--private is missing: the file for the private key, outside of what is published.');
  return values['private'];
};

/** Makes a newsroom’s keys, follows one by another, or takes one out of use. Prints the key’s name. */
export const runKeys = async ([action = '', kid]: readonly string[], values: Values): Promise<void> => {
  const file = values['keys'] ?? 'content/keys.json';
  const now = Date.now();
  const today = new Date(now).toISOString();
  if (action === 'new' || action === 'rotate') {
    if (kid !== undefined) throw new UsageError(`“keys ${action}” takes no ${kid}.`);
    const before = keysOf(file);
    if (action === 'rotate' && !before.length)
      throw new InputError(`${file}: there is no key to be followed; use “newsroom keys new”`);
    const made = await makeKey(privateFile(values), now);
    const others = before.map((key) => (action === 'rotate' && !key.notAfter ? { ...key, notAfter: today } : key));
    save(file, [...others, made]);
    process.stdout.write(`${made.kid}\n`);
    return;
  }
  if (action !== 'retire') throw new UsageError(`keys “${action}” is none of new, rotate, retire.`);
  if (kid === undefined) throw new UsageError('Name the key to be retired: its kid.');
  const keys = keysOf(file);
  if (!keys.some((key) => key.kid === kid)) throw new InputError(`${file}: it has no key ${kid}`);
  save(
    file,
    keys.map((key) => (key.kid === kid && !key.retired ? { ...key, retired: today } : key)),
  );
  process.stdout.write(`${kid}\n`);
};
