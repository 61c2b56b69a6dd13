/** A page’s article as the plain text of a release, with what its elements say besides the words. */
import type { Image } from '@unido/announcement';
import { isLink } from '@unido/announcement/formats';
import type { Mark } from '@unido/press-release';
import type { SourceDoubt } from '../source.js';
import { isUnseen } from './chrome.js';
import { imageOf, isPicture } from './images.js';
import { resolveAddress } from './address.js';
import {
  hasWords,
  shortText,
  attribute,
  childrenOf,
  elementsIn,
  elementsOf,
  holdsBlocks,
  isBlock,
  isElement,
  rawText,
  squeeze,
  type Element,
  type Node,
} from './tree.js';

export interface FlowOptions {
  /** What is of the article. */
  readonly has: (node: Node) => boolean;
  readonly headline?: Element | undefined;
  /** Against which relative addresses are read. */
  readonly base?: string | undefined;
  /** What stands in front of a picture’s address that is none, such as “picture of the Word document”. */
  readonly pictures?: 'page' | 'word';
}

export interface Flow {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly doubts: readonly SourceDoubt[];
}

/** A flow, and the lines under its headline that say when and by whom it was published, as pages print them. */
export interface PageFlow extends Flow {
  readonly bylines: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What only tells where a line may break is no text. */
const layoutOnly = /[\u00ad\u200b\u2060\ufeff]/g;

/** A mark that will cover what is written until it is closed. */
interface Open {
  start?: number;
}

/** Grows a text, with white space as a page’s layout has it. */
class Writer {
  text = '';
  readonly marks: Mark[] = [];
  /** Line ends that the next word is to follow. */
  private lines = 0;
  /** What white space stands between the last word and the next: a space that does not break stays one. */
  private space = '';
  private marker = '';
  private readonly open = new Set<Open>();
  /** In a row of a table blocks are parted by a space. */
  inLine = 0;

  get end(): number {
    return this.text.length;
  }

  break(lines: 1 | 2): void {
    if (this.inLine) this.space ||= ' ';
    else this.lines = Math.max(this.lines, lines);
  }

  /** A mark in front of the next word, such as a bullet. */
  mark(marker: string): void {
    this.marker = marker;
  }

  write(words: string, isPreformatted = false): void {
    const clean = words.replace(layoutOnly, '');
    if (isPreformatted) {
      for (const [index, line] of clean.split(/\r\n?|\n/).entries()) {
        if (index) this.line();
        this.write(line);
      }
      return;
    }
    for (const [piece] of clean.matchAll(/\s+|\S+/g))
      if (/^\s/.test(piece)) this.space = /[^ \t\n\r\f]/.exec(piece)?.[0] ?? (this.space || ' ');
      else this.ink(piece);
  }

  /** A line end; two of them are an empty line. */
  line(): void {
    if (this.inLine) this.space ||= ' ';
    else if (this.text) this.lines = Math.min(2, this.lines + 1);
  }

  begin(): Open {
    const open: Open = {};
    this.open.add(open);
    return open;
  }

  /** @returns what was written since, without the white space around it */
  finish(open: Open): { readonly start: number; readonly end: number } | undefined {
    this.open.delete(open);
    return open.start === undefined ? undefined : { start: open.start, end: this.end };
  }

  /** Puts something directly behind the last word. */
  append(words: string): void {
    this.text += words;
  }

  private ink(piece: string): void {
    if (this.text && this.lines) this.text += '\n'.repeat(this.lines);
    else if (this.text) this.text += this.space;
    this.lines = 0;
    this.space = '';
    // A bullet that the text brings itself needs no second.
    if (this.marker && !/^[•·▪●◦■–—*-]/u.test(piece)) this.text += this.marker;
    this.marker = '';
    for (const open of this.open) open.start ??= this.end;
    this.text += piece;
  }
}

const emphasised = new Set(['b', 'strong', 'em', 'i']);

const isBold = (element: Element): boolean =>
  emphasised.has(element.tagName) ||
  (element.tagName === 'span' &&
    /font-weight\s*:\s*(bold|[6-9]00)|font-style\s*:\s*italic/i.test(attribute(element, 'style') ?? ''));

/** Whether a table holds a row’s facts side by side, and is not there to lay out a page. */
const isData = (table: Element): boolean => {
  const cells = [...elementsIn(table)].filter(isCell);
  const isFact = (cell: Element): boolean =>
    shortText(cell, 300) !== undefined &&
    ![...elementsIn(cell)].some(({ tagName }) => /^(table|ul|ol|h[1-6]|blockquote|figure)$/.test(tagName)) &&
    elementsOf(cell).filter((one) => isBlock(one) && hasWords(one)).length <= 2;
  const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === 'tr');
  const isWide = rows.some((row) => elementsOf(row).filter(hasWords).length > 1);
  return isWide && cells.every(isFact);
};

