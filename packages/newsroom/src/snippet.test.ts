import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Announcement } from '@unido/announcement';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, folderWith, newsroom, type Outcome } from '../testing/cli.js';
import { base, nasty, wholeSite } from '../testing/site.js';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  // The site itself goes after the first test.
  cpSync(join((await wholeSite()).folder, 'site'), folder, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

const site = (path: string): string => join(folder, path);

const snippet = (path: string, ...options: string[]): Promise<Outcome> => newsroom(['snippet', site(path), ...options]);

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const all = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...all(node.childNodes)] : []));

/** The elements of a snippet, which must be well-formed wherever it stands. */
const elementsOf = (html: string): Element[] => {
  const errors: string[] = [];
  parse(`<!doctype html><html><head><title>Page</title></head><body>${html}</body></html>`, {
    onParseError: ({ code }) => errors.push(code),
  });
  expect(errors).toEqual([]);
  return all(parseFragment(html).childNodes);
};

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const tagIn = (html: string): Element | undefined => elementsOf(html).find(({ tagName }) => tagName === 'unido-news');

const page = 'announcements/nasty/announcement.json';

describe('newsroom snippet', () => {
  it('gives the live tag with all of the announcement in it, as HTML and as data', async () => {
    const { code, stdout, stderr } = await snippet(page);
    expect(code).toBe(0);
    const document = JSON.parse(readFileSync(site(page), 'utf8')) as Announcement;
    const tag = tagIn(stdout);
    expect(JSON.parse(attribute(tag, 'data') ?? '')).toEqual(document);
    expect(attribute(tag, 'src')).toBe(`${base}${page}`);
    expect(attribute(tag, 'status')).toBe(`${base}status.json`);
    const text = tag ? textOf(tag) : '';
    for (const words of [document.headline, document.standfirst ?? '', 'Text of nasty.', nasty])
      expect(text).toContain(words);
    const scripts = elementsOf(stdout).filter(({ tagName }) => tagName === 'script');
    expect(scripts.map((script) => attribute(script, 'src'))).toEqual([`${base}cdn/unido-news.js`]);
    expect(stderr).toContain(`Content-Security-Policy: script-src ${base}cdn/; connect-src ${base}\n`);
    expect(stderr).toMatch(/^Bytes: [\d,]+ of HTML, [\d,]+ of script \(brotli\)$/m);
  });

  it('fixes the code by its hash and the text by leaving its address out', async () => {
    const { stdout } = await snippet(page, '--form', 'pinned');
    const { current, files } = JSON.parse(readFileSync(site('integrity.json'), 'utf8')) as {
      readonly current: string;
      readonly files: Readonly<Record<string, string>>;
    };
    const path = `cdn/${current}/unido-news.js`;
    const script = elementsOf(stdout).find(({ tagName }) => tagName === 'script');
    expect(attribute(script, 'src')).toBe(base + path);
    expect(attribute(script, 'integrity')).toBe(files[path]);
    expect(attribute(script, 'crossorigin')).toBe('anonymous');
    expect(attribute(tagIn(stdout), 'src')).toBeUndefined();
    expect(attribute(tagIn(stdout), 'status')).toBe(`${base}status.json`);
  });

  it('gives plain HTML without script, a frame in a sandbox, and the bare address', async () => {
    const plain = await snippet(page, '--form', 'plain');
    const names = elementsOf(plain.stdout).map(({ tagName }) => tagName);
    expect(names).not.toContain('script');
    expect(names).not.toContain('unido-news');
    expect(plain.stderr).not.toContain('Content-Security-Policy');

    const frame = await snippet(page, '--form', 'frame', '--theme', 'dark', '--language', 'fr');
    const iframe = elementsOf(frame.stdout).find(({ tagName }) => tagName === 'iframe');
    expect(attribute(iframe, 'src')).toBe(`${base}announcements/nasty/embed.html#theme=dark&language=fr`);
    expect(attribute(iframe, 'title')).toBe(nasty);
    expect(attribute(iframe, 'loading')).toBe('lazy');
    expect(attribute(iframe, 'sandbox')).not.toContain('allow-same-origin');
    expect(elementsOf(frame.stdout).some((one) => attribute(one, 'href') === `${base}announcements/nasty/`)).toBe(true);

    expect((await snippet(page, '--form', 'address')).stdout).toBe(`${base}announcements/nasty/\n`);
  });

  it.each([
    ['feed.en.json', 'embed.en.html'],
    ['topics/topic-1/feed.json', 'topics/topic-1/embed.html'],
  ])('embeds %s: its headlines as links, and its own frame', async (path, embed) => {
    const { stdout } = await snippet(path, '--limit', '3', '--heading-level', '4');
    const tag = tagIn(stdout);
    expect(attribute(tag, 'src')).toBe(base + path);
    expect(attribute(tag, 'limit')).toBe('3');
    expect(attribute(tag, 'data')).toBeUndefined();
    const elements = elementsOf(stdout);
    expect(elements.filter(({ tagName }) => tagName === 'li')).toHaveLength(3);
    expect(elements.filter(({ tagName }) => tagName === 'h4')).toHaveLength(1);
    expect(tag && textOf(tag)).toContain('United Nations Industrial Development Organization (UNIDO)');
    const frame = await snippet(path, '--form', 'frame');
    expect(attribute(elementsOf(frame.stdout)[0], 'src')).toBe(base + embed);
    expect(readFileSync(site(embed), 'utf8')).toContain('<unido-news');
  });

  it('has the same announcements in it as the tag will show', async () => {
    const { stdout } = await snippet('feed.json', '--topics', 'topic 2, TOPIC 1', '--layout', 'card', '--limit', '4');
    expect(attribute(tagIn(stdout), 'topics')).toBe('topic 2, TOPIC 1');
    expect(elementsOf(stdout).filter(({ tagName }) => tagName === 'h2')).toHaveLength(4);
  });

  it('sets colours, and says what they need', async () => {
    const { stdout, stderr } = await snippet(page, '--colours', 'accent: #b5502b; --unido-paper: rgb(1 2 3)');
    expect(attribute(tagIn(stdout), 'style')).toBe('--unido-accent: #b5502b; --unido-paper: rgb(1 2 3)');
    expect(stderr).toContain("style-src-attr 'unsafe-inline'");
  });

  it.each([
    ['--form', 'popup', 'is none of live, pinned, plain, frame, address'],
    ['--layout', 'big', 'is none of full, card, headline, list'],
    ['--limit', '0', 'is no whole number from 1 to 1000'],
    ['--heading-level', '7', 'is no whole number from 1 to 6'],
    ['--language', 'English', 'is no language tag'],
    ['--colours', 'accent: red; } body { display: none', 'will not do'],
    ['--colours', 'z-index: 3', 'will not do'],
  ])('refuses %s %s', async (option, value, says) => {
    const { code, stdout, lines } = await snippet(page, option, value);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(says);
  });

  it('says in one line what is wrong with its file', async () => {
    const cwd = folderWith({
      'alone.json': documentOf('alone', { url: `${base}announcements/alone/` }),
      'elsewhere.json': documentOf('elsewhere', { url: 'https://www.unido.org/news' }),
      'other.json': { version: 1 },
    });
    for (const [file, says] of [
      ['alone.json', 'it is in no site that was built'],
      ['elsewhere.json', 'it does not say at which newsroom’s address it is published'],
      ['other.json', 'it is no sound announcement and no feed of them'],
      ['none.json', 'there is nothing of this name'],
      ['http://127.0.0.1:9/', 'it could not be fetched'],
    ]) {
      const { code, stdout, lines } = await newsroom(['snippet', file ?? ''], { cwd });
      expect({ code, stdout }, file).toEqual({ code: 1, stdout: '' });
      expect(lines, file).toHaveLength(1);
      expect(lines[0]).toContain(says);
    }
  });
});

