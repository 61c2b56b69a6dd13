import { InputError } from '../problem.js';

/** A public key of a newsroom, as a JSON Web Key with the time for which it signs. Times are ISO 8601. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  /** The key’s thumbprint, RFC 7638. */
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
  readonly notBefore: string;
  /** What it signed until then stays good. */
  readonly notAfter?: string;
  /** Nothing that it ever signed is good any more. */
  readonly retired?: string;
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const faultOf = (key: unknown): string | undefined => {
  if (typeof key !== 'object' || key === null) return 'it is no key';
  const { kty, crv, x, kid, alg, use, notBefore, notAfter, retired, ...rest } = key as Record<string, unknown>;
  if ('d' in rest) return 'it holds a private key; take it out of the content, retire the key and make a new one';
  const [other] = Object.keys(rest);
  if (other !== undefined) return `a key has no “${other}”`;
  if (kty !== 'OKP' || crv !== 'Ed25519' || alg !== 'EdDSA' || use !== 'sig')
    return 'it is no Ed25519 key for signatures';
  if (typeof x !== 'string' || !/^[\w-]{43}$/.test(x) || typeof kid !== 'string' || !/^[\w-]{43}$/.test(kid))
    return 'x and kid are 43 characters each';
  if (!isTime(notBefore)) return 'notBefore is a time such as 2025-06-01T09:00:00Z';
  for (const time of [notAfter, retired])
    if (time !== undefined && !isTime(time)) return 'notAfter and retired are times';
  return undefined;
};

/** Reads the keys of a newsroom. Throws an InputError that says what is wrong, and nothing of what a key holds. */
export const readKeys = (name: string, text: string): PublicKey[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError(`${name}: it is no JSON; make keys with “newsroom keys new”`);
  }
  const keys = typeof value === 'object' && value !== null && 'keys' in value ? value.keys : undefined;
  if (!Array.isArray(keys)) throw new InputError(`${name}: it has no list “keys”; make keys with “newsroom keys new”`);
  for (const [index, key] of keys.entries()) {
    const fault = faultOf(key);
    if (fault) throw new InputError(`${name}: /keys/${index}: ${fault}`);
  }
  const found = keys as PublicKey[];
  if (new Set(found.map(({ kid }) => kid)).size !== found.length)
    throw new InputError(`${name}: two keys have one kid`);
  return found;
};

export const printKeys = (keys: readonly PublicKey[]): string => `${JSON.stringify({ keys }, null, 2)}\n`;
