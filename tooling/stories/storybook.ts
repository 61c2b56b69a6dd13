/** The built Storybook, served and opened in Chromium, a story at a time. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { startBrowser } from '../e2e/browser.js';
import { freePort, root } from '../process.mjs';
import { serve } from '../serve.mjs';

const built = join(root, 'apps/storybook/dist');

/** A story or a written page. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
}

const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, Entry>>;
};

export const stories = Object.values(entries).filter(({ type }) => type === 'story');
export const pages = Object.values(entries).filter(({ type }) => type === 'docs');

/** The folder beside a story’s source where what it is to show is kept. */
export const snapshotsOf = ({ importPath }: Entry): string =>
  join(root, 'apps/storybook', dirname(importPath), 'snapshots');

/** What the toolbar sets, `theme: 'dark'` for one. */
export type Globals = Readonly<Record<string, string>>;

/** An opened story. */
export interface Opened {
  readonly page: Page;
  /** everything that the console said, and uncaught errors */
  readonly said: string[];
}

export interface Storybook {
  /** Opens a story in a page of its own, does something with it when it has settled, and closes it. */
  readonly open: <T>(
    entry: Entry,
    use: (opened: Opened) => Promise<T>,
    options?: BrowserContextOptions & { readonly globals?: Globals },
  ) => Promise<T>;
  /** The same in a page that stays open for the next story, as Storybook’s own does: for what leaves nothing behind. */
  readonly visit: <T>(entry: Entry, use: (opened: Opened) => Promise<T>) => Promise<T>;
  readonly stop: () => Promise<void>;
}

/** Text is drawn without what differs between machines: hinting, colour fringes, fractions of a pixel. */
const steadyText = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
];

/** Lets no more than so many in at a time. */
const turnstile = (places: number): (<T>(action: () => Promise<T>) => Promise<T>) => {
  const waiting: (() => void)[] = [];
  return async (action) => {
    if (places === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else places -= 1;
    try {
      return await action();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else places += 1;
    }
  };
};

/** In the page: whether Storybook has drawn, all has loaded that will, and nothing has changed for a moment. */
const isStill = async (): Promise<boolean> => {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
    readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly type: string; readonly phase?: string } };
  };
  const render = preview?.currentRender;
  if (!render || (render.type === 'story' && !/completed|finished|errored/.test(render.phase ?? ''))) return false;
  const below = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? below(one.shadowRoot) : [])]);
  const isLoading = (one: Element): boolean =>
    one.localName === 'unido-news' &&
    /^(?!.*\/loading\/)./.test(one.getAttribute('src') ?? '') &&
    !('loaded' in one && 'problem' in one && (one.loaded || one.problem));
  const text = (): string => below(document.body).reduce((all, one) => all + (one.shadowRoot ?? one).textContent, '');

  const before = text();
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 60));
  const all = below(document.body);
  const images = all.filter((one): one is HTMLImageElement => one instanceof HTMLImageElement);
  for (const image of images) image.loading = 'eager';
  return (
    !all.some(isLoading) &&
    images.every(({ complete }) => complete) &&
    document.fonts.status === 'loaded' &&
    text() === before
  );
};

/** How many requests of each page have no answer yet. */
const pending = new WeakMap<Page, Set<Request>>();

const watchRequests = (page: Page): void => {
  const open = new Set<Request>();
  pending.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
};

/** Waits until an open story is as it will stay. */
export const settled = async (page: Page): Promise<void> => {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const still = pending.get(page)?.size === 0 && (await page.evaluate(isStill));
    if (still && pending.get(page)?.size === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const waiting = [...(pending.get(page) ?? [])].map((request) => request.url());
  throw new Error(`${page.url()} does not come to rest; without an answer: ${waiting.join(', ') || 'nothing'}`);
};

/** Changes the page around an open story, as the toolbar does. */
export const setGlobals = async (page: Page, globals: Globals): Promise<void> => {
  await page.evaluate((globals) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      readonly __STORYBOOK_ADDONS_CHANNEL__: {
        emit: (event: string, payload: object) => void;
        once: (event: string, listen: () => void) => void;
      };
    };
    return new Promise<void>((resolve) => {
      channel.once('storyRendered', resolve);
      channel.emit('updateGlobals', { globals });
    });
  }, globals);
  await settled(page);
};

