import type { RoleAndOrganisation, Terms } from '../knowledge.js';
import type { Gender, LexiconOf } from '../lexicon.js';
import type { EnglishLanguage } from './language.js';
import { isNamedAsOrganisation } from './organisations.js';
import { withoutOwning } from './owning.js';
import { startsUpper, wordsOf } from '../text.js';

export type EnglishLexicon = LexiconOf<EnglishLanguage>;

/** What rules need to know to tell roles, names and organisations apart. */
export interface English {
  readonly lexicon: EnglishLexicon;
  readonly terms: Terms;
  readonly pronouns: ReadonlyMap<string, Gender | undefined>;
}

const bare = (lexicon: EnglishLexicon, text: string): string => {
  const trimmed = text.replace(/^[\s,;:]+|[\s,;:]+$/g, '').replace(/(?<=\p{Ll}{2})\.$/u, '');
  const first = trimmed.split(' ', 1)[0] ?? '';
  return lexicon.has('articles', first.toLowerCase()) ? trimmed.slice(first.length).trim() : trimmed;
};

export const isRoleWord = (lexicon: EnglishLexicon, word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    lexicon.has('roles', lower) ||
    lower.split('-').some((part) => part.length > 2 && lexicon.has('roles', part)) ||
    /^(?:\p{Lu}O|C\p{Lu}O)$/u.test(word)
  );
};

/** Articles and the like: “a”, “the”, “its”. */
export const isOpening = (lexicon: EnglishLexicon, word = ''): boolean =>
  lexicon.has('articles', word) || lexicon.has('possessives', word);

/** Whether a phrase begins as a role does: “a professor of”, “Partnership and Programme Manager from”. */
export const beginsRole = ({ lexicon }: English, phrase: string): boolean => {
  const words = phrase.trim().split(/\s+/).slice(0, 9);
  if (lexicon.has('joiners', (words[0] ?? '').toLowerCase())) return false;
  const opens = isOpening(lexicon, words[0]?.toLowerCase());
  // “a joiner”: of what follows such an article, the ending alone tells that it is somebody’s work.
  const isTrade = (word: string): boolean =>
    lexicon.has('indefinite', words[0]?.toLowerCase() ?? '') &&
    /^\p{Ll}{2,}(?:er|or|ist|ian|wright|smith|keeper)$/u.test(word);
  const at = words.findIndex((word, index) => {
    const bare = word.replace(/[,.]$/, '');
    return isRoleWord(lexicon, bare) || (index > 0 && index === words.length - 1 && words.length <= 4 && isTrade(bare));
  });
  return (
    at >= 0 &&
    words.slice(0, at).every((word) => {
      const lower = withoutOwning(lexicon, word.toLowerCase());
      if (
        lexicon.has('sentenceStarters', lower) &&
        !lexicon.has('articles', lower) &&
        !lexicon.has('possessives', lower)
      )
        return lexicon.has('roleModifiers', lower) || lexicon.has('connectors', lower);
      return (
        (startsUpper(word) && !word.endsWith(',')) ||
        lexicon.has('roleModifiers', lower) ||
        lexicon.has('fields', lower) ||
        lexicon.has('articles', lower) ||
        lexicon.has('connectors', lower) ||
        lexicon.has('possessives', lower) ||
        // “a bog ecologist”
        (opens && at <= 3 && /^\p{Ll}[\p{L}-]+$/u.test(lower) && !lexicon.has('clauseWords', lower))
      );
    })
  );
};

/** Whether the phrase says what somebody is. A role word must come before any preposition’s second noun. */
export const isRole = (lexicon: EnglishLexicon, phrase: string): boolean =>
  phrase
    .split(/[\s,/]+/)
    .slice(0, 9)
    .some((word) => isRoleWord(lexicon, word));

const isKnown = ({ terms }: English, name: string): boolean => terms.byName.has(name);

const isAcronym = ({ terms }: English, name: string): boolean =>
  /^\p{Lu}[\p{Lu}\d&.-]*\p{Lu}[\p{Lu}\d]*$/u.test(name) && !terms.otherAcronyms.has(name) && name.length <= 12;

