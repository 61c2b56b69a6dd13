import { readFileSync } from 'node:fs';
import { paragraphs, quoted, textOf } from '@unido/announcement';
import { expect, test } from 'vitest';
import { importText } from './index.js';

const seed = readFileSync(
  new URL('../../../content/announcements/2024-02-29-unido-cingai.txt', import.meta.url),
  'utf8',
);
const { document, doubts } = importText(seed);

const zou = { honorific: 'Mr.', name: 'Ciyong Zou', role: 'Deputy to the Director General' };
const unido = { name: 'United Nations Industrial Development Organization', acronym: 'UNIDO' };

test('headline and dateline', () => {
  expect(document.headline).toBe('UNIDO and CINGAI Forge Partnership for Ethical AI in Industry and Manufacturing');
  expect(document.dateline).toEqual({ text: 'Vienna, 29 February, 2024 –', place: 'Vienna', date: '2024-02-29' });
  expect(document.published).toBe('2024-02-29');
  expect(document.language).toBe('en');
  expect(document.id).toMatch(/^2024-02-29-unido-and-cingai-forge-partnership/);
});

test('six body paragraphs, the source’s own', () => {
  const source = seed
    .split(/\n\s*\n/)
    .slice(1, 7)
    .map((paragraph) => paragraph.trim());
  const read = paragraphs(document.body);
  expect(read).toHaveLength(6);
  expect([`${document.dateline?.text} ${read[0]}`, ...read.slice(1)]).toEqual(source);
});

test('two quotations by Mr. Zou, the second with its lead-in words before it', () => {
  const quotes = document.body.filter((block) => block.type === 'quote');
  expect(quotes.map(({ speaker }) => speaker)).toEqual([
    { ...zou, organisation: 'UNIDO' },
    { ...zou, organisation: 'UNIDO' },
  ]);
  expect(quotes.map(({ text }) => textOf(quoted(text)))).toEqual([
    'Cooperation between UNIDO and CINGAI presents an exciting opportunity to leverage AI for sustainable industrial development',
    'as we embark on this journey together, we are eager to explore how AIM Global can serve as a catalyst for innovation, fostering collaboration and driving positive change on a global scale.',
  ]);
  const second = document.body.findLastIndex((block) => block.type === 'quote');
  expect(document.body[second - 1]).toEqual({
    type: 'paragraph',
    text: [{ text: 'He also stated that ' }],
    continues: true,
  });
});

test('attendees on their sides', () => {
  expect(document.attendees).toEqual([
    {
      people: [
        { honorific: 'Prof.', name: 'Ke Gong', role: 'Executive Director', organisation: 'CINGAI' },
        {
          honorific: 'Mr.',
          name: 'Guanyi Wang',
          role: 'Partnership and Programme Manager',
          organisation: 'Office of International Affairs of Nankai University',
        },
      ],
    },
    {
      represents: 'UNIDO',
      people: [
        zou,
        {
          honorific: 'Ms.',
          name: 'Ana Paula de Sousa',
          role: 'Chief',
          organisation: 'Digital Transformation and AI Strategies Division',
        },
      ],
    },
  ]);
  expect(document.body.at(-1)).toMatchObject({ type: 'attendees' });
});

test('organisations with their acronyms, and not “AI”', () => {
  expect(document.organisations).toEqual([
    {
      name: 'Chinese Institute for New Generation Artificial Intelligence Development Strategies',
      acronym: 'CINGAI',
    },
    unido,
    { name: 'Global Alliance on Artificial Intelligence for Industry and Manufacturing', acronym: 'AIM Global' },
  ]);
});

test('seven disclaimer paragraphs and the holder of the rights', () => {
  expect(document.back).toHaveLength(1);
  expect(document.back?.[0]).toMatchObject({ type: 'disclaimer' });
  expect(document.back?.[0]?.body).toHaveLength(7);
  expect(document.rights).toEqual({ holder: unido });
});

test('the only doubt is whom the first two attendees represent', () => {
  expect(doubts).toMatchObject([{ code: 'attendee-side-unknown', line: 13, column: 26 }]);
  expect(doubts[0]?.excerpt).toMatch(/^Prof\. Ke Gong/);
});
