import canonicalize from 'canonicalize';
import { CompactSign, compactVerify, importJWK, type JWK } from 'jose';
import type { Announcement } from '@unido/announcement';
import type { PublicKey } from './keys.js';

const type = 'announcement+jws';

/** Clocks differ; a signature may be from so many seconds ahead. */
const ahead = 300;

/** Longer is no signature of ours, and need not be looked at. */
const longest = 1000;

/**
 * What is signed of an announcement as it is published: all but the signature, and but its translations, which a build
 * links as they come out. RFC 8785.
 */
const signed = (one: Announcement): Uint8Array => {
  const { signature: _, translations: _links, ...rest } = one;
  return new TextEncoder().encode(canonicalize(rest) ?? '');
};

/**
 * Signs an announcement as it is published: a detached JWS (RFC 7515, appendix F).
 * @param at milliseconds since 1970
 */
export const sign = async (
  one: Announcement,
  privateKey: JWK & { readonly kid: string },
  at: number,
): Promise<string> => {
  const whole = await new CompactSign(signed(one))
    .setProtectedHeader({ alg: 'EdDSA', kid: privateKey.kid, iat: Math.floor(at / 1000), typ: type })
    .sign(await importJWK(privateKey, 'EdDSA'));
  return whole.replace(/\.[^.]*\./, '..');
};

export type Verdict =
  | {
      readonly ok: true;
      readonly kid: string;
      /** Milliseconds since 1970 */
      readonly at: number;
    }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): Verdict => ({ ok: false, reason });

/** The header, if it is exactly what `sign` writes: no other algorithm, no key of its own, no extension. */
const headerOf = (encoded: string): { readonly kid: string; readonly iat: number } | undefined => {
  try {
    const bytes = Buffer.from(encoded, 'base64url');
    if (bytes.toString('base64url') !== encoded) return undefined;
    const { alg, kid, iat, typ, ...rest } = JSON.parse(bytes.toString()) as Record<string, unknown>;
    const isOurs = alg === 'EdDSA' && typ === type && typeof kid === 'string' && Number.isSafeInteger(iat);
    return isOurs && !Object.keys(rest).length ? { kid, iat: iat as number } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Checks an announcement’s signature. Never throws.
 * @param now milliseconds since 1970
 */
export const verify = async (one: Announcement, keys: readonly PublicKey[], now: number): Promise<Verdict> => {
  const { signature } = one;
  if (signature === undefined) return refuse('it is not signed');
  const [head = '', payload, tail = '', ...more] = signature.length > longest ? [] : signature.split('.');
  const header = headerOf(head);
  if (!header || payload !== '' || more.length || !/^[\w-]{86}$/.test(tail))
    return refuse('its signature is not of the form that newsroom makes');
  const { kid, iat } = header;
  const key = keys.find((one) => one.kid === kid);
  if (!key) return refuse('it is signed with a key that is not the newsroom’s');
  if (key.retired) return refuse('it is signed with a key that was retired');
  const at = iat * 1000;
  if (at > now + ahead * 1000) return refuse('it is signed in the future');
  // Seconds are all that a signature says.
  if (at + 999 < Date.parse(key.notBefore) || (key.notAfter && at > Date.parse(key.notAfter)))
    return refuse('it is signed at a time for which its key does not sign');
  try {
    const { kty, crv, x } = key;
    const body = Buffer.from(signed(one)).toString('base64url');
    await compactVerify(`${head}.${body}.${tail}`, await importJWK({ kty, crv, x }, 'EdDSA'), {
      algorithms: ['EdDSA'],
    });
    return { ok: true, kid, at };
  } catch {
    return refuse('it is not what was signed');
  }
};
