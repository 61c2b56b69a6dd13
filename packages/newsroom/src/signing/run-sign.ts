import { renameSync, writeFileSync } from 'node:fs';
import type { Values } from '../arguments.js';
import { asBase } from '../base-url.js';
import { readContent } from '../content.js';
import { fileProblem, InputError } from '../problem.js';
import { fromCaller } from '../read.js';
import { readPrivateKey } from './private-key.js';
import { sign } from './sign.js';
import { signatureFile } from './signature-file.js';

/** Signs what is not signed, or no longer as it is. What is well signed keeps its signature, byte for byte. */
export const runSign = async (folders: readonly string[], values: Values): Promise<void> => {
  const baseUrl = asBase(values['base-url'] ?? '');
  const key = await readPrivateKey(values['key'] ?? '');
  const content = await readContent(folders, baseUrl, {}, () => undefined);
  const current = content.keys.find(({ kid }) => kid === key.kid);
  if (!current || current.retired || current.notAfter)
    throw new InputError(
      `${values['key'] ?? ''}: the content’s keys.json has no such key in use; make one with “newsroom keys”`,
    );
  let signed = 0;
  for (const { listing, signature } of content.heads) {
    if (signature !== undefined) continue;
    const file = signatureFile(listing.file);
    try {
      writeFileSync(fromCaller(`${file}.new`), `${await sign(content.load(listing), key, Date.now())}\n`);
      renameSync(fromCaller(`${file}.new`), fromCaller(file));
    } catch (error) {
      throw fileProblem(file, error);
    }
    signed += 1;
  }
  process.stderr.write(`Announcements: ${content.heads.length}, signed now: ${signed}.\n`);
  // A signature that does not hold is what was mended here; every other fault stands.
  const faults = content.faults.filter((fault) => !fault.includes('sign it again'));
  if (faults.length) throw new InputError(...faults);
};
