import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { PublicKey } from '@unido/announcement/signature';
import { fileProblem, InputError } from '../problem.js';
import { fromCaller } from '../read.js';
import { marker } from '../site-folder.js';

export type PrivateKey = JWK & { readonly kid: string };

/** What in a folder, or above it, says that what lies there may be published. */
const signs: Readonly<Record<string, string>> = {
  '.git': 'a folder under version control',
  announcements: 'a content folder',
  [marker]: 'a built site',
};

/** Throws an InputError where a private key would lie with what may be published. */
const refusePublicPlace = (name: string, path: string): void => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const sign = Object.keys(signs).find((one) => existsSync(join(folder, one)));
    if (sign) throw new InputError(`${name}: it would lie in ${signs[sign]}; choose a place that is never published`);
    if (folder === dirname(folder)) return;
  }
};

/** A pair of keys under a name that a command line takes for no option. */
export const generateKey = async (): Promise<{ readonly publicKey: JWK; readonly privateKey: PrivateKey }> => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const kid = await calculateJwkThumbprint(pair.publicKey);
  if (kid.startsWith('-')) return generateKey();
  return { publicKey: await exportJWK(pair.publicKey), privateKey: { ...(await exportJWK(pair.privateKey)), kid } };
};

/** Makes a pair of keys; the private one goes into a file that only its owner reads, the public one is returned. */
export const makeKey = async (name: string, now: number): Promise<PublicKey> => {
  const path = fromCaller(name);
  refusePublicPlace(name, path);
  const { publicKey, privateKey } = await generateKey();
  const { x = '' } = publicKey;
  const { kid } = privateKey;
  try {
    writeFileSync(path, `${JSON.stringify(privateKey)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new InputError(`${name}: it is there already; name a new file, for a key that is lost can’t be made again`);
    throw fileProblem(name, error);
  }
  return { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig', notBefore: new Date(now).toISOString() };
};

/** Reads a private key. What is wrong with one is said without a word of what is in it. */
export const readPrivateKey = async (name: string): Promise<PrivateKey> => {
  const no = new InputError(`${name}: it is no private key that “newsroom keys new” made`);
  let key: Partial<PrivateKey>;
  try {
    key = JSON.parse(await readFile(fromCaller(name), 'utf8')) as Partial<PrivateKey>;
  } catch (error) {
    if (error instanceof SyntaxError) throw no;
    throw fileProblem(name, error);
  }
  const { kty, crv, d, x, kid } = key;
  if (kty !== 'OKP' || crv !== 'Ed25519' || !/^[\w-]{43}$/.test(d ?? '') || !x || !kid) throw no;
  return key as PrivateKey;
};

/** Throws an InputError if a private key lies in a content folder, whose files are published. */
export const refusePrivateKeys = (folder: string): void => {
  const names = readdirSync(fromCaller(folder), { recursive: true, encoding: 'utf8' });
  const found = names.find((name) => /\.(pem|key|jwk|p8|p12|pfx)$/i.test(name));
  if (found)
    throw new InputError(
      `${join(folder, found)}: by its name it is a private key; take it out of the content, and retire it`,
    );
};
