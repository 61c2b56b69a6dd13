import type { Block, Draft, Image, Run, Text } from '@unido/announcement';
import { provenance, type Taken } from './provenance.js';
import type { Span } from './text.js';

/** What a source says of a stretch of its text, besides the words. */
export type Mark = Span &
  (
    | { readonly kind: 'link'; readonly href: string }
    | { readonly kind: 'emphasis' }
    | { readonly kind: 'headline' }
    | { readonly kind: 'heading' }
    /** A picture stands here; the stretch is its caption and may be empty. */
    | { readonly kind: 'image'; readonly image: Image }
  );

type Of<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>;

export const marksOf = <Kind extends Mark['kind']>(marks: readonly Mark[], kind: Kind): Of<Kind>[] =>
  marks.filter((mark): mark is Of<Kind> => mark.kind === kind).sort((a, b) => a.start - b.start);

/** The text with some stretches of it white, so that offsets hold. */
export const blank = (text: string, spans: readonly Span[]): string => {
  let out = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    out += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return out + text.slice(from);
};

type Inline = Pick<Run, 'href' | 'emphasis'>;

/** What the marks say of each place, by stretches that begin at `start`. */
const inlineOf = (marks: readonly Mark[]): { readonly start: number; readonly inline: Inline }[] => {
  const links = marksOf(marks, 'link');
  const emphases = marksOf(marks, 'emphasis');
  const edges = [...new Set([...links, ...emphases].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  /** Marks of one kind do not overlap, or say the same where they do. */
  const covering = <One extends Span>(all: readonly One[]): ((at: number) => One | undefined) => {
    let next = 0;
    let open: One[] = [];
    return (at) => {
      for (let one = all[next]; one && one.start <= at; one = all[++next]) open.push(one);
      open = open.filter(({ end }) => end > at);
      return open.at(-1);
    };
  };
  const [linkAt, emphasisAt] = [covering(links), covering(emphases)];
  return edges.map((start) => {
    const link = linkAt(start);
    const inline = { ...(link && { href: link.href }), ...(emphasisAt(start) && { emphasis: true }) };
    return { start, inline };
  });
};

const same = (a: Inline, b: Inline): boolean => a.href === b.href && a.emphasis === b.emphasis;

/** What holds on both sides holds for the white space between. */
const common = (a: Inline, b: Inline): Inline => ({
  ...(a.href !== undefined && a.href === b.href && { href: a.href }),
  ...(a.emphasis && b.emphasis && { emphasis: true }),
});

/** Makes the function that parts runs where marks begin and end. It is to be asked in the order of the source. */
const markRuns = (text: string, marks: readonly Mark[]): ((run: Run, taken: Span | undefined) => Text) => {
  const stretches = inlineOf(marks);
  let stretch = -1;
  return (run, taken) => {
    if (!taken) return [run];
    while ((stretches[stretch + 1]?.start ?? Infinity) <= taken.start) stretch++;
    const begins = stretches[stretch]?.inline ?? {};
    // Most runs have no mark in them.
    if (same(begins, {}) && (stretches[stretch + 1]?.start ?? Infinity) >= taken.end) return [run];
    const parts: { inline: Inline; text: string }[] = [];
    let source = taken.start;
    let space = '';
    const add = (inline: Inline, text: string): void => {
      const last = parts.at(-1);
      if (last && same(last.inline, inline)) last.text += text;
      else if (text) parts.push({ inline, text });
    };
    for (const character of run.text) {
      if (/\s/.test(character)) {
        space += character;
        continue;
      }
      while (/\s/.test(text[source] ?? '')) source++;
      while ((stretches[stretch + 1]?.start ?? Infinity) <= source) stretch++;
      const inline = stretches[stretch]?.inline ?? {};
      add(common(parts.at(-1)?.inline ?? {}, inline), space);
      add(inline, character);
      space = '';
      source += character.length;
    }
    add({}, space);
    return parts.map(({ inline, text }) => ({ ...run, text, ...inline }));
  };
};

type MarkRun = (run: Run, path: string) => Text;

const markText = (text: Text, path: string, mark: MarkRun): Text =>
  text.flatMap((run, index) => mark(run, `${path}/${index}`));

const markBlock = (block: Block, path: string, mark: MarkRun): Block => {
  if (block.type === 'image') return block;
  if (block.type === 'list')
    return { ...block, items: block.items.map((item, index) => markText(item, `${path}/items/${index}`, mark)) };
  return { ...block, text: markText(block.text, `${path}/text`, mark) };
};

/** A block with where it stands in the source. */
interface Placed extends Span {
  readonly block: Block;
}

const placeBlocks = (blocks: readonly Block[], path: string, taken: readonly Taken[]): Placed[] => {
  const spans = new Map<number, Span>();
  for (const { path: place, start, end } of taken) {
    const index = Number.parseInt(place.slice(path.length + 1), 10);
    spans.set(index, { start: spans.get(index)?.start ?? start, end });
  }
  let last = 0;
  return blocks.map((block, index) => {
    const { start, end } = spans.get(index) ?? { start: last, end: last };
    last = end;
    return { block, start, end };
  });
};

/** Makes paragraphs that the source calls headings headings. */
const withHeadings = (blocks: readonly Placed[], headings: readonly Span[]): Placed[] => {
  const ends = new Map(headings.map(({ start, end }) => [start, end]));
  return blocks.map((placed, index) => {
    const { block, start, end } = placed;
    if (block.type !== 'paragraph' || block.continues || blocks[index + 1]?.block.continues) return placed;
    return ends.get(start) === end ? { ...placed, block: { ...block, type: 'heading' } } : placed;
  });
};

/** Puts pictures before the paragraph that follows them in the source. */
const withImages = (blocks: readonly Placed[], images: readonly Of<'image'>[]): Block[] => {
  const waiting = [...images];
  const out = blocks.flatMap(({ block, start }): Block[] => {
    const count = block.continues ? 0 : waiting.findIndex((image) => image.start > start);
    const here = waiting.splice(0, count < 0 ? waiting.length : count);
    return [...here.map(({ image }) => ({ type: 'image' as const, image })), block];
  });
  return [...out, ...waiting.map(({ image }) => ({ type: 'image' as const, image }))];
};

/**
 * Completes a document by what its source says besides the words: links, emphasis, headings and pictures. A picture
 * over the body becomes the announcement’s own.
 * @param text as the document was read from it: with captions white
 */
export const withMarks = (text: string, document: Draft, marks: readonly Mark[]): Draft => {
  if (marks.every(({ kind }) => kind === 'headline')) return document;
  const { taken } = provenance(text, document);
  const places = new Map(taken.map((one) => [one.path, one]));
  const parted = markRuns(text, marks);
  const mark: MarkRun = (run, path) => parted(run, places.get(path));
  const headings = marksOf(marks, 'heading');
  const read = (blocks: readonly Block[], path: string): Placed[] => {
    const within = taken.filter((one) => one.path.startsWith(`${path}/`));
    const placed = placeBlocks(blocks, path, within);
    return withHeadings(placed, headings).map((one, index) => ({
      ...one,
      block: markBlock(one.block, `${path}/${index}`, mark),
    }));
  };
  // In the order of the source, as the runs want to be asked.
  const front = document.front?.map((one, index) => ({ ...one, body: read(one.body, `/front/${index}/body`) }));
  const body = read(document.body, '/body');
  const back = document.back?.map((one, index) => ({ ...one, body: read(one.body, `/back/${index}/body`) }));

  const images = marksOf(marks, 'image');
  const opening = body[0]?.start ?? text.length;
  const lead = images.find(({ start }) => start <= opening);
  const others = images.filter((one) => one !== lead);
  // A further picture above the first paragraph comes after it, so that the dateline keeps its place.
  const behind = others.map((one) => (one.start <= opening ? { ...one, start: opening + 1 } : one));
  const starts = (back ?? []).map(({ body }) => body[0]?.start ?? Infinity);
  const inBody = behind.filter(({ start }) => start <= (starts[0] ?? Infinity));
  return {
    ...document,
    ...(front && {
      front: front.map((one) => ({ ...one, body: one.body.map(({ block }) => block) })),
    }),
    body: withImages(body, inBody),
    ...(back && {
      back: back.map((one, index) => {
        const within = ({ start }: Span): boolean =>
          start > (starts[index] ?? Infinity) && start <= (starts[index + 1] ?? Infinity);
        return { ...one, body: withImages(one.body, behind.filter(within)) };
      }),
    }),
    ...(lead && { image: lead.image }),
  };
};
