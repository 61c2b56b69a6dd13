import { createHash } from 'node:crypto';

/** A short name of some bytes or texts: equal ones have the same, others another. */
export const fingerprint = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
};

/** Words as a part of an address: small letters and digits of any script, joined by hyphens. */
export const addressPart = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || fingerprint(words).toLowerCase();
