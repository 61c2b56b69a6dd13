/** The releases in a file, whatever its form. Each reader is loaded when it is needed. */
import { parseJson } from '../json.js';
import { InputError } from '../problem.js';
import { decodeBytes, encodingOfPage, encodingOfXml, type Decoded } from './characters.js';
import type { Item, Known, Source } from './source.js';

const foreign: readonly (readonly [name: string, start: string])[] = [
  ['a PDF', '%PDF-'],
  ['an old Word document', '\u00d0\u00cf\u0011\u00e0'],
  ['an RTF document', '{\\rtf'],
  ['a PNG picture', '\u0089PNG'],
  ['a JPEG picture', '\u00ff\u00d8\u00ff'],
  ['a GIF picture', 'GIF8'],
  ['a WebP picture or other RIFF file', 'RIFF'],
  ['a RAR archive', 'Rar!'],
  ['a gzip archive', '\u001f\u008b'],
];

const better = 'save it as a Word document (.docx) or as plain text in UTF-8';

/** What an XML file or a page begins with, declarations and comments aside. */
const rootOf = (text: string): string => {
  let rest = text.replace(/^\ufeff/, '').slice(0, 20_000);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest
      .trimStart()
      .replace(/^<\?[^>]{0,2000}\?>/, '')
      .replace(/^<!--[^]{0,10000}?-->/, '')
      .replace(/^<!DOCTYPE\s+(?!html)[^>[]{0,2000}(\[[^\]]{0,10000}\])?\s*>/i, '');
  }
  return /^<!?([a-z][\w:.-]*)/i.exec(rest)?.[1]?.toLowerCase() ?? '';
};

const htmlRoots =
  /^(doctype|html|head|body|article|main|section|div|table|p|h[1-6]|title|meta|center|font|header|ul|ol|span|b|strong|em|i|a|img|figure|blockquote|br)$/;
const feedRoots = /^(rss|feed|rdf:rdf)$/;

type Kind = 'text' | 'page' | 'feed' | 'json' | 'xml';

const kindOf = (text: string): Kind => {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('<')) {
    const root = rootOf(text);
    if (feedRoots.test(root)) return 'feed';
    if (htmlRoots.test(root)) return 'page';
    return start.startsWith('<?xml') ? 'xml' : 'text';
  }
  return /^(\{\s*["}]|\[\s*[[{\]])/.test(start) ? 'json' : 'text';
};

const refuseForeign = (name: string, bytes: Uint8Array): void => {
  if (!bytes.length) throw new InputError(`${name}: it is empty; name a file with text in it`);
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = foreign.find(([, signature]) => start.startsWith(signature));
  if (known) throw new InputError(`${name}: it is ${known[0]}; ${better}`);
};

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

const decode = (name: string, bytes: Uint8Array): { readonly kind: Kind; readonly decoded: Decoded } => {
  if (!isUtf16(bytes)) {
    const zero = bytes.indexOf(0);
    if (zero >= 0) throw new InputError(`${name}: it is a binary file (byte ${zero} is zero); ${better}`);
  }
  // The ASCII part of a file tells its kind in any encoding, and the kind tells how it names its encoding.
  const head = isUtf16(bytes)
    ? ''
    : Buffer.from(bytes.subarray(0, 20_000))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
  const kind = kindOf(head);
  const declared =
    kind === 'page' ? encodingOfPage(bytes) : kind === 'feed' || kind === 'xml' ? encodingOfXml(head) : undefined;
  const decoded = decodeBytes(name, bytes, declared);
  return { kind: isUtf16(bytes) ? kindOf(decoded.text) : kind, decoded };
};

/** A reading of one release, with what its encoding leaves to check. */
const single = (source: Source, doubts: Source['doubts'] = []): Item => ({
  title: source.text.trimStart().split('\n', 1)[0]?.slice(0, 200) ?? '',
  read: () => ({ ...source, doubts: [...doubts, ...source.doubts] }),
});

const nothingKnown: Known = {};

/**
 * The releases that a file holds: one, or the items of a feed. What the file is, its bytes say, not its name. Nothing
 * is fetched, and no script is run.
 * Throws an InputError, with a line that says what to do, where there is no release to be read.
 */
export const itemsOf = async (name: string, bytes: Uint8Array): Promise<Item[]> => {
  refuseForeign(name, bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    const { readDocx } = await import('./docx.js');
    return [single(await readDocx(name, bytes))];
  }
  const { kind, decoded } = decode(name, bytes);
  const text = decoded.text.replace(/^\ufeff/, '');
  const { doubts } = decoded;
  if (!/\S/.test(text)) throw new InputError(`${name}: there is only white space; name a file with text in it`);
  switch (kind) {
    case 'page': {
      const { readPage } = await import('./html/page.js');
      const page = readPage(name, text);
      if (!/\S/.test(page.text))
        throw new InputError(`${name}: the page has no text without script; save it from a browser, or copy its text`);
      return [single(page, doubts)];
    }
    case 'feed': {
      const { readXmlFeed } = await import('./xml-feed.js');
      return withDoubts(readXmlFeed(name, text), doubts);
    }
    case 'json': {
      const { readJson } = await import('./json.js');
      return withDoubts(readJson(name, parseJson(name, text)), doubts);
    }
    case 'xml':
      throw new InputError(`${name}: it is XML, but neither RSS nor Atom nor a page; name one of these or a text file`);
    case 'text':
      return [single({ text, known: nothingKnown, doubts: [] }, doubts)];
  }
};

const withDoubts = (items: readonly Item[], doubts: Source['doubts']): Item[] =>
  items.map((item) => ({
    ...item,
    read: () => {
      const read = item.read();
      return 'document' in read ? read : { ...read, doubts: [...doubts, ...read.doubts] };
    },
  }));
