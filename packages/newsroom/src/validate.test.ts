import { expect, it } from 'vitest';
import { toFeed } from '@unido/announcement';
import type { Announcement } from '@unido/announcement';
import { documentOf, folderWith, newsroom } from '../testing/cli.js';

const feedOf = (...documents: object[]): string =>
  JSON.stringify(toFeed(documents as Announcement[], { title: 'News' }), null, 2);

it('names sound documents and feeds', async () => {
  const cwd = folderWith({ 'a.json': documentOf('a'), 'feed.json': feedOf(documentOf('a'), documentOf('b')) });
  expect(await newsroom(['validate', 'a.json', 'feed.json'], { cwd })).toMatchObject({
    code: 0,
    stdout: 'a.json: a sound announcement\nfeed.json: a sound feed (announcements: 2)\n',
    stderr: '',
  });
});

it('says of every fault in every file where it is, what is there and how to mend it', async () => {
  const broken = JSON.stringify(documentOf('a', { published: '2024-02-30', standfirst: 5 }), null, 2);
  const lineOf = (field: string): number => broken.split('\n').findIndex((line) => line.includes(`"${field}"`)) + 1;
  const cwd = folderWith({ 'a.json': broken, 'good.json': documentOf('c'), 'b.json': '{"version": 1}' });
  const { code, stdout, lines } = await newsroom(['validate', 'a.json', 'good.json', 'b.json'], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'good.json: a sound announcement\n' });
  expect(lines.slice(0, 3)).toEqual([
    `a.json:${lineOf('standfirst')}:17: /standfirst: found 5; write text here`,
    `a.json:${lineOf('published')}:16: /published: found “2024-02-30”; write a real date as 2024-02-29, or a time as 2024-02-29T14:00:00Z`,
    'b.json:1:1: /id: found nothing; add this field',
  ]);
  expect(lines.length).toBeGreaterThan(4);
});

it('finds the broken items of a feed', async () => {
  const feed = feedOf(documentOf('a'), documentOf('b', { language: 'english' }));
  const { code, lines } = await newsroom(['validate', 'feed.json'], { cwd: folderWith({ 'feed.json': feed }) });
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^feed\.json:\d+:\d+: \/items\/1\/_unido\/language: found “english”; write a BCP 47/),
  ]);
});

it.each([
  ['{"a": 1,\n "b" 2}', /^x\.json:2:6: it is no JSON from here on; mend /],
  ['{"a": ', /^x\.json:1:7: it is no JSON/],
  ['not json', /^x\.json:1:1: it is no JSON/],
  ['{"a": "line\nbreak"}', /^x\.json(:1:7)?: it is no JSON/],
  ['[1]', /^x\.json:1:1: \/: found a list; write an object here$/],
  ['null', /^x\.json:1:1: \/: found null; write an object here$/],
  ['{"version":"https://example.org","items":[]}', /^x\.json:1:12: \/version: found no JSON Feed; write "https:/],
])('refuses %j in one line', async (text, says) => {
  const { code, stdout, lines } = await newsroom(['validate', 'x.json'], { cwd: folderWith({ 'x.json': text }) });
  expect({ code, stdout, lines: lines.length }).toEqual({ code: 1, stdout: '', lines: 1 });
  expect(lines[0]).toMatch(says);
});

it('says which file is missing and checks the others', async () => {
  const { code, stdout, lines } = await newsroom(['validate', 'none.json', 'a.json'], {
    cwd: folderWith({ 'a.json': documentOf('a') }),
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'a.json: a sound announcement\n' });
  expect(lines).toEqual(['none.json: there is nothing of this name; look at the spelling']);
});
