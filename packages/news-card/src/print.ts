import { nothing, render, type TemplateResult } from 'lit';

/** Where which value stands: in a text node, or in an attribute of an element; nodes are counted in document order. */
type Place = readonly [node: number, value: number, attribute: string | undefined];

/** What all contents of one shape have in common: their nodes, and the places for what differs. */
interface Plate {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

/** A shape is the templates of a content in their order, nested ones too, and which of their values are there. */
interface Shape {
  readonly next: Map<unknown, Shape>;
  plate?: Plate;
}

const newShape = (): Shape => ({ next: new Map() });
const shapes = newShape();

// Stands for a value, with its number after it.
const mark = '\uE000';

const step = ({ next }: Shape, key: unknown): Shape => {
  let shape = next.get(key);
  if (!shape) next.set(key, (shape = newShape()));
  return shape;
};

const isNone = (value: unknown): boolean => value == null || value === nothing;

/** What a list or a template is made of. */
const innerOf = (content: unknown): readonly unknown[] | undefined => {
  if (typeof content !== 'object' || !content) return undefined;
  return Array.isArray(content) ? content : (content as TemplateResult).values;
};

/** Follows a content to its shape, and takes its values out. */
const follow = (from: Shape, content: unknown, values: unknown[]): Shape => {
  const inner = innerOf(content);
  if (!inner) {
    if (isNone(content)) return step(from, content);
    values.push(content);
    return step(from, mark);
  }
  let shape = step(from, Array.isArray(content) ? inner.length : (content as TemplateResult).strings);
  for (const one of inner) shape = follow(shape, one, values);
  return shape;
};

/** White space between tags that is only the layout of a source: it has a line end, and no expression beside it. */
const isLayout = ({ nodeName, nodeValue, previousSibling, nextSibling }: Node): boolean =>
  nodeName === '#text' &&
  /^\s*\n\s*$/.test(nodeValue ?? '') &&
  !`${previousSibling?.nodeName} ${nextSibling?.nodeName}`.includes('#comment');

/** Lets Lit render the content once, where nothing is loaded, and looks where its values came to stand. */
const engrave = (value: unknown): Plate => {
  let count = 0;
  const marked = (content: unknown): unknown => {
    const inner = innerOf(content)?.map(marked);
    if (!inner) return isNone(content) ? content : mark + count++;
    return Array.isArray(content) ? inner : { ...(content as TemplateResult), values: inner };
  };
  const { content } = document.createElement('template');
  render(marked(value), content as unknown as HTMLElement, { creationScope: content.ownerDocument });
  const nodes: Node[] = [];
  for (const walker = document.createTreeWalker(content); walker.nextNode();) nodes.push(walker.currentNode);
  for (const node of nodes.filter((node) => node.nodeName === '#comment' || isLayout(node)))
    (node as ChildNode).remove();
  const places: Place[] = [];
  nodes
    .filter(({ parentNode }) => parentNode)
    .forEach((node, index) => {
      const at = node as Element;
      for (const name of node instanceof Element ? node.getAttributeNames() : [undefined]) {
        const text = (name ? at.getAttribute(name) : at.nodeValue) ?? '';
        if (!text.includes(mark)) continue;
        const value = +text.slice(1);
        // A list, where there should be one text, is no value of an attribute, and must not become one of another.
        if (value >= 0) places.push([index, value, name]);
        // A copy is to load nothing by a mark. A text's is overwritten.
        if (name) at.removeAttribute(name);
      }
    });
  return { content, places };
};

let shared: TreeWalker | undefined;

/**
 * Puts a template's content into a root as Lit does, but for elements of which a page has many: the content is copied
 * whole, whatever it nests, and nothing is kept to change it by but its shape. What has another shape takes the place of
 * all. Its templates may have texts, attributes that are all one expression, lists and templates; no properties.
 * @param before what the last call gave
 */
export const print = (content: unknown, root: ShadowRoot, before?: unknown): unknown => {
  const values: unknown[] = [];
  const shape = follow(shapes, content, values);
  const plate = (shape.plate ??= engrave(content));
  const fresh = plate !== before;
  const target = fresh ? document.importNode(plate.content, true) : root;
  const walker = (shared ??= document.createTreeWalker(document));
  walker.currentNode = target;
  let passed = 0;
  for (const [node, value, attribute] of plate.places) {
    for (; passed <= node; passed += 1) walker.nextNode();
    const at = walker.currentNode as Element;
    const text = String(values[value]);
    // To set what is there already would be a change to the page, too.
    if (!fresh && text === (attribute ? at.getAttribute(attribute) : at.nodeValue)) continue;
    if (attribute) at.setAttribute(attribute, text);
    else at.nodeValue = text;
  }
  walker.currentNode = document;
  if (fresh) {
    const focused = root.activeElement;
    root.replaceChildren(target);
    if (focused) root.querySelector<HTMLElement>(focused.localName)?.focus();
  }
  return plate;
};
