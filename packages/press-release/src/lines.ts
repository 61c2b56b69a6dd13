import { widthOf, type Span } from './text.js';

/** A paragraph, a group of short lines, or one item of a list. */
export interface Unit extends Span {
  /** Its lines, without the white space around them. A wrapped paragraph is one line of the sense. */
  readonly lines: readonly Span[];
  /** Where a list item’s marker ends, and what kind of marker it is. */
  readonly marker?: { readonly end: number; readonly style: string };
  /** It follows the unit before it without an empty line. */
  readonly joined: boolean;
}

export interface Layout {
  readonly units: Unit[];
  /** Ends of lines whose line break means something, such as those of an address. */
  readonly breaks: ReadonlySet<number>;
}

type Seam = 'line' | 'paragraph';

const marker =
  /(?:[•·‣▪●○◦■□➢➤✓✔*–—-]\s+(?=[^\s*.~=_–—-])|(?:\(?\p{Nd}{1,3}(?:[.)]|\s?[-–](?=\s))|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])\s+(?=["“'‘(]?\p{L}))/uy;

const chunksOf = (text: string): Span[][] => {
  const chunks: Span[][] = [];
  let chunk: Span[] = [];
  const close = (): void => {
    if (chunk.length) chunks.push(chunk);
    chunk = [];
  };
  let from = 0;
  for (const end of lineEnds(text)) {
    let start = from;
    let to = end.start;
    while (start < to && /\s/.test(text[start] ?? '')) start++;
    while (to > start && /\s/.test(text[to - 1] ?? '')) to--;
    if (start < to) chunk.push({ start, end: to });
    else close();
    from = end.end;
  }
  close();
  return chunks;
};

function* lineEnds(text: string): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(/\r\n|[\n\r\u2028\u2029\v\f]/g))
    yield { start: index, end: index + found.length };
  yield { start: text.length, end: text.length };
}

/** Whether most lines that another follows without an empty line between are nearly full. */
const isWrapped = (text: string, chunks: readonly (readonly Span[])[], width: number): boolean => {
  const inner = chunks.filter((chunk) => chunk.length > 1).flatMap((chunk) => chunk.slice(0, -1));
  const full = inner.filter((line) => lengthOf(text, line) >= width * 0.75);
  return width >= 50 && full.length >= 3 && full.length >= inner.length * 0.5;
};

const lengthOf = (text: string, { start, end }: Span): number => widthOf(text.slice(start, end));

const styleOf = (text: string, line: Span): { end: number; style: string } | undefined => {
  marker.lastIndex = line.start;
  const found = marker.exec(text);
  if (!found || marker.lastIndex > line.end) return undefined;
  return {
    end: marker.lastIndex,
    style: found[0]
      .trim()
      .replace(/\p{Nd}+/u, '1')
      .replace(/[a-z]+/, 'a'),
  };
};

const isAddress = (text: string): boolean => /^\S*(?:@|:\/\/|www\.)/.test(text);

