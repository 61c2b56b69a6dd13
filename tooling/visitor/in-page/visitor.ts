import type { Seen, Words } from '../seen.js';

/** What stands in every page before anything else does, and looks at it as its visitor would. */
export interface Visitor {
  /** What the page said on the console, what it threw, and what its policy refused. */
  readonly lines: string[];
  /** Shadow roots that cannot be reached from outside, where a page made them so. */
  readonly roots: WeakMap<Element, ShadowRoot>;
  /** Remembers the page's own elements and globals, as they are without us. */
  readonly before: () => void;
  /** What has changed of them since. */
  readonly changes: () => Pick<Seen, 'own' | 'globals'>;
  /** Waits until so many tags have shown something, or have said that they could not. */
  readonly settled: (tags: number) => Promise<void>;
  readonly frame: () => Promise<unknown>;
  readonly until: (what: string, holds: () => unknown) => Promise<void>;
  /** Which of the words, by their names, are not shown in a tag, or are under something else. */
  unseen: (tag: Element, words: Readonly<Record<string, string>>) => string[];
  look: (tag: Element | null, words: Words) => Promise<Seen>;
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
  const nextFrame = requestAnimationFrame;
  const frame = (): Promise<unknown> => new Promise(nextFrame);
  const roots = new WeakMap<Element, ShadowRoot>();

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
      // For what hangs, no measure of speed.
      if (turns > 3000) throw new Error(`${what} did not come`);
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

  const changes: Visitor['changes'] = () => ({
    own: own ? changed(own, ownElements()) : ['not looked at'],
    globals: world ? changed(world, globals()) : ['not looked at'],
  });

  const settled = (tags: number): Promise<void> => until('the announcement', () => told >= tags);
  const unseen = (): string[] => ['there is no look'];
  const look = (): Promise<Seen> => Promise.reject(new Error('there is no look'));
  Object.defineProperty(globalThis, 'visitor', {
    value: { lines, roots, before, changes, settled, frame, until, unseen, look, pack } satisfies Visitor,
  });
};
