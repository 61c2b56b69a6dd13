import { afterAll, expect, test } from 'vitest';
import { plainText } from '@unido/announcement';
import { answered, answers, answerScore, type AnswerPart } from '../testing/languages.js';
import { importText } from './index.js';

/** What is known to be misread, and why. */
const misread: Readonly<Record<string, string>> = {
  'ar/luxor-temple-lighting': 'that the governor was there says only a pronoun: “رافقه”',
  'zh/prize': 'a Mongolian name has neither a surname nor a dot: “得主哈斯巴根来自草原”',
};

const scored = answered.map(({ language, name, text, answer }) => {
  const { document, doubts } = importText(text);
  return { language, name: `${language}/${name}`, text, document, doubts, score: answerScore(answer, document) };
});

test.each(scored.filter(({ name }) => !misread[name]))('$name is read as a person reads it', ({ score }) => {
  for (const part of answers) expect.soft(score[part], part).toMatchObject({ missed: [], wrong: [] });
});

test.each(scored)('$name: every character stands in the document, and its parts are told apart', (one) => {
  expect(plainText(one.document).replace(/\s/g, '')).toBe(one.text.replace(/\s/g, ''));
  expect(one.doubts.map(({ code }) => code)).not.toContain('structure-lost');
  expect(one.doubts.map(({ code }) => code)).not.toContain('language-unsure');
});

const rates = (language: string, part: AnswerPart): string => {
  const scores = scored.filter((one) => one.language === language).map(({ score }) => score[part]);
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const found = sum((score) => score.found);
  const percent = (all: number): string => `${((found / all) * 100).toFixed(1)} %`.padStart(9);
  const wanted = found + sum(({ missed }) => missed.length);
  return `${language} ${part.padEnd(12)}${String(wanted).padStart(6)}${percent(found + sum(({ wrong }) => wrong.length))}${percent(wanted)}`;
};

afterAll(() => {
  const languages = [...new Set(scored.map(({ language }) => language))];
  const head =
    `${scored.length} releases`.padEnd(15) + 'wanted'.padStart(6) + 'precision'.padStart(10) + 'recall'.padStart(8);
  console.info([head, ...languages.flatMap((one) => answers.map((part) => rates(one, part)))].join('\n'));
});