/** What an open story’s page offers to who stands around it. */
interface StorybookWindow {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    emit: (event: string, payload: object) => void;
    on: (event: string, listen: () => void) => void;
    off: (event: string, listen: () => void) => void;
  };
  readonly __STORYBOOK_PREVIEW__: {
    readonly storyStoreValue: { readonly userGlobals: { readonly initialGlobals: Readonly<Record<string, unknown>> } };
  };
}

/** Changes an open page to another story, in the surroundings that stories have at first. */
const select = async (page: Page, { id, type }: Entry): Promise<void> => {
  await page.evaluate(
    async ([storyId, viewMode]) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } =
        window as unknown as StorybookWindow;
      const { initialGlobals } = preview.storyStoreValue.userGlobals;
      const done = ['storyRendered', 'storyThrewException', 'storyErrored', 'storyMissing'];
      const after = (event: string, payload: object): Promise<void> =>
        new Promise((resolve) => {
          const listen = (): void => {
            for (const one of done) channel.off(one, listen);
            resolve();
          };
          for (const one of done) channel.on(one, listen);
          channel.emit(event, payload);
        });
      await after('updateGlobals', { globals: { ...initialGlobals, a11y: { manual: true } } });
      await after('setCurrentStory', { storyId, viewMode });
      scrollTo(0, 0);
    },
    [id, type],
  );
  await settled(page);
};

/** Starts a server and a browser for all that a test file opens. */
export const startStorybook = async (): Promise<Storybook> => {
  const port = await freePort();
  const stopServer = await serve({ name: 'Storybook', port, mounts: { '/': built } });
  const browser: Browser = await startBrowser(steadyText);
  const enter = turnstile(Math.max(2, Math.min(4, availableParallelism())));
  const contexts = new Map<string, Promise<BrowserContext>>();
  /** Pages that want the same share a context, and with it what has been loaded. */
  const contextFor = (options: BrowserContextOptions): Promise<BrowserContext> => {
    const key = JSON.stringify(options);
    const context =
      contexts.get(key) ??
      browser.newContext({
        locale: 'en-GB',
        timezoneId: 'UTC',
        viewport: { width: 1000, height: 720 },
        colorScheme: 'light',
        ...options,
      });
    contexts.set(key, context);
    return context;
  };
  const openPage = async (
    entry: Entry,
    { globals = {}, ...options }: BrowserContextOptions & { readonly globals?: Globals } = {},
  ): Promise<Opened> => {
    const page = await (await contextFor(options)).newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    watchRequests(page);
    // The accessibility panel’s own run of axe would be in the way of ours.
    const set = Object.entries({ 'a11y.manual': '!true', ...globals }).map(([name, value]) => `${name}:${value}`);
    const query = new URLSearchParams({ id: entry.id, viewMode: entry.type, globals: set.join(';') });
    await page.goto(`http://localhost:${port}/iframe.html?${query}`);
    await settled(page);
    return { page, said };
  };
  /** Pages that wait for their next story. */
  const idle: Opened[] = [];
  const nextPage = async (entry: Entry): Promise<Opened> => {
    const kept = idle.pop();
    if (!kept) return openPage(entry);
    kept.said.length = 0;
    await select(kept.page, entry);
    return kept;
  };
  return {
    open: (entry, use, options) =>
      enter(async () => {
        const opened = await openPage(entry, options);
        try {
          return await use(opened);
        } finally {
          await opened.page.close();
        }
      }),
    visit: (entry, use) =>
      enter(async () => {
        const opened = await nextPage(entry);
        const result = await use(opened);
        idle.push(opened);
        return result;
      }),
    stop: async () => {
      await browser.close();
      stopServer();
    },
  };
};
