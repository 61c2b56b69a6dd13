/** Where in a page the article is. */
import { chromeIn, isUnseen, measurePage } from './chrome.js';
import {
  attribute,
  childrenOf,
  contains,
  elementsIn,
  elementsOf,
  holdsBlocks,
  isElement,
  shortText,
  squeeze,
  type Document,
  type Element,
  type Node,
} from './tree.js';

/** A part of a page, from one node to another. */
export interface Article {
  readonly root: Element;
  readonly headline: Element | undefined;
  /** Whether a node is of the article. */
  readonly has: (node: Node) => boolean;
  /** Parts of the root that were left out although they hold text, in the order of the page. */
  readonly leftOut: readonly string[];
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** How well a line fits the titles that the metadata give: 0, not at all. */
const fit = (line: string, titles: readonly string[]): number => {
  const own = bare(line);
  const least = /\p{sc=Han}/u.test(own) ? 5 : 12;
  let best = 0;
  for (const title of titles) {
    const other = bare(title);
    if (own === other && own) best = Math.max(best, 4);
    else if (own.length >= least && other.startsWith(own)) best = Math.max(best, 3);
    else if (own.length >= least && other.includes(own)) best = Math.max(best, 2);
    else if (other.length >= least && own.startsWith(other)) best = Math.max(best, 2);
  }
  return best;
};

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

const mayBeHeadline = (element: Element): boolean =>
  isHeading(element) || (/^(p|div|span|td|b|strong|font|center|a)$/.test(element.tagName) && !holdsBlocks(element));

/** The element that holds the headline: the one that the metadata name, else the page’s first heading of level 1. */
const headlineIn = (
  body: Element,
  titles: readonly string[],
  inChrome: (element: Element) => boolean,
): Element | undefined => {
  let best: { readonly element: Element; readonly score: number } | undefined;
  let first: Element | undefined;
  for (const element of elementsIn(body)) {
    if (!mayBeHeadline(element) || isUnseen(element)) continue;
    const line = shortText(element, 400);
    if (!line || inChrome(element)) continue;
    if (element.tagName === 'h1') first ??= element;
    const level = isHeading(element) ? 7 - Number(element.tagName[1]) : 0;
    const match = fit(line, titles);
    const score =
      match && match * 2 + level + (/headline|title|titre/i.test(attribute(element, 'class') ?? '') ? 1 : 0);
    if (score && score > (best?.score ?? 0)) best = { element, score };
  }
  return best?.element ?? first;
};

const sizeOf = (element: Element): number => {
  const size = attribute(element, 'size') ?? '';
  const points = /font-size\s*:\s*(\d+(?:\.\d+)?)(pt|px)/i.exec(attribute(element, 'style') ?? '');
  if (element.tagName === 'font' && /^\+?\d$/.test(size)) return Number(size) + (size.startsWith('+') ? 3 : 0);
  if (points) return (Number(points[1]) * (points[2] === 'px' ? 0.75 : 1)) / 4;
  return /^(b|strong|big)$/.test(element.tagName) ? 3.5 : 0;
};

/** A line set large or bold above the first prose, on pages that know no headings. */
const largestLine = (
  body: Element,
  measure: (element: Element) => { readonly prose: number },
  inChrome: (element: Element) => boolean,
): Element | undefined => {
  let best: { readonly element: Element; readonly size: number } | undefined;
  for (const element of elementsIn(body)) {
    if (inChrome(element) || isUnseen(element)) continue;
    if (
      measure(element).prose > 0 &&
      !elementsOf(element).some((child) => measure(child).prose > 0 || mayBeHeadline(child))
    )
      break;
    const size = sizeOf(element);
    if (size < 3.5) continue;
    const line = shortText(element, 250) ?? '';
    if (line.length >= 12 && size > (best?.size ?? 0)) best = { element, size };
  }
  return best?.element;
};

const isMain = (element: Element): boolean =>
  element.tagName === 'main' ||
  attribute(element, 'role') === 'main' ||
  /^(main|content|main-?content|primary)$/i.test(attribute(element, 'id') ?? '');

const isArticleBody = (element: Element): boolean =>
  /(^|\s)articleBody(\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
  /(^|\s)(entry-content|e-content|article-body|field--name-body|field-name-body|post-content)(\s|$)/.test(
    attribute(element, 'class') ?? '',
  );

const commonAncestor = (a: Element, b: Element): Element => {
  let node = a;
  while (!contains(node, b) && node.parentNode && isElement(node.parentNode)) node = node.parentNode;
  return node;
};

const contact =
  /contact|press office|media (enquiries|inquiries|relations)|notes to editors|prensa|presse|пресс-служб|контакт|联系|聯絡|聯繫|للتواصل|للاتصال|جهة الاتصال/i;

/** Boxes behind an article, within its surroundings, that say whom the press may ask. */
const contactsAfter = (article: Element, around: Element, inChrome: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  for (let node = article; node !== around && node.parentNode && isElement(node.parentNode); node = node.parentNode) {
    const siblings = elementsOf(node.parentNode);
    for (const one of siblings.slice(siblings.indexOf(node) + 1)) {
      const line = shortText(one, 800) ?? '';
      const says = contact.test(line.slice(0, 200)) && /@|\+?\d[\d ()./-]{6,}/.test(line);
      if (says && !inChrome(one) && !isUnseen(one) && one.tagName !== 'footer') found.push(one);
    }
  }
  return found;
};

/** An element’s words, those of its blocks parted. */
const shownText = (element: Element): string => {
  const parts = (node: Node): string[] =>
    'value' in node
      ? [node.value]
      : isElement(node) && isUnseen(node)
        ? []
        : [' ', ...childrenOf(node).flatMap((one) => parts(one as Node)), ' '];
  return squeeze(parts(element).join(''));
};

/** Finds the article of a page. */
export const articleIn = (document: Document, titles: readonly string[]): Article | undefined => {
  const html = elementsOf(document).find(({ tagName }) => tagName === 'html');
  const body = html && elementsOf(html).find(({ tagName }) => tagName === 'body');
  if (!body) return undefined;
  const measure = measurePage(body);
  const all = [...elementsIn(body)];

  // First roughly, to see how much prose the page has and where its headline is.
  const rough = chromeIn(body, { measure, headline: undefined, isLoose: false });
  const inRough = (element: Element): boolean => {
    for (let node: Element | undefined = element; node;) {
      if (rough.has(node)) return true;
      node = node.parentNode && isElement(node.parentNode) ? node.parentNode : undefined;
    }
    return false;
  };
  const outside = [...rough].reduce((sum, element) => sum + measure(element).prose, 0);
  const total = Math.max(1, measure(body).prose - outside);
  const headline =
    headlineIn(body, titles, (element) => inRough(element) && element.tagName !== 'h1') ??
    all.find(({ tagName }) => tagName === 'h1') ??
    largestLine(body, measure, inRough);

  const most = (candidates: readonly Element[]): Element | undefined =>
    candidates
      .filter((one) => measure(one).prose >= total * 0.5 && !isUnseen(one))
      .reduce<Element | undefined>(
        (best, one) => (best && measure(best).prose >= measure(one).prose ? best : one),
        undefined,
      );
  const article = most(all.filter((one) => one.tagName === 'article' || attribute(one, 'role') === 'article'));
  const text = most(all.filter(isArticleBody));
  const main = most(all.filter(isMain));
  const chosen = article ?? text ?? main ?? body;
  const around =
    main && contains(main, chosen)
      ? main
      : chosen.parentNode && isElement(chosen.parentNode)
        ? chosen.parentNode
        : body;
  const extra = chosen === article ? contactsAfter(chosen, around, inRough) : [];
  const root = [...(headline ? [headline] : []), ...extra].reduce(commonAncestor, chosen);
  const isLoose = root !== article;
  const cut = chromeIn(root, { measure, headline, isLoose });

  const order = new Map<Node, number>();
  const ends = new Map<Node, number>();
  let count = 0;
  const number = (node: Node): void => {
    order.set(node, count++);
    for (const child of childrenOf(node)) number(child as Node);
    ends.set(node, count);
  };
  number(root);

  const isShort = (element: Element): boolean => {
    const { text, link, prose } = measure(element);
    return prose === 0 && text <= 200 && link <= text * 0.3;
  };
  // The headline with the lines around it, such as a date above it.
  let from = 0;
  if (headline && headline !== root && isLoose) {
    let head = headline;
    while (
      head.parentNode &&
      isElement(head.parentNode) &&
      head.parentNode !== root &&
      measure(head.parentNode).prose === 0
    )
      head = head.parentNode;
    const siblings = head.parentNode ? elementsOf(head.parentNode) : [];
    let first = siblings.indexOf(head);
    if (head.parentNode !== body)
      while (first > 0 && siblings.slice(first - 1, first).every((one) => cut.has(one) || isShort(one))) first -= 1;
    from = order.get(siblings[first] ?? head) ?? 0;
  }
  const to = chosen === article || chosen === text ? (ends.get(chosen) ?? count) : count;
  const last = headline ? Math.max(to, ends.get(headline) ?? 0) : to;
  // Past the text’s own element may stand a contact or the notes to editors; a box of other things is cut by itself.
  const end = chosen === text ? count : last;

  const leftOut = [...cut]
    .filter((element) => contains(chosen, element) && chosen !== body && !isUnseen(element))
    .map(shownText)
    .filter((words) => words.length > 30);
  return {
    root,
    headline,
    has: (node) => {
      const at = order.get(node);
      if (at === undefined || (isElement(node) && cut.has(node))) return false;
      // An element that begins before the article may hold its beginning.
      const endOf = ends.get(node) ?? 0;
      const isExtra = extra.some((one) => at < (ends.get(one) ?? 0) && endOf > (order.get(one) ?? 0));
      return (at < end && (at >= from || endOf > from)) || isExtra;
    },
    leftOut,
  };
};
