import { expect, it } from 'vitest';
import { directionOf } from './direction.js';

it.each(['ar', 'ar-EG', 'AR', 'he', 'iw-IL', 'fa-IR', 'ur', 'ur-Aran-PK', 'ps', 'yi', 'dv', 'ckb', 'ug-CN', 'sd'])(
  'writes %s from right to left',
  (tag) => expect(directionOf(tag)).toBe('rtl'),
);

it.each(['pa-Arab', 'az-Arab-IR', 'ku-Arab', 'uz-arab', 'en-Hebr', 'ff-Adlm', 'ar-Arab'])(
  'writes %s from right to left, for its script',
  (tag) => expect(directionOf(tag)).toBe('rtl'),
);

it.each(['en', 'fr-CA', 'ru', 'es-419', 'zh-Hans', 'zh-Hant-TW', 'arn', 'fan', 'uru', 'pse', 'hero', 'und', 'de-1996'])(
  'writes %s from left to right',
  (tag) => expect(directionOf(tag)).toBe('ltr'),
);

it.each(['ar-Latn', 'fa-Cyrl-TJ', 'ug-Latn', 'sd-Deva', 'ks-Deva-IN', 'yi-Latn-US'])(
  'writes %s from left to right, for its script',
  (tag) => expect(directionOf(tag)).toBe('ltr'),
);

it.each(['', 'x', 'not a language'])('takes %j as left to right', (tag) => expect(directionOf(tag)).toBe('ltr'));