/** What parts the cells of a row, in the manner of its script. */
const separatorsFor = (text: string): { readonly comma: string; readonly colon: string } => {
  if (/\p{sc=Han}/u.test(text)) return { comma: '，', colon: '：' };
  return { comma: /\p{sc=Arabic}/u.test(text) ? '، ' : ', ', colon: ': ' };
};

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th';

/** Whether the first cell of each row says what the second is: “E-mail”, “Telephone”. */
const areLabels = (rows: readonly (readonly Element[])[]): boolean =>
  rows.every((cells) => cells.length <= 2) &&
  rows.some(([label, value]) => {
    if (!label || !value || value.tagName === 'th') return false;
    return isLabel(label) || /@|^\+?[\d ()./-]{6,}$|^https?:/.test(shortText(value, 300) ?? '');
  });

const isLabel = (cell: Element): boolean =>
  cell.tagName === 'th' || elementsOf(cell).some((one) => isBold(one) && shortText(one, 300) === shortText(cell, 300));

/** Whether an element is a line of its own that says when, or by whom, a page was published. */
const isByline = (element: Element): boolean => {
  const isNamed = [attribute(element, 'class'), attribute(element, 'id'), attribute(element, 'itemprop')].some(
    (names) =>
      /(^|[\s_-])(date|datetime|dates|datepublished|time|published|posted|pubdate|meta|info|byline|dateline|submitted|author)([\s_-]|$)/i.test(
        names ?? '',
      ),
  );
  if (element.tagName !== 'time' && !isNamed) return false;
  const line = shortText(element, 120);
  if (!line) return false;
  const parent = element.parentNode && isElement(element.parentNode) ? element.parentNode : undefined;
  // Within a sentence a date is words as others.
  const isAlone = isBlock(element) || !parent || shortText(parent, 120) === line;
  return isAlone && !/[.!?。！？]$/.test(line);
};

