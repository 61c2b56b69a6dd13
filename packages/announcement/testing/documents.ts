/** Documents for tests: the fixtures, and endless variations of them, sound and broken. */
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { Announcement } from '../src/types.js';

const folder = new URL('../fixtures/', import.meta.url);

/** A fixture, freshly parsed. */
export const fixture = (name: string): Announcement =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Announcement;

export const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

/** Strings that a schema is easily wrong about, good ones among them. */
const awkward = [
  '',
  ' ',
  '\n',
  '\u200b',
  '0',
  'null',
  'toString',
  'constructor',
  '__proto__',
  'paragraph',
  'quote',
  'withdrawn',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  '//example.org/',
  '/path',
  'https:',
  'https://',
  'http:///x',
  ' https://example.org',
  'https://exa mple.org',
  'https://example.org/\n',
  'HTTPS://EXAMPLE.ORG/é',
  'mailto:',
  'mailto:a@example.org',
  'https://example.org/?q=1#a',
  '2024-02-29',
  '2023-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '0000-01-01',
  '2024-2-9',
  '29.02.2024',
  '2024-02-29T14:00:00Z',
  '2024-02-29T14:00Z',
  '2024-02-29T14:00:00.5+05:30',
  '2024-02-29T24:00:00Z',
  '2024-02-29T14:60Z',
  '2024-02-29T14:00:60Z',
  '2024-02-29T14:00',
  '2024-02-30T14:00Z',
  '2024-02-29T14:00Z\n',
  '2024-02-29T14:00+24:00',
  '2024-02-29t14:00z',
  '٢٠٢٤-٠٢-٢٩',
  'en',
  'ar',
  'zh-Hans',
  'zh-Hant-TW',
  'sr-Latn-RS',
  'es-419',
  'de-1996',
  'ca-ES-valencia',
  'EN-gb',
  'e',
  'english',
  'en_GB',
  'en-',
  '-en',
  'en-GB-GB',
  'x-klingon',
  'en ',
  'ſe',
  'en-u-nu-latn',
];

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString', 'futureField', '', 'a/b~c'),
  fc.constantFrom('version', 'language', 'url', 'text', 'type', 'body', 'speaker', 'date', 'width', 'name', 'status'),
);

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...awkward) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1.5, 640, 1e300, [], {}, [[]], [{}]) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

type Container = Record<string, unknown>;

const containers = (root: unknown): Container[] =>
  typeof root === 'object' && root !== null ? [root as Container, ...Object.values(root).flatMap(containers)] : [];

interface Edit {
  readonly where: number;
  readonly which: number;
  readonly how: 'replace' | 'remove' | 'add';
  readonly key: string;
  readonly value: unknown;
}

const edit = (document: unknown, { where, which, how, key, ...edit }: Edit): void => {
  // A fresh copy: one value may come up in several edits.
  const value = structuredClone(edit.value);
  const all = containers(document);
  const place = all[where % all.length];
  if (!place) return;
  const keys = Object.keys(place);
  const chosen = how === 'add' || !keys.length ? key : (keys[which % keys.length] ?? key);
  if (Array.isArray(place)) {
    if (how === 'remove') place.splice(which % (place.length || 1), 1);
    else place[how === 'add' ? place.length : which % (place.length || 1)] = value;
  } else if (how === 'remove') delete place[chosen];
  // As JSON.parse does it: `__proto__` becomes a field like any other.
  else Object.defineProperty(place, chosen, { value, configurable: true, enumerable: true, writable: true });
};

const edits = fc.array(
  fc.record<Edit>({
    where: fc.nat(),
    which: fc.nat(),
    how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
    key,
    value,
  }),
  { minLength: 1, maxLength: 3 },
);

/** A fixture with one to three edits: most are broken in some depth, some are still sound. */
export const mutated: fc.Arbitrary<unknown> = fc.tuple(fc.constantFrom(...names), edits).map(([name, edits]) => {
  const document = fixture(name);
  for (const one of edits) edit(document, one);
  return document;
});

const prose = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '-', '!', '=', ';', 'a', '\n', '#'),
      minLength: 1,
    }),
    fc.constantFrom('</p>', '<script>', '--></title>', '&lt;', '&#60;b>', '<!--', ']]>', 'مرحبا', '中文', 'say $& $1'),
  )
  .filter((text) => /\S/.test(text));

const isProse = (key: string): boolean =>
  ['text', 'headline', 'standfirst', 'name', 'role', 'honorific', 'organisation', 'represents', 'note'].includes(key) ||
  ['caption', 'credit', 'alt', 'notice', 'acknowledgement', 'acronym', 'email', 'phone'].includes(key);

/** A fixture whose every text is replaced by a hostile one; sound. */
export const reworded: fc.Arbitrary<Announcement> = fc
  .tuple(fc.constantFrom(...names), fc.infiniteStream(prose))
  .map(([name, words]) => {
    const document = fixture(name);
    for (const place of containers(document))
      for (const [key, value] of Object.entries(place))
        if (typeof value === 'string' && isProse(key)) place[key] = words.next().value;
    return document;
  });
