import { CompactSign, importJWK, type JWK } from 'jose';
import type { Announcement } from '@unido/announcement';
import { signatureType, signedBytes } from '@unido/announcement/signature';

/**
 * Signs an announcement as it is published: a detached JWS (RFC 7515, appendix F).
 * @param at milliseconds since 1970
 */
export const sign = async (
  one: Announcement,
  privateKey: JWK & { readonly kid: string },
  at: number,
): Promise<string> => {
  const whole = await new CompactSign(signedBytes(one))
    .setProtectedHeader({ alg: 'EdDSA', kid: privateKey.kid, iat: Math.floor(at / 1000), typ: signatureType })
    .sign(await importJWK(privateKey, 'EdDSA'));
  return whole.replace(/\.[^.]*\./, '..');
};
