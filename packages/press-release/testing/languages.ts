import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Attendees, Draft, Person } from '@unido/announcement';
import { compare, type Score } from './score.js';

/** What somebody who read a release in another language than English wrote down about it. */
export interface Answer {
  readonly language: string;
  readonly headline: string;
  readonly dateline?: { readonly place?: string; readonly date?: string };
  readonly quotes: readonly { readonly starts: string; readonly speaker: string }[];
  readonly attendees: readonly {
    readonly represents?: string;
    readonly people: readonly { readonly name: string; readonly role?: string }[];
  }[];
}

export interface Answered {
  readonly language: string;
  readonly name: string;
  readonly text: string;
  readonly answer: Answer;
}

const folder = new URL('../fixtures/', import.meta.url);

const fixturesOf = (language: string): Answered[] => {
  const own = new URL(`${language}/`, folder);
  if (!existsSync(own)) return [];
  return readdirSync(own)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const answer = JSON.parse(readFileSync(new URL(`${name}.expected.json`, own), 'utf8')) as Answer;
      return { language, name, text: readFileSync(new URL(file, own), 'utf8'), answer };
    });
};

/** The releases in other languages than English, by the folders that there are. */
export const answered: readonly Answered[] = ['fr', 'es', 'ru', 'ar', 'zh'].flatMap(fixturesOf);

export const answers = ['language', 'headline', 'dateline', 'quotes', 'attendees'] as const;
export type AnswerPart = (typeof answers)[number];

const flat = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();

const marks = /^[\s“”„"«»‘’'‹›「『—–-]+/u;

interface Said {
  readonly words: string;
  readonly speaker?: Person;
  /** It goes on with what the same person says before it in the paragraph. */
  readonly goesOn: boolean;
}

const saidIn = ({ body }: Draft): Said[] =>
  body.flatMap((block): Said[] => {
    if (block.type === 'quote') {
      const words = block.text.flatMap(({ text, attribution }) => (attribution ? [] : [text])).join('');
      return [{ words, ...(block.speaker && { speaker: block.speaker }), goesOn: block.continues === true }];
    }
    if (block.type !== 'paragraph') return [];
    return block.text.flatMap(({ text, speaker }, index) =>
      speaker
        ? [
            {
              words: text,
              speaker,
              goesOn: block.continues === true || block.text.slice(0, index).some((o) => o.speaker),
            },
          ]
        : [],
    );
  });

const peopleOf = (groups: Answer['attendees'] | readonly Attendees[], withoutRole: ReadonlySet<string>): string[] =>
  groups.flatMap(({ represents, people }) =>
    people.map(({ name, role }) =>
      flat(`${represents ?? '?'}: ${name} [${withoutRole.has(flat(name)) ? '' : (role ?? '')}]`),
    ),
  );

/** Compares a document with what a reader wrote down. */
export const answerScore = (answer: Answer, document: Draft): Record<AnswerPart, Score> => {
  const startOf = (words: string): string | undefined =>
    answer.quotes.find(({ starts }) => flat(words.replace(marks, '')).startsWith(flat(starts)))?.starts;
  const all = saidIn(document);
  const said = all.filter(
    ({ words, speaker, goesOn }, index) =>
      startOf(words) !== undefined || !(goesOn && all[index - 1]?.speaker?.name === speaker?.name),
  );
  // Where the answer has no role, what the release calls the person is no mistake.
  const withoutRole = new Set(
    answer.attendees.flatMap(({ people }) => people.filter(({ role }) => !role).map(({ name }) => flat(name))),
  );
  const place = document.dateline?.place;
  const date = document.dateline?.date ?? document.published;
  return {
    language: compare([answer.language], [document.language]),
    headline: compare([flat(answer.headline)], [flat(document.headline)]),
    dateline: compare(
      Object.values(answer.dateline ?? {}),
      [place, date].filter((one) => one !== undefined),
    ),
    quotes: compare(
      answer.quotes.map(({ starts, speaker }) => flat(`${starts} (${speaker})`)),
      said.map(({ words, speaker }) => flat(`${startOf(words) ?? words.slice(0, 24)} (${speaker?.name ?? 'nobody'})`)),
    ),
    attendees: compare(peopleOf(answer.attendees, withoutRole), peopleOf(document.attendees ?? [], withoutRole)),
  };
};
