import type { Announcement, Block, Draft, Person, Section, Text } from '@unido/announcement';
import type { Span } from './text.js';

/** What a piece of the source became. Words in a section before the headline or after the body are of its type. */
export type Part = 'headline' | 'standfirst' | 'dateline' | 'image' | Block['type'] | Section['type'];

/** A stretch of the source, and where it stands in the document. */
export interface Taken extends Span {
  readonly part: Part;
  /** A JSON pointer into the document: `/headline`, `/body/2/text/0`, `/back/0/body/1/items/3/1`. */
  readonly path: string;
  /** Words that a display says by other means: quotation marks, “she said”, an item’s bullet. */
  readonly attribution?: boolean;
  /** Who says this. */
  readonly speaker?: Person;
}

export interface Provenance {
  /** In the order of the source; none overlaps another. */
  readonly taken: Taken[];
  /** Stretches of the source that stand nowhere in the document. */
  readonly left: Span[];
}

interface Piece extends Omit<Taken, keyof Span> {
  readonly text: string;
}

const textPieces = (text: Text, path: string, rest: Pick<Taken, 'part' | 'speaker'>): Piece[] =>
  text.map((run, index) => {
    const speaker = run.speaker ?? rest.speaker;
    return {
      part: rest.part,
      path: `${path}/${index}`,
      text: run.text,
      ...(run.attribution && { attribution: true }),
      ...(speaker && { speaker }),
    };
  });

const blockPieces = (blocks: readonly Block[], path: string, section?: Section['type']): Piece[] =>
  blocks.flatMap((block, index): Piece[] => {
    const at = `${path}/${index}`;
    const part = section ?? block.type;
    if (block.type === 'image')
      return (['caption', 'credit'] as const).flatMap((field) => {
        const text = block.image[field];
        return text ? [{ part: 'image' as const, path: `${at}/image/${field}`, text }] : [];
      });
    if (block.type === 'list')
      return block.items.flatMap((item, number) => textPieces(item, `${at}/items/${number}`, { part }));
    const speaker = block.type === 'quote' ? block.speaker : undefined;
    return textPieces(block.text, `${at}/text`, { part, ...(speaker && { speaker }) });
  });

const sectionPieces = (sections: readonly Section[] | undefined, path: string): Piece[] =>
  (sections ?? []).flatMap(({ type, body }, index) => blockPieces(body, `${path}/${index}/body`, type));

/** Everything of a document that is words, in the order in which `plainText` joins it. */
const piecesOf = ({ front, headline, standfirst, dateline, body, back }: Announcement | Draft): Piece[] => [
  ...sectionPieces(front, '/front'),
  { part: 'headline', path: '/headline', text: headline },
  ...(standfirst ? [{ part: 'standfirst' as const, path: '/standfirst', text: standfirst }] : []),
  ...(dateline?.text ? [{ part: 'dateline' as const, path: '/dateline/text', text: dateline.text }] : []),
  ...blockPieces(body, '/body'),
  ...sectionPieces(back, '/back'),
];

/** A text without its white space, and where each character stood. */
const bareOf = (text: string): { readonly bare: string; readonly offsets: Uint32Array } => {
  const bare = text.replace(/\s+/g, '');
  const offsets = new Uint32Array(bare.length);
  let at = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g))
    for (let inside = 0; inside < word.length; inside++) offsets[at++] = index + inside;
  return { bare, offsets };
};

/** Shorter words are looked for only where they should stand: further on, they would be found by chance. */
const leastToSeek = 8;

/**
 * Says of each stretch of a source what it became in the document that was made from it. The document keeps the
 * words in their order, so the two are walked side by side; white space does not count. Words that were corrected
 * since are not found, and what they replaced is among `left`.
 */
export const provenance = (text: string, document: Announcement | Draft): Provenance => {
  const { bare, offsets } = bareOf(text);
  const taken: Taken[] = [];
  const left: Span[] = [];
  const lead = document.image?.caption?.replace(/\s+/g, '');
  let at = 0;
  const span = (from: number, to: number): Span => ({ start: offsets[from] ?? 0, end: (offsets[to - 1] ?? -1) + 1 });
  /** What is between two pieces: the caption of the announcement’s picture, or nothing’s. */
  const skip = (to: number): void => {
    if (to <= at) return;
    const within = lead ? bare.slice(at, to).indexOf(lead) : -1;
    if (lead && within >= 0) {
      const from = at + within;
      if (from > at) left.push(span(at, from));
      taken.push({ ...span(from, from + lead.length), part: 'image', path: '/image/caption' });
      if (to > from + lead.length) left.push(span(from + lead.length, to));
    } else left.push(span(at, to));
  };
  for (const { text: words, ...rest } of piecesOf(document)) {
    const wanted = words.replace(/\s+/g, '');
    if (!wanted) continue;
    const found = bare.startsWith(wanted, at) || wanted.length < leastToSeek ? at : bare.indexOf(wanted, at);
    if (!bare.startsWith(wanted, found)) continue;
    skip(found);
    at = found + wanted.length;
    taken.push({ ...span(found, at), ...rest });
  }
  skip(bare.length);
  return { taken, left };
};
