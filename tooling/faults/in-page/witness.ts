/** The tags of a page: with a fallback and without one, and one with which all is well. */
export type TagName = 'filled' | 'empty' | 'good';

/** What is asked about a tag. */
export interface Question {
  /** How often it says that it has settled. */
  readonly tells: number;
  /** How many lines it writes on the console. */
  readonly writes: number;
  readonly shown: Readonly<Record<string, string>>;
  readonly hidden: Readonly<Record<string, string>>;
}

/** What a visitor found in a page. */
export interface Finding {
  readonly tags: Readonly<Record<TagName, TagFinding>>;
  readonly lines: readonly string[];
  /** What changed of where the page's own elements are, and of what all objects have. */
  readonly changes: readonly string[];
  /** By how many pixels what stands below a tag has moved: the first since before the script, the other since it loads. */
  readonly moved: { readonly filled: number; readonly empty: number };
  /** What the browser itself saw move, where it watches. */
  readonly shifts: readonly string[];
}

export interface TagFinding {
  /** Codes, or `load` */
  readonly told: readonly string[];
  /** What of that which is to be shown is not. */
  readonly unseen: readonly string[];
  /** What of that which is not to be shown is. */
  readonly seen: readonly string[];
  readonly link: string | undefined;
}

/** What a page is asked. */
export type Order =
  /** To wait until what its tags show is kept. */
  | 'keep'
  | {
      readonly questions: Readonly<Record<TagName, Question>>;
      /** How long what is to stay as it is is watched, in milliseconds. */
      readonly patience: number;
      /** Whether the fault passes when the tags have told of it, and whether the page hears that it is online again. */
      readonly passes: false | 'silently' | 'online';
    };

interface Witness {
  /** Remembers where everything is, and tells the page around it that it is ready for orders. */
  readonly before: () => void;
}

declare global {
  var witness: Witness;
}

/** Watches three tags of a page. Runs in it, from its source: it must not name anything outside of itself. */
export const installWitness = (): void => {
  const names: readonly TagName[] = ['filled', 'empty', 'good'];
  const told: Record<TagName, string[]> = { filled: [], empty: [], good: [] };
  for (const type of ['unido-news-load', 'unido-news-error'])
    addEventListener(type, (event) => {
      if (event.target instanceof Element)
        told[event.target.id as TagName]?.push('code' in event ? String(event.code) : 'load');
    });

  interface Shift extends PerformanceEntry {
    readonly sources?: readonly { readonly node: Node | null; readonly currentRect: DOMRectReadOnly }[];
  }
  // What comes into a room of its own moves nothing but what is in it.
  const isInRoom = ({ x, y, right, bottom }: DOMRectReadOnly): boolean =>
    [...document.querySelectorAll('[data-room]')].some((room) => {
      const box = room.getBoundingClientRect();
      return x >= box.x && y >= box.y && right <= box.right && bottom <= box.bottom;
    });
  const shifts: string[] = [];
  const note = (entries: PerformanceEntryList): void => {
    for (const { sources = [] } of entries as Shift[])
      for (const { node, currentRect } of sources) {
        if (isInRoom(currentRect)) continue;
        const element = node instanceof Element ? node : node?.parentElement;
        const { x, y, width, height } = currentRect;
        shifts.push(`${element ? `${element.localName}#${element.id}` : 'something'} at ${[x, y, width, height]}`);
      }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    observer.observe({ type: 'layout-shift', buffered: true });

  const tag = (name: TagName): HTMLElement => document.getElementById(name) as HTMLElement;
  const below = (name: TagName): number =>
    (document.getElementById(`below-${name}`)?.getBoundingClientRect().top ?? NaN) + scrollY;
  /** Where what is above the tags is, and what can be got at from everywhere. A look at all of it is for other tests. */
  const state = (): Map<string, string> => {
    const found = new Map<string, string>();
    document.querySelectorAll('[data-host=above]').forEach((element, index) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      found.set(`${element.localName} ${index + 1}`, [x, y + scrollY, width, height].join());
    });
    for (const object of [globalThis, Object.prototype, Function.prototype, Array.prototype, Promise.prototype])
      for (const key of Reflect.ownKeys(object)) found.set(`${object.constructor.name}: ${String(key)}`, '');
    return found;
  };
  let then: ReturnType<typeof state>;
  const places = { filled: NaN, empty: NaN };
  const before = (): void => {
    then = state();
    places.filled = below('filled');
    void customElements.whenDefined('unido-news').then(async () => {
      await (tag('empty') as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
      places.empty = below('empty');
    });
    parent.postMessage('ready', '*');
  };

  const sleep = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));
  const find = async ({ questions, patience, passes }: Exclude<Order, 'keep'>): Promise<Finding> => {
    const lines = names.reduce((sum, name) => sum + questions[name].writes, 0);
    const haveTold = (): boolean =>
      visitor.lines.length >= lines && names.every((name) => told[name].length >= questions[name].tells);
    const wait = async (holds: () => boolean): Promise<void> => {
      // Not told is a fault, too; what else there is then is to be seen.
      for (const end = performance.now() + 18_000; performance.now() < end && !holds();) await sleep(20);
    };
    if (passes) {
      await wait(() => names.every((name) => told[name].length));
      await fetch('/passed');
      if (passes === 'online') dispatchEvent(new Event('online'));
    }
    await wait(haveTold);
    if (names.some((name) => !questions[name].tells)) {
      if (patience) await sleep(patience);
      else await visitor.until('the page', () => document.readyState === 'complete');
    }
    await visitor.frame();
    await visitor.frame();
    note(observer.takeRecords());
    const moved = { filled: below('filled') - places.filled, empty: below('empty') - places.empty };
    const look = (name: TagName): TagFinding => {
      const { shown, hidden } = questions[name];
      const hiding = visitor.unseen(tag(name), hidden);
      return {
        told: told[name],
        unseen: visitor.unseen(tag(name), shown),
        seen: Object.keys(hidden).filter((part) => !hiding.includes(`${part} not shown`)),
        link: tag(name).shadowRoot?.querySelector('a')?.href,
      };
    };
    const now = state();
    const changes = [...new Set([...then.keys(), ...now.keys()])].filter((key) => then.get(key) !== now.get(key));
    const tags = { filled: look('filled'), empty: look('empty'), good: look('good') };
    scrollTo(0, 0);
    return { tags, lines: visitor.lines.slice(), changes, moved, shifts: [...new Set(shifts)] };
  };

  const keep = async (): Promise<string> => {
    const kept = async (): Promise<boolean> => {
      const cache = await caches.open('unido-news');
      const all = await Promise.all(names.map((name) => cache.match(tag(name).getAttribute('src') ?? '')));
      return all.every(Boolean);
    };
    for (let turn = 0; turn < 500; turn++, await sleep(20)) if (await kept()) return 'kept';
    return 'nothing is kept';
  };
  addEventListener('message', async ({ data, source }: MessageEvent<Order>) => {
    const answer = await (data === 'keep' ? keep() : find(data)).catch(String);
    source?.postMessage(answer, { targetOrigin: '*' });
  });
  Object.defineProperty(globalThis, 'witness', { value: { before } satisfies Witness });
};
