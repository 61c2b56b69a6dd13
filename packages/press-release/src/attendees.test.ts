import { expect, test } from 'vitest';
import { importText } from './index.js';

const read = (...paragraphs: readonly string[]): ReturnType<typeof importText>['document'] =>
  importText(
    ['Harbour Towns Open a Heat Laboratory', 'Lindholt, 4 June 2024 – The laboratory opened.', ...paragraphs].join(
      '\n\n',
    ),
  ).document;

test('people present at a signing are not said to have signed', () => {
  const { attendees } = read(
    'Present at the signing were Dr. Ada Holm, Director of the Port Authority, and Mr. Jon Bly.',
  );
  expect(attendees?.[0]?.people.map(({ name, note }) => [name, note])).toEqual([
    ['Ada Holm', undefined],
    ['Jon Bly', undefined],
  ]);
});

test('people who sign for their organisations stand on its side, and witnesses on none', () => {
  const { attendees, body } = read(
    'The agreement was signed by Eva Dahl for Baltic Copper and Olaf Brandt for Lindholt University, and witnessed by Minister Ida Strand.',
  );
  expect(attendees).toEqual([
    { represents: 'Baltic Copper', people: [{ name: 'Eva Dahl', note: 'signed' }] },
    { represents: 'Lindholt University', people: [{ name: 'Olaf Brandt', note: 'signed' }] },
    { people: [{ name: 'Ida Strand', role: 'Minister', note: 'witness' }] },
  ]);
  expect(body.at(-1)?.type).toBe('attendees');
});

test('a signature after “and by” leaves nobody out', () => {
  const { attendees } = read(
    'The agreement was signed by Mayor Tom Reiter and by Dr. Esther Okoth of the Port Authority.',
  );
  expect(attendees?.flatMap(({ people }) => people.map(({ name, role }) => [name, role]))).toEqual([
    ['Tom Reiter', 'Mayor'],
    ['Esther Okoth', undefined],
  ]);
});

test('a list that only names people, and the line before it, are an attendee list', () => {
  const { attendees, body } = read(
    'The opening was attended by:',
    '- Mag. Karl Aigner, Deputy Mayor, City of Graz\n- Dipl.-Ing. Rosa Thaler, Port of Lindholt\n- Rear Admiral Paul Lund',
    'The laboratory is open to all.',
  );
  expect(attendees?.[0]?.people).toEqual([
    { honorific: 'Mag.', name: 'Karl Aigner', role: 'Deputy Mayor', organisation: 'City of Graz' },
    { honorific: 'Dipl.-Ing.', name: 'Rosa Thaler', organisation: 'Port of Lindholt' },
    { honorific: 'Rear Admiral', name: 'Paul Lund' },
  ]);
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'attendees', 'attendees', 'paragraph']);
});

test('a line that says what people do beside attending stays to be read', () => {
  const { body } = read('Opening speakers:\nAda Holm, curator\nMr. Jon Bly, Director, Museo Blu');
  expect(body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'attendees']);
});

test('a heading of one word over lines of addresses begins the contacts', () => {
  const { contact, back } = read(
    'The laboratory is open.',
    'Contact\nAda Holm\nTel.: +43 316 555 0\npress@heat.example',
  );
  expect(contact).toEqual({ name: 'Ada Holm', phone: '+43 316 555 0', email: 'press@heat.example' });
  expect(back?.map(({ type }) => type)).toEqual(['contact']);
});

test('an organisation whose acronym is a small word too', () => {
  const { body, organisations } = read(
    'The World Health Organization (WHO) sent an expert.',
    '«It is warm», said Dr Ana Reyes, Director of Public Health and Environment at WHO.',
  );
  expect(organisations).toEqual([{ name: 'World Health Organization', acronym: 'WHO' }]);
  expect(body.at(-1)).toMatchObject({
    type: 'quote',
    speaker: { name: 'Ana Reyes', role: 'Director of Public Health and Environment', organisation: 'WHO' },
  });
});

test('a clause before a name is no role', () => {
  const { body } = read(
    'The agreement was signed by HTA President Tom Reiter.',
    'Reiter said: “We are glad that this is done.”',
  );
  expect(body.at(-1)).toMatchObject({ type: 'quote', speaker: { name: 'Tom Reiter', role: 'President' } });
});

test('a note holds for nobody whom other words bring in, and “for the first time” is no side', () => {
  const { attendees } = read(
    'The meeting was chaired by Ms. Ada Holm and attended by Mr. Jon Bly.',
    'The agreement was signed by Dr. Cy Lee for the first time.',
  );
  expect(attendees).toEqual([
    {
      people: [
        { honorific: 'Ms.', name: 'Ada Holm', note: 'chair' },
        { honorific: 'Mr.', name: 'Jon Bly' },
        { honorific: 'Dr.', name: 'Cy Lee', note: 'signed' },
      ],
    },
  ]);
});
