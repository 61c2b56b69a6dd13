/** The nodes below one as a reader meets them: shadow trees, with what stands in their slots. */
export function* composed(node: Node): Generator<Node> {
  const children =
    node instanceof Element && node.shadowRoot
      ? node.shadowRoot.childNodes
      : node instanceof HTMLSlotElement && node.assignedNodes().length
        ? node.assignedNodes()
        : node.childNodes;
  for (const child of children) {
    yield child;
    yield* composed(child);
  }
}

/** What a reader is given to read, white space folded, paragraphs parted; what is not displayed is left out. */
export const readable = (root: Element): string =>
  [...composed(root)]
    .filter((node) => !(node instanceof Text && node.parentElement?.closest('style, script')))
    .map((node) => (node instanceof Text ? node.data : /^(p|h\d|div)$/i.test(node.nodeName) ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The first element below `root` that matches, through shadow trees. */
export const find = <T extends Element = HTMLElement>(root: Element, selector: string): T | undefined =>
  findAll<T>(root, selector)[0];

/** All elements below `root` that match, through shadow trees. */
export const findAll = <T extends Element = HTMLElement>(root: Element, selector: string): T[] =>
  [...composed(root)].filter((node): node is T => node instanceof Element && node.matches(selector));
