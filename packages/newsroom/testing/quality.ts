import { readdirSync, readFileSync } from 'node:fs';
import type { Draft, Person } from '@unido/announcement';

/** What a careful person reads in a release. Names are without honorifics, roles without the organisation. */
export interface Expected {
  readonly language: string;
  readonly headline: string;
  readonly dateline?: { readonly place?: string; readonly date?: string };
  readonly quotes: readonly { readonly starts: string; readonly speaker: string }[];
  readonly attendees: readonly {
    readonly represents?: string;
    readonly people: readonly { readonly name: string; readonly role?: string }[];
  }[];
}

export interface Release {
  /** The name of the file, with what it is: `fr-port.txt`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

const answer = '.expected.json';

/** The releases of a half of the set: `tuned`, on which rules were made, or `unseen`, which nobody looked at meanwhile. */
export const releasesOf = (half: 'tuned' | 'unseen'): readonly Release[] => {
  const folder = new URL(`../fixtures/releases/${half}/`, import.meta.url);
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith(answer))
    .map((file) => {
      const stem = file.slice(0, -answer.length);
      const name = files.find((one) => one.startsWith(`${stem}.`) && one !== file) ?? '';
      return {
        name,
        bytes: readFileSync(new URL(name, folder)),
        expected: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Expected,
      };
    });
};

export const measures = ['headline', 'dateline', 'quotations', 'attendees'] as const;
export type Measure = (typeof measures)[number];

/** How many of the things wanted were found, and how many things were found at all. */
export interface Score {
  readonly found: number;
  readonly wanted: number;
  readonly got: number;
}

/** Typographic apostrophes and white space count as plain ones. */
const plain = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();

const compare = (wanted: readonly string[], got: readonly string[]): Score => {
  const left = got.map(plain);
  const found = wanted.map(plain).filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return { found: found.length, wanted: wanted.length, got: got.length };
};

const marks = /^[\s“”„"«»‘’'‹›「『—–-]+/u;

interface Quoted {
  readonly words: string;
  readonly speaker?: Person;
  /** It stands in one paragraph with the quotation before it. */
  readonly goesOn: boolean;
}

const quotesOf = ({ body }: Draft): Quoted[] =>
  body.flatMap((block): Quoted[] => {
    const goesOn = 'continues' in block && block.continues === true;
    if (block.type === 'quote') {
      const words = block.text.filter(({ attribution }) => !attribution).map(({ text }) => text);
      return [{ words: words.join('').replace(marks, ''), goesOn, ...(block.speaker && { speaker: block.speaker }) }];
    }
    if (block.type !== 'paragraph') return [];
    const spoken = block.text.filter(({ speaker }) => speaker);
    return spoken.map(({ text, speaker }, index) => ({
      words: text.replace(marks, ''),
      goesOn: goesOn || index > 0,
      ...(speaker && { speaker }),
    }));
  });

/** Compares a document with what a person read; a quotation counts with its speaker, somebody who attended with role and side. */
export const scoreOf = (
  { headline, dateline = {}, quotes, attendees }: Expected,
  document: Draft,
): Record<Measure, Score> => {
  const startOf = (words: string): string | undefined =>
    quotes.find(({ starts }) => plain(words).startsWith(plain(starts)))?.starts;
  // Of what one person says in a paragraph, parts that nothing but “she said” parts count as one.
  const said = quotesOf(document).filter(
    (one, index, all) =>
      startOf(one.words) !== undefined || !(one.goesOn && all[index - 1]?.speaker?.name === one.speaker?.name),
  );
  const roleAsked = new Map(attendees.flatMap(({ people }) => people.map(({ name, role }) => [plain(name), role])));
  const person = (side: string | undefined, name: string, role: string | undefined): string =>
    // A role that the list leaves open may be known from elsewhere in the text.
    [
      side ?? '?',
      name,
      roleAsked.has(plain(name)) && roleAsked.get(plain(name)) === undefined ? '' : (role ?? ''),
    ].join(' | ');
  const place = dateline.place;
  const date = dateline.date;
  return {
    headline: compare([headline], document.headline ? [document.headline] : []),
    dateline: compare(
      [...(place ? [place] : []), ...(date ? [date] : [])],
      [document.dateline?.place, document.dateline?.date ?? document.published?.slice(0, 10)].filter(
        (one): one is string => one !== undefined,
      ),
    ),
    quotations: compare(
      quotes.map(({ starts, speaker }) => `${starts} (${speaker})`),
      said.map(({ words, speaker }) => `${startOf(words) ?? words.slice(0, 24)} (${speaker?.name ?? 'nobody'})`),
    ),
    attendees: compare(
      attendees.flatMap(({ represents, people }) => people.map(({ name, role }) => person(represents, name, role))),
      (document.attendees ?? []).flatMap(({ represents, people }) =>
        people.map(({ name, role }) => person(represents, name, role)),
      ),
    ),
  };
};

export const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (all, { found, wanted, got }) => ({ found: all.found + found, wanted: all.wanted + wanted, got: all.got + got }),
    {
      found: 0,
      wanted: 0,
      got: 0,
    },
  );