/** Whether a whole phrase names an organisation. */
export const isOrganisation = (knowledge: English, phrase: string): boolean => {
  const { lexicon } = knowledge;
  const name = bare(lexicon, phrase);
  if (!name) return false;
  return (
    isKnown(knowledge, name) ||
    isNamedAsOrganisation(lexicon, name) ||
    isAcronym(knowledge, name.split(/[\s(]/, 1)[0] ?? '')
  );
};

const isPlace = (lexicon: EnglishLexicon, name: string): boolean => lexicon.has('places', name.toLowerCase());

/** Fields and small words only: “Trade and Industry” belongs to the minister. */
const isField = (lexicon: EnglishLexicon, phrase: string): boolean =>
  phrase
    .split(/[\s,]+/)
    .filter(Boolean)
    .every((word) => {
      const lower = word.toLowerCase();
      return (
        !startsUpper(word) ||
        lexicon.has('fields', lower) ||
        lexicon.has('connectors', lower) ||
        lower.split('-').every((part) => lexicon.has('fields', part)) ||
        isRoleWord(lexicon, word)
      );
    });

const trimRole = (text: string): string => text.replace(/^[\s,]+|[\s,]+$/g, '');

const isJoined = (lexicon: EnglishLexicon, parts: readonly string[]): boolean =>
  (parts.at(-1) ?? '').split(' ').some((word) => lexicon.has('joiners', word));

/** “President”, “Executive Director”: a role at the head of whatever is named after it. */
const leads = (lexicon: EnglishLexicon, role: string): boolean => {
  const words = role.toLowerCase().split(' ');
  // What comes after a second “of” is no field any more: “Minister of Finance of Sundria”.
  if (words.slice(1).some((word) => lexicon.has('connectors', word) && !lexicon.has('joiners', word))) return true;
  return lexicon.has('headRoles', words.at(-1) ?? '') || lexicon.has('headRoles', words.slice(-2).join(' '));
};

/** The organisation that begins a phrase after “of”, “at” or a comma, if one does. */
const opensOrganisation = (
  knowledge: English,
  role: string,
  phrase: string,
  kind: 'of' | 'at' | 'for' | 'comma',
): boolean => {
  const { lexicon } = knowledge;
  const name = bare(lexicon, phrase);
  if (!startsUpper(name) && !isKnown(knowledge, name)) return false;
  // “Chair of the Council”: which one, only the text around it says.
  if (!name.includes(' ') && lexicon.has('organisationHeads', name.toLowerCase()) && !isKnown(knowledge, name))
    return false;
  const parts = name.split(',');
  // “Director, Communications, Acme University”, but “Chief, Trade, Investment and Innovation Division”.
  const isWhole = parts.length < 2 || isJoined(lexicon, parts) || isOrganisation(knowledge, parts[0] ?? '');
  const head = name.split(/ (?:of|for|in|at|from|on|to) /, 1)[0] ?? '';
  // “Vice President for International Affairs of X University”
  if (head !== name && isField(lexicon, head) && !isOrganisation(knowledge, head)) return false;
  if (isWhole && isOrganisation(knowledge, name)) return true;
  if (!isWhole && parts.slice(1).some((part) => isOrganisation(knowledge, part))) return false;
  const noun = name.split(/ (?:of|for|in|at|from|on|to) |,/, 1)[0] ?? '';
  if (isRole(lexicon, noun) && isRoleWord(lexicon, noun.split(' ')[0] ?? '')) return false;
  if (kind === 'for' || kind === 'comma') return false;
  if (isField(lexicon, noun)) return false;
  return kind === 'at' || isPlace(lexicon, noun) || leads(lexicon, role);
};

/**
 * Parts “Deputy to the Director General of UNIDO” into the role and its organisation, at the first “of”, “at”, comma
 * or the like behind which an organisation begins. “Minister of Trade and Industry of Ghana” keeps its fields.
 */
export const splitRole = (knowledge: English, phrase: string): RoleAndOrganisation => {
  const { lexicon } = knowledge;
  const { ofWords, possessive: owning } = lexicon.language;
  const text = bare(lexicon, phrase);
  if (!text) return {};

  const owner = lexicon.pattern`^(.{1,80}?)(?:${owning})\\s+(.+)$`.exec(text);
  if (owner?.[1] && owner[2] && !isRole(lexicon, owner[1]) && isRole(lexicon, owner[2])) {
    const own = splitRole(knowledge, owner[2]);
    // “the company’s chairwoman”: which company, only the text around it says.
    return startsUpper(owner[1]) && !own.organisation ? { ...own, organisation: bare(lexicon, owner[1]) } : own;
  }
  const possessive = text.split(' ', 1)[0] ?? '';
  if (lexicon.has('possessives', possessive.toLowerCase())) return splitRole(knowledge, text.slice(possessive.length));

  const kinds = (['of', 'at', 'for'] as const).flatMap((kind) =>
    wordsOf(ofWords[kind]).map((word) => ({ kind, word })),
  );
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const role = text.slice(0, at);
    const rest = text.slice(at + 1);
    const isComma = role.endsWith(',');
    const next = rest.split(' ', 1)[0] ?? '';
    const kind = isComma ? 'comma' : kinds.find(({ word }) => word === next)?.kind;
    if (!kind) continue;
    const name = isComma ? rest : rest.slice(next.length + 1);
    if (!isRole(lexicon, role)) {
      if (isOrganisation(knowledge, role)) return { organisation: text };
      continue;
    }
    if (kind === 'of' && / to /.test(name) && isPlace(lexicon, bare(lexicon, name.split(' to ')[0] ?? '')))
      return { role: text };
    const last = role.split(/[\s]+/).at(-1)?.toLowerCase() ?? '';
    if (kind === 'of' && lexicon.has('civicRoles', last) && !isOrganisation(knowledge, name)) continue;
    if (opensOrganisation(knowledge, role, name, kind))
      return { role: trimRole(role), organisation: bare(lexicon, name) };
  }
  if (!isRole(lexicon, text)) return isOrganisation(knowledge, text) ? { organisation: text } : {};
  return premodified(knowledge, text);
};

/** “UNIDO Director General”: the organisation before its role. */
const premodified = (knowledge: English, text: string): RoleAndOrganisation => {
  const { lexicon } = knowledge;
  const words = text.split(' ');
  const first = words.findIndex(
    (word) => isRoleWord(lexicon, word) || lexicon.has('roleModifiers', word.toLowerCase()),
  );
  for (let end = Math.max(first, 0); end > 0; end--) {
    const name = words.slice(0, end).join(' ');
    const isSure =
      isKnown(knowledge, name) || isAcronym(knowledge, name) || (end > 2 && isOrganisation(knowledge, name));
    if (isSure || (isPlace(lexicon, name) && end === first)) {
      return { role: words.slice(end).join(' '), organisation: name };
    }
  }
  return { role: text };
};
