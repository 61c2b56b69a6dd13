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

/** Around a word. */
export const edges = ({ language }: Phrases['lexicon']): readonly [before: string, after: string] =>
  !language.parted ? ['', ''] : ['(?<![\\p{L}\\p{N}-])', '(?![\\p{L}\\p{N}-])'];

/** Any verb that says that somebody speaks. */
export const speaking = ({ language: { speaks } }: Phrases['lexicon']): string =>
  `(?:${speaks.any}|${speaks.female}|${speaks.male})`;

/** A noun that heads a role, alone or joined to another: “enseignant-chercheur”. */
const noun = ({ lexicon }: Phrases): string => `(?:${lexicon.language.roleNouns})(?:-\\p{L}+){0,2}`;

/** A word that heads a role, wherever it stands. */
export const roleNoun = (phrases: Phrases): string => {
  const [before, after] = edges(phrases.lexicon);
  return `${before}${noun(phrases)}${after}`;
};

export const isRoleWord = (phrases: Phrases, word: string): boolean =>
  phrases.lexicon.pattern`^(?:${noun(phrases)}|${phrases.lexicon.language.roleAdjectives ?? '(?!)'})$`.test(word);

export const isRole = (phrases: Phrases, phrase: string): boolean =>
  phrases.lexicon.pattern`${roleNoun(phrases)}`.test(phrase.slice(0, 120));

/** How much of a phrase opens a role: “la directrice” of “la directrice générale”, “ancien ministre”. */
export const roleHead = (phrases: Phrases, phrase: string): string | undefined => {
  const { article, roleFronts } = phrases.lexicon.language;
  const front = `^(?:${article})?(?:(?:${roleFronts}) ?)*`;
  return phrases.lexicon.pattern`${front}${noun(phrases)}${edges(phrases.lexicon)[1]}`.exec(phrase)?.[0];
};

/** The same of words that are a role only behind a name’s comma: “plasticienne à Sète”. */
export const likelyRoleHead = ({ lexicon }: Phrases, phrase: string): string | undefined => {
  const { article, likelyRoles } = lexicon.language;
  const found = likelyRoles
    ? lexicon.pattern`^(?:${article})?(?<noun>${likelyRoles})${edges(lexicon)[1]}`.exec(phrase)
    : null;
  return found && /^\p{Ll}/u.test(found.groups?.['noun'] ?? '') ? found[0] : undefined;
};

export const beginsRole = (phrases: Phrases, phrase: string): boolean => roleHead(phrases, phrase) !== undefined;

/** “CNRS”, “ООН-Хабитат” */
const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\d&.-]*\p{Lu}\d*(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && word.length <= 16;

export const isNamedAsOrganisation = ({ lexicon }: Phrases, name: string): boolean => {
  const { language } = lexicon;
  const [before, after] = edges(lexicon);
  return (
    startsUpper(name) &&
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

/** “ambassade d’Allemagne”: small letters head the name of an organisation, unless they are a part of one: “service”. */
const isProper = ({ lexicon }: Phrases, name: string): boolean => {
  const { units } = lexicon.language;
  return units !== undefined && /\p{Lu}/u.test(name) && !lexicon.pattern`^(?:${units})${edges(lexicon)[1]}`.test(name);
};

const trimmed = (text: string): string => text.replace(/^[\s,،、]+|[\s,،、]+$/g, '');

/**
 * Parts “directrice générale de l’Agence de l’eau” into the role and its organisation: at the first preposition behind
 * which an organisation begins, or before the noun or name that heads one.
 */
export const splitRole = (phrases: Phrases, phrase: string): RoleAndOrganisation => {
  const { lexicon, terms } = phrases;
  const { language } = lexicon;
  const text = trimmed(phrase).replace(lexicon.pattern`^(?:${language.article})?`, '');
  if (!text) return {};
  const likely = likelyRoleHead(phrases, text);
  const head =
    lexicon.pattern`${roleNoun(phrases)}`.exec(text) ?? (likely === undefined ? null : { index: 0, 0: likely });
  if (!head) return isOrganisation(phrases, text) ? { organisation: text } : {};
  const of = language.ofOrganisation;
  const [before, after] = edges(lexicon);
  // A minister’s first complement is the field; a country or a second one may follow.
  let from = head.index + head[0].length;
  const field = lexicon.pattern`^(?:${language.fieldRoles})${after}`.test(text.slice(head.index));
  if (field) {
    const next = lexicon.pattern`^.*?${before}(?:${of || '\\p{L}+'}) ?\\p{L}+`.exec(text.slice(from));
    if (next) from += next[0].length;
  }
  const isName = (name: string, isNext: boolean): boolean => {
    const first = (name.split(' ', 1)[0] ?? '').replace(/[«»"“”]/g, '');
    if (terms.byName.has(name) || isAcronym(first)) return true;
    const noun = lexicon.pattern`^(?:${language.organisationNouns})${after}`.exec(name)?.[0];
    if (noun !== undefined) {
      // Where cases do without prepositions: “фонда «Вектор»”, but “директор школы”.
      const isFollowed = !of && /^ ["«“„\p{Lu}]/u.test(name.slice(noun.length));
      return startsUpper(name) || isFollowed || isProper(phrases, name);
    }
    if (field) return !isNext && lexicon.has('places', name.toLowerCase());
    if (language.fields && lexicon.pattern`^(?:${language.fields})${after}`.test(name)) return false;
    return startsUpper(name.replace(/^[«"“]/, '')) && !beginsRole(phrases, name);
  };
  const join = of
    ? lexicon.all`[ ,]+(?:${of}) ?(?<name>[^,]*)|, (?<next>[^,]+)`
    : lexicon.all` (?<name>[^ ,][^,]*)|, (?<next>[^,]+)`;
  join.lastIndex = from;
  for (let found = join.exec(text); found; found = join.exec(text)) {
    const { name, next } = found.groups ?? {};
    const raw = name ?? next ?? '';
    if (isName(raw.trim(), next !== undefined)) {
      const organisation = trimmed(text.slice(found.index + found[0].length - raw.length));
      // “maire de Liège et président de la Métropole” is two roles.
      const isTwo = lexicon.pattern` (?:${language.and}) ?(?:${language.article})?(?:${language.roleNouns})${after}`;
      if (isTwo.test(organisation)) return { role: text };
      // “полпред президента в Чуйской области”
      const role = text.slice(0, found.index).replace(of ? /$/u : lexicon.pattern` ${lexicon.any('connectors')}$`, '');
      return { role: trimmed(role), organisation };
    }
    // The next place to look at begins behind this joint, not behind all that follows it.
    join.lastIndex = found.index + 1;
  }
  return { role: text };
};
