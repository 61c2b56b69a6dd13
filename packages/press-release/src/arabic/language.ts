import type { Language, Pattern } from '../language/language.js';

/**
 * What the rules for Arabic ask for beside what every language says. A phrase names a person with what that person is,
 * says that somebody speaks, or opens a list of people.
 */
export interface ArabicLanguage extends Language {
  /** Articles, each with the space that parts it from its noun: “la ”, “l'”. */
  readonly article: Pattern;
  /** The noun at the head of what somebody is, in all its forms: “directeur”, “министра”. */
  readonly roleNouns: Pattern;
  /** Words that stand before such a noun and belong to it: “ancien”, “первый заместитель”. */
  readonly roleFronts: Pattern;
  /** The noun at the head of an organisation’s name, in all its forms. */
  readonly organisationNouns: Pattern;
  /** Leads from what somebody is to where: “de la”, “при”; empty where a case of the noun does. */
  readonly ofOrganisation: Pattern;
  /** Names of organisations that are one word: “اليونسكو”. */
  readonly acronyms?: Pattern;
  /** Nouns for parts of an organisation, which stay with the role: “قسم”. */
  readonly unitNouns?: Pattern;
  /** Roles whose first complement is their field and no organisation: “ministre de l’Industrie”. */
  readonly fieldRoles: Pattern;
  /** Ends the words about a person that stand beside the name: “qui”, “который”. */
  readonly phraseEnd: Pattern;
  /** Stands before a name that is no person’s, if nothing else says that it is one: “en France”. */
  readonly beforePlaces: Pattern;
  /** Verbs that say that somebody speaks, by the gender that their form or pronoun tells. */
  readonly speaks: { readonly any: Pattern; readonly female: Pattern; readonly male: Pattern };
  /** Verbs that bring in a part of what somebody said: “qualifie de”. */
  readonly judges: Pattern;
  /** Such verbs in forms that do not follow their subject: it is that of the verb before. “مضيفا”, “وأكد” */
  readonly carriesOn?: Pattern;
  /** Subjects of such verbs that are no people: “تقرير”. */
  readonly things?: Pattern;
  /** Words beside such a verb that a caption need not repeat: “également”. */
  readonly speaksAlso: Pattern;
  /** Before the words said: “que”, “что”. */
  readonly that: Pattern;
  /** “selon”, “по словам”. */
  readonly accordingTo: Pattern;
  /** Sentences that say who took part: verbs and phrases such as “ont assisté à”, “en présence de”. */
  readonly tookPart: Pattern;
  /** Before people, whom they represent, with the named group `side`: “pour l’ONUDI”, “от Минпромторга”. */
  readonly sidesBefore: readonly Pattern[];
  /** What means a delegation named before, and how it was named, with the named group `side`. */
  readonly delegation?: { readonly again: Pattern; readonly named: Pattern };
  /** Behind a person, whom this one represents, with the named group `side`: “représentait le gouvernement”. */
  readonly sidesAfter: readonly Pattern[];
  /** What such a sentence may say without saying more than who was there: “à la cérémonie de signature”. */
  readonly occasions: Pattern;
  readonly pronouns: { readonly female: Pattern; readonly male: Pattern; readonly other: Pattern };
  /** Endings that a case or a form adds to a name: “Иванову”. Empty where there are none. */
  readonly nameEndings: Pattern;
}
