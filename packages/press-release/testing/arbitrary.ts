import * as fc from 'fast-check';

const names = [
  'Ms. Ana Paula de Sousa',
  'H.E. Dr. Kofi Asante',
  'Jane O’Connor',
  'Prof. Ke Gong',
  'Mr. Ahmed bin Saleh',
  'Zou',
  'she',
  'the Minister',
];
const roles = [
  'Director of Trade',
  'Minister of Industry of Ghana',
  'Chief, AI Division',
  'Deputy to the Director General of UNIDO',
  'CEO of Acme Ltd.',
];
const words = [
  'growth',
  'water',
  'by 12 per cent',
  'industry',
  'on Monday',
  'https://example.org/a?b=1).',
  'a@b.example',
  'the “Green” plan',
  "the 'old' way",
  'U.S.',
  'e.g. steel',
];

const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const sentence = phrase.map((text) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`);
const marks = fc.constantFrom(
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['“', ''],
  ['', '”'],
);
const person = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom('', ...roles))
  .map(([name, role]) => (role ? `${name}, ${role}` : name));

const quotation = fc
  .tuple(marks, sentence, person, fc.constantFrom(' said ', ', said ', ' – ', ', according to ', ' '), fc.boolean())
  .map(([[open, close], text, who, verb, before]) =>
    before
      ? `${who} said: ${open}${text}${close}`
      : `${open}${text.slice(0, -1)},${close}${verb}${who}. ${open}${text}${close}`,
  );

const attendance = fc
  .tuple(
    fc.constantFrom(
      'Among the attendees were ',
      'Representing UNIDO were ',
      'The agreement was signed by ',
      'Participants: ',
      'The delegation of WI was led by ',
    ),
    fc.array(person, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(', and ', '; ', ' and included '),
  )
  .map(([lead, people, joint]) => `${lead}${people.join(joint)}.`);

const list = fc
  .tuple(
    fc.constantFrom('• ', '- ', '1. '),
    fc.array(person, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\n\n'),
  )
  .map(([marker, people, gap]) => people.map((one) => marker + one).join(gap));

const dateline = fc.constantFrom(
  'Vienna, 29 February, 2024 – ',
  'GENEVA (UN News) — ',
  '3 May 2023, Nairobi: ',
  '(Quito, 30 February 2024) - ',
  '',
);

const paragraph = fc.oneof(
  { weight: 4, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')) },
  { weight: 4, arbitrary: quotation },
  { weight: 2, arbitrary: fc.tuple(sentence, quotation, sentence).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: attendance },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: fc.constantFrom('Background', 'Participants:', 'For UNIDO:', 'ENDS', '###') },
);

const ending = fc.constantFrom(
  'About WI\nThe Water Institute works.',
  'Contact:\nJane Doe\nj@d.example\n+43 1 555 01 23',
  'No liability is accepted. Nothing herein shall be construed as an endorsement.',
  '© 2024 Water Institute. All rights reserved.',
  'Vienna, 3 May 2024',
  '-30-',
);

/** Texts in the shapes of press releases, often broken ones. */
export const release = fc
  .tuple(
    fc.constantFrom('', 'FOR IMMEDIATE RELEASE\n\n', 'Press Release No. 4\n3 May 2024\n'),
    fc.constantFrom('Water Institute Opens in Vienna', 'NEW PLANT\nFOR CLEAN WATER', 'A headline, and'),
    dateline,
    fc.array(paragraph, { maxLength: 8 }),
    fc.array(ending, { maxLength: 5 }),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n \n\n'),
  )
  .map(
    ([front, headline, line, paragraphs, endings, gap]) =>
      front + headline + gap + line + [...paragraphs, ...endings].join(gap),
  );

/** Marks, breaks and words that rules look for, in any order. */
export const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '„',
        '"',
        '«',
        '»',
        '‘',
        '’',
        "'",
        '\n',
        '\n\n',
        '\r',
        '\u2028',
        '\f',
        '\ufeff',
        '\u00a0',
        '\u0085',
        '(',
        ')',
        ':',
        ';',
        ',',
        '. ',
        ' – ',
        '— ',
        '• ',
        '1. ',
        ' ',
      ),
      fc.constantFrom(
        'Mr.',
        'said',
        'she',
        'About',
        'Contact:',
        'ENDS',
        'liability',
        'Vienna',
        '29 February 2024',
        'attended by',
        'and',
        'of',
        'UNIDO',
        '(UNIDO)',
        'Jane',
        'قال',
        'السيد محمد علي',
        'مدير الشركة',
        'و',
        '،',
        '٣ أيار/مايو ٢٠٢٤',
        'Doe',
        'Director',
        '（',
        '）',
        '「',
        '」',
        '『',
        '：',
        '，',
        '、',
        '。',
        '！',
        '厅长',
        '周启明',
        '拉维·苏布',
        '说',
        '出席',
        '省水利厅',
        '2024年5月3日',
        '（完）',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
