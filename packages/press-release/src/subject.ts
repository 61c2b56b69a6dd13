import type { Mention, Subject } from './knowledge.js';
import type { Span } from './text.js';

/** Words that name whoever speaks, where they stand. */
export interface Naming extends Span {
  readonly subject: Subject;
}

export const isNamed = ({ kind }: Subject): boolean => kind !== 'other';

export const ofPerson = ({ person, gender, sure }: Mention): Subject => ({
  kind: 'person',
  person,
  sure,
  ...(gender && { gender }),
});
