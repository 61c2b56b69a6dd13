import type { Announcement, Block, Section, Text } from './types.js';

/** The words of a text, runs joined. */
export const textOf = (text: Text): string => text.map((run) => run.text).join('');

/**
 * The quoted words of a quote block: without its quotation marks and “she said”. Where such words stood between two
 * parts of the quotation there is a space, or a paragraph break where they ran over one.
 */
export const quoted = (text: Text): Text => {
  const words: Text = [];
  let gap = '';
  for (const run of text) {
    if (run.attribution) {
      if (words.length) gap = run.text.includes('\n') ? '\n\n' : gap || ' ';
    } else {
      if (gap) words.push({ text: gap });
      gap = '';
      words.push(run);
    }
  }
  return words;
};

/** The words of a block as published, an image's caption and credit included. Items of a list stand on lines. */
export const blockText = (block: Block): string => {
  if (block.type === 'list') return block.items.map(textOf).join('\n');
  if (block.type === 'image') return [block.image.caption, block.image.credit].filter(Boolean).join(' ');
  return textOf(block.text);
};

/** The paragraphs of some blocks: blocks that continue one another are one paragraph. */
export const paragraphs = (blocks: readonly Block[]): string[] => {
  const out: string[][] = [];
  for (const block of blocks) {
    const text = blockText(block);
    const parts = out.at(-1);
    if (!text) continue;
    if (block.continues && parts) {
      // Importers keep white space inside runs; documents written by hand may not have any at the seam.
      parts.push(/\s$/.test(parts.at(-1) ?? '') || /^\s/.test(text) ? text : ` ${text}`);
    } else out.push([text]);
  }
  return out.map((parts) => parts.join(''));
};

const sections = (all: readonly Section[] | undefined): string[] => (all ?? []).flatMap((one) => paragraphs(one.body));

/**
 * An announcement as plain text, in the order in which it is published: what is printed before the headline,
 * headline, standfirst, dateline, body, and what follows it. Paragraphs are parted by an empty line.
 */
export const plainText = (announcement: Announcement | Draft): string => {
  const [first, ...rest] = paragraphs(announcement.body);
  const opening = [announcement.dateline?.text, first].filter(Boolean).join(' ');
  return [
    ...sections(announcement.front),
    announcement.headline,
    announcement.standfirst,
    opening,
    ...rest,
    ...sections(announcement.back),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** An announcement that lacks what its source did not say: to be completed by a person before it is published. */
export type Draft = Omit<Announcement, 'published' | 'rights'> & Partial<Pick<Announcement, 'published' | 'rights'>>;
