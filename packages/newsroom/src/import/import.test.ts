import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { plainText, validate } from '@unido/announcement';
import type { Announcement } from '@unido/announcement';
import { describe, expect, it } from 'vitest';
import { documentOf, folderWith, newsroom, type Outcome } from '../../testing/cli.js';

const release = `Tanneries on the river share one treatment plant

Nairobi, 3 June 2025 – Five tanneries have begun to clean their waste water together, the United Nations Industrial Development Organization (UNIDO) said.

“One plant is cheaper than five fines”, said Ms. Wambui Njeri, Chair of the Tanners’ Union.
`;

const importing = (content: string | Uint8Array, ...options: string[]): Promise<Outcome> =>
  newsroom(['import', 'release.txt', ...options], { cwd: folderWith({ 'release.txt': content }) });

const documentIn = ({ stdout }: Outcome): Announcement => JSON.parse(stdout) as Announcement;

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe('newsroom import', () => {
  it('prints the document and loses no word of the text', async () => {
    const outcome = await importing(release);
    expect(outcome.code).toBe(0);
    const document = documentIn(outcome);
    expect(document).toMatchObject({
      version: 1,
      language: 'en',
      headline: 'Tanneries on the river share one treatment plant',
      published: '2025-06-03',
      dateline: { place: 'Nairobi', date: '2025-06-03' },
    });
    expect(squeezed(plainText(document))).toBe(squeezed(release));
    expect(outcome.stdout).toMatch(/^\{\n {2}"version": 1,\n/);
  });

  it('says on stderr, line by line with its place, what it is unsure of and what is missing', async () => {
    const { code, stdout, lines } = await importing('A headline\n\nA text without a date.\n');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).not.toHaveProperty('published');
    for (const line of lines) expect(line).toMatch(/^release\.txt:\d+:\d+ \S/);
    expect(lines).toContain('release.txt:1:1 /published: found nothing; add this field');
    expect(lines).toContain('release.txt:1:1 /rights: found nothing; add this field');
  });

  it('takes from the options what the text does not say, and is then complete', async () => {
    const url = 'https://news.example.org/tanneries/';
    const outcome = await importing(
      release,
      '--language',
      'en',
      '--id',
      'tanneries',
      '--url',
      url,
      '--holder',
      'UNIDO',
    );
    const document = documentIn(outcome);
    expect(document).toMatchObject({
      id: 'tanneries',
      url,
      rights: { holder: { name: 'United Nations Industrial Development Organization', acronym: 'UNIDO' } },
    });
    expect(validate(document).ok).toBe(true);
    expect(outcome.stderr).not.toContain('/rights');
    const other = documentIn(await importing(release, '--holder', 'Somebody Else'));
    expect(other.rights).toEqual({ holder: { name: 'Somebody Else' } });
  });

  it('reads standard input', async () => {
    const outcome = await newsroom(['import', '-'], { input: release });
    expect(documentIn(outcome).headline).toBe('Tanneries on the river share one treatment plant');
    expect(outcome.lines.every((line) => line.startsWith('-:'))).toBe(true);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${release}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${release}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${release}`, 'utf16le').swap16()],
    ['lines that end as on Windows', Buffer.from(release.replaceAll('\n', '\r\n'))],
  ])('reads %s', async (_, bytes) => {
    expect(squeezed(plainText(documentIn(await importing(bytes))))).toBe(squeezed(release));
  });

  it('reads Windows-1252, and says that it was guessed', async () => {
    const outcome = await importing(
      Buffer.from(
        release.replaceAll('“', '\u0093').replaceAll('”', '\u0094').replaceAll('–', '\u0096').replaceAll('’', '\u0092'),
        'latin1',
      ),
    );
    expect(squeezed(plainText(documentIn(outcome)))).toBe(squeezed(release));
    expect(outcome.lines[0]).toBe(
      'release.txt:1:1 The file does not say how its characters are encoded; Windows-1252 was guessed. Check accents and quotation marks.',
    );
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /: it is empty; name /],
    ['white space', ' \n\t\n', /: there is only white space; name /],
    ['a binary file', Buffer.from([1, 2, 3, 0, 5]), /: it is a binary file \(byte 3 is zero\); save /],
    ['a PDF', '%PDF-1.7\n%\u00e2', /: it is a PDF; save it as a Word document \(\.docx\) or as plain text/],
    ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /: it is an old Word document; save /],
    [
      'a damaged archive',
      Buffer.from('PK\u0003\u0004more'),
      /: it is a damaged Word document or other ZIP archive; save /,
    ],
    ['an RTF document', '{\\rtf1\\ansi Hello}', /: it is an RTF document; save /],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /: it is a PNG picture; save /],
    ['XML of another kind', '<?xml version="1.0"?><invoice/>', /: it is XML, but neither RSS nor Atom nor a page; /],
    ['JSON of another kind', '{"a": 1}', /: it is JSON, but neither a JSON Feed nor ninjs nor an announcement; /],
    ['broken JSON', '{"a": 1,,}', /:1:9: it is no JSON from here on; /],
    [
      'an unsound document',
      JSON.stringify(documentOf('a', { published: 'soon' })),
      /: it is an announcement, but not a sound one; /,
    ],
    [
      'an empty feed',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [] }),
      /: it is a feed without items; /,
    ],
    [
      'Russian in Windows-1251',
      Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x20, 0xe8]),
      /: its characters are neither UTF-8 nor Windows-1252; save it in UTF-8/,
    ],
    ['broken UTF-16', Buffer.from([0xff, 0xfe, 0x41]), /: it begins as UTF-16 but is not; save /],
  ])('refuses %s in one line', async (_, content, says) => {
    const { code, stdout, lines } = await importing(content);
    expect({ code, stdout, lines: lines.length }).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(lines[0]).toMatch(/^release\.txt:/);
    expect(lines[0]).toMatch(says);
  });

  it('prints the text that doubts point into', async () => {
    const cwd = folderWith({
      'page.html': `<html><body><article><h1>A headline here</h1><p>Some <a href="javascript:x()">words</a> of it.</p></article></body></html>`,
    });
    const shown = await newsroom(['import', 'page.html', '--text'], { cwd });
    expect(shown).toMatchObject({ code: 0, stdout: 'A headline here\n\nSome words of it.\n', stderr: '' });
    const { lines } = await newsroom(['import', 'page.html'], { cwd });
    expect(lines.find((line) => line.includes('javascript'))).toMatch(/^page\.html:3:6 /);
  });

  it.each([
    [['--text', '--update', 'a.json'], '--update and --text don’t go together'],
    [['--out', 'x', '--review'], '--out and --review don’t go together'],
    [['--update', 'a.txt'], '--update “a.txt” will not do'],
  ])('refuses %j', async (options, says) => {
    const { code, lines } = await importing(release, ...options);
    expect(code).toBe(2);
    expect(lines).toEqual([expect.stringContaining(says)]);
  });

  it('takes a document of ours as it is', async () => {
    const document = documentOf('a', { topics: [{ name: 'Water' }] });
    const { code, stdout, stderr } = await importing(JSON.stringify(document));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(document);
  });

  it('asks which item of a feed is meant, and takes it by number or identifier', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: ['One', 'Two'].map((title, index) => ({ id: `n-${index}`, title, content_text: `The text of ${title}.` })),
    };
    const cwd = folderWith({ 'feed.json': feed });
    const asked = await newsroom(['import', 'feed.json'], { cwd });
    expect(asked).toMatchObject({
      code: 1,
      stdout: '',
      lines: ['feed.json: it holds 2 items; choose one by --item N, or write all by --out DIR', '  1  One', '  2  Two'],
    });
    for (const item of ['2', 'n-1'])
      expect(documentIn(await newsroom(['import', 'feed.json', '--item', item], { cwd })).headline).toBe('Two');
    expect((await newsroom(['import', 'feed.json', '--item', '3'], { cwd })).lines[0]).toBe(
      'feed.json: it has no item “3”; choose one of these by its number',
    );
  });

  it('writes every item of a feed into a folder, and over no file', async () => {
    const text = (place: string): string => `${place}, 3 June 2025 – It has come to pass, as everybody there will say.`;
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [
        { id: '1', title: 'Tanneries share one plant', content_text: text('Nairobi') },
        {
          id: '2',
          title: '水务局开放新馆',
          url: 'https://a.example/news/new-hall.html',
          content_text: '北京6月3日电　新馆开放。',
        },
      ],
    };
    const cwd = folderWith({ 'feed.json': feed, 'drafts/2025-06-03-tanneries-share-one-plant.json': 'mine' });
    const { code, lines } = await newsroom(['import', 'feed.json', '--out', 'drafts'], { cwd });
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(
      /^drafts\/2025-06-03-tanneries-share-one-plant\.json: there is a file of this name, which is left as it is; use --item 1 --update/,
    );
    expect(readFileSync(join(cwd, 'drafts/2025-06-03-tanneries-share-one-plant.json'), 'utf8')).toBe('mine');
    const made = lines.find((line) => line.endsWith('new-hall.json: made'))?.split(':')[0] ?? '';
    expect(JSON.parse(readFileSync(join(cwd, made), 'utf8'))).toMatchObject({ headline: '水务局开放新馆' });
    expect(lines.some((line) => /^feed\.json#2:\d+:\d+ /.test(line))).toBe(true);
  });

  it('refuses a folder, a missing file and 3 GB in one line each', async () => {
    const cwd = folderWith({ 'big.txt': '', 'folder/a.txt': 'x' });
    // More than Node reads in one go, so that whoever says this has not read it.
    truncateSync(join(cwd, 'big.txt'), 3_000_000_000);
    for (const [name, says] of [
      ['folder', 'folder: it is a folder; name the file in it'],
      ['none.txt', 'none.txt: there is nothing of this name; look at the spelling'],
      ['big.txt', 'big.txt: it has 3000.0 MB, and at most 10 MB are read; leave out what is not text'],
    ] as const)
      expect(await newsroom(['import', name], { cwd })).toMatchObject({ code: 1, stdout: '', lines: [says] });
  });

  it('refuses more than 10 MB from standard input', async () => {
    const { code, lines } = await newsroom(['import', '-'], { input: 'x'.repeat(11_000_000) });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^-: it has more than 10 MB, and at most 10 MB are read; /)]);
  });
});
