declare global {
  /** What runs or listens, and does not go with what leaves the page, besides what did before. */
  var ledger: (before?: readonly string[]) => string[];
}

/** Keeps account of listeners, timers and observers. Runs in the page, from its source, before what it watches. */
export const installLedger = (): void => {
  type Entry = readonly [target: EventTarget, type: string, listener: unknown, capture: boolean];
  const listeners = new Set<Entry>();
  const running = new Map<unknown, string>();
  const observed = new Map<object, { readonly name: string; readonly targets: unknown[] }>();

  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const captures = (options: unknown): boolean =>
    typeof options === 'object' ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options);
  const forget = (target: EventTarget, type: string, listener: unknown, capture: boolean): void => {
    for (const one of listeners)
      if (one[0] === target && one[1] === type && one[2] === listener && one[3] === capture) listeners.delete(one);
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? globalThis;
    if (listener) {
      forget(target, type, listener, captures(options));
      const entry: Entry = [target, type, listener, captures(options)];
      const { signal, once } = typeof options === 'object' ? options : {};
      if (!signal?.aborted) listeners.add(entry);
      if (signal) add.call(signal, 'abort', () => listeners.delete(entry));
      if (once) add.call(target, type, () => listeners.delete(entry), { once: true });
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    forget(this ?? globalThis, type, listener, captures(options));
    return remove.call(this ?? globalThis, type, listener, options);
  };

  /** What is called once, later; and what calls it off. */
  const scheduled = (start: string, end: string, once: boolean): void => {
    const world = globalThis as unknown as Record<string, (...values: unknown[]) => unknown>;
    const [own, cancel] = [world[start], world[end]];
    if (!own || !cancel) return;
    world[start] = (work: unknown, ...rest: unknown[]) => {
      const id = own.call(
        globalThis,
        (...values: unknown[]) => {
          if (once) running.delete(`${start} ${String(id)}`);
          (work as (...values: unknown[]) => void)(...values);
        },
        ...rest,
      );
      running.set(`${start} ${String(id)}`, start);
      return id;
    };
    world[end] = (id: unknown) => {
      running.delete(`${start} ${String(id)}`);
      return cancel.call(globalThis, id);
    };
  };
  scheduled('setTimeout', 'clearTimeout', true);
  scheduled('setInterval', 'clearInterval', false);
  scheduled('requestAnimationFrame', 'cancelAnimationFrame', true);
  scheduled('requestIdleCallback', 'cancelIdleCallback', true);

  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver]) {
    const prototype = Observer.prototype as unknown as Record<'observe' | 'disconnect', (...values: unknown[]) => void>;
    const { observe, disconnect } = prototype;
    prototype.observe = function (...values) {
      const { targets } = observed.get(this) ?? { targets: [] };
      observed.set(this, { name: Observer.name, targets: [...targets, values[0]] });
      observe.apply(this, values);
    };
    prototype.disconnect = function () {
      observed.delete(this);
      disconnect.call(this);
    };
  }

  // What listens to, or observes, what has left the page goes with it; and a signal that was given has nothing more to say.
  const stays = (target: unknown): boolean =>
    target instanceof Node ? target.isConnected : !(target instanceof AbortSignal && target.aborted);
  globalThis.ledger = (before = []) => {
    const rest = [...before];
    const now = [...listeners]
      .filter(([target]) => stays(target))
      .map(([target, type]) => `a listener for ${type} on ${target.constructor.name}`);
    const observers = [...observed.values()].filter(({ targets }) => targets.some(stays)).map(({ name }) => name);
    return [...now, ...running.values(), ...observers].filter((what) => {
      const at = rest.indexOf(what);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
};
