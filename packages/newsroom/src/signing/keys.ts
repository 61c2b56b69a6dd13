import { keysIn, type PublicKey } from '@unido/announcement/signature';
import { InputError } from '../problem.js';

/** Reads the keys of a newsroom. Throws an InputError that says what is wrong, and nothing of what a key holds. */
export const readKeys = (name: string, text: string): readonly PublicKey[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(`${name}: it is no JSON; make keys with “newsroom keys new”`);
  }
  const result = keysIn(value);
  if (!result.ok) throw new InputError(`${name}: ${result.fault}`);
  return result.keys;
};

export const printKeys = (keys: readonly PublicKey[]): string => `${JSON.stringify({ keys }, null, 2)}\n`;
