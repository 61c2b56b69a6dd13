import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMessages, messagesFor, tagFor, type Messages } from './messages.js';

const english = messagesFor('en') as Messages;
const keys = Object.keys(english);
const scripts: Record<string, RegExp> = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };
const files = readdirSync(new URL('messages', import.meta.url)).map((name) => name.replace('.ts', ''));

it('there are six languages, English with them', () => {
  expect(files.toSorted()).toEqual(['ar', 'es', 'fr', 'ru', 'zh']);
});

describe.each(files)('texts in %s', (language) => {
  it('are all there, and no others', async () => {
    expect(Object.keys(await loadMessages(language))).toEqual(keys);
  });

  it('are none of them left in English, nor in another script', async () => {
    const messages = await loadMessages(language);
    for (const [key, text] of Object.entries(messages)) {
      expect(text, key).not.toBe(english[key as keyof Messages]);
      if (key !== 'language') expect(text, key).toMatch(scripts[language] ?? /\p{Script=Latin}/u);
    }
  });

  it('are set as its printers do', async () => {
    for (const text of Object.values(await loadMessages(language))) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/['"]|\.\.\.| [:;!?]| {2}/);
      if (language === 'fr') expect(text).not.toMatch(/[^\u00a0]:/);
      if (language === 'zh') expect(text).not.toMatch(/[.,:;]/);
    }
  });

  it('end where the English ones do: a sentence is a sentence', async () => {
    const ends = (text: string): string =>
      /(\.|。)$/.test(text) ? 'sentence' : /[:：]$/.test(text) ? 'colon' : 'words';
    const messages = await loadMessages(language);
    for (const key of keys.filter((key) => !(language === 'zh' && key === 'readAt')) as (keyof Messages)[])
      expect(ends(messages[key]), key).toBe(ends(english[key]));
  });
});

describe('a page’s tag', () => {
  it.each([
    ['en', 'en', 'en'],
    ['EN', 'en', 'EN'],
    ['en-US', 'en', 'en-US'],
    ['fr-CA', 'fr', 'fr-CA'],
    ['ar-EG', 'ar', 'ar-EG'],
    ['es-419', 'es', 'es-419'],
    ['ru-Latn', 'ru', 'ru-Latn'],
    ['zh', 'zh-Hans', 'zh-Hans'],
    ['zh-CN', 'zh-Hans', 'zh-Hans'],
    ['zh-Hant', 'zh-Hans', 'zh-Hans'],
    ['zh-HK', 'zh-Hans', 'zh-Hans'],
    ['sr', 'en', 'en'],
    ['pt-BR', 'en', 'en'],
    ['iw', 'en', 'en'],
    ['arc', 'en', 'en'],
    ['i-klingon', 'en', 'en'],
    ['x-default', 'en', 'en'],
    ['constructor', 'en', 'en'],
    ['', 'en', 'en'],
  ])('%j is served in %j, and dates are written as in %j', async (asked, language, tag) => {
    const messages = await loadMessages(asked);
    expect(messages.language).toBe(language);
    expect(tagFor(asked, messages)).toBe(tag);
  });
});
