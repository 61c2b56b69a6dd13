import type { Fault } from '@unido/announcement';
import { findNodeAtLocation, parse, parseTree, type ParseError } from 'jsonc-parser';
import { InputError } from './problem.js';

/** @returns what gives an offset into the text as `LINE:COLUMN`, both from 1 */
const placesIn = (text: string): ((offset: number) => string) => {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let line = 0;
    let after = starts.length;
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
};

/** Parses JSON. Throws an InputError that names the first place where it is none. */
export const parseJson = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    // A control character inside a string is let pass by the one parser and not by the other.
    const at = errors[0] ? `${name}:${placesIn(text)(errors[0].offset)}` : name;
    throw new InputError(`${at}: it is no JSON from here on; mend the comma, quotation mark or bracket before it`);
  }
};

/** Finds the places of faults in the text that a document was parsed from: the nearest that is there. */
export const locator = (text: string): ((fault: Fault) => string) => {
  const root = parseTree(text);
  const place = placesIn(text);
  return ({ path }) => {
    if (!root) return '1:1';
    const keys = path
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    for (let length = keys.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, keys.slice(0, length));
      if (node) return place(node.offset);
    }
    return '1:1';
  };
};
