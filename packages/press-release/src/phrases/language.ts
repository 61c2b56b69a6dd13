import type { Gender } from '../lexicon.js';
import type { Language, Pattern, Words } from '../language/language.js';

/**
 * What the rules for phrases ask of a language beside what every language says. A phrase names a person with what that
 * person is, says that somebody speaks, or opens a list of people. Patterns are matched without regard to case.
 */
export interface PhraseLanguage extends Language {
  /** Honorifics of several people: “Mmes Riou et Berthelé”. */
  readonly severalHonorifics: Words;
  /** The alphabet of its names, where that is not the Latin one. */
  readonly alphabet?: 'cyrillic';
  /** Articles, each with the space that parts it from its noun: “la ”, “l'”. */
  readonly article: Pattern;
  /** The noun at the head of what somebody is, in all its forms: “directeur”, “министра”. */
  readonly roleNouns: Pattern;
  /** Its forms that begin what somebody is, whatever stands before: “директор”, but not “директора”. */
  readonly roleHeads?: Pattern;
  /** Words for whoever is at the head of something, whatever the title: “глава ведомства”. */
  readonly anyHead?: Pattern;
  /** Words that stand before such a noun and belong to it: “ancien”, “первый заместитель”. */
  readonly roleFronts: Pattern;
  /** The noun at the head of an organisation’s name, in all its forms. */
  readonly organisationNouns: Pattern;
  /** Of these, the ones for a part of an organisation, whose name in small letters belongs to a role: “service”. */
  readonly units?: Pattern;
  /** Fields of work in capitals, which belong to a role: “directora de Comunicación”. */
  readonly fields?: Pattern;
  /** Leads from what somebody is to where: “de la”, “при”; empty where a case of the noun does. */
  readonly ofOrganisation: Pattern;
  /** Roles whose first complement is their field and no organisation: “ministre de l’Industrie”. */
  readonly fieldRoles: Pattern;
  /** Words behind such a noun that are no names, though they stand in capitals: “Général”, “Résident”. */
  readonly roleAdjectives?: Pattern;
  /** What the article before such a role and the form of its noun say of whoever has it. */
  readonly roleGenders?: Readonly<Record<Gender, { readonly article: Pattern; readonly noun: Pattern }>>;
  /** Behind a number, in what says how old somebody is: “ans”. */
  readonly ages?: Pattern;
  /** Ends the words about a person that stand beside the name: “qui”, “который”. */
  readonly phraseEnd: Pattern;
  /** Stands before a name that is no person’s, if nothing else says that it is one: “en France”. */
  readonly beforePlaces: Pattern;
  /** Verbs that say that somebody speaks, by the gender that their form or pronoun tells. */
  readonly speaks: {
    readonly any: Pattern;
    readonly female: Pattern;
    readonly male: Pattern;
    /** Forms by which whoever spoke last goes on: “et d’ajouter”. */
    readonly same?: Pattern;
  };
  /** Before a verb of speech, says that what was said stands before: “así”. */
  readonly thus?: Pattern;
  /** Articles of somebody whom the text has told of: “la ”. */
  readonly definite?: Pattern;
  /** Behind these words nobody stands for the side named before: “en présence”. */
  readonly sideEnds?: Pattern;
  /** Nouns that are most likely a role where they stand behind a name and its comma: “plasticienne”. */
  readonly likelyRoles?: Pattern;
  /** The verb’s form tells its subject’s gender and brings no pronoun along: “сказала”. */
  readonly genderedVerbs?: true;
  /** Forms of verbs by which several speak: “dijeron”. */
  readonly pluralVerbs?: Pattern;
  /** Forms of any verb that directly behind a quotation leads to who speaks: “s’alarme”. */
  readonly likelySpeaks?: Pattern;
  /** A verb without a subject is none that somebody speaks by: there is no “(he) said”. */
  readonly namesEverySubject?: true;
  /** Stands between a name and its verb: “qui”. */
  readonly relatives?: Pattern;
  /** Verbs that bring in a part of what somebody said: “qualifie de”. */
  readonly judges: Pattern;
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
  /** Behind a person, whom this one represents, with the named group `side`: “représentait le gouvernement”. */
  readonly sidesAfter: readonly Pattern[];
  /** What such a sentence may say without saying more than who was there: “à la cérémonie de signature”. */
  readonly occasions: Pattern;
  readonly pronouns: { readonly female: Pattern; readonly male: Pattern; readonly other: Pattern };
  /** Endings that a case or a form adds to a name: “Иванову”. Empty where there are none. */
  readonly nameEndings: Pattern;
  /** Of these, the endings of a name as it is when nothing is made of it. */
  readonly plainEndings?: Pattern;
  /** Marks also hold names of organisations and things, which begin with a capital: «Вектор». */
  readonly namesInMarks?: true;
}
