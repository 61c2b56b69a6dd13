import type { Person } from '@unido/announcement';

/** How a person is called: “H.E. Ms. Amina Diallo”. */
export const nameOf = ({ honorific, name }: Person): string => (honorific ? `${honorific} ${name}` : name);

/** What a person is: role and organisation, parted as their language does. */
export const positionOf = ({ role, organisation }: Person, language: string): string =>
  [role, organisation]
    .filter(Boolean)
    .join(/^(ar|fa|ur)\b/i.test(language) ? '، ' : /^(zh|ja)\b/i.test(language) ? '，' : ', ');
