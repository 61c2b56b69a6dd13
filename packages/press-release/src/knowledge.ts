import type { Organisation, Person } from '@unido/announcement';
import type { Language } from './language/language.js';
import type { Gender, Lexicon } from './lexicon.js';
import type { Attendance } from './people-list.js';
import type { Passage, Quotation } from './quotations.js';
import type { Register } from './register.js';
import type { Span } from './text.js';

/** A person where the text names one, with the role before or after the name. */
export interface Mention extends Span {
  readonly person: Person;
  readonly gender?: Gender;
  /** The name and its honorific alone. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** What says that it is a person: an honorific or a role; a name alone may be anything. */
  readonly sure: boolean;
  /** A preposition leads to it: nobody of whom the sentence tells, as in “a work of the composer X”. */
  readonly oblique?: boolean;
}

export interface RoleAndOrganisation {
  readonly role?: string;
  readonly organisation?: string;
}

/** An organisation where the text says its name and its acronym together. */
export interface FoundOrganisation extends Span {
  readonly organisation: Organisation & { readonly acronym: string };
  /** Nothing but its capitals says that it is an organisation. */
  readonly unsure: boolean;
}

/** What the text calls by an acronym that is no organisation, such as “AI”. */
export interface Terms {
  readonly organisations: readonly FoundOrganisation[];
  readonly byName: ReadonlyMap<string, Organisation>;
  readonly otherAcronyms: ReadonlySet<string>;
}

/** Whom an attribution names, as it stands there. */
export type Subject =
  | { readonly kind: 'person'; readonly person: Person; readonly gender?: Gender; readonly sure: boolean }
  // `single`: the verb’s form says that it is one person, though nothing names whom.
  | { readonly kind: 'pronoun'; readonly gender?: Gender; readonly single?: boolean }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'organisation'; readonly name: string }
  | { readonly kind: 'other' };

/** What the words beside a quotation say. */
export interface Attribution {
  readonly subject: Subject;
  /** They only name the speaker and say that he or she speaks. */
  readonly pure: boolean;
  /** They say of what stands before them whose words it is, and go on: “So said Ms. A when …”. */
  readonly refersBack?: true;
}

export interface LeadIn extends Attribution {
  /** The quotation’s own words may follow: there is a verb of speech, a colon or the like. */
  readonly opens: boolean;
}

/** What rules know of one text, and what the grammar of its language makes of its phrases. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly terms: Terms;
  /** The people named in a piece of text, in order. */
  readonly mentionsIn: (flat: string, span: Span) => Mention[];
  /** The name with which a line begins, if nothing but its shape says that it is one; `inList`: or that people are listed. */
  readonly nameAhead: (line: string, inList?: boolean) => string | undefined;
  /** A word of a name or a role as it is when nothing is made of it: “Ghana” of “Ghana’s”. */
  readonly plainWord: (word: string) => string;
  /** Whether a form of a name is nearer to the plain one than another form of it. */
  readonly isPlainer?: (name: string, other: string) => boolean;
  readonly isRoleWord: (word: string) => boolean;
  /** Whether a phrase says what somebody is. */
  readonly isRole: (phrase: string) => boolean;
  /** Whether a whole phrase names an organisation. */
  readonly isOrganisation: (phrase: string) => boolean;
  /** The same by its words alone, whatever else the text says. */
  readonly isNamedAsOrganisation: (name: string) => boolean;
  /** Parts what somebody is from where: “Director of X”. */
  readonly splitRole: (phrase: string) => RoleAndOrganisation;
  /** Who attended according to a sentence, or nothing where it does not speak of that. */
  readonly attendanceIn: (flat: string, sentence: Span, register: Register) => Attendance | undefined;
  /** Reads words that stand after a quotation or between its parts: “, said Ms. A, Minister of B”. */
  readonly attributionAfter: (register: Register, flat: string, span: Span) => Attribution | undefined;
  /** Reads words that stand before a quotation in its sentence: “Ms. A, Minister of B, said:”. */
  readonly attributionBefore: (register: Register, flat: string, span: Span) => LeadIn | undefined;
  /** Whether a unit that begins with a dash is speech, and no item of a list. */
  readonly isDialogue: (flat: string, unit: Span) => boolean;
  /** The quotations of a passage, without words inside their marks that only say who speaks. */
  readonly quotationsOf: (register: Register, flat: string, passage: Passage) => readonly Quotation[];
  /** Who speaks or judges in a sentence around a partial quotation: “He called it “a turning point””. */
  readonly partialSpeaker: (register: Register, flat: string, sentence: Span, quotation: Span) => Subject | undefined;
}

/** A language, and how its releases are read. */
export interface Grammar {
  readonly language: Language;
  /** @param flat the whole release */
  readonly know: (flat: string) => Knowledge;
}
