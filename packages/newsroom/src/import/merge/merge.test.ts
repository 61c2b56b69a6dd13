import type { Block, Draft } from '@unido/announcement';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeDocuments, type Merged } from './merge.js';

const paragraph = (text: string, more: object = {}): Block =>
  ({ type: 'paragraph', text: [{ text }], ...more }) as Block;
const quote = (text: string, name: string, more: object = {}): Block =>
  ({ type: 'quote', text: [{ text }], speaker: { name }, ...more }) as Block;

const texts = [
  'The lake is clear at all stations, the institute said on Monday.',
  'We found a leap, and nobody expected it this year.',
  'The stations were visited by boat, three times in all.',
  'A second report is to follow before the summer.',
] as const;

const base: Draft = {
  version: 1,
  id: 'lake',
  language: 'en',
  headline: 'Lake is clean',
  body: [paragraph(texts[0]), quote(texts[1], 'Helena Strand'), paragraph(texts[2])],
  attendees: [{ represents: 'LI', people: [{ name: 'Helena Strand', role: 'Director' }, { name: 'Bo Dahl' }] }],
};

const merge = (mine: Partial<Draft>, theirs: Partial<Draft>): Merged<Draft> =>
  mergeDocuments(base, { ...base, ...mine }, { ...base, ...theirs });

describe('a merge of corrections and a changed source', () => {
  it('follows the source where nobody corrected, and keeps corrections', () => {
    const { value, conflicts } = merge(
      {
        headline: 'The lake is clean',
        published: '2024-03-12',
        body: [paragraph(texts[0]), quote(texts[1], 'Helena Strand-Lund'), paragraph(texts[2])],
      },
      {
        body: [
          paragraph(`${texts[0]} It was so in May.`),
          quote(texts[1], 'Helena Strand'),
          paragraph(texts[2]),
          paragraph(texts[3]),
        ],
      },
    );
    expect(conflicts).toEqual([]);
    expect(value).toEqual({
      ...base,
      headline: 'The lake is clean',
      published: '2024-03-12',
      body: [
        paragraph(`${texts[0]} It was so in May.`),
        quote(texts[1], 'Helena Strand-Lund'),
        paragraph(texts[2]),
        paragraph(texts[3]),
      ],
    });
  });

  it('mends one field of a block while the source changes another', () => {
    const { value, conflicts } = merge(
      { body: [paragraph(texts[0]), quote(texts[1], 'Helena Lund'), paragraph(texts[2])] },
      {
        body: [
          paragraph(texts[0]),
          quote('We found a leap, and nobody expected it at all.', 'Helena Strand'),
          paragraph(texts[2]),
        ],
      },
    );
    expect(conflicts).toEqual([]);
    expect(value.body[1]).toEqual(quote('We found a leap, and nobody expected it at all.', 'Helena Lund'));
  });

  it('keeps the correction where both changed, and says what the source says now', () => {
    const { value, conflicts } = merge({ headline: 'Lake clean at last' }, { headline: 'Lake is nearly clean' });
    expect(value.headline).toBe('Lake clean at last');
    expect(conflicts).toEqual([{ path: '/headline', kind: 'both', source: 'Lake is nearly clean' }]);
  });

  it('names the place in the merged document', () => {
    const { conflicts } = merge(
      {
        body: [
          paragraph(texts[3]),
          paragraph(texts[0]),
          quote(texts[1], 'Helena Strand'),
          paragraph(`${texts[2]} By day.`),
        ],
      },
      { body: [paragraph(texts[0]), quote(texts[1], 'Helena Strand'), paragraph(`${texts[2]} By night.`)] },
    );
    expect(conflicts).toEqual([{ path: '/body/3/text', kind: 'both', source: `${texts[2]} By night.` }]);
  });

  it('leaves out what a person removed, and says so where the source has changed it since', () => {
    const mine = { body: [paragraph(texts[0]), quote(texts[1], 'Helena Strand')] };
    expect(merge(mine, {}).value.body).toEqual(mine.body);
    const { value, conflicts } = merge(mine, { body: [...base.body.slice(0, 2), paragraph(`${texts[2]} By night.`)] });
    expect(value.body).toEqual(mine.body);
    expect(conflicts).toEqual([{ path: '/body', kind: 'removed-by-hand', source: `${texts[2]} By night.` }]);
  });

  it('keeps what was corrected although the source has it no more, and says so', () => {
    const corrected = quote(texts[1], 'Helena Lund');
    const { value, conflicts } = merge(
      { body: [paragraph(texts[0]), corrected, paragraph(texts[2])] },
      { body: [paragraph(texts[0]), paragraph(texts[2])] },
    );
    expect(value.body).toEqual([paragraph(texts[0]), corrected, paragraph(texts[2])]);
    expect(conflicts).toMatchObject([{ path: '/body/1', kind: 'removed-in-source' }]);
  });

  it('merges people by who they are', () => {
    const people = base.attendees?.[0]?.people ?? [];
    const { value, conflicts } = merge(
      {
        attendees: [
          {
            represents: 'Lake Institute',
            people: [{ name: 'Helena Strand', role: 'Director of Monitoring' }, people[1] ?? { name: '' }],
          },
        ],
      },
      { attendees: [{ represents: 'LI', people: [{ name: 'Ada Berg' }, ...people] }] },
    );
    expect(conflicts).toEqual([]);
    expect(value.attendees).toEqual([
      {
        represents: 'Lake Institute',
        people: [{ name: 'Ada Berg' }, { name: 'Helena Strand', role: 'Director of Monitoring' }, { name: 'Bo Dahl' }],
      },
    ]);
  });

  it('gives nobody the role of somebody else', () => {
    const { value, conflicts } = merge(
      {
        attendees: [
          { represents: 'LI', people: [{ name: 'Helena Strand', role: 'Director of Water' }, { name: 'Bo Dahl' }] },
        ],
      },
      { attendees: [{ represents: 'LI', people: [{ name: 'Helena Strang', role: 'Clerk' }, { name: 'Bo Dahl' }] }] },
    );
    expect(value.attendees?.[0]?.people[0]).toEqual({ name: 'Helena Strand', role: 'Director of Water' });
    expect(conflicts).toHaveLength(1);
  });

  it('never adds a second time what the source has parted or joined', () => {
    const whole = `${texts[0]} ${texts[3]}`;
    const one: Draft = { ...base, body: [paragraph(whole), paragraph(texts[2])] };
    const linked = {
      type: 'paragraph',
      text: [{ text: texts[0], href: 'https://a.example/' }, { text: ` ${texts[3]}` }],
    } as Block;
    const parted = mergeDocuments(
      one,
      { ...one, body: [linked, paragraph(texts[2])] },
      { ...one, body: [paragraph(texts[0]), paragraph(texts[3]), paragraph(texts[2])] },
    );
    expect(parted.value.body).toEqual([linked, paragraph(texts[2])]);
    expect(parted.conflicts).toHaveLength(1);

    const two: Draft = { ...base, body: [paragraph(texts[0]), paragraph(texts[3])] };
    const mine = { ...two, body: [paragraph(texts[0]), quote(texts[3], 'Helena Strand')] };
    const joined = mergeDocuments(two, mine, { ...two, body: [paragraph(whole)] });
    expect(joined.value.body).toEqual(mine.body);
    expect(joined.conflicts.length).toBeGreaterThan(0);
  });

  it('takes the parts of one paragraph as one', () => {
    const parts = [paragraph('He came in and said: '), quote('It is done.', 'Bo Dahl', { continues: true })];
    const one: Draft = { ...base, body: parts };
    const mine = { ...one, body: [parts[0] as Block, quote('It is done.', 'Bo Dahlberg', { continues: true })] };
    const theirs = { ...one, body: [paragraph('He came in late and said: '), parts[1] as Block] };
    expect(mergeDocuments(one, mine, theirs)).toMatchObject({
      conflicts: [],
      value: { body: [theirs.body[0], mine.body[1]] },
    });
  });

  it('never changes the id, and takes no required field away', () => {
    const now = { ...base, published: '2024-03-12' };
    const { value, conflicts } = mergeDocuments(now, now, { ...base, id: 'another' });
    expect(value).toMatchObject({ id: 'lake', published: '2024-03-12' });
    expect(conflicts).toEqual([{ path: '/published', kind: 'removed-in-source', source: '2024-03-12' }]);
  });
});

