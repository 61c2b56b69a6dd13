import type { RoleAndOrganisation, Terms } from '../knowledge.js';
import { oncePer, type Gender, type LexiconOf } from '../lexicon.js';
import type { ArabicLanguage } from './language.js';

/** What the rules for phrases know of a text. */
export interface Phrases {
  readonly lexicon: LexiconOf<ArabicLanguage>;
  readonly terms: Terms;
  /** Honorifics, and what each says of gender. */
  readonly genderOf: ReadonlyMap<string, Gender | undefined>;
  /** A pattern for any honorific. */
  readonly titles: string;
}

/** Around a word, where words are parted from one another. */
export const edges = ({ language }: Phrases['lexicon']): readonly [before: string, after: string] =>
  !language.parted ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}-])', '(?![\\p{L}\\p{M}\\p{N}-])'];

const anyRoleNoun = oncePer((lexicon: Phrases['lexicon']): string => {
  const [before, after] = edges(lexicon);
  return `${before}(?:${lexicon.language.roleNouns})${after}`;
});

/** A word that heads a role, wherever it stands. */
export const roleNoun = ({ lexicon }: Phrases): string => anyRoleNoun(lexicon);

export const isRoleWord = (phrases: Phrases, word: string): boolean =>
  phrases.lexicon.pattern`^(?:${phrases.lexicon.language.roleNouns})$`.test(word);

export const isRole = (phrases: Phrases, phrase: string): boolean =>
  phrases.lexicon.pattern`${roleNoun(phrases)}`.test(phrase.slice(0, 120));

/** Whether a phrase begins as a role does: “la directrice générale”, “ancien ministre”. */
export const beginsRole = (phrases: Phrases, phrase: string): boolean => {
  const { language } = phrases.lexicon;
  return phrases.lexicon
    .pattern`^(?:${language.article})?(?:(?:${language.roleFronts}) ?)*(?:${language.roleNouns})${edges(phrases.lexicon)[1]}`.test(
    phrase,
  );
};

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\d&.-]*\p{Lu}\d*$/u.test(word) && word.length <= 12;

export const isNamedAsOrganisation = ({ lexicon }: Phrases, name: string): boolean => {
  const { language } = lexicon;
  return lexicon.pattern`^(?:${language.organisationNouns})${edges(lexicon)[1]}`.test(name);
};

/** Whether a whole phrase names an organisation. */
export const isOrganisation = (phrases: Phrases, phrase: string): boolean => {
  const { lexicon, terms } = phrases;
  const name = phrase.trim().replace(lexicon.pattern`^(?:${lexicon.language.article})?`, '');
  return (
    name !== '' &&
    (terms.byName.has(name) || isAcronym(name.split(/[\s(]/, 1)[0] ?? '') || isNamedAsOrganisation(phrases, name))
  );
};

const trimmed = (text: string): string => text.replace(/^[\s,،、]+|[\s,،、]+$/g, '');

/** Where in a phrase of Arabic the organisation begins: at a noun for one that says which, or that “for” or “at” leads to. */
export const splitRole = (phrases: Phrases, phrase: string): RoleAndOrganisation => {
  const { lexicon } = phrases;
  const { language } = lexicon;
  const after = edges(lexicon)[1];
  const text = phrase
    .replace(lexicon.pattern`^[وف](?=${language.roleNouns}${after})`, '')
    .replace(
      lexicon.pattern`^(?:${phrases.titles}) (?=(?:${language.roleFronts} )*(?:${language.roleNouns})${after})`,
      '',
    );
  const noun = lexicon.pattern`${roleNoun(phrases)}`.exec(text);
  if (!noun) return isOrganisation(phrases, text) ? { organisation: text } : {};
  // “سفيرة هولندا لدى المملكة”: for whom and where belong to the role.
  if (lexicon.pattern`^(?:${language.fieldRoles})${after}`.test(noun[0])) return { role: trimmed(text) };
  for (const { index } of text.matchAll(/ (?=\p{L})/gu)) {
    if (index < noun.index + noun[0].length) continue;
    const name = text.slice(index + 1);
    const own = name.replace(lexicon.pattern`^(?:${language.ofOrganisation}) `, '');
    const [first = '', second = ''] = own.split(' ');
    if (!lexicon.pattern`^(?:${language.organisationNouns})$`.test(first)) continue;
    const isUnit = language.unitNouns && lexicon.pattern`^(?:${language.unitNouns})${after}`.test(own);
    const isLed = own !== name || lexicon.pattern`^(?:لل|بال|[لب](?=(?:${language.organisationNouns})$))`.test(first);
    // “رئيس الجامعة” is all role, “رئيس الجامعة الأردنية” is not.
    const isAcronym = language.acronyms && lexicon.pattern`(?:${language.acronyms})$`.test(first);
    const isNamed = (!first.startsWith('ال') && second) || (second.startsWith('ال') && !lexicon.has('places', second));
    if ((isUnit && !isLed) || !(isLed || isNamed || isAcronym)) continue;
    const organisation = own
      .replace(/^لل(?=.{2})/u, 'ال')
      .replace(lexicon.pattern`^[لبو](?=(?:${language.organisationNouns})${after})`, '');
    return { role: trimmed(text.slice(0, index)), organisation: trimmed(organisation) };
  }
  return { role: trimmed(text) };
};
