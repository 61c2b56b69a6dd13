import type { RoleAndOrganisation, Terms } from '../knowledge.js';
import type { Gender, LexiconOf } from '../lexicon.js';
import { startsUpper } from '../text.js';
import type { PhraseLanguage } from './language.js';

/** What the rules for phrases know of a text. */
export interface Phrases {
  readonly lexicon: LexiconOf<PhraseLanguage>;
  readonly terms: Terms;
  /** Honorifics, and what each says of gender. */
  readonly genderOf: ReadonlyMap<string, Gender | undefined>;
  /** A pattern for any honorific. */
  readonly titles: string;
}

/** Around a word, where words are parted from one another. */
export const edges = ({ language }: Phrases['lexicon']): readonly [before: string, after: string] =>
  !language.parted ? ['', ''] : ['(?<![\\p{L}\\p{N}-])', '(?![\\p{L}\\p{N}-])'];

/** A word that heads a role, wherever it stands. */
export const roleNoun = ({ lexicon }: Phrases): string => {
  const [before, after] = edges(lexicon);
  return `${before}(?:${lexicon.language.roleNouns})${after}`;
};

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
  if (language.script === 'han') return lexicon.pattern`(?:${language.organisationNouns})$`.test(name);
  const [before, after] = edges(lexicon);
  return (
    (language.script === 'arabic' || startsUpper(name)) &&
    (lexicon.pattern`^(?:\\p{L}+ ){0,2}?${before}(?:${language.organisationNouns})${after}`.test(name) ||
      lexicon.pattern`${after}${before}(?:S\\.?A\\.?(?:S|R\\.?L)?|S\\.? de R\\.?L\\.?|GmbH|Ltd|Inc)\\.?$`.test(name))
  );
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

/** Where in a phrase of Chinese the organisation ends: before the last run of words that say what somebody is. */
const splitHan = ({ lexicon }: Phrases, text: string): RoleAndOrganisation => {
  const { roleNouns, roleFronts } = lexicon.language;
  const role = lexicon.pattern`(?:(?:${roleFronts})*(?:${roleNouns})(?:[、兼]|及)?)+$`.exec(text);
  if (!role?.[0]) return {};
  const organisation = trimmed(text.slice(0, role.index));
  return { role: trimmed(role[0]), ...(organisation && { organisation }) };
};

/**
 * Parts “directrice générale de l’Agence de l’eau” into the role and its organisation: at the first preposition behind
 * which an organisation begins, or before the noun or name that heads one.
 */
export const splitRole = (phrases: Phrases, phrase: string): RoleAndOrganisation => {
  const { lexicon, terms } = phrases;
  const { language } = lexicon;
  const text = trimmed(phrase).replace(lexicon.pattern`^(?:${language.article})?`, '');
  if (!text) return {};
  if (language.script === 'han') return splitHan(phrases, text);
  const noun = lexicon.pattern`${roleNoun(phrases)}`.exec(text);
  if (!noun) return isOrganisation(phrases, text) ? { organisation: text } : {};
  const of = language.ofOrganisation;
  const [before, after] = edges(lexicon);
  // A minister’s first complement is the field; a country or a second one may follow.
  let from = noun.index + noun[0].length;
  const field = lexicon.pattern`^(?:${language.fieldRoles})${after}`.test(text.slice(noun.index));
  if (field) {
    const next = lexicon.pattern`^.*?${before}(?:${of || '\\p{L}+'}) ?\\p{L}+`.exec(text.slice(from));
    if (next) from += next[0].length;
  }
  const join = of
    ? lexicon.all`[ ,]+(?:${of}) ?(?<name>[^,]*)|, (?<next>[^,]+)`
    : lexicon.all` (?<name>[^ ,][^,]*)|, (?<next>[^,]+)`;
  join.lastIndex = from;
  for (let found = join.exec(text); found; found = join.exec(text)) {
    const raw = found.groups?.['name'] ?? found.groups?.['next'] ?? '';
    const name = raw.trim();
    const first = name.split(' ', 1)[0] ?? '';
    const isHead = lexicon.pattern`^(?:${language.organisationNouns})${after}`.test(name);
    const isName =
      terms.byName.has(name) ||
      (isHead && (language.script === 'arabic' || startsUpper(name))) ||
      isAcronym(first.replace(/[«»"“”]/g, '')) ||
      (field && found.groups?.['name'] !== undefined && lexicon.has('places', name.toLowerCase())) ||
      (language.script === 'capitals' &&
        !field &&
        startsUpper(name.replace(/^[«"“]/, '')) &&
        !lexicon.pattern`^(?:${language.roleNouns})${after}`.test(name));
    if (isName) {
      const organisation = text.slice(found.index + found[0].length - raw.length);
      return { role: trimmed(text.slice(0, found.index)), organisation: trimmed(organisation) };
    }
    // The next place to look at begins behind this joint, not behind all that follows it.
    join.lastIndex = found.index + 1;
  }
  return { role: text };
};
