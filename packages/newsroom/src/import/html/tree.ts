import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5';
import { InputError } from '../../problem.js';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

const mostElements = 200_000;
const deepest = 500;

/** Parses a page as a browser without script does. Throws an InputError where it is built to exhaust the reader. */
export const parsePage = (name: string, html: string): Document => {
  const depths = new WeakMap<Parent, number>();
  let count = 0;
  const place = (parent: Parent, child: Node): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > deepest)
      throw new InputError(
        `${name}: its elements are nested more than ${deepest} deep; copy its text into a text file`,
      );
    if ('childNodes' in child) depths.set(child, depth);
  };
  return parse<DefaultTreeAdapterMap>(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        count += 1;
        if (count > mostElements)
          throw new InputError(`${name}: it has more than 200,000 elements; copy its text into a text file`);
        return defaultTreeAdapter.createElement(...given);
      },
      appendChild: (parent, child) => {
        place(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore: (parent, child, before) => {
        place(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, before);
      },
    },
  });
};

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;

export const childrenOf = (node: Node | Parent): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const elementsOf = (node: Node | Parent): Element[] => childrenOf(node).filter(isElement);

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** All elements below a node, in the order of the page. */
export function* elementsIn(node: Node | Parent): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

export const contains = (outer: Parent, inner: Node | Parent): boolean => {
  for (let node: Node | Parent | null = inner; node; node = 'parentNode' in node ? node.parentNode : null)
    if (node === outer) return true;
  return false;
};

/** All text below a node as it stands there, scripts and styles aside. */
export const rawText = (node: Node | Parent): string => {
  if ('value' in node) return node.value;
  if (isElement(node) && /^(script|style|template|noscript)$/.test(node.tagName)) return '';
  return childrenOf(node).map(rawText).join('');
};

/** The text below a node in one line, if it has at most so many characters; nothing of it is read beyond them. */
export const shortText = (node: Node, most: number): string | undefined => {
  let text = '';
  const gather = (one: Node): boolean => {
    if (text.length > most * 4) return false;
    if ('value' in one) text += one.value;
    else if (!isElement(one) || !/^(script|style|template|noscript)$/.test(one.tagName))
      return childrenOf(one).every((child) => gather(child as Node));
    return true;
  };
  // White space is not counted closely: what is mostly that is no line of text.
  if (!gather(node) || text.length > most * 4) return undefined;
  const line = squeeze(text);
  return line.length <= most ? line : undefined;
};

/** Whether there is anything to read below a node. */
export const hasWords = (node: Node): boolean =>
  'value' in node ? /\S/.test(node.value) : childrenOf(node).some((child) => hasWords(child as Node));

/** A text in one line. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const blocks = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
);

export const isBlock = (node: Node): boolean => isElement(node) && blocks.has(node.tagName);

const hasBlock = (node: Node): boolean => childrenOf(node).some((child) => isBlock(child) || hasBlock(child));

/** Whether there are blocks inside, so that this is no single paragraph. */
export const holdsBlocks = hasBlock;
