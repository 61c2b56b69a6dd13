/** Gives the visitor eyes. Runs in the page, from its source: it must not name anything outside of itself. */
export const installLook = (): void => {
  const rootOf = (element: Element | null): ShadowRoot | null =>
    element && (visitor.roots.get(element) ?? element.shadowRoot);
  const parentOf = (node: Node): Node | null =>
    (node instanceof Element && node.assignedSlot) ||
    node.parentNode ||
    (node instanceof ShadowRoot ? node.host : null);
  const within = (node: Node | null, element: Element): boolean => {
    for (let at = node; at; at = parentOf(at)) if (at === element) return true;
    return false;
  };

  const rectOf = (text: Text): DOMRect | undefined => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = range.getClientRects();
    for (let at = 0; at < rects.length; at++) if ((rects[at]?.width ?? 0) > 0.5) return rects[at];
    return undefined;
  };
  /** The element in whose box a text stands: slots and shadow roots have none. */
  const boxOf = (text: Text): Element | undefined => {
    let parent = parentOf(text);
    while (parent instanceof HTMLSlotElement || parent instanceof ShadowRoot) parent = parentOf(parent);
    return parent instanceof Element ? parent : undefined;
  };
  const isShown = (text: Text): boolean =>
    Boolean(rectOf(text) && boxOf(text)?.checkVisibility({ opacityProperty: true, visibilityProperty: true }));

  /** The texts that are shown, in the order in which they are. */
  const texts = (node: Node, found: Text[] = []): Text[] => {
    if (node instanceof Text) {
      if (node.data.trim() && isShown(node)) found.push(node);
      return found;
    }
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = assigned.length ? assigned : ((node instanceof Element && rootOf(node)) || node).childNodes;
    for (let at = 0; at < children.length; at++) {
      const child = children[at];
      if (child) texts(child, found);
    }
    return found;
  };

  /** What a visitor points at in the middle of the first line of a text, when it has been scrolled to. */
  const pointedAt = (element: Element, rect: () => DOMRect | undefined): Element | null => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const place = rect();
    if (!place) return null;
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    let hit = document.elementFromPoint(x, y);
    for (let root = rootOf(hit); root; root = rootOf(hit)) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  };

  const squeeze = (text: string): string => text.replace(/\s+/g, '');

  const unseen: typeof visitor.unseen = (tag, words) => {
    const all = texts(tag);
    const joined = all.map(({ data }) => squeeze(data)).join('');
    const missing: string[] = [];
    for (const name of Object.keys(words)) {
      const start = joined.indexOf(squeeze(words[name] ?? ''));
      if (start < 0) {
        missing.push(`${name} not shown`);
        continue;
      }
      let end = 0;
      const text = all.find(({ data }) => (end += squeeze(data).length) > start);
      const element = text && boxOf(text);
      if (
        !text ||
        !element ||
        !within(
          pointedAt(element, () => rectOf(text)),
          element,
        )
      )
        missing.push(`${name} covered`);
    }
    return missing;
  };

  const properties = [
    'display',
    'visibility',
    'opacity',
    'color',
    'background-color',
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'line-height',
    'letter-spacing',
    'word-spacing',
    'text-align',
    'text-indent',
    'text-transform',
    'text-decoration-line',
    'text-shadow',
    'white-space',
    'direction',
    'margin-top',
    'margin-right',
    'margin-bottom',
    'margin-left',
    'padding-top',
    'padding-left',
    'border-top-width',
    'list-style-type',
  ];

  const styles = (tag: Element): Record<string, string> => {
    const root = rootOf(tag);
    const inside = (element: string, selector: string): Element | null | undefined =>
      rootOf(root?.querySelector(element) ?? null)?.querySelector(selector);
    const parts: Record<string, Element | null | undefined> = {
      tag,
      meta: root?.querySelector('[part=meta]'),
      headline: root?.querySelector('[part=headline]'),
      paragraph: root?.querySelector('article > p:not(.meta)'),
      picture: root?.querySelector('img'),
      quotation: inside('unido-quote-block', 'blockquote'),
      speaker: inside('unido-quote-block', 'b'),
      attendee: inside('unido-attendee-list', '.name'),
      source: inside('unido-disclaimer-footer', '[part=source]'),
      terms: inside('unido-disclaimer-footer', 'summary'),
    };
    const found: Record<string, string> = {};
    for (const name of Object.keys(parts)) {
      const element = parts[name];
      if (!element) continue;
      const style = getComputedStyle(element);
      for (const property of properties) found[`${name}: ${property}`] = style.getPropertyValue(property);
    }
    return found;
  };

  const picture = async (tag: Element): Promise<string[]> => {
    const image = rootOf(tag)?.querySelector('img');
    if (!image) return ['picture not shown'];
    image.scrollIntoView({ block: 'center', behavior: 'instant' });
    const came = await visitor
      .until('picture', () => image.complete)
      .then(
        () => image.naturalWidth > 0,
        () => false,
      );
    if (!came) return ['picture not shown'];
    return within(
      pointedAt(image, () => image.getBoundingClientRect()),
      tag,
    )
      ? []
      : ['picture covered'];
  };

  visitor.unseen = unseen;
  visitor.look = async (tag, { whole, fallback }) => {
    if (!tag) throw new Error('there is no tag');
    // What is far below is drawn when one comes to it.
    tag.scrollIntoView({ behavior: 'instant' });
    await visitor.frame();
    await visitor.frame();
    const missing = unseen(tag, whole);
    if (rootOf(tag)?.querySelector('article')) missing.push(...(await picture(tag)));
    const instead = unseen(tag, { fallback });
    const seen = { missing, instead, styles: styles(tag), lines: visitor.lines.slice() };
    scrollTo(0, 0);
    return { ...seen, ...visitor.changes() };
  };
};
