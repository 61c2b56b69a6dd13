import type { Announcement, Block, Person } from '@unido/announcement';
import { quoted, textOf } from '@unido/announcement/text';

const person = ({ honorific, name, role, organisation }: Person): (string | undefined)[] => [
  honorific,
  name,
  role,
  organisation,
];

const block = (one: Block): (string | undefined)[] => {
  switch (one.type) {
    case 'list':
      return one.items.map((item) => textOf(item.filter((run) => !run.attribution)));
    case 'image':
      return [one.image.caption];
    case 'quote':
      return [textOf(quoted(one.text)), ...(one.speaker ? person(one.speaker) : [])];
    default:
      return [textOf(one.text)];
  }
};

/** Legal text is as it was published; pictures have no place in it. */
const legal = (one: Block): string[] =>
  one.type === 'image' ? [] : one.type === 'list' ? one.items.map(textOf) : [textOf(one.text)];

/** Texts as they are compared: white space is a display’s to set. */
export const squeezed = (text: string): string => text.replace(/\s/g, '');

/** What a reader of a whole announcement must find in it, text by text, squeezed. */
export const wordsOf = (one: Announcement): string[] => {
  const { headline, notes = [], front = [], standfirst, dateline, body, back = [], attendees, topics = [] } = one;
  const { acknowledgement, holder, notice } = one.rights;
  // The words that say who attended are where the list of them stands.
  const listed = attendees && body.some(({ type }) => type === 'attendees');
  const said = (one: Block): (string | undefined)[] => (one.type === 'attendees' && listed ? [] : block(one));
  const always = [headline, ...notes.map(({ text }) => text), acknowledgement ?? holder.name, notice];
  const text =
    one.status === 'withdrawn'
      ? []
      : [
          ...[...front, ...back].flatMap(({ type, body }) => body.flatMap(type === 'disclaimer' ? legal : said)),
          standfirst,
          dateline?.text,
          ...body.flatMap(said),
          ...(attendees ?? []).flatMap(({ represents, people }) => [
            represents,
            ...people.flatMap((one) => [...person(one), one.note]),
          ]),
          ...topics.map(({ name }) => name),
        ];
  return [...always, ...text].map((words) => squeezed(words ?? '')).filter(Boolean);
};
