import type { Seen, Words } from './seen.js';

/** What stands in every page before anything else does, and looks at it as its visitor would. */
export interface Visitor {
  /** What the page said on the console, what it threw, and what its policy refused. */
  readonly lines: string[];
  /** Shadow roots that cannot be reached from outside, where a page made them so. */
  readonly roots: WeakMap<Element, ShadowRoot>;
  /** Remembers the page's own elements and globals, as they are without us. */
  readonly before: () => void;
  /** Waits until so many tags have shown something, or have said that they could not. */
  readonly settled: (tags: number) => Promise<void>;
  readonly until: (what: string, holds: () => unknown) => Promise<void>;
  readonly look: (tag: Element | null, words: Words) => Promise<Seen>;
  /** JSON, whatever the page has done to arrays. */
  readonly pack: (value: unknown) => string;
}

declare global {
  var visitor: Visitor;
}

/** Runs in the page, from its source: it must not name anything outside of itself. */
export const installVisitor = (): void => {
  const lines: string[] = [];
  for (const kind of ['warn', 'error'] as const) {
    const own = console[kind];
    console[kind] = (...values: unknown[]) => {
      lines.push(`${kind} ${values.join(' ')}`);
      own.apply(console, values);
    };
  }
  addEventListener(
    'error',
    ({ target, message }) =>
      lines.push(target instanceof Element ? `not loaded: ${target.localName}` : `thrown: ${message}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => lines.push(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // Some browsers ask for a site's icon by themselves.
    if (!blockedURI.endsWith('/favicon.ico')) lines.push(`refused: ${effectiveDirective}`);
  });
  let told = 0;
  for (const name of ['unido-news-load', 'unido-news-error']) document.addEventListener(name, () => told++);

  // As natives they are out of reach of what the page does to its globals later.
  const { stringify } = JSON;
  const wait = setTimeout;
  const frame = requestAnimationFrame;
  const roots = new WeakMap<Element, ShadowRoot>();
  const rootOf = (element: Element | null): ShadowRoot | null => element && (roots.get(element) ?? element.shadowRoot);

  const pack = (value: unknown): string => {
    const toJSON = Object.getOwnPropertyDescriptor(Array.prototype, 'toJSON');
    if (toJSON) Reflect.deleteProperty(Array.prototype, 'toJSON');
    try {
      return stringify(value) ?? 'null';
    } finally {
      if (toJSON) Reflect.defineProperty(Array.prototype, 'toJSON', toJSON);
    }
  };

  const until = async (what: string, holds: () => unknown): Promise<void> => {
    for (let turns = 0; !holds(); turns++) {
      if (turns > 400) throw new Error(`${what} did not come`);
      await new Promise((resolve) => wait(resolve, 10));
    }
  };

  /** The page's own elements: every property as computed, where they stand across the page, and how large they are. */
  const ownElements = (): Map<string, string> => {
    const found = new Map<string, string>();
    document.querySelectorAll('[data-host]').forEach((element, index) => {
      const style = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      const down = element.matches('[data-host=above]') ? y + scrollY : 'below the tag';
      const name = `${element.localName} ${index + 1}`;
      found.set(`${name}: place`, `${x}, ${down}, ${width}, ${height}`);
      for (let at = 0; at < style.length; at++) {
        const property = style.item(at);
        found.set(`${name}: ${property}`, style.getPropertyValue(property));
      }
    });
    return found;
  };

  /** Every global, and every member of every global object: what it holds, or by what it is read and written. */
  const globals = (): Map<string, unknown> => {
    const found = new Map<string, unknown>();
    const add = (name: string, object: object): void => {
      for (const key of Reflect.ownKeys(object)) {
        // The first moves with every match, the other is how a test drives the browser.
        if ((object === RegExp && key !== 'prototype') || String(key) === 'Symbol(automationSessionProxy)') continue;
        const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) ?? {};
        found.set(`${name}${String(key)}`, get ?? set ?? (Array.isArray(value) ? value.join() : value));
        if (get && set) found.set(`${name}${String(key)}=`, set);
        if (object === globalThis && typeof value === 'function') {
          add(`${String(key)}.`, value);
          const { prototype } = value as { prototype?: unknown };
          if (prototype && typeof prototype === 'object') add(`${String(key)}.prototype.`, prototype);
        }
        if (object === globalThis && value && typeof value === 'object' && value !== globalThis)
          if (['Math', 'JSON', 'Reflect', 'console'].includes(String(key))) add(`${String(key)}.`, value);
      }
    };
    add('', globalThis);
    add('customElements.', customElements);
    add('document.', document);
    return found;
  };

  let own: Map<string, string> | undefined;
  let world: Map<string, unknown> | undefined;
  const before = (): void => {
    own = ownElements();
    world = globals();
  };
  const changed = (then: Map<string, unknown>, now: Map<string, unknown>): string[] => {
    const names: string[] = [];
    now.forEach((value, name) => {
      if (then.has(name) && Object.is(then.get(name), value)) return;
      names.push(typeof value === 'string' ? `${name} (${then.get(name)} → ${value})` : name);
    });
    then.forEach((_, name) => {
      if (!now.has(name)) names.push(name);
    });
    return names;
  };

  const parentOf = (node: Node): Node | null =>
    (node instanceof Element && node.assignedSlot) ||
    node.parentNode ||
    (node instanceof ShadowRoot ? node.host : null);
  const within = (node: Node | null, tag: Element): boolean => {
    for (let at = node; at; at = parentOf(at)) if (at === tag) return true;
    return false;
  };

  const rectOf = (text: Text): DOMRect | undefined => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = range.getClientRects();
    for (let at = 0; at < rects.length; at++) if ((rects[at]?.width ?? 0) > 0.5) return rects[at];
    return undefined;
  };
  const isShown = (text: Text): boolean => {
    let parent = parentOf(text);
    while (parent instanceof HTMLSlotElement || parent instanceof ShadowRoot) parent = parentOf(parent);
    return (
      parent instanceof Element &&
      Boolean(rectOf(text)) &&
      getComputedStyle(parent).visibility === 'visible' &&
      parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };

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

  /** Which of the words are not shown, or are under something else. */
  const unseen = (tag: Element, words: Readonly<Record<string, string>>): string[] => {
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
      const element = text?.parentElement;
      if (
        !text ||
        !element ||
        !within(
          pointedAt(element, () => rectOf(text)),
          tag,
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
    const came = await until('picture', () => image.complete).then(
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

  const look = async (tag: Element | null, { whole, fallback }: Words): Promise<Seen> => {
    if (!tag) throw new Error('there is no tag');
    // What is far below is drawn when one comes to it.
    tag.scrollIntoView({ behavior: 'instant' });
    for (let turn = 0; turn < 2; turn++) await new Promise(frame);
    const missing = unseen(tag, whole);
    if (rootOf(tag)?.querySelector('article')) missing.push(...(await picture(tag)));
    const instead = unseen(tag, { fallback });
    const seen = { missing, instead, styles: styles(tag), lines: lines.slice() };
    scrollTo(0, 0);
    return {
      ...seen,
      own: own ? changed(own, ownElements()) : ['not looked at'],
      globals: world ? changed(world, globals()) : ['not looked at'],
    };
  };

  const settled = (tags: number): Promise<void> => until('the announcement', () => told >= tags);
  Object.defineProperty(globalThis, 'visitor', {
    value: { lines, roots, before, settled, until, look, pack } satisfies Visitor,
  });
};
