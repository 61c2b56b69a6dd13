import { readFileSync } from 'node:fs';
import { fileProblem } from '../problem.js';
import { fromCaller } from '../read.js';

/** Where the signature of a document lies: beside it. */
export const signatureFile = (file: string): string => file.replace(/\.json$/, '.jws');

/** The signature that lies beside a document, if one does. */
export const signatureBeside = (file: string): string | undefined => {
  try {
    return readFileSync(fromCaller(signatureFile(file)), 'utf8').trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw fileProblem(signatureFile(file), error);
  }
};
