import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Announcement } from '@unido/announcement';
import { describe, expect, it } from 'vitest';
import { documentOf, filesIn, folderWith, newsroom, type Outcome } from '../../testing/cli.js';

const home = 'https://news.example.org/';
const base = 'https://www.partner.example/unido/';

/** A folder with a site in it that was built of some documents. */
const withSite = async (documents: Readonly<Record<string, object>>): Promise<string> => {
  const cwd = folderWith({
    ...Object.fromEntries(Object.entries(documents).map(([name, one]) => [`content/announcements/${name}.json`, one])),
    'content/media/quay.png': 'a picture',
    'content/media/deep/crane 1.png': 'another',
  });
  const { code, stderr } = await newsroom(['build', 'content', '--out', 'site', '--base-url', home], { cwd });
  if (code) throw new Error(stderr);
  return cwd;
};

const kit = (cwd: string, ...more: readonly string[]): Promise<Outcome> =>
  newsroom(['kit', 'site', '--out', 'kit', '--base-url', base, ...more], { cwd });

const pictured = documentOf('a', {
  image: { url: 'media/quay.png', alt: 'A quay' },
  body: [
    { type: 'paragraph', text: [{ text: 'Text.' }] },
    { type: 'image', image: { url: 'media/deep/crane 1.png', alt: 'A crane' } },
  ],
});

describe('newsroom kit', () => {
  it('has each announcement and its pictures under the partner’s address, and its page at the newsroom’s', async () => {
    const cwd = await withSite({ a: pictured, b: documentOf('b') });
    const { code, stdout, lines } = await kit(cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(lines).toHaveLength(1);
    const files = filesIn(join(cwd, 'kit'));
    const one = JSON.parse(files['announcements/a/announcement.json'] ?? '') as Announcement;
    expect(one.url).toBe(`${home}announcements/a/`);
    expect(one.image?.url).toBe(`${base}media/quay.png`);
    expect(files['media/quay.png']).toBe('a picture');
    expect(files['media/deep/crane 1.png']).toBe('another');
    const feed = JSON.parse(files['feed.json'] ?? '') as {
      readonly items: readonly { readonly _unido: Announcement }[];
    };
    expect(feed.items.map(({ _unido }) => _unido.image?.url)).toEqual([`${base}media/quay.png`, undefined]);
    for (const name of ['status.json', 'csp.txt', 'check.html', 'check.js', '_headers', 'nginx.conf', '.htaccess'])
      expect(Object.keys(files)).toContain(name);
    const { files: listed } = JSON.parse(files['kit.json'] ?? '') as {
      readonly files: readonly { readonly path: string }[];
    };
    expect(listed.map(({ path }) => path)).toContain('media/deep/crane%201.png');
    // What asks for something names the partner’s address; the newsroom’s stands in links alone.
    expect(files['check.html']).not.toMatch(/(src|status)="https:\/\/news\.example\.org/);
    expect(files['csp.txt']).toBe(`script-src ${base}cdn/; connect-src ${base}; img-src ${base}\n`);
  });

  it('allows pictures where they stand in the text of one announcement alone', async () => {
    const body = [{ type: 'image', image: { url: 'media/quay.png', alt: 'A quay' } }];
    const cwd = await withSite({ a: documentOf('a'), b: documentOf('b', { body }) });
    expect((await kit(cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, 'kit/csp.txt'), 'utf8')).toContain(`img-src ${base}`);
  });

  it('takes some announcements alone, and replaces itself when it is made again', async () => {
    const cwd = await withSite({ a: pictured, b: documentOf('b') });
    await kit(cwd);
    const { code } = await kit(cwd, '--announcements', 'b');
    expect(code).toBe(0);
    const names = Object.keys(filesIn(join(cwd, 'kit')));
    expect(names.filter((name) => /^(announcements|media)/.test(name))).toEqual(['announcements/b/announcement.json']);
  });

  it('says in one line what is wrong, and leaves the kit that is there', async () => {
    const cwd = await withSite({ a: documentOf('a') });
    await kit(cwd);
    const before = filesIn(join(cwd, 'kit'));
    const faulty = async (args: readonly string[], says: string, code = 1): Promise<void> => {
      const outcome = await newsroom(['kit', ...args], { cwd });
      expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code, stdout: '' });
      expect(outcome.lines).toHaveLength(1);
      expect(outcome.lines[0]).toContain(says);
    };
    const to = ['--out', 'kit', '--base-url', base];
    await faulty(['site', ...to, '--announcements', 'c'], 'it has no announcement “c”');
    await faulty(['none', ...to], 'none: it has no integrity.json');
    await faulty(['http://127.0.0.1:9/', ...to], 'could not be fetched');
    await faulty(['site', '--out', 'content', '--base-url', base], 'it holds files that newsroom did not make');
    await faulty(['site', '--out', 'kit', '--base-url', 'partner'], 'is no address of a site', 2);
    const script = join(cwd, 'site/cdn/unido-news.js');
    writeFileSync(script, `${readFileSync(script, 'utf8')} `);
    await faulty(['site', ...to], 'cdn/unido-news.js is not what integrity.json says');
    expect(filesIn(join(cwd, 'kit'))).toEqual(before);
  });
});
