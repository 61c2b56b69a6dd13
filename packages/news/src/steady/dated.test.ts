import { expect, test } from 'vitest';
import type { Loaded } from '../load.js';
import { dated } from './dated.js';

const loaded: Loaded = {
  url: 'https://news.example.org/announcements/a/announcement.json',
  announcements: [],
  feed: false,
  dropped: [],
};

const date = Date.UTC(2026, 10, 27, 12);

test.each([
  ['ar', 'كما في 27 نوفمبر 2026'],
  ['en', 'As of 27 November 2026'],
  ['es', 'A fecha de 27 de noviembre de 2026'],
  ['fr', 'État au 27 novembre 2026'],
  ['ru', 'По состоянию на 27 ноября 2026 г.'],
  ['zh', '截至2026年11月27日'],
])('a copy says in %s of which date it is, and leads to where the newest is', (language, words) => {
  expect(dated(loaded, date).proof?.(language)).toEqual({
    href: 'https://news.example.org/announcements/a/',
    words,
  });
});

test('a copy that is signed still leads to where that is checked', () => {
  const signed: Loaded = { ...loaded, proof: () => ({ href: 'https://news.example.org/verify/en/', words: 'Check' }) };
  expect(dated(signed, date).proof?.('en')).toEqual({
    href: 'https://news.example.org/verify/en/',
    words: 'As of 27 November 2026 · Check',
  });
});

test('what is a copy says so to programs, too', () => {
  expect(dated(loaded, date).asOf).toBe(date);
});
