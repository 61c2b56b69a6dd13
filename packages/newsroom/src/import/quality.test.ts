import { afterAll, describe, expect, test } from 'vitest';
import { measures, releasesOf, scoreOf, sum, type Measure, type Score } from '../../testing/quality.js';
import { readRelease } from './read-release.js';

/**
 * How well releases are read: eighteen on which the rules were made, and eighteen that nobody looked at meanwhile. Each
 * half has every language and every form. What was reached may not be lost: the least precision and recall, per cent.
 */
const least: Readonly<
  Record<'tuned' | 'unseen', Readonly<Record<Measure, readonly [precision: number, recall: number]>>>
> = {
  tuned: { headline: [100, 100], dateline: [100, 100], quotations: [100, 100], attendees: [98, 96] },
  unseen: { headline: [94, 94], dateline: [100, 94], quotations: [86, 78], attendees: [86, 52] },
};

const percent = (part: number, all: number): number => (all ? (part / all) * 100 : 100);

const rates = ({ found, wanted, got }: Score): readonly [number, number] => [
  percent(found, got),
  percent(found, wanted),
];

const lines: string[] = [];

const say = (name: string, scores: Readonly<Record<Measure, Score>>): void => {
  const cells = measures.map((measure) =>
    rates(scores[measure])
      .map((rate) => `${rate.toFixed(0)}`.padStart(4))
      .join(' /')
      .padEnd(15),
  );
  lines.push(`${name.padEnd(24)}${cells.join('')}`);
};

describe.each(['tuned', 'unseen'] as const)('releases, %s', (half) => {
  test('are read no worse than they were', async () => {
    const read = await Promise.all(
      releasesOf(half).map(async ({ name, bytes, expected }) => {
        const { document } = await readRelease(name, bytes);
        return { name, language: expected.language.slice(0, 2), scores: scoreOf(expected, document) };
      }),
    );
    expect(new Set(read.map(({ language }) => language)).size).toBe(6);
    const total = (some: typeof read): Record<Measure, Score> =>
      Object.fromEntries(
        measures.map((measure) => [measure, sum(some.map(({ scores }) => scores[measure]))]),
      ) as Record<Measure, Score>;
    for (const [language, some] of Map.groupBy(read, ({ language }) => language))
      say(`${half} ${language}`, total(some));
    const all = total(read);
    say(`${half} (${read.length} releases)`, all);
    for (const measure of measures) {
      const [precision, recall] = rates(all[measure]);
      expect.soft(precision, `${measure}, precision`).toBeGreaterThanOrEqual(least[half][measure][0]);
      expect.soft(recall, `${measure}, recall`).toBeGreaterThanOrEqual(least[half][measure][1]);
    }
  }, 60_000);
});

afterAll(() => {
  console.info(
    [`${'precision / recall, %'.padEnd(24)}${measures.map((one) => one.padEnd(15)).join('')}`, ...lines].join('\n'),
  );
});
