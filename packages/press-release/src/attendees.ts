import type { Attendee, Attendees } from '@unido/announcement';
import type { FoundAttendee } from './people-list.js';
import type { Register } from './register.js';

/** People by the side they represent, in the order in which the text names the sides. Each person stands once. */
export const groupAttendees = (register: Register, found: readonly FoundAttendee[]): Attendees[] => {
  const sides = new Map<string, Attendee[]>();
  const seen = new Map<string, { side: string; attendee: Attendee }>();
  for (const { attendee, side = '' } of found) {
    const { note, ...person } = attendee;
    // What the list itself says of a person goes before what the text says elsewhere.
    const known = register.complete(person);
    const full: Attendee = {
      ...((person.role ?? person.organisation) ? { ...known, ...person, name: known.name } : known),
      ...(note && { note }),
    };
    if (person.role && !person.organisation && side) delete full.organisation;
    // Under the name of a side each person need not repeat it.
    if (side && full.organisation?.toLowerCase() === side.toLowerCase()) delete full.organisation;
    const key = known.name.toLowerCase();
    const before = seen.get(key);
    if (before && (before.side || !side)) {
      Object.assign(before.attendee, { ...full, ...before.attendee });
      continue;
    }
    if (before) {
      const people = sides.get(before.side) ?? [];
      people.splice(people.indexOf(before.attendee), 1);
    }
    const kept = before ? { ...before.attendee, ...full } : full;
    sides.set(side, [...(sides.get(side) ?? []), kept]);
    seen.set(key, { side, attendee: kept });
  }
  return [...sides]
    .filter(([, people]) => people.length)
    .map(([side, people]) => ({ ...(side && { represents: side }), people }));
};
