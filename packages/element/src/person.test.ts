import { describe, expect, it } from 'vitest';
import { nameOf, positionOf } from './person.js';

describe('a person', () => {
  it('is named with what is due to them', () => {
    expect(nameOf({ name: 'Amina Diallo' })).toBe('Amina Diallo');
    expect(nameOf({ name: 'Amina Diallo', honorific: 'H.E. Ms.' })).toBe('H.E. Ms. Amina Diallo');
  });

  it.each([
    ['en', ', '],
    ['fr-CA', ', '],
    ['es', ', '],
    ['ru', ', '],
    ['ar', '، '],
    ['AR-eg', '، '],
    ['fa', '، '],
    ['zh-Hans', '，'],
    ['arn', ', '],
    ['', ', '],
  ])('holds a position, parted in %j by %j', (language, comma) => {
    expect(positionOf({ name: 'A', role: 'R', organisation: 'O' }, language)).toBe(`R${comma}O`);
    expect(positionOf({ name: 'A', organisation: 'O' }, language)).toBe('O');
    expect(positionOf({ name: 'A' }, language)).toBe('');
  });
});
