import type { Language, Pattern, Words } from '../language/language.js';

/**
 * What the grammar of a language without spaces asks of it beside what every language says: names of a surname and one
 * or two characters, the organisation before the role and both before the name.
 */
export interface HanLanguage extends Language {
  /** Surnames of one character, as a class. */
  readonly surnames: Pattern;
  readonly compoundSurnames: Words;
  /** Characters of which given names are made most, as a class. */
  readonly givenNames: Pattern;
  /** Characters with which no name goes on, as a class. */
  readonly notInNames: Pattern;
  /** Words that begin as a name does: “高度”, “方案”. */
  readonly notNames: Words;
  /** Characters by which names of other languages are written, as a class. */
  readonly transliterating: Pattern;
  /** Honorifics that stand before a name, behind the role. */
  readonly titlesBefore: Pattern;
  /** What stands right before a name beside marks and roles: “由”, “和”. */
  readonly beforeNames: Pattern;
  /** What stands right behind a name beside marks, roles and verbs of speech: “在”, “等”. */
  readonly afterNames: Pattern;
  /** Verbs behind a name that people do, beside speech: “出席”. */
  readonly acts: Pattern;

  /** What somebody is, without the words before: “厅长”. */
  readonly roleNouns: Pattern;
  /** Belongs to the role where it stands before it: “副”, “执行”. */
  readonly roleFronts: Pattern;
  /** Of these, roles whose field stands before them: “农业专家”. */
  readonly fieldRoles: Pattern;
  /** Ends the roles of those who head a department. */
  readonly heads: Pattern;
  /** Words for a field before a role: “产品” of “产品总监”. */
  readonly fields: Pattern;
  /** Roles that have such a field. */
  readonly fieldHeads: Pattern;
  /** Ends roles behind which a name follows nearly always. */
  readonly offices: Pattern;
  /** What ends the name of an organisation. */
  readonly organisationNouns: Pattern;
  /** What ends the name of a place that has a head: “县”. */
  readonly regions: Pattern;
  /** What ends the name of a part of an organisation, of which its head is said to be the head: “处”. */
  readonly departments: Pattern;
  /** The same where the organisation stands before it; alone it is one itself: “部”. */
  readonly parts: Pattern;
  /** Words before what somebody is that are no part of it: “据”, “来自”. */
  readonly beforeRoles: Pattern;

  /** Verbs that say that somebody speaks. */
  readonly speaks: Pattern;
  /** Verbs that bring in a few words of what somebody said: “形容为”. */
  readonly judges: Pattern;
  /** “据……介绍”, “用……的话说”. */
  readonly accordingTo: Pattern;
  /** Leads from what is spoken of to the words that somebody says of it: “是”. */
  readonly links: Pattern;
  /** Words beside such a verb that a caption need not repeat: “也”. */
  readonly also: Pattern;
  /** Before a clause’s subject: “而”. */
  readonly conjunctions: Pattern;
  /** Words about when and where somebody speaks: “在会上”. */
  readonly circumstances: Pattern;
  readonly pronouns: { readonly female: Pattern; readonly male: Pattern; readonly other: Pattern };
  /** Before a role that means somebody named before: “该”, “这位”. */
  readonly thisOne: Pattern;
  /** Ends a subject that is several people or no person: “不少村民”, “报告”. */
  readonly nobody: Pattern;

  /** Says that the people of a clause took part. */
  readonly tookPart: Pattern;
  /** Says the same of who speaks there, beside such a clause: “致辞”. */
  readonly speaksThere: Pattern;
  /** Says that they will, or that they only might. */
  readonly notYet: Pattern;
  /** Ends the words before a list of people: “有”, “包括”. */
  readonly lists: Pattern;
  /** Before people, whom they represent, with the named group `side`. */
  readonly sidesBefore: readonly Pattern[];
  /** Behind a person, whom this one represents, with the named group `side`. */
  readonly sidesAfter: readonly Pattern[];
  /** A side that is no name of one: “双方”. */
  readonly bothSides: Pattern;
  /** What a sentence may say without saying more than who was there. */
  readonly occasions: Pattern;
}
