/**
 * A newsroom inside the page, for stories: it answers `fetch` under the page's own folder and under
 * https://news.example.org/ with the shared announcements, and with all that can go wrong. No request leaves the page,
 * and every story looks the same each time.
 */
import { documents, signed } from './documents.js';

/** Where the newsroom pretends to be. */
export const newsroom = 'https://news.example.org/';

/** A line that an element wrote for developers about one of the newsroom's addresses. */
export class ConsoleLine extends Event {
  readonly line: string;

  constructor(line: string) {
    super('console-line');
    this.line = line;
  }
}

const json = (value: unknown): Response => Response.json(value);

const feed = (...names: (keyof typeof documents)[]): Response =>
  json({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Newsroom',
    items: names.map((name) => ({ id: documents[name].id, _unido: documents[name] })),
  });

/** Begins to answer and never ends; white space keeps coming, so that nobody gives up. */
const endless = (): Response => {
  let timer: ReturnType<typeof setInterval>;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      timer = setInterval(() => controller.enqueue(new Uint8Array([32])), 1000);
    },
    cancel: () => clearInterval(timer),
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};

/** What each address answers. */
const answers: Readonly<Record<string, () => Response>> = {
  'feed.json': () => feed('cingai', 'full', 'corrected', 'withdrawn', 'minimal'),
  'languages.json': () => feed('full', 'arabic', 'chinese', 'french', 'russian', 'spanish'),
  'none.json': () => feed(),
  '.well-known/unido-keys.json': () => json(signed.keys),
  'announcements/2025-06-17-school.en/announcement.json': () => json(signed.english),
  'announcements/2025-06-17-school.fr/announcement.json': () => json(signed.french),
  'changed/announcement.json': () => json(signed.changed),
  'loading/announcement.json': endless,
  'missing/announcement.json': () => new Response('', { status: 404 }),
  'down/announcement.json': () => new Response('', { status: 503 }),
  'kept/announcement.json': () => new Response('', { status: 503 }),
  'sign-in/announcement.json': () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
  'offline/announcement.json': () => {
    throw new TypeError('Failed to fetch');
  },
  ...Object.fromEntries(
    Object.entries(documents).map(([name, document]) => [
      `announcements/${name}/announcement.json`,
      () => json(document),
    ]),
  ),
};

/** Opens the newsroom, for as long as the page lives. */
export const openNewsroom = (): void => {
  const { fetch, console } = globalThis;
  globalThis.fetch = async (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const folder = [newsroom, new URL('.', document.baseURI).href].find((folder) => href.startsWith(folder));
    const answer = folder && answers[href.slice(folder.length)];
    return answer ? answer() : fetch(input, init);
  };
  // A story of an error shows the line beside the element; the console is for faults that nobody asked for.
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    const line = words.join(' ');
    if (/^unido-news\/\w+: /.test(line) && line.includes(` in ${newsroom}`)) dispatchEvent(new ConsoleLine(line));
    else warn.apply(console, words);
  };
};

declare global {
  interface WindowEventMap {
    'console-line': ConsoleLine;
  }
}