const terminal = /[.!?…:;؟؛。！？：；]["”’»“)\]」』）]*$/u;

const isWide = (text: string, before: Span, after: Span): boolean =>
  Math.max(lengthOf(text, before), lengthOf(text, after)) >= 50;

const tailOf = (text: string, { start, end }: Span): string => text.slice(Math.max(start, end - 6), end);

/** A line of a script that parts no words. */
const isUnparted = (text: string, { start }: Span): boolean =>
  /^[“「『《（(]?\p{Script=Han}/u.test(text.slice(start, start + 3));

/** Whether such a line begins a paragraph: by its indent, or behind a full stop. */
const beginsParagraph = (text: string, before: Span, after: Span, wrapped: boolean): boolean =>
  isUnparted(text, after) &&
  isWide(text, before, after) &&
  (text[after.start - 1] === '\u3000' || (!wrapped && /[。！？][”’」』）)]*$/u.test(tailOf(text, before))));

/** Whether a line was broken only because it was full. */
const isWrap = (text: string, before: Span, after: Span, width: number, wrapped: boolean): boolean => {
  if (areLabelled(text, before, after) || beginsParagraph(text, before, after, wrapped)) return false;
  const head = text.slice(after.start, Math.min(after.end, after.start + 60));
  const tail = tailOf(text, before);
  // Where no words are parted, a line may break between any two characters.
  const first = isUnparted(text, after) ? 2 : (head.split(' ', 1)[0]?.length ?? 0);
  const room = lengthOf(text, before) + 1 + first <= width;
  if (/^\p{Ll}/u.test(head) && !isAddress(head) && lengthOf(text, before) > 25 && !/[.!?؟。！？]["”’»)]?$/u.test(tail))
    return true;
  if (!room && lengthOf(text, before) >= 42) return true;
  // In a text wrapped at the margin even a ragged line, if nearly full, goes on.
  return wrapped && lengthOf(text, before) >= width * 0.75;
};

/** “Colombia: A, director”, “Cuba: B, ministra”: each label begins a line of its own. */
const label = /^\p{Lu}[\p{L} ’'-]{1,40} ?: /u;

const areLabelled = (text: string, before: Span, after: Span): boolean =>
  [before, after].every(({ start, end }) => label.test(text.slice(start, Math.min(end, start + 60))));

const seamOf = (text: string, before: Span, after: Span, wrapped: boolean): Seam => {
  const tail = tailOf(text, before);
  if (areLabelled(text, before, after)) return 'line';
  if (beginsParagraph(text, before, after, wrapped)) return 'paragraph';
  if (lengthOf(text, before) >= 100 || lengthOf(text, after) >= 100) return 'paragraph';
  if (lengthOf(text, after) >= 50 && /[.!?؟。！？]$/u.test(text.slice(after.end - 1, after.end))) return 'paragraph';
  if (terminal.test(tail) && !/[:：]$/u.test(tail) && isWide(text, before, after)) return 'paragraph';
  return 'line';
};

/**
 * Parts a text into paragraphs, groups of lines and list items. Tells a line wrapped at the margin from a line that is
 * meant to end there: a wrapped one had no room for the next word.
 * @param mayWrap false where it is known that every line is meant to end where it does
 */
export const layOut = (text: string, mayWrap = true): Layout => {
  const chunks = chunksOf(text);
  const longest = chunks.reduce((most, chunk) => chunk.reduce((m, line) => Math.max(m, lengthOf(text, line)), most), 0);
  const wrapped = mayWrap && longest <= 100 && isWrapped(text, chunks, longest);
  const breaks = new Set<number>();
  const units: Unit[] = [];

  for (const chunk of chunks) {
    const widest = chunk.reduce((most, line) => Math.max(most, lengthOf(text, line)), 0);
    // In a text that is not wrapped, a few lines that are may come from elsewhere.
    const width = longest <= 120 ? longest : chunk.length > 2 && widest >= 60 ? widest : Infinity;
    let lines: Span[] = [];
    let found: Unit['marker'];
    let joined = false;
    const close = (): void => {
      const first = lines[0];
      const last = lines.at(-1);
      if (first && last)
        units.push({ start: first.start, end: last.end, lines, joined, ...(found && { marker: found }) });
      if (first) joined = true;
      lines = [];
      found = undefined;
    };
    for (const [index, line] of chunk.entries()) {
      const before = chunk[index - 1];
      const style = styleOf(text, line);
      const wraps = mayWrap && before && !style && isWrap(text, before, line, width, wrapped);
      const seam = before && !style ? seamOf(text, before, line, wrapped) : 'paragraph';
      const last = lines.at(-1);
      if (wraps && last) lines[lines.length - 1] = { start: last.start, end: line.end };
      else if (seam === 'line' && last && !found) {
        // A short line, then one that wraps on: a heading over its paragraph.
        const next = chunk[index + 1];
        const opens = mayWrap && lengthOf(text, line) >= 50 && next && isWrap(text, line, next, width, wrapped);
        if (opens) close();
        else if (before) breaks.add(before.end);
        lines.push(line);
      } else {
        close();
        found = style;
        lines.push(line);
      }
    }
    close();
  }
  return { units: units.map((unit, index) => settle(unit, units[index - 1], units[index + 1])), breaks };
};

/** A dash or a number at the start of a line marks an item only in company; a bullet always does. */
const settle = (unit: Unit, before: Unit | undefined, after: Unit | undefined): Unit => {
  if (!unit.marker || /[•·‣▪●○◦■□➢➤✓✔]/u.test(unit.marker.style)) return unit;
  const { style } = unit.marker;
  if (before?.marker?.style === style || after?.marker?.style === style) return unit;
  const { marker: _, ...plain } = unit;
  return plain;
};
