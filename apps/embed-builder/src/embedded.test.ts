import { describe, expect, it } from 'vitest';
import { bestForm, sourceOf, withoutEffect } from './embedded.js';

describe('the feed of a choice', () => {
  const catalogue = {
    feed: 'feed.json',
    count: 9,
    languages: [
      { language: 'en', feed: 'feed.en.json', count: 5 },
      { language: 'ar', feed: 'feed.ar.json', count: 4 },
    ],
    topics: [
      { name: 'Skills', feed: 'topics/skills/feed.json', count: 3, languages: ['ar', 'en'] },
      { name: 'Energy', feed: 'topics/energy/feed.json', count: 3, languages: ['en'] },
    ],
  };

  it.each([
    [{}, { path: 'feed.json', unknown: [] }],
    [{ from: 'ar' }, { path: 'feed.ar.json', unknown: [] }],
    [{ topic: 'Skills' }, { path: 'topics/skills/feed.json', unknown: [] }],
    [
      { from: 'ar', topic: 'Skills' },
      { path: 'feed.ar.json', topic: 'Skills', unknown: [] },
    ],
    [
      { from: 'en', topic: 'Energy' },
      { path: 'topics/energy/feed.json', unknown: [] },
    ],
    [
      { from: 'fr', topic: 'Gold' },
      { path: 'feed.json', unknown: ['fr', 'Gold'] },
    ],
  ])('of %j is %j', (state, source) => {
    expect(sourceOf(state, catalogue)).toEqual(source);
  });
});

describe('a form', () => {
  const feed = { feed: { url: '', title: '', embedUrl: '', announcements: [] } };

  it('is the one that works on the first paste', () => {
    expect(bestForm('html', feed)).toBe('live');
    expect(bestForm('wordpress-author', feed)).toBe('plain');
  });

  it('says which choices it has no place for', () => {
    const choice = { layout: 'card', theme: 'dark', headingLevel: 3 } as const;
    expect(withoutEffect('live', choice)).toEqual([]);
    expect(withoutEffect('plain', choice)).toEqual(['theme']);
    expect(withoutEffect('frame', choice)).toEqual(['layout', 'headingLevel']);
    expect(withoutEffect('address', choice)).toEqual(['layout', 'theme', 'headingLevel']);
  });
});
