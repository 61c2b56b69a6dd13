import type { Announcement } from '@unido/announcement';
import { isLink } from '@unido/announcement/formats';
import * as fc from 'fast-check';
import { addresses, texts } from './payloads.js';

type Container = Record<string, unknown>;

const containers = (root: unknown): Container[] =>
  typeof root === 'object' && root !== null ? [root as Container, ...Object.values(root).flatMap(containers)] : [];

/** As JSON.parse does it: `__proto__` becomes a field like any other. */
const put = (place: Container, key: string, value: unknown): unknown =>
  Object.defineProperty(place, key, { value, configurable: true, enumerable: true, writable: true });

const isProse = (key: string): boolean =>
  ['id', 'text', 'headline', 'standfirst', 'place', 'name', 'role', 'honorific', 'organisation'].includes(key) ||
  ['represents', 'note', 'caption', 'credit', 'alt', 'notice', 'acknowledgement', 'acronym'].includes(key) ||
  ['email', 'phone', 'signature'].includes(key);

const isAddress = (key: string): boolean => key === 'url' || key === 'href';

const prose = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...texts)).map((two) => two.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }) },
    { weight: 1, arbitrary: fc.constantFrom('مرحبا', '中文', 'one\n\ntwo', ' ', '\n', '\u0085', 'a'.repeat(300)) },
  )
  .filter((text) => /\S/.test(text));

const safe = addresses.filter(isLink);

/** Parts that documents may have and samples seldom do: a part and where it may stand. */
const additions: readonly ((document: Announcement) => Partial<Announcement>)[] = [
  ({ back = [] }) => ({ front: back }),
  ({ back = [], body }) => ({ back: [...back, { type: 'disclaimer', body }] }),
  ({ front = [], body }) => ({ front: [...front, { type: 'disclaimer', body, language: 'ar' }] }),
  ({ body }) => ({ back: [{ type: 'contact', body }] }),
  ({ body }) => ({ body: body.map((block) => ({ ...block, continues: true })) }),
  ({ body }) => ({ body: body.toReversed() }),
  () => ({ body: [] }),
  () => ({ attendees: [] }),
  () => ({ attendees: [{ people: [] }, { represents: 'A', people: [{ name: 'B', note: 'C' }] }] }),
  () => ({ translations: [{ language: 'fr', url: 'https://example.org/fr/' }] }),
  () => ({ notes: [{ date: '0000-01-01', text: 'N' }], status: 'corrected' }),
  () => ({ published: '9999-12-31T23:59:59.999999-23:59', modified: '0000-01-01T00:00+23:59' }),
  () => ({ status: 'withdrawn' }),
  () => ({ image: { url: 'https://example.org/a.png', alt: 'A', caption: 'B', credit: 'C', width: 1e15, height: 1 } }),
  () => ({ topics: [{ name: 'A', id: 'B' }] }),
];

/** A document, every text and address of which is another: the given ones in turn. */
export const filled = (sample: Announcement, words: readonly string[], links: readonly string[]): Announcement => {
  const document = structuredClone(sample);
  let at = 0;
  for (const place of containers(document))
    for (const [key, value] of Object.entries(place)) {
      const all = isProse(key) ? words : isAddress(key) ? links : [];
      if (typeof value === 'string' && all.length) place[key] = all[at++ % all.length];
    }
  return document;
};

/** A sound document, every text and address of which is a hostile one. */
export const hostileOf = (samples: readonly Announcement[]): fc.Arbitrary<Announcement> =>
  fc
    .tuple(
      fc.constantFrom(...samples),
      fc.subarray([...additions], { maxLength: 4 }),
      fc.array(prose, { minLength: 1, maxLength: 60, size: 'max' }),
      fc.array(fc.constantFrom(...safe), { minLength: 1, maxLength: 12, size: 'max' }),
    )
    .map(([sample, parts, words, links]) => {
      const document = parts.reduce((one, part) => ({ ...one, ...part(one) }), sample);
      return { ...filled(document, words, links), _vendor: { html: words[0] } };
    });

const strange = fc.oneof(
  fc.constantFrom<unknown>(...texts, ...addresses),
  fc.constantFrom<unknown>(null, true, 0, -1, 1e300, '', [], {}, [[]], [null]),
  // As a template of Lit’s would look, were it not that JSON can’t make one.
  fc.constant({ _$litType$: 1, strings: ['<img src=x onerror=__hit()>'], values: [] }),
  fc.constant({ _$litDirective$: 'toString', values: ['<img src=x onerror=__hit()>'] }),
  fc.constant<unknown>(JSON.parse('{"toString":"x","valueOf":"x","length":1e9,"then":"x"}')),
  fc.jsonValue({ maxDepth: 3 }),
);

const keys = fc.constantFrom('__proto__', 'constructor', 'toString', 'then', 'type', 'text', 'body', 'url', 'language');

interface Edit {
  readonly where: number;
  readonly which: number;
  readonly how: 'replace' | 'remove' | 'add';
  readonly key: string;
  readonly value: unknown;
}

const edit = (document: unknown, { where, which, how, key, value }: Edit): void => {
  const all = containers(document);
  const place = all[where % all.length];
  if (!place) return;
  const own = Object.keys(place);
  const chosen =
    (how === 'add' ? undefined : own[which % own.length]) ?? (Array.isArray(place) ? `${own.length}` : key);
  if (how !== 'remove') put(place, chosen, structuredClone(value));
  else if (Array.isArray(place)) place.splice(Number(chosen), 1);
  else delete place[chosen];
};

/** Nearly documents: a hostile one with one to three faults. Some are still sound. */
export const brokenOf = (samples: readonly Announcement[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      hostileOf(samples),
      fc.array(
        fc.record<Edit>({
          where: fc.nat(),
          which: fc.nat(),
          how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
          key: keys,
          value: strange,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([document, edits]) => {
      const broken: unknown = structuredClone(document);
      for (const one of edits) edit(broken, one);
      return broken;
    });

/** Anything that JSON can say, documents among it. */
export const anythingOf = (samples: readonly Announcement[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: brokenOf(samples) }, { weight: 1, arbitrary: strange });
