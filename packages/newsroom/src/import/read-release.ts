import { validate, type Draft } from '@unido/announcement';
import { complete, organisationOf, type ImportOptions } from './complete.js';
import { InputError } from '../problem.js';
import { itemsOf } from './items.js';
import type { Item, SourceDoubt } from './source.js';

/** A release as it was read. */
export interface Release {
  readonly document: Draft;
  /** The plain text that the document was read from, which doubts point into. Absent for a document of our own. */
  readonly text?: string;
  /** What to check by hand, in the order of the text. Offsets and lengths are in UTF-16 code units. */
  readonly doubts: readonly SourceDoubt[];
  /** What the document lacks to be published. */
  readonly missing: readonly string[];
}

const missingIn = (document: Draft): string[] => {
  const result = validate(document);
  return result.ok ? [] : result.faults.map(({ path, found, mend }) => `${path}: found ${found}; ${mend}`);
};

/** Reads one item of a file. */
export const readItem = (item: Item, options: ImportOptions = {}): Release => {
  const read = item.read();
  if ('document' in read) {
    const { language, id, url, holder } = options;
    const document: Draft = {
      ...read.document,
      ...(language && { language }),
      ...(id && { id }),
      ...(url && { url }),
      ...(holder && { rights: { ...read.document.rights, holder: organisationOf(read.document, holder) } }),
    };
    return { document, doubts: [], missing: missingIn(document) };
  }
  const { document, doubts } = complete(read, options);
  return { document, text: read.text, doubts, missing: missingIn(document) };
};

/**
 * Reads a release from a file’s bytes: plain text, an HTML page, a Word document, the first item of an RSS, Atom or JSON
 * feed, ninjs, or a document of ours. Throws an InputError where there is none.
 * @param name how messages name the file
 */
export const readRelease = async (name: string, bytes: Uint8Array, options?: ImportOptions): Promise<Release> => {
  const [first] = await itemsOf(name, bytes);
  if (!first) throw new InputError(`${name}: it is a feed without items; name another file`);
  return readItem(first, options);
};
