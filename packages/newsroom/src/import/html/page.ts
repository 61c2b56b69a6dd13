import type { Image } from '@unido/announcement';
import type { Mark } from '@unido/press-release';
import { isLink } from '@unido/announcement/formats';
import { overall, type Known, type Source, type SourceDoubt } from '../source.js';
import { resolveAddress } from './address.js';
import { articleIn } from './article.js';
import { flowOf, type Flow, type PageFlow } from './flow.js';
import { metadataOf, type Metadata } from './metadata.js';
import { elementsIn, elementsOf, parsePage } from './tree.js';

const emptyFlow: Flow = { text: '', marks: [], doubts: [] };

/** A picture’s name without its size, by which the same picture is known again. */
const nameOf = (url: string): string =>
  (URL.parse(url)?.pathname ?? url).replace(/^.*\//, '').replace(/(-\d+x\d+|-scaled)?\.[a-z]+$/i, '');

/** The picture that the metadata name, with what the article says of it where it shows the same. */
const imageIn = ({ image, base }: Metadata, marks: readonly Mark[]): Image | undefined => {
  const url = image && resolveAddress(image.src, base);
  if (!image || typeof url !== 'string' || !isLink(url)) return undefined;
  const shown = marks.some((mark) => mark.kind === 'image' && nameOf(mark.image.url) === nameOf(url));
  return shown ? undefined : { url, alt: image.alt ?? '' };
};

/** Moves marks and doubts behind words that are put before a text. */
export const prepend = (title: string, { text, marks, doubts }: Flow): Flow => {
  const shift = title.length + 2;
  return {
    text: `${title}\n\n${text}`,
    marks: [
      { kind: 'headline', start: 0, end: title.length },
      ...marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
    ],
    doubts: doubts.map((one) => ({ ...one, offset: one.offset + shift })),
  };
};

/** A page’s flow in the order of a release, which has its date above the headline. */
const inOrder = ({ bylines, ...flow }: PageFlow): Flow => {
  const headline = flow.marks.find(({ kind }) => kind === 'headline');
  return bylines.reduceRight<Flow>((whole, span) => (headline ? moveUp(whole, span, headline.start) : whole), flow);
};

/** Moves a stretch that stands alone between empty lines to another place above it, with all that points into it. */
const moveUp = (
  { text, marks, doubts }: Flow,
  { start, end }: { readonly start: number; readonly end: number },
  to: number,
): Flow => {
  const words = text.slice(start, end);
  const gap = text.slice(end).startsWith('\n\n') ? 2 : 0;
  const before = gap ? '' : '\n\n';
  if (before && text.slice(start - 2, start) !== before) return { text, marks, doubts };
  const shift = words.length + 2;
  const place = (at: number): number => {
    if (at < to || at > end) return at;
    return at >= start ? at - start + to : at + shift;
  };
  const rest = text.slice(to, start).replace(/\n+$/, '') + (gap ? '\n\n' : '');
  return {
    text: `${text.slice(0, to)}${words}\n\n${rest}${text.slice(end + gap)}`,
    marks: marks.map((mark) => ({
      ...mark,
      start: place(mark.start),
      end: mark.end <= to ? mark.end : place(mark.start) + mark.end - mark.start,
    })),
    doubts: doubts.map((one) => ({ ...one, offset: place(one.offset) })),
  };
};

/** The title without the site’s name behind it. */
const withoutSite = (title: string): string => title.replace(/\s+(?:[|·•»]|[–—-])\s+[^|·•»–—]*$/u, '') || title;

/** Reads the article of an HTML page. Throws an InputError where the page is built to exhaust the reader. */
export const readPage = (name: string, html: string): Source => {
  const document = parsePage(name, html);
  const metadata = metadataOf(document);
  const article = articleIn(document, metadata.titles);
  const { base } = metadata;
  let flow = article
    ? inOrder(flowOf(article.root, { has: article.has, headline: article.headline, base }))
    : emptyFlow;
  const doubts: SourceDoubt[] = [];
  const title = metadata.titles[0];
  if (!article?.headline && title && flow.text) {
    flow = prepend(metadata.titles.length > 1 ? title : withoutSite(title), flow);
    doubts.push({
      message: 'The headline is the page’s title; its text has none that stands out.',
      offset: 0,
      length: 0,
    });
  }
  if (article?.leftOut.length)
    doubts.push(
      overall(
        `Left out as no part of the article: ${article.leftOut
          .slice(0, 5)
          .map((words) => `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`)
          .join(', ')}${article.leftOut.length > 5 ? ' and more' : ''}; look whether something of it belongs there.`,
      ),
    );
  const image = imageIn(metadata, flow.marks);
  const known: Known = { ...metadata.known, ...(image && { image }) };
  return { text: flow.text, marks: flow.marks, known, doubts: [...doubts, ...flow.doubts] };
};

/**
 * Reads a piece of HTML that is all article, as feeds and Word documents have it.
 * @param pictures where its pictures are, which a message about one says
 */
export const readFragment = (name: string, html: string, base?: string, pictures: 'page' | 'word' = 'page'): Flow => {
  const document = parsePage(name, html);
  const root = elementsOf(document).find(({ tagName }) => tagName === 'html');
  const body = root && elementsOf(root).find(({ tagName }) => tagName === 'body');
  if (!body) return emptyFlow;
  const titles = [...elementsIn(body)].filter(({ tagName }) => tagName === 'h1');
  const headline = pictures === 'word' && titles.length === 1 ? titles[0] : undefined;
  const { text, marks, doubts } = flowOf(body, { has: () => true, headline, base, pictures });
  return { text, marks, doubts };
};
