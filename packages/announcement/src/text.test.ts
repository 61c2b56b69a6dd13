import { describe, expect, it } from 'vitest';
import { fixture, names } from '../testing/documents.js';
import { blockText, paragraphs, plainText, quoted, textOf } from './text.js';
import { withoutWithdrawnText } from './withdrawn.js';
import { validate } from './validate.js';
import type { Block, Text } from './types.js';

const said = (text: string): Text[number] => ({ text, attribution: true });
const paragraph = (text: string, continues?: boolean): Block => ({
  type: 'paragraph',
  text: [{ text }],
  ...(continues && { continues }),
});

describe('quoted', () => {
  it('leaves the words alone, with a gap where “she said” stood between them', () => {
    expect(textOf(quoted([said('“'), { text: 'One' }, said(',” she said, “'), { text: 'two' }, said('”')]))).toBe(
      'One two',
    );
  });

  it('parts paragraphs of one quotation', () => {
    expect(textOf(quoted([said('“'), { text: 'One.' }, said('\n\n“'), { text: 'Two.' }, said('”')]))).toBe(
      'One.\n\nTwo.',
    );
  });

  it('is empty where there is only attribution', () => expect(quoted([said('“”, she said')])).toEqual([]));
});

describe('paragraphs', () => {
  it('joins blocks that continue one another, with one space at a bare seam', () => {
    expect(paragraphs([paragraph('One'), paragraph('two', true), paragraph('Three ', false)])).toEqual([
      'One two',
      'Three ',
    ]);
    expect(paragraphs([paragraph('One '), paragraph('two', true)])).toEqual(['One two']);
    expect(paragraphs([paragraph('One', true)])).toEqual(['One']);
  });

  it('drops empty ones', () => expect(paragraphs([paragraph(''), paragraph('One')])).toEqual(['One']));
});

it('reads a list by lines and an image by its caption and credit', () => {
  expect(blockText({ type: 'list', items: [[{ text: 'a' }], [{ text: 'b' }]] })).toBe('a\nb');
  expect(blockText({ type: 'image', image: { url: 'https://x.example', alt: 'z', caption: 'c', credit: 'd' } })).toBe(
    'c d',
  );
});

it('prints an announcement as plain text in its order', () => {
  const text = plainText(fixture('full'));
  const order = ['For immediate release', 'Textile workshops', 'Eleven dye houses now', 'Kisumu, 20 May 2025 – Eleven'];
  const places = [...order, 'How the rinsing line', 'maji safi', 'About the coop', 'ENDS'].map((words) =>
    text.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

describe('withoutWithdrawnText', () => {
  it.each(names.filter((name) => name !== 'withdrawn'))('leaves %s as it is', (name) => {
    expect(withoutWithdrawnText(fixture(name))).toEqual(fixture(name));
  });

  it('leaves of a withdrawn one a sound document that says what went, when, and why', () => {
    const left = withoutWithdrawnText({ ...fixture('full'), status: 'withdrawn' });
    expect(validate(left).ok).toBe(true);
    expect(left).toMatchObject({ headline: fixture('full').headline, notes: fixture('full').notes, body: [] });
    expect(Object.keys(left)).not.toEqual(expect.arrayContaining(['attendees']));
    expect(JSON.stringify(left)).not.toMatch(/rinsing|Moreau|Kisumu|dye-house/);
    expect(withoutWithdrawnText(left)).toEqual(left);
  });
});
