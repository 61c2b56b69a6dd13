import { describe, expect, it } from 'vitest';
import { formatDate } from './dates.js';

describe('formatDate', () => {
  it.each([
    ['en', '29 February 2024'],
    ['EN', '29 February 2024'],
    ['en-US', 'February 29, 2024'],
    ['fr', '29 février 2024'],
    ['fr-CA', '29 février 2024'],
    ['es', '29 de febrero de 2024'],
    ['ru', '29 февраля 2024 г.'],
    ['zh-Hans', '2024年2月29日'],
    ['ar', '29 فبراير 2024'],
    ['ar-EG', '٢٩ فبراير ٢٠٢٤'],
    ['ar-IQ', '٢٩ شباط ٢٠٢٤'],
  ])('writes a day as a reader of %s does', (language, written) => {
    // Marks of direction are the format's own.
    expect(formatDate('2024-02-29', language).replace(/[\u200e\u200f\u061c]/g, '')).toBe(written);
  });

  it.each(['', 'not a language', 'zh_CN', 'i-klingon', 'x', 'en-', 'ar-u-nu-arab', 'de-x-private'])(
    'gives a date for %j, too',
    (language) => {
      expect(formatDate('2024-02-29T23:00:00-11:00', language)).toMatch(/29|٢٩/);
    },
  );
});
