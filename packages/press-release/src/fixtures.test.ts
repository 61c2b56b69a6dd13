import { afterAll, expect, test } from 'vitest';
import { fixtures } from '../testing/fixtures.js';
import { measures, scoreOf, type Measure } from '../testing/score.js';
import { importText } from './index.js';

const scored = fixtures.map(({ name, text, expected }) => ({
  name,
  score: scoreOf(expected, importText(text).document),
}));

test.each(scored)('$name is read as a person reads it', ({ score }) => {
  for (const measure of measures) expect.soft(score[measure], measure).toMatchObject({ missed: [], wrong: [] });
});

const rates = (measure: Measure): string => {
  const scores = scored.map(({ score }) => score[measure]);
  const found = scores.reduce((total, score) => total + score.found, 0);
  const missed = scores.reduce((total, score) => total + score.missed.length, 0);
  const wrong = scores.reduce((total, score) => total + score.wrong.length, 0);
  const percent = (all: number): string => `${((found / all) * 100).toFixed(1)} %`.padStart(9);
  return `${measure.padEnd(16)}${String(found + missed).padStart(6)}${percent(found + wrong)}${percent(found + missed)}`;
};

afterAll(() => {
  const head =
    `${fixtures.length} releases`.padEnd(16) + 'wanted'.padStart(6) + 'precision'.padStart(10) + 'recall'.padStart(8);
  console.info([head, ...measures.map(rates)].join('\n'));
});