const block = fc.oneof(
  fc.constantFrom(...texts).map((text) => paragraph(text)),
  fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom('Helena Strand', 'Bo Dahl'))
    .map(([text, name]) => quote(text, name)),
  fc.constantFrom(...texts).map((text) => paragraph(text, { continues: true })),
  fc.string({ minLength: 1, maxLength: 30 }).map((text) => paragraph(text)),
);
const draft = fc.record({
  version: fc.constant(1 as const),
  id: fc.constant('a'),
  language: fc.constantFrom('en', 'fr'),
  headline: fc.constantFrom('One', 'Two', 'Three'),
  body: fc.array(block, { maxLength: 6 }),
});

test('without corrections the source is followed, and without changes the corrections stay', () => {
  fc.assert(
    fc.property(draft, draft, (a, b) => {
      expect(mergeDocuments(a, a, b)).toMatchObject({ value: b, conflicts: [] });
      expect(mergeDocuments(a, b, a)).toMatchObject({ value: b, conflicts: [] });
      expect(mergeDocuments(a, b, b)).toMatchObject({ value: b, conflicts: [] });
    }),
    { numRuns: 300 },
  );
});

test('whatever three versions say, what a person wrote stands in the merged one or was followed from the source', () => {
  fc.assert(
    fc.property(draft, draft, draft, (old, mine, theirs) => {
      const { value } = mergeDocuments(old, mine, theirs);
      const all = JSON.stringify(value.body);
      const before = JSON.stringify(old.body);
      for (const one of mine.body) {
        if (one.type !== 'paragraph') continue;
        const words = JSON.stringify(one.text[0]?.text);
        if (!before.includes(words)) expect(all).toContain(words);
      }
    }),
    { numRuns: 300 },
  );
});
