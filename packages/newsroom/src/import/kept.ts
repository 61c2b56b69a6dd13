/** What an import made, kept beside the document so that the next import can tell corrections from it. */
import { dirname, join, basename } from 'node:path';
import type { Draft } from '@unido/announcement';
import { parseJson } from '../json.js';
import { InputError } from '../problem.js';
import type { ImportOptions } from './complete.js';
import { asJson, replaceFile, textIfAny } from './files.js';

export interface Kept {
  /** As they were given, so that they need not be given again. */
  readonly options: ImportOptions;
  readonly document: Draft;
}

/** A name with a dot in front: builds pass it by, and it is never published. */
export const keptFile = (target: string): string =>
  join(dirname(target), `.${basename(target).replace(/\.json$/, '')}.import.json`);

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'document' in value &&
  typeof value.document === 'object' &&
  value.document !== null &&
  'options' in value &&
  typeof value.options === 'object';

/** What was kept of the last import into a document, if anything. Throws an InputError where it can’t be read. */
export const readKept = async (target: string): Promise<Kept | undefined> => {
  const file = keptFile(target);
  const text = await textIfAny(file);
  if (text === undefined) return undefined;
  const value = parseJson(file, text);
  if (isKept(value)) return value;
  throw new InputError(
    `${file}: it does not hold what an import made; remove it, and the document will be taken as right`,
  );
};

export const keep = (target: string, kept: Kept): Promise<void> => replaceFile(keptFile(target), asJson(kept));
