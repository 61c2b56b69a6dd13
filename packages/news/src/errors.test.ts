import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Announcement } from '@unido/announcement';
import { refusals } from '@unido/announcement/signature';
import { define, loadMessages, version, type Messages } from '@unido/element';
import { load, LoadError, type Code } from './load.js';

// docs/errors has a page for each code. Here each fault is brought about, and its page must say what is said then.

const folder = new URL('../../../docs/errors/', import.meta.url);
const fixture = (name: string): Announcement =>
  JSON.parse(
    readFileSync(new URL(`../../announcement/fixtures/${name}.json`, import.meta.url), 'utf8'),
  ) as Announcement;

const address = 'https://news.example.org/announcements/2024-02-29-unido-cingai/announcement.json';
const feedAddress = 'https://news.example.org/feed.json';
const keysAddress = 'https://news.example.org/.well-known/unido-keys.json';
/** Where other keys are: those of an address are asked for once. */
const goodKeys = 'https://news.example.org/keys.json';

const languages = { Arabic: 'ar', Chinese: 'zh', English: 'en', French: 'fr', Russian: 'ru', Spanish: 'es' };

const answer = (body: string, type = 'application/json', status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': type } });
const json = (value: unknown): Response => answer(JSON.stringify(value));
const silent = (_: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

/** What a reader is told by the messages of the interface. */
type Sentence = Exclude<keyof Messages, 'language'>;

interface Outcome {
  readonly detail: string;
  readonly where?: string;
  readonly sentences: readonly (Sentence | ((language: string) => string))[];
}

/** What becomes of an announcement where the network answers so. */
const failed = async (
  sentences: readonly Sentence[],
  network: (url: string, init: RequestInit) => Promise<Response> | Response,
  keys?: string,
): Promise<Outcome> => {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => network(url, init));
  const error: unknown = await load(address, new AbortController().signal, keys).catch((error: unknown) => error);
  if (!(error instanceof LoadError)) throw new Error('It did not fail as it should.');
  return { detail: error.message, sentences: error.say ? [error.say] : sentences, where: `in ${address}` };
};

const minimal = { ...fixture('minimal'), id: '2024-02-29-unido-cingai' };
const { headline: _, ...nameless } = minimal;

/** Every code that there is, which the types see to, and how it comes about. */
const outcomes: Readonly<Record<Code | 'twice', () => Promise<Outcome>>> = {
  network: () => failed(['unreachable'], () => Promise.reject(new TypeError('Failed to fetch'))),
  timeout: async () => {
    vi.useFakeTimers();
    const outcome = failed(['unreachable'], silent);
    await vi.advanceTimersByTimeAsync(10_000);
    return outcome;
  },
  http: () => failed(['unreachable', 'missing'], () => answer('', 'text/html', 404)),
  type: () => failed(['unreadable'], () => answer('<!doctype html>', 'text/html; charset=utf-8')),
  size: () => failed(['unreadable'], () => answer(' '.repeat(4_194_305))),
  json: () => failed(['unreadable'], () => answer('{"headline":"UNIDO and')),
  document: () => failed(['unreadable'], () => json(nameless)),
  item: async () => {
    vi.stubGlobal('fetch', async () => json({ items: [{ _unido: nameless }] }));
    const { dropped } = await load(feedAddress, new AbortController().signal);
    expect(dropped).toMatchObject([['item', expect.anything()]]);
    return { detail: dropped[0]?.[1] ?? '', sentences: ['empty'], where: `in ${feedAddress}` };
  },
  signature: () => failed([], (url) => json(url === goodKeys ? fixture('signed/keys') : minimal), goodKeys),
  keys: () => failed([], (url) => (url === keysAddress ? answer('', 'text/html', 404) : json(minimal)), keysAddress),
  unsupported: () => {
    vi.stubGlobal('crypto', {});
    return failed([], (url) => json(fixture(url === goodKeys ? 'signed/keys' : 'signed/english')), goodKeys);
  },
  twice: async () => {
    vi.stubGlobal('customElements', { get: () => ({ version: '1.0.0' }) });
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    define('unido-news', Object as unknown as CustomElementConstructor);
    const detail = String(said.mock.lastCall?.[0]).replace('unido-news/twice: ', '');
    return { detail: detail.replace(version, '1.1.0'), sentences: [] };
  },
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const codes = Object.keys(outcomes) as (keyof typeof outcomes)[];
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** The rows of a page's tables. */
const rows = (text: string): string[][] =>
  [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | ').map((cell) => cell.trim()));

describe('docs/errors', () => {
  it('has a page for each code, and no other', () => {
    const files = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(files.toSorted()).toEqual(codes.map((code) => `${code}.md`).toSorted());
  });

  it('lists all of them, in the order of the code', () => {
    const listed = rows(read('README.md')).flatMap(([cell = '']) => cell.match(/^\[`(.+)`\]\(\1\.md\)$/)?.[1] ?? []);
    expect(listed).toEqual(codes);
  });

  it('says each reason for which a signature is refused', () => {
    const reasons = rows(read('signature.md')).map(([cell]) => cell);
    const { unsupported: _, ...refused } = refusals;
    expect(reasons).toEqual(expect.arrayContaining(Object.values(refused)));
    expect(read('unsupported.md')).toContain(refusals.unsupported);
  });

  it('links to files that are there', () => {
    for (const file of readdirSync(folder))
      for (const [, link = ''] of read(file).matchAll(/\]\((?!https?:)([^)#]+)/g))
        expect(existsSync(new URL(link, folder)), `${file}: ${link}`).toBe(true);
  });
});

describe.each(codes)('the page on %s', (code) => {
  it('says what the console and the reader are told', async () => {
    const { detail, where, sentences } = await outcomes[code]();
    const page = read(`${code}.md`);
    expect(page).toMatch(new RegExp(`^# \`${code}\`: .+\n`));
    expect(page.match(/^unido-news\/.*$/m)?.[0]).toBe([`unido-news/${code}:`, detail, where].filter(Boolean).join(' '));
    const expected = sentences.map((sentence) =>
      Object.entries(languages).map(async ([name, language]) => [
        name,
        typeof sentence === 'string' ? (await loadMessages(language))[sentence] : sentence(language),
      ]),
    );
    expect(rows(page).filter(([name = '']) => name in languages)).toEqual(await Promise.all(expected.flat()));
  });
});
