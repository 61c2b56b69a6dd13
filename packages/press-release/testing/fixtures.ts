import { readdirSync, readFileSync } from 'node:fs';
import type { Attendees, Draft, Person, Section } from '@unido/announcement';

/** What somebody who read a release wrote down about it. Speakers are named without honorific. */
export interface Expected {
  readonly headline: string;
  readonly standfirst?: string;
  readonly dateline?: { readonly text?: string; readonly place?: string; readonly date?: string };
  readonly published?: string;
  readonly counts: Readonly<Record<'paragraphs' | 'disclaimer' | 'boilerplate' | 'contact', number>>;
  readonly quotes: readonly {
    readonly starts: string;
    readonly speaker: string;
    readonly role?: string;
    readonly organisation?: string;
  }[];
  readonly attendees: readonly { readonly represents?: string; readonly people: readonly string[] }[];
  readonly organisations: readonly string[];
}

export interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

const folder = new URL('../fixtures/', import.meta.url);

export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const name = file.slice(0, -'.txt'.length);
    return {
      name,
      text: readFileSync(new URL(file, folder), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected,
    };
  });

/** A quotation that the document marks, wherever it stands. */
export interface Quoted {
  readonly words: string;
  readonly speaker?: Person;
}

const marks = /^[\s“”„"«»‘’'‹›]+/u;

export const quotesOf = ({ body }: Draft): Quoted[] =>
  body.flatMap((block): Quoted[] => {
    if (block.type === 'quote') {
      const words = block.text.filter(({ attribution }) => !attribution).map(({ text }) => text);
      return [{ words: words.join(''), ...(block.speaker && { speaker: block.speaker }) }];
    }
    if (block.type !== 'paragraph') return [];
    return block.text.flatMap(({ text, speaker }) => (speaker ? [{ words: text.replace(marks, ''), speaker }] : []));
  });

/** How many blocks stand in sections of a type; a list is one. */
export const countOf = ({ front = [], back = [] }: Draft, type: Section['type']): number =>
  [...front, ...back].filter((one) => one.type === type).reduce((sum, { body }) => sum + body.length, 0);

export const sidesOf = (attendees: readonly Attendees[] | undefined): string[] =>
  (attendees ?? []).flatMap(({ represents, people }) => people.map(({ name }) => `${represents ?? '?'}: ${name}`));
