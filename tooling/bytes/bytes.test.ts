import { expect, test } from 'vitest';
import { differences } from './bytes.mjs';

test('figures that are those accepted say nothing', () => {
  expect(differences({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
});

test('says by how much a figure differs, in which direction, and what to do', () => {
  const said = differences({ more: 12, less: 5, new: 3 }, { more: 10, less: 9, gone: 1 });
  expect(said).toEqual([
    'gone is gone. If that is meant: npm run accept -- --only bytes',
    'less weighs 5 B, 4 less than accepted. Keep what was won: npm run accept -- --only bytes',
    'more weighs 12 B, 2 more than accepted. Make it smaller; if it is worth it: npm run accept -- --only bytes',
    'new is new, 3 B. If that is meant: npm run accept -- --only bytes',
  ]);
});
