import { InputError } from './problem.js';

const signatures: readonly (readonly [name: string, start: string])[] = [
  ['a PDF', '%PDF-'],
  ['a Word document or other ZIP archive', 'PK\u0003\u0004'],
  ['an old Word document', '\u00d0\u00cf\u0011\u00e0'],
  ['an RTF document', '{\\rtf'],
  ['a PNG picture', '\u0089PNG'],
  ['a JPEG picture', '\u00ff\u00d8\u00ff'],
];

const asText = (name: string, encoding: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name}: it begins as UTF-16 but is not; save it as plain text in UTF-8`);
  }
};

/** @returns how many bytes of a whole are sound UTF-8, from its beginning */
const soundLength = (bytes: Uint8Array): number => {
  const isSound = (length: number): boolean => {
    try {
      // A character that is cut off at the end is no fault of what stands before it.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(middle)) sound = middle;
    else broken = middle;
  }
  return sound;
};

/**
 * A file's bytes as text: UTF-8, with or without a byte order mark, or UTF-16 with one.
 * Throws an InputError that says what the file is instead.
 */
export const decode = (name: string, bytes: Uint8Array): string => {
  if (!bytes.length) throw new InputError(`${name}: it is empty; name a file with text in it`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return asText(name, 'utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return asText(name, 'utf-16be', bytes);

  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (known) throw new InputError(`${name}: it is ${known[0]}; save it as plain text in UTF-8`);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new InputError(`${name}: it is a binary file (byte ${zero} is zero); save it as plain text in UTF-8`);

  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const offset = soundLength(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new InputError(
      `${name}: it is not UTF-8 from byte ${offset} (0x${byte}) on, perhaps Windows-1252; save it as plain text in UTF-8`,
    );
  }
};
