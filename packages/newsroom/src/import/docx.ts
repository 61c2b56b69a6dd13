import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { InputError } from '../problem.js';
import { readFragment } from './html/page.js';
import { overall, type Source, type SourceDoubt } from './source.js';

/** Unpacked, of all that a document’s text needs. Pictures are not unpacked. */
const most = 20_000_000;
const mostEntries = 5000;
/** Tags in the document itself; a book has fewer. */
const mostTags = 500_000;

const tagsIn = (xml: Buffer): number => {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) count += 1;
  return count;
};

const kinds: readonly (readonly [path: RegExp, kind: string])[] = [
  [/^xl\//, 'an Excel workbook'],
  [/^ppt\//, 'a PowerPoint presentation'],
  [/^content\.xml$/, 'an OpenDocument file'],
  [/^OEBPS\/|^META-INF\/container\.xml$/, 'an e-book'],
];

const isNeeded = (path: string): boolean => /\.(xml|rels)$/.test(path);

interface Unpacked {
  readonly paths: readonly string[];
  readonly parts: ReadonlyMap<string, Buffer>;
}

/**
 * The parts of an archive that hold text. An entry that unpacks to more than it says, or all of them to more than a
 * text has, is refused before memory is spent on it.
 */
const unpack = async (name: string, bytes: Uint8Array): Promise<Unpacked> => {
  const paths: string[] = [];
  const parts = new Map<string, Buffer>();
  let size = 0;
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes), {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: false,
    });
    for await (const entry of zip.eachEntry()) {
      if (paths.push(entry.fileName) > mostEntries)
        throw new InputError(`${name}: it holds more than ${mostEntries} files; save its text as a new document`);
      if (!isNeeded(entry.fileName)) continue;
      size += entry.uncompressedSize;
      if (size > most)
        throw new InputError(`${name}: it unpacks to more than 20 MB of text; save its text as a new document`);
      if (entry.isEncrypted()) throw new InputError(`${name}: it is encrypted; save it without a password`);
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name}: it is a damaged Word document or other ZIP archive; save it again`);
  }
  return { paths, parts };
};

/** What stands in the head and foot of each page, which is no part of the text. */
const marginsIn = (parts: ReadonlyMap<string, Buffer>): SourceDoubt[] => {
  const words = [...parts]
    .filter(([path]) => /^word\/(header|footer)\d*\.xml$/.test(path))
    .map(([, xml]) =>
      [...xml.toString('utf8').matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(' '),
    )
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => /\p{L}{3}/u.test(text));
  return words.length
    ? [
        overall(
          `The head and foot of its pages are left out: “${words.join(' … ').slice(0, 120)}”; add what belongs to it.`,
        ),
      ]
    : [];
};

/** Reads a Word document. Throws an InputError where the archive is another’s, damaged, or built to exhaust the reader. */
export const readDocx = async (name: string, bytes: Uint8Array): Promise<Source> => {
  const { paths, parts } = await unpack(name, bytes);
  if (![...parts.keys()].some((path) => /^word\/document\d*\.xml$/.test(path))) {
    const kind = kinds.find(([path]) => paths.some((one) => path.test(one)))?.[1] ?? 'a ZIP archive';
    throw new InputError(`${name}: it is ${kind}; save its text as a Word document (.docx) or as plain text in UTF-8`);
  }
  if ([...parts.values()].reduce((sum, xml) => sum + tagsIn(xml), 0) > mostTags)
    throw new InputError(`${name}: it has more parts than a book; save its text as a new document`);
  if ([...parts.values()].some((xml) => xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')))
    throw new InputError(`${name}: it declares XML entities, which Word documents never do; save it again in Word`);

  const safe = new JSZip();
  for (const [path, content] of parts) safe.file(path, content);
  let html: string;
  try {
    const packed = await safe.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
    const result = await mammoth.convertToHtml(
      { buffer: packed },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'comment-reference =>'],
        // Pictures were not unpacked: an address that leads nowhere says that one was here.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: 'data:,' })),
        externalFileAccess: false,
      },
    );
    html = result.value;
  } catch {
    throw new InputError(`${name}: it is a damaged Word document; save it again in Word, or as plain text in UTF-8`);
  }
  const flow = readFragment(name, html, undefined, 'word');
  return { text: flow.text, marks: flow.marks, known: {}, doubts: [...marginsIn(parts), ...flow.doubts] };
};