/** Writes an article’s elements as the text of a release. */
export const flowOf = (root: Element, { has, headline, base, pictures = 'page' }: FlowOptions): PageFlow => {
  const bylines: Stretch[] = [];
  const writer = new Writer();
  const doubts: SourceDoubt[] = [];
  const doubt = (message: string, at: { readonly start: number; readonly end: number }): void =>
    void doubts.push({ message, offset: at.start, length: at.end - at.start });
  const here = (): { start: number; end: number } => ({ start: writer.end, end: writer.end });
  let preformatted = 0;
  /** Below the headline, up to the first paragraph. */
  let seekBylines = false;

  const inside = (element: Element): void => {
    for (const child of childrenOf(element)) walk(child as Node);
  };

  const block = (element: Element, lines: 1 | 2 = 2): void => {
    writer.break(lines);
    inside(element);
    writer.break(lines);
  };

  const link = (element: Element): void => {
    const href =
      attribute(element, 'href')
        ?.replace(/[\t\n\r]/g, '')
        .trim() ?? '';
    const open = writer.begin();
    inside(element);
    const span = writer.finish(open);
    if (!span || !href || href.startsWith('#')) return;
    const address = resolveAddress(href, base);
    if (typeof address !== 'string') {
      if (address.reason) doubt(address.reason, span);
    } else if (isLink(address)) writer.marks.push({ kind: 'link', href: address, ...span });
  };

  const picture = (element: Element, caption: Element | undefined): void => {
    const found = imageOf(element, base);
    if (found === undefined) {
      if (caption) block(caption);
      return;
    }
    if (found.kind === 'lost') {
      if (caption) block(caption);
      if (found.reason)
        doubt(
          pictures === 'word'
            ? 'The document’s picture is left out; put it into media/ and name it in the document.'
            : found.reason,
          here(),
        );
      return;
    }
    writer.break(2);
    const start = writer.end;
    const open = writer.begin();
    if (caption) inside(caption);
    const span = writer.finish(open) ?? { start, end: start };
    writer.break(2);
    const words = squeeze(writer.text.slice(span.start, span.end));
    const image: Image = { ...found.image, ...(words && { caption: words }) };
    writer.marks.push({ kind: 'image', image, ...span });
    if (found.hasNoAlt) doubt('The picture has no words for those who can’t see it; say in “alt” what it shows.', span);
  };

  const figure = (element: Element): void => {
    const images = [...elementsIn(element)].filter((one) => isPicture(one) && has(one) && !isUnseen(one));
    const caption = [...elementsIn(element)].find(
      (one) => one.tagName === 'figcaption' || /(^|\s)(wp-)?caption(-text)?(\s|$)/.test(attribute(one, 'class') ?? ''),
    );
    if (!images.length || !caption || !has(caption)) return block(element);
    for (const [index, image] of images.entries()) picture(image, index === images.length - 1 ? caption : undefined);
  };

  const row = (cells: readonly Element[], separator: string): void => {
    writer.break(1);
    for (const [index, cell] of cells.entries()) {
      if (index && /[:：;；,，،]$/.test(writer.text)) writer.write(' ');
      else if (index) {
        writer.append(separator.trimEnd());
        if (separator.endsWith(' ')) writer.write(' ');
      }
      writer.inLine += 1;
      inside(cell);
      writer.inLine -= 1;
    }
    writer.break(1);
  };

  const table = (element: Element): void => {
    if (!isData(element)) return block(element);
    writer.break(2);
    const inner = [...elementsIn(element)].filter((one) => has(one));
    const rows = inner
      .filter(({ tagName }) => tagName === 'tr')
      .map((one) => elementsOf(one).filter((cell) => isCell(cell) && has(cell) && hasWords(cell)));
    const { comma, colon } = separatorsFor(rawText(element));
    const separator = areLabels(rows) ? colon : comma;
    for (const one of inner) if (one.tagName === 'caption') block(one);
    for (const cells of rows) row(cells, separator);
    writer.break(2);
  };

  const list = (element: Element): void => {
    let count = Number(attribute(element, 'start') ?? 1) || 1;
    writer.break(element.parentNode && 'tagName' in element.parentNode && element.parentNode.tagName === 'li' ? 1 : 2);
    for (const child of childrenOf(element)) {
      if (isElement(child) && child.tagName === 'li' && has(child)) {
        writer.break(1);
        writer.mark(element.tagName === 'ol' ? `${count++}. ` : '• ');
        inside(child);
        writer.mark('');
        writer.break(1);
      } else walk(child as Node);
    }
    writer.break(element.parentNode && 'tagName' in element.parentNode && element.parentNode.tagName === 'li' ? 1 : 2);
  };

  const marked = (element: Element, mark: (span: { start: number; end: number }) => Mark, isWhole: boolean): void => {
    if (isWhole) writer.break(2);
    const open = writer.begin();
    if (isWhole) writer.inLine += 1;
    inside(element);
    if (isWhole) writer.inLine -= 1;
    const span = writer.finish(open);
    if (isWhole) writer.break(2);
    if (span) writer.marks.push(mark(span));
  };

  const byline = (element: Element): void => {
    writer.break(2);
    const open = writer.begin();
    seekBylines = false;
    inside(element);
    seekBylines = true;
    const span = writer.finish(open);
    writer.break(2);
    if (span && span.end - span.start <= 200) bylines.push(span);
  };

  const walk = (node: Node): void => {
    if (!has(node)) return;
    if ('value' in node) return writer.write(node.value, preformatted > 0);
    if (!isElement(node) || isUnseen(node)) return;
    const { tagName } = node;
    if (node === headline) {
      marked(node, (span) => ({ kind: 'headline', ...span }), true);
      seekBylines = true;
      return;
    }
    if (seekBylines && isByline(node)) return byline(node);
    if (/^h[1-6]$/.test(tagName)) return marked(node, (span) => ({ kind: 'heading', ...span }), true);
    if (isBold(node)) return marked(node, (span) => ({ kind: 'emphasis', ...span }), false);
    switch (tagName) {
      case 'br':
        return writer.line();
      case 'a':
        return link(node);
      case 'img':
        return picture(node, undefined);
      case 'iframe':
        return doubt('Something embedded from elsewhere, such as a film, is left out; link to it.', here());
      case 'figure':
        return figure(node);
      case 'table':
        return table(node);
      case 'ul':
      case 'ol':
      case 'menu':
        return list(node);
      case 'q':
        writer.write('“');
        inside(node);
        return writer.append('”');
      case 'hr':
        return writer.break(2);
      case 'dd':
      case 'summary':
        return block(node, 1);
      case 'pre':
        writer.break(2);
        preformatted += 1;
        inside(node);
        preformatted -= 1;
        return writer.break(2);
      default:
        if (/(^|\s)wp-caption(\s|$)/.test(attribute(node, 'class') ?? '')) return figure(node);
        return isBlock(node) || holdsBlocks(node) ? block(node) : inside(node);
    }
  };
  inside(root);
  return { text: writer.text, marks: writer.marks, doubts, bylines };
};
