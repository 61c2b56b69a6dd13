// Some versions of Node take windows-1252 for Latin-1, and lose curly quotation marks.
import { TextDecoder } from '@exodus/bytes/encoding.js';
import labelOf from 'html-encoding-sniffer';
import { InputError } from '../problem.js';
import { overall, type SourceDoubt } from './source.js';

export interface Decoded {
  readonly text: string;
  readonly doubts: readonly SourceDoubt[];
}

const decoded = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const markOf = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
};

/** Of a Western text few letters have accents; of one in another code page nearly all seem to. */
const isWestern = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accented = text.match(/[\u0080-\uffff]/g)?.filter((one) => /\p{L}/u.test(one)).length ?? 0;
  return !/[\u0080-\u009f]/.test(text) && accented <= letters * 0.3;
};

const guessed: SourceDoubt = overall(
  'The file does not say how its characters are encoded; Windows-1252 was guessed. Check accents and quotation marks.',
);

const refuse = (name: string): never => {
  throw new InputError(`${name}: its characters are neither UTF-8 nor Windows-1252; save it in UTF-8`);
};

/**
 * A file’s bytes as text: by its byte order mark, by what it declares, as UTF-8, and else as Windows-1252 with a doubt.
 * Throws an InputError where none of these will do.
 * @param declared the encoding that the file names
 */
export const decodeBytes = (name: string, bytes: Uint8Array, declared?: string): Decoded => {
  const mark = markOf(bytes);
  if (mark) {
    const text = decoded(mark, bytes);
    if (text === undefined)
      throw new InputError(
        `${name}: it begins as ${mark.slice(0, 6).toUpperCase()} but is not; save it again in UTF-8`,
      );
    return { text, doubts: [] };
  }
  const plain = decoded('utf-8', bytes);
  const isUtf8 = declared === undefined || /^utf-?8$/i.test(declared);
  if (plain !== undefined) {
    // Bytes that are UTF-8 by chance, while they are meant to be another encoding’s, are hardly ever met.
    const differs = !isUtf8 && /[^\p{ASCII}]/u.test(plain) && !/^(utf-16|iso-2022)/i.test(declared);
    return {
      text: plain,
      doubts: differs
        ? [overall(`The file says that it is ${declared}, but it is UTF-8 and was read so; check the accents.`)]
        : [],
    };
  }
  if (!isUtf8) {
    const text = decoded(declared, bytes);
    if (text !== undefined) return { text, doubts: [] };
  }
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (!isWestern(western)) refuse(name);
  return { text: western, doubts: [guessed] };
};

/** The encoding that an HTML page names in itself, if any. */
export const encodingOfPage = (bytes: Uint8Array): string | undefined => {
  const none = 'x-user-defined';
  const label = labelOf(bytes, { defaultEncoding: none });
  return label === none ? undefined : label;
};

/** The encoding that an XML file names in its declaration, if any. */
export const encodingOfXml = (head: string): string | undefined => {
  const label = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};