describe('a site whose code was replaced', () => {
  it('goes on giving out the versions that pages have fixed', async () => {
    const cwd = folderWith({ 'content/announcements/a.json': documentOf('a') });
    const args = ['build', 'content', '--out', 'site', '--base-url', base];
    await newsroom(args, { cwd });
    const old = join(cwd, 'site/cdn/0.0.1-0123abcd');
    mkdirSync(old);
    writeFileSync(join(old, 'unido-news.js'), 'old code');
    mkdirSync(join(cwd, 'site/cdn/other'));
    writeFileSync(join(cwd, 'site/cdn/other/unido-news.js'), 'no version');
    // Another title makes the whole site anew.
    expect((await newsroom([...args, '--title', 'Other'], { cwd })).code).toBe(0);
    expect(readFileSync(join(old, 'unido-news.js'), 'utf8')).toBe('old code');
    const { current, files } = JSON.parse(readFileSync(join(cwd, 'site/integrity.json'), 'utf8')) as {
      readonly current: string;
      readonly files: Readonly<Record<string, string>>;
    };
    expect(files).toHaveProperty(['cdn/0.0.1-0123abcd/unido-news.js']);
    expect(files).toHaveProperty([`cdn/${current}/unido-news.js`]);
    expect(Object.keys(files)).not.toContain('cdn/other/unido-news.js');
  });
});
