import { plainText, textOf, validate, type Run } from '@unido/announcement';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { release } from '../testing/arbitrary.js';
import { importText, type Mark } from './index.js';

const image = (name: string, caption?: string): Extract<Mark, { kind: 'image' }>['image'] => ({
  url: `https://a.example/${name}`,
  alt: name,
  ...(caption && { caption }),
});

const over = <Kind extends object>(text: string, words: string, kind: Kind): Kind & { start: number; end: number } => {
  const start = text.indexOf(words);
  return { ...kind, start, end: start + words.length };
};

const text = `News and stories

Lake Is Clean Again

The old shore

Geneva, 12 March 2024 – The Lake Institute measured clear  water at all stations of the lake.

How it was done

The stations were visited by boat, three times in all, and the water was taken by hand.

A boat on the lake

“We found a leap,” said Dr. Helena Strand, Director of Monitoring.
`;

test('links and emphasis stand in the runs, and no word changes', () => {
  const marks: Mark[] = [
    over(text, 'clear  water', { kind: 'link', href: 'https://a.example/water' }),
    over(text, 'water at all', { kind: 'emphasis' }),
    over(text, 'Dr. Helena Strand', { kind: 'link', href: 'https://a.example/strand' }),
  ];
  const { document } = importText(text, { marks });
  const runs = document.body.flatMap((block): Run[] => ('text' in block ? block.text : []));
  expect(runs.filter(({ href, emphasis }) => href ?? emphasis)).toMatchObject([
    { text: 'clear  ', href: 'https://a.example/water' },
    { text: 'water', href: 'https://a.example/water', emphasis: true },
    { text: ' at all', emphasis: true },
    { text: 'Dr. Helena Strand', href: 'https://a.example/strand', attribution: true },
  ]);
  expect(plainText(document)).toBe(plainText(importText(text).document));
});

test('the headline that the source names is the headline, and what stands over it stays', () => {
  const marks: Mark[] = [over(text, 'Lake Is Clean Again', { kind: 'headline' })];
  const { document, doubts } = importText(text, { marks });
  expect(document).toMatchObject({
    headline: 'Lake Is Clean Again',
    dateline: { place: 'Geneva', date: '2024-03-12' },
    front: [{ type: 'notice', body: [{ text: [{ text: 'News and stories' }] }] }],
  });
  expect(doubts.map(({ code }) => code)).not.toContain('headline-unsure');
});

test('headings are headings, pictures stand where they stood, and one over the text is the announcement’s', () => {
  const marks: Mark[] = [
    over(text, 'Lake Is Clean Again', { kind: 'headline' }),
    over(text, 'The old shore', { kind: 'image', image: image('shore', 'The old shore') }),
    over(text, 'How it was done', { kind: 'heading' }),
    over(text, 'A boat on the lake', { kind: 'image', image: image('boat', 'A boat on the lake') }),
  ];
  const { document } = importText(text, { marks });
  expect(document.image?.caption).toBe('The old shore');
  expect(document.standfirst).toBeUndefined();
  expect(document.body.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph', 'image', 'quote']);
});

test('lines of a marked text end where they do', () => {
  const list = `Headline of it\n\nMs. Ada Berg, Deputy Director of the Department of Water Works\nMr. Bo Dahl, Chair\n`;
  const read = (marks?: Mark[]): string =>
    importText(list, marks && { marks })
      .document.body.flatMap((one) => ('text' in one ? [textOf(one.text)] : []))
      .join('\n');
  expect(read([])).toContain('Works\nMr. Bo Dahl');
});

const marked = fc.tuple(
  release,
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      kind: fc.constantFrom('link', 'emphasis', 'heading', 'headline'),
    }),
    { maxLength: 8 },
  ),
);

test('whatever is marked, nothing is lost and the document is sound', () => {
  fc.assert(
    fc.property(marked, ([text, all]) => {
      const marks = all.map(({ at, length, kind }): Mark => {
        const start = Math.floor(at * text.length);
        const span = { start, end: Math.min(text.length, start + length) };
        return kind === 'link' ? { kind, href: 'https://a.example/', ...span } : ({ kind, ...span } as Mark);
      });
      const { document } = importText(text, { marks });
      expect(plainText(document).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      const whole = { published: '2024-01-01', rights: { holder: { name: 'A' } }, ...document };
      expect(validate(whole).ok || !document.headline.trim()).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 60_000);
