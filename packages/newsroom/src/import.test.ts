import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { plainText, validate } from '@unido/announcement';
import type { Announcement } from '@unido/announcement';
import { describe, expect, it } from 'vitest';
import { documentOf, folderWith, newsroom, type Outcome } from '../testing/cli.js';

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

  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /: it is empty; name /],
    ['white space', ' \n\t\n', /: there is only white space; name /],
    ['a binary file', Buffer.from([1, 2, 3, 0, 5]), /: it is a binary file \(byte 3 is zero\); save /],
    ['a PDF', '%PDF-1.7\n%\u00e2', /: it is a PDF; save it as plain text/],
    ['a Word document', Buffer.from('PK\u0003\u0004more'), /: it is a Word document or other ZIP archive; save /],
    ['an RTF document', '{\\rtf1\\ansi Hello}', /: it is an RTF document; save /],
    ['an HTML page', '\n<!DOCTYPE html><html><p>Hello', /: it is an HTML or XML page; copy its text /],
    ['an HTML fragment', '<html lang="en"><body>', /: it is an HTML or XML page; copy /],
    ['a document', JSON.stringify(documentOf('a')), /: it is JSON; check a document with “newsroom validate”/],
    [
      'Windows-1252',
      Buffer.from('Ten \x93words\x94', 'latin1'),
      /: it is not UTF-8 from byte 4 \(0x93\) on, perhaps Windows/,
    ],
    ['UTF-8 cut short', Buffer.from('Wörter').subarray(0, 2), /: it is not UTF-8 from byte 1 \(0xC3\) on/],
    ['broken UTF-16', Buffer.from([0xff, 0xfe, 0x41]), /: it begins as UTF-16 but is not; save /],
  ])('refuses %s in one line', async (_, content, says) => {
    const { code, stdout, lines } = await importing(content);
    expect({ code, stdout, lines: lines.length }).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(lines[0]).toMatch(/^release\.txt: /);
    expect(lines[0]).toMatch(says);
  });

  it('refuses a folder, a missing file and 50 MB in one line each', async () => {
    const cwd = folderWith({ 'big.txt': '', 'folder/a.txt': 'x' });
    truncateSync(join(cwd, 'big.txt'), 50_000_000);
    const began = performance.now();
    for (const [name, says] of [
      ['folder', 'folder: it is a folder; name the file in it'],
      ['none.txt', 'none.txt: there is nothing of this name; look at the spelling'],
      ['big.txt', 'big.txt: it has 50.0 MB, and at most 10 MB are read; leave out what is not text'],
    ] as const)
      expect(await newsroom(['import', name], { cwd })).toMatchObject({ code: 1, stdout: '', lines: [says] });
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('refuses more than 10 MB from standard input', async () => {
    const { code, lines } = await newsroom(['import', '-'], { input: 'x'.repeat(11_000_000) });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^-: it has more than 10 MB, and at most 10 MB are read; /)]);
  });
});
