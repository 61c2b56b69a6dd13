import type { Attendees, Block, Person, Text } from '@unido/announcement';

/** What rules took from the flat text, in the letters of the source: its apostrophes and digits. */
export interface Printed {
  readonly words: (value: string) => string;
  readonly body: (blocks: readonly Block[]) => Block[];
  readonly attendees: (groups: readonly Attendees[]) => Attendees[];
}

/** @param flat as long as the text, and the same but for white space, apostrophes, hyphens and digits */
export const printedFrom = (text: string, flat: string): Printed => {
  const printed = (value: string): string => {
    const at = /['\d-]/.test(value) ? flat.indexOf(value) : -1;
    return at < 0 ? value : text.slice(at, at + value.length).replace(/\s+/g, ' ');
  };
  const person = <Of extends Person>(one: Of): Of => ({
    ...one,
    name: printed(one.name),
    ...(one.role && { role: printed(one.role) }),
    ...(one.organisation && { organisation: printed(one.organisation) }),
  });
  const runs = (all: Text): Text => all.map((run) => (run.speaker ? { ...run, speaker: person(run.speaker) } : run));
  return {
    words: printed,
    body: (blocks) =>
      blocks.map((block) => {
        if (block.type === 'quote') return block.speaker ? { ...block, speaker: person(block.speaker) } : block;
        return block.type === 'paragraph' ? { ...block, text: runs(block.text) } : block;
      }),
    attendees: (groups) =>
      groups.map(({ represents, people }) => ({
        ...(represents && { represents: printed(represents) }),
        people: people.map(person),
      })),
  };
};
