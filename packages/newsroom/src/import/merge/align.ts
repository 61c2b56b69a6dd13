/** Which items of two versions of a list are the same, by what they say. */
import { diffArrays } from 'diff';

/** All that a value says, as one string: names of types are no words. */
export const wordsIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .flatMap(([key, one]) => (key === 'type' ? [] : [wordsIn(one)]))
    .filter(Boolean)
    .join(' ');
};

/** The words without white space. */
export const bareWords = (value: unknown): string => wordsIn(value).replace(/\s+/g, '');

/** How often each pair of neighbouring characters comes. It serves every script, with or without spaces. */
const pairsOf = (value: unknown): Map<string, number> => {
  const words = bareWords(value).toLowerCase();
  const pairs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 1); at++) {
    const pair = words.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

const sizeOf = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, one) => sum + one, 0);

/** Dice’s coefficient: 1 for equal words, 0 where nothing is in common. */
const likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const all = sizeOf(a) + sizeOf(b);
  return all ? (2 * common) / all : 1;
};

const least = 0.4;
/** Longer stretches without a single equal item are taken as rewritten. */
const mostCompared = 40_000;

/** The best order-keeping pairing of similar items, by dynamic programming. */
const pairUp = (a: readonly unknown[], b: readonly unknown[]): [number, number][] => {
  if (!a.length || !b.length || a.length * b.length > mostCompared) return [];
  const [left, right] = [a.map(pairsOf), b.map(pairsOf)];
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const like = (i: number, j: number): number => {
    const [x, y] = [left[i], right[j]];
    const found = x && y ? likeness(x, y) : 0;
    return found >= least ? found : 0;
  };
  const likes = a.map((_, i) => b.map((_, j) => like(i, j)));
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const score = likes[i]?.[j] ?? 0;
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), score ? score + at(i + 1, j + 1) : 0);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const score = likes[i]?.[j] ?? 0;
    if (score && at(i, j) === score + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
};

/** Pairs the items of two lists in their order: equal ones first, then similar ones between them. */
export const align = (a: readonly unknown[], b: readonly unknown[]): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  const [left, right] = [a, b].map((list) => list.map((one) => JSON.stringify(one)));
  let [i, j] = [0, 0];
  let [from, other] = [0, 0];
  const close = (): void => {
    for (const [x, y] of pairUp(a.slice(from, i), b.slice(other, j))) pairs.set(from + x, other + y);
  };
  for (const { added, removed, count } of diffArrays(left ?? [], right ?? [])) {
    if (added) j += count;
    else if (removed) i += count;
    else {
      close();
      for (let step = 0; step < count; step++) pairs.set(i + step, j + step);
      i += count;
      j += count;
      [from, other] = [i, j];
    }
  }
  close();
  return pairs;
};
