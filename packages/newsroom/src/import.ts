import { validate } from '@unido/announcement';
import type { Draft, Organisation } from '@unido/announcement';
import { importText } from '@unido/press-release';
import { InputError } from './problem.js';

/** What the command line says that the text does not. */
export interface ImportOptions {
  /** BCP 47 */
  readonly language?: string;
  readonly id?: string;
  readonly url?: string;
  /** The name or acronym of whose announcement it is. */
  readonly holder?: string;
}

const isJson = (text: string): boolean => {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Throws an InputError where a text is of another kind than a press release. */
const refuseOtherKinds = (name: string, text: string): void => {
  if (!/\S/.test(text)) throw new InputError(`${name}: there is only white space; name a file with text in it`);
  if (/^\s*(<!doctype html|<html|<head|<body|<\?xml|<!--)/i.test(text))
    throw new InputError(`${name}: it is an HTML or XML page; copy its text into a file of plain text`);
  if (isJson(text))
    throw new InputError(
      `${name}: it is JSON; check a document with “newsroom validate”, or name a file of plain text`,
    );
};

/** The organisation of this name or acronym, with what the text says of it. */
const organisationOf = ({ organisations = [] }: Draft, holder: string): Organisation =>
  organisations.find(({ name, acronym }) => name === holder || acronym === holder) ?? { name: holder };

/**
 * Reads a press release.
 * @param name how messages name it
 * @returns the document as far as the text and the options say it, and its doubts as `FILE:LINE:COLUMN message`
 */
export const importRelease = (
  name: string,
  text: string,
  { url, holder, ...options }: ImportOptions,
): { readonly document: Draft; readonly doubts: string[] } => {
  refuseOtherKinds(name, text);
  const { document: read, doubts } = importText(text, options);
  const document: Draft = {
    ...read,
    ...(url && { url }),
    ...(holder && { rights: { ...read.rights, holder: organisationOf(read, holder) } }),
  };
  const result = validate(document);
  const missing = result.ok
    ? []
    : result.faults.map((fault) => `${name}:1:1 ${fault.path}: found ${fault.found}; ${fault.mend}`);
  return {
    document,
    doubts: [...doubts.map(({ line, column, message }) => `${name}:${line}:${column} ${message}`), ...missing],
  };
};
