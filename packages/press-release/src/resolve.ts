import type { Person } from '@unido/announcement';
import type { Gender } from './lexicon.js';
import type { Entity, Register } from './register.js';
import type { Subject } from './knowledge.js';

export interface Resolved {
  readonly speaker?: Person;
  /** The evidence is weak: somebody else may be meant. */
  readonly unsure?: boolean;
}

const fits = (entity: Entity, gender: Gender | undefined): boolean =>
  !gender || !entity.gender || entity.gender === gender;

/** Who is meant. Where nothing tells, nobody. */
export const resolve = (register: Register, subject: Subject, place: number, last: Person | undefined): Resolved => {
  switch (subject.kind) {
    case 'person': {
      const matches = register.find(subject.person.name, subject.gender);
      if (matches.length <= 1) return { speaker: register.complete(subject.person) };
      if (subject.person.name.includes(' ') && subject.person.role) return { speaker: subject.person };
      const latest = register.before(place, 8).find((entity) => matches.includes(entity));
      return latest ? { speaker: latest.person, unsure: true } : {};
    }
    case 'role': {
      const [entity, ...others] = register.byRole(subject.role);
      if (entity && !others.length) return { speaker: entity.person };
      const latest = register.before(place, 8).find((one) => others.includes(one) || one === entity);
      return latest ? { speaker: latest.person, unsure: true } : {};
    }
    case 'pronoun': {
      // “They” are several, or nobody in particular.
      if (!subject.gender && !subject.single && register.before(place, 2).length > 1) return {};
      const recent = register.before(place, 4).filter((entity) => fits(entity, subject.gender));
      const speaking = recent.find(({ person }) => person.name === last?.name);
      const entity = speaking ?? recent.find((one) => subject.gender && one.gender === subject.gender) ?? recent[0];
      if (!entity) return {};
      const rivals = recent.filter((one) => one !== entity);
      const nearer = speaking
        ? recent.indexOf(speaking) > 0
        : rivals.length > 0 && !(entity.gender && entity.gender === subject.gender);
      if (subject.gender && !rivals.length) entity.gender ??= subject.gender;
      return { speaker: entity.person, ...((nearer || !subject.gender) && { unsure: true }) };
    }
    case 'organisation':
      return { speaker: { name: subject.name }, unsure: true };
    case 'other':
      return {};
  }
};
