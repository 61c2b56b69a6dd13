import type { Image } from '@unido/announcement';
import { isLink } from '@unido/announcement/formats';
import { resolveAddress } from './address.js';
import { attribute, isElement, type Element } from './tree.js';

export type Picture =
  | { readonly kind: 'image'; readonly image: Image; readonly hasNoAlt: boolean }
  /** It shows something and can’t be kept. */
  | { readonly kind: 'lost'; readonly reason?: string };

const pixels = (value: string | undefined): number | undefined =>
  value && /^\d{1,5}$/.test(value.trim()) && Number(value) > 0 ? Number(value) : undefined;

/** The largest of a list of pictures for several widths. */
const largest = (srcset: string | undefined): string | undefined =>
  (srcset ?? '')
    .split(/,\s+/)
    .map((one) => one.trim().split(/\s+/))
    .map(([url = '', size = '1x']) => ({ url, size: Number.parseFloat(size) || 0 }))
    .filter(({ url }) => url && !url.startsWith('data:'))
    .sort((a, b) => b.size - a.size)[0]?.url;

/** Where a picture is, wherever a page that loads its pictures late has put that. */
const sourceOf = (img: Element): string | undefined => {
  const lazy = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file'].map((name) => attribute(img, name));
  const src = attribute(img, 'src')?.trim();
  const picture =
    img.parentNode && isElement(img.parentNode) && img.parentNode.tagName === 'picture' ? img.parentNode : undefined;
  const sources = picture?.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'source') ?? [];
  return (
    lazy.find(Boolean)?.trim() ??
    (src && !src.startsWith('data:') ? src : undefined) ??
    largest(attribute(img, 'srcset') ?? attribute(img, 'data-srcset')) ??
    sources.map((one) => largest(attribute(one, 'srcset'))).find((one) => one !== undefined) ??
    src
  );
};

/** Whether an element is a picture of something, and no ornament of the page. */
export const isPicture = (element: Element): boolean => {
  if (element.tagName !== 'img') return false;
  const [width, height] = [pixels(attribute(element, 'width')), pixels(attribute(element, 'height'))];
  if ((width ?? 100) < 64 || (height ?? 100) < 64) return false;
  const names = [attribute(element, 'class'), attribute(element, 'id'), sourceOf(element)?.replace(/^.*\//, '')];
  return !/(^|[^a-z])(logo|icon|spacer|pixel|avatar|emoji|smiley|tracking|blank|clear|bullet|arrow|badge)([^a-z]|$)/i.test(
    names.filter(Boolean).join(' '),
  );
};

/** An `img` as a document keeps it. Nothing where it is no picture of the article. */
export const imageOf = (img: Element, base: string | undefined): Picture | undefined => {
  if (!isPicture(img)) return undefined;
  const source = sourceOf(img);
  if (!source) return undefined;
  if (source.startsWith('data:'))
    return { kind: 'lost', reason: 'A picture is in the page itself and is left out; put it into media/.' };
  const url = resolveAddress(source, base);
  if (typeof url !== 'string' || !isLink(url) || url.startsWith('mailto:'))
    return {
      kind: 'lost',
      reason: `The picture “${source.slice(0, 80)}” has no whole address and is left out; put it into media/.`,
    };
  const alt = attribute(img, 'alt');
  const [width, height] = [pixels(attribute(img, 'width')), pixels(attribute(img, 'height'))];
  return {
    kind: 'image',
    image: { url, alt: alt?.trim() ?? '', ...(width && { width }), ...(height && { height }) },
    hasNoAlt: alt === undefined,
  };
};
