/** The announcements that stories show: the shared fixtures, what is published, and the longest that may come. */
import type { Announcement, Attendee } from '@unido/announcement';
import cingai from '../../../../content/announcements/2024-02-29-unido-cingai.json' with { type: 'json' };
import arabic from '../../../../packages/announcement/fixtures/arabic.json' with { type: 'json' };
import chinese from '../../../../packages/announcement/fixtures/chinese.json' with { type: 'json' };
import corrected from '../../../../packages/announcement/fixtures/corrected.json' with { type: 'json' };
import french from '../../../../packages/announcement/fixtures/french.json' with { type: 'json' };
import full from '../../../../packages/announcement/fixtures/full.json' with { type: 'json' };
import hostile from '../../../../packages/announcement/fixtures/hostile.json' with { type: 'json' };
import minimal from '../../../../packages/announcement/fixtures/minimal.json' with { type: 'json' };
import russian from '../../../../packages/announcement/fixtures/russian.json' with { type: 'json' };
import spanish from '../../../../packages/announcement/fixtures/spanish.json' with { type: 'json' };
import english from '../../../../packages/announcement/fixtures/signed/english.json' with { type: 'json' };
import signedFrench from '../../../../packages/announcement/fixtures/signed/french.json' with { type: 'json' };
import keys from '../../../../packages/announcement/fixtures/signed/keys.json' with { type: 'json' };
import withdrawn from '../../../../packages/announcement/fixtures/withdrawn.json' with { type: 'json' };

/** Its pictures stand beside the page that shows it: an element loads none from elsewhere. */
const here = (document_: unknown): Announcement =>
  JSON.parse(
    JSON.stringify(document_).replaceAll('https://news.example.org/media/', new URL('media/', document.baseURI).href),
  ) as Announcement;

const everything = here(full);

/** A word of ninety letters. */
export const longWord = 'Donau'.padEnd(90, 'dampfschifffahrtsgesellschaft');

/** A headline of three hundred characters. */
export const longHeadline =
  'Textile workshops on both shores of the lake cut their water use by a third, clean and reuse what they rinse with, ' +
  'pay less for every metre of cloth that they dye, train their neighbours to do the same before the dry season begins, ' +
  'and publish the drawings, so that anybody may build such a line too.';

const honorifics = ['Ms.', 'Mr.', 'Prof.', 'H.E. Ms.', 'Eng.'];
const names = [
  'Amina Diallo',
  'Li Wei',
  'Juan Carlos Ortega',
  'Olga Petrova',
  'Fatima al-Zahra',
  'Noah Weber',
  'Achieng Were',
];
const roles = ['Director of Operations', 'Master dyer', 'Chief, Circular Economy Unit', 'Adviser', 'Programme Manager'];

/** The same names in turn, numbered, so that each is another person. */
const person = (index: number): Attendee => ({
  honorific: honorifics[index % honorifics.length],
  name: `${names[index % names.length]} ${index + 1}`,
  role: roles[index % roles.length],
  ...(index % 9 === 0 && { note: 'online' }),
});

/** Two hundred people on four sides. */
export const manyAttendees = ['UNIDO', 'Lakeside Textile Cooperative', 'Ministry of Water', undefined].map(
  (represents, side) => ({
    represents,
    people: Array.from({ length: 50 }, (_, index) => person(side * 50 + index)),
  }),
);

const paragraphs = everything.body.filter((block) => block.type === 'paragraph');

export const documents = {
  arabic: here(arabic),
  chinese: here(chinese),
  cingai: here({ ...cingai, url: 'https://news.example.org/announcements/2024-02-29-unido-cingai/' }),
  corrected: here(corrected),
  french: here(french),
  full: everything,
  hostile: here(hostile),
  long: {
    ...everything,
    id: 'sample-long',
    headline: longHeadline,
    standfirst: `${everything.standfirst} ${longWord}`,
    body: [
      ...Array.from({ length: 60 }, (_, index) => paragraphs[index % paragraphs.length] ?? []).flat(),
      { type: 'attendees', text: [{ text: 'Two hundred attended.' }] },
    ],
    attendees: manyAttendees,
  },
  minimal: here(minimal),
  russian: here(russian),
  spanish: here(spanish),
  withdrawn: here(withdrawn),
} satisfies Record<string, Announcement>;

export type DocumentName = keyof typeof documents;

/** An announcement in two languages as the newsroom signed it, what somebody made of it, and the newsroom’s keys. */
export const signed = {
  english,
  french: signedFrench,
  changed: { ...english, headline: 'A school of mechanics closes' },
  keys,
};

/** A document's quotations. */
export const quotesOf = (name: DocumentName): Extract<Announcement['body'][number], { type: 'quote' }>[] =>
  (documents[name] as Announcement).body.filter((block) => block.type === 'quote');
