import canonicalize from 'canonicalize';
import type { Announcement } from './types.js';

// What Node and browsers both have, as far as it is used here.
declare const crypto: {
  readonly subtle?: {
    readonly importKey: (
      format: 'raw',
      key: Uint8Array,
      name: string,
      extractable: false,
      uses: ['verify'],
    ) => Promise<CryptoKey>;
    readonly verify: (name: string, key: CryptoKey, signature: Uint8Array, data: Uint8Array) => Promise<boolean>;
  };
};
declare const atob: (text: string) => string;
declare const btoa: (text: string) => string;
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
interface CryptoKey {
  readonly type: string;
}

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

/** The `typ` of a signature. */
export const signatureType = 'announcement+jws';

/** Clocks differ; a signature may be from so many seconds ahead. */
const ahead = 300;

/** Longer is no signature of ours, and need not be looked at. */
const longest = 1000;

/** Base64url of a text of which each character stands for a byte. */
const encoded = (binary: string): string => btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The text of which each character stands for a byte, if these bytes are written just so: no padding, no idle bits. */
const decoded = (text: string): string | undefined => {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return encoded(binary) === text ? binary : undefined;
  } catch {
    return undefined;
  }
};

const bytesOf = (text: string): Uint8Array => Uint8Array.from(decoded(text) ?? '', (letter) => letter.charCodeAt(0));

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

/** Keys, or what is wrong with them: a sentence with nothing of what a key holds in it. */
export type Keys =
  { readonly ok: true; readonly keys: readonly PublicKey[] } | { readonly ok: false; readonly fault: string };

/** Reads any JSON value as the keys of a newsroom, `{ "keys": [ … ] }`. Never throws. */
export const keysIn = (value: unknown): Keys => {
  const no = (fault: string): Keys => ({ ok: false, fault });
  const keys = typeof value === 'object' && value !== null && 'keys' in value ? value.keys : undefined;
  if (!Array.isArray(keys)) return no('it has no list “keys”; make keys with “newsroom keys new”');
  for (const [index, key] of keys.entries()) {
    const fault = faultOf(key);
    if (fault) return no(`/keys/${index}: ${fault}`);
  }
  const found = keys as PublicKey[];
  return new Set(found.map(({ kid }) => kid)).size === found.length
    ? { ok: true, keys: found }
    : no('two keys have one kid');
};

/**
 * What is signed of an announcement as it is published: all but the signature, and but its translations, which a build
 * links as they come out. RFC 8785. Throws where a text is no Unicode.
 */
export const signedBytes = (one: Announcement): Uint8Array => {
  const { signature: _, translations: _links, ...rest } = one;
  return new TextEncoder().encode(canonicalize(rest) ?? '');
};

/** Why an announcement is not taken as the newsroom’s, each in words for those who publish. */
export const refusals = {
  unsigned: 'it is not signed',
  form: 'its signature is not of the form that newsroom makes',
  unknown: 'it is signed with a key that is not the newsroom’s',
  retired: 'it is signed with a key that was retired',
  future: 'it is signed in the future',
  period: 'it is signed at a time for which its key does not sign',
  changed: 'it is not what was signed',
  unsupported: 'Ed25519 is not to be had here: an old browser, or a page without https',
} as const;

export type Refusal = keyof typeof refusals;

export type Verdict =
  | {
      readonly ok: true;
      readonly kid: string;
      /** Milliseconds since 1970 */
      readonly at: number;
    }
  | { readonly ok: false; readonly reason: Refusal };

const refuse = (reason: Refusal): Verdict => ({ ok: false, reason });

/** The header, if it is exactly what is signed with: no other algorithm, no key of its own, no extension. */
const headerOf = (head: string): { readonly kid: string; readonly iat: number } | undefined => {
  try {
    const { alg, kid, iat, typ, ...rest } = JSON.parse(decoded(head) ?? '') as Record<string, unknown>;
    const isOurs = alg === 'EdDSA' && typ === signatureType && typeof kid === 'string' && Number.isSafeInteger(iat);
    return isOurs && !Object.keys(rest).length ? { kid, iat: iat as number } : undefined;
  } catch {
    return undefined;
  }
};

/** The key as this machine can use it. Where it can use none, that is said; where this is none, it verifies nothing. */
const usable = async (x: string): Promise<CryptoKey | Refusal> => {
  try {
    const key = await crypto.subtle?.importKey('raw', bytesOf(x), 'Ed25519', false, ['verify']);
    return key ?? 'unsupported';
  } catch (error) {
    return error instanceof Error && error.name === 'DataError' ? 'changed' : 'unsupported';
  }
};

/**
 * Checks an announcement’s signature by WebCrypto. Never throws.
 * @param now milliseconds since 1970
 */
export const verify = async (one: Announcement, keys: readonly PublicKey[], now: number): Promise<Verdict> => {
  const { signature } = one;
  if (signature === undefined) return refuse('unsigned');
  const [head = '', payload, tail = '', ...more] = signature.length > longest ? [] : signature.split('.');
  const header = headerOf(head);
  const signed = bytesOf(tail);
  if (!header || payload !== '' || more.length || signed.length !== 64) return refuse('form');
  const { kid, iat } = header;
  const key = keys.find((one) => one.kid === kid);
  if (!key) return refuse('unknown');
  if (key.retired) return refuse('retired');
  const at = iat * 1000;
  if (at > now + ahead * 1000) return refuse('future');
  // Seconds are all that a signature says.
  if (at + 999 < Date.parse(key.notBefore) || (key.notAfter && at > Date.parse(key.notAfter))) return refuse('period');
  const usableKey = await usable(key.x);
  if (typeof usableKey === 'string') return refuse(usableKey);
  try {
    const body = encoded(Array.from(signedBytes(one), (byte) => String.fromCharCode(byte)).join(''));
    const whole = new TextEncoder().encode(`${head}.${body}`);
    const holds = await crypto.subtle?.verify('Ed25519', usableKey, signed, whole);
    return holds ? { ok: true, kid, at } : refuse('changed');
  } catch {
    return refuse('changed');
  }
};
