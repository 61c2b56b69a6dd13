import * as fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { fixture, mutated, names } from '../testing/documents.js';
import { describe, validate } from './validate.js';

const faultsOf = (value: unknown): string[] => {
  const result = validate(value);
  return result.ok ? [] : result.faults.map(describe);
};

const minimalWith = (fields: object): unknown => ({ ...fixture('minimal'), ...fields });
const linking = (href: unknown): unknown =>
  minimalWith({ body: [{ type: 'paragraph', text: [{ text: 'here', href }] }] });

suite('validate', () => {
  it.each(names)('accepts the fixture %s and gives it back whole', (name) => {
    const result = validate(fixture(name));
    expect(result.ok && result.announcement).toEqual(fixture(name));
  });

  it('names every fault at once, with place, finding and mending', () => {
    const faults = faultsOf({
      version: 2,
      language: 'english',
      headline: '  ',
      published: '2023-02-29',
      body: [
        { type: 'paragraph', text: [{ text: 'x', href: 'javascript:alert(1)' }] },
        { type: 'video' },
        'text',
        { type: 'image', image: { url: 'https://example.org/a.png', alt: 5, width: 0.5 } },
      ],
      rights: [],
      topics: {},
      contact: [],
      status: null,
    });
    expect(faults).toEqual([
      '/version: found 2; write 1',
      '/id: found nothing; add this field',
      '/language: found “english”; write a BCP 47 language tag such as en, ar or zh-Hans',
      '/headline: found “  ”; write something here, or leave the field out',
      '/published: found “2023-02-29”; write a real date as 2024-02-29, or a time as 2024-02-29T14:00:00Z',
      '/status: found null; write usable, corrected or withdrawn',
      '/body/0/text/0/href: found “javascript:alert(1)”; write an absolute http:, https: or mailto: address',
      '/body/1/type: found “video”; write one of the block types paragraph, heading, quote, list, image, attendees',
      '/body/2: found “text”; write one of the block types paragraph, heading, quote, list, image, attendees',
      '/body/3/image/alt: found 5; write text here',
      '/body/3/image/width: found 0.5; write a whole number of pixels',
      '/topics: found an object; write a list here',
      '/contact: found a list; write an object here',
      '/rights: found a list; write an object here',
    ]);
  });

  it.each([null, true, 5, 'text', [], [[]]])('says of %j that it is no object', (value) => {
    expect(faultsOf(value)).toEqual([expect.stringMatching(/^\/: found .+; write an object here$/)]);
  });

  it('never throws, on any JSON value or nearly sound document, and its faults are whole lines', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mutated), (value) => {
        for (const line of faultsOf(value)) expect(line).toMatch(/^\/\S*: found [^\n]+; (write|add) [^\n]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on values nested deeper than the stack', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    for (const value of [deep, { version: deep }, minimalWith({ status: deep }), linking(deep)])
      expect(validate(value).ok).toBe(false);
    expect(validate(minimalWith({ _unknown: deep })).ok).toBe(true);
  });

  it('keeps unknown fields wherever they stand', () => {
    const text = [{ text: 'x', _run: 1 }];
    const document = minimalWith({ _new: { any: [1, null] }, body: [{ type: 'paragraph', text, _block: true }] });
    const result = validate(document);
    expect(result.ok && result.announcement).toEqual(document);
  });

  it('takes no field from the prototype and pollutes none', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(minimalWith({ hasOwnProperty: 'x', toString: 1 })).replace(
        '{',
        '{"__proto__":{"polluted":true,"status":"withdrawn"},"constructor":{"prototype":{"polluted":true}},',
      ),
    );
    const result = validate(hostile);
    expect(result.ok && result.announcement.status).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(validate(minimalWith({ body: [{ type: 'constructor' }] })).ok).toBe(false);
    expect(validate(minimalWith({ body: [{ type: '__proto__' }] })).ok).toBe(false);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'java\nscript:alert(1)',
    '\tdata:text/html,x',
    '//example.org',
    'news/1',
    'https://',
    'https:///path',
    'https://a b',
  ])('refuses the address %j', (href) => {
    expect(faultsOf(linking(href))).toEqual([expect.stringContaining('/body/0/text/0/href: found')]);
  });

  it.each(['https://example.org', 'HTTP://example.org/é?q=ü', 'mailto:press@example.org'])('accepts %j', (href) => {
    expect(faultsOf(linking(href))).toEqual([]);
  });

  it.each(['2024-02-29', '2000-02-29', '2024-02-29T23:59Z', '2024-02-29T00:00:00.123+05:45'])(
    'accepts the date %j',
    (published) => expect(faultsOf(minimalWith({ published }))).toEqual([]),
  );

  it.each(['2024-02-30', '1900-02-29', '2024-04-31', '2024-13-01', '2024-02-29T24:00Z', '2024-02-29T10:00', '1e3', ''])(
    'refuses the date %j',
    (published) => expect(faultsOf(minimalWith({ published }))).toHaveLength(1),
  );

  it('accepts only languages that Intl understands', () => {
    const tags = fc.stringMatching(/^[a-zA-Z]{1,4}(-[a-zA-Z0-9]{1,9}){0,4}$/);
    fc.assert(
      fc.property(tags, (language) => {
        if (validate(minimalWith({ language })).ok) expect(Intl.getCanonicalLocales(language)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows a hostile value in one short line that a terminal can print', () => {
    const [line = ''] = faultsOf(minimalWith({ language: `\u001b[31m\u202e\u2028\n${'x'.repeat(1000)}` }));
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(line.length).toBeLessThan(180);
    expect(faultsOf(minimalWith({ language: `${'x'.repeat(59)}😀x` }))[0]?.isWellFormed()).toBe(true);
  });
});
