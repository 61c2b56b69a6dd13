import type { RoleAndOrganisation } from '../knowledge.js';
import type { Han } from './han.js';

export const isRoleWord = ({ lexicon }: Han, word: string): boolean =>
  lexicon.pattern`^(?:${lexicon.language.roleFronts})*(?:${lexicon.language.roleNouns})$`.test(word);

/** Whether a phrase says what somebody is: “省水利厅厅长”. */
export const isRole = ({ lexicon }: Han, phrase: string): boolean =>
  phrase.length <= 60 && lexicon.pattern`(?:${lexicon.language.roleNouns})$`.test(phrase);

export const isOrganisation = ({ lexicon }: Han, phrase: string): boolean =>
  /^[\p{L}\p{N}“”「」·（）() &.-]{2,60}$/u.test(phrase) &&
  lexicon.pattern`(?:${lexicon.language.organisationNouns}|${lexicon.language.regions})[）)]?$`.test(phrase);

const last = (text: string, pattern: RegExp): number | undefined => {
  let end: number | undefined;
  for (const found of text.matchAll(pattern)) end = found.index + found[0].length;
  return end;
};

/**
 * Parts “省水利厅厅长” into the role and its organisation. The part of an organisation whose head somebody is belongs to
 * the role: “省水利厅 水资源处处长”.
 */
export const splitRole = ({ lexicon }: Han, phrase: string): RoleAndOrganisation => {
  const { language } = lexicon;
  const text = phrase.replace(/^[\s，,、：:]+|[\s，,、：:]+$/g, '');
  const role = lexicon.pattern`(?:(?:${language.roleFronts})*(?:${language.roleNouns})(?:[、兼及和暨]|$)?)+$`.exec(
    text,
  )?.[0];
  if (!role) return {};
  const rest = text.slice(0, text.length - role.length);
  if (!rest) return { role };
  // “市人大代表”: what is one character is part of the role.
  if (rest.length === 1) return { role: text };
  // The departments look ahead at the role.
  const isPart = (from: number): boolean =>
    lexicon.pattern`^(?:${language.parts}|${language.departments})$`.test(rest.slice(from)) || isDepartment(from);
  const isDepartment = (from: number): boolean => {
    const found = lexicon.pattern`^(?:${language.departments})(?=${language.roleFronts}|${language.roleNouns})`.exec(
      text.slice(from),
    );
    return found !== null && from + found[0].length === rest.length;
  };
  const field = lexicon.pattern`(?:${language.fields})+(?=${language.fieldHeads}$)`.exec(text)?.index;
  if (field !== undefined && field !== 1 && field < rest.length) {
    const before = rest.slice(0, field);
    const isOrganised = lexicon.pattern`(?:${language.organisationNouns}|${language.regions})`.test(before);
    if (!isOrganised && lexicon.pattern`^${language.fieldRoles}$`.test(text)) return { role: text };
    return { role: text.slice(field), ...(before && { organisation: before }) };
  }
  const isHead = lexicon.pattern`${language.heads}$`.test(role);
  if (!isHead && isDepartment(0)) return { role, organisation: rest };
  if (isHead && isPart(0)) {
    const base = last(rest.slice(0, -2), lexicon.all`.*?(?:${language.organisationNouns})`);
    const alone = isDepartment(0);
    if (base && base > 2 && isPart(base)) return { role: text.slice(base), organisation: rest.slice(0, base) };
    if (alone) {
      const region = last(rest, lexicon.all`(?:${language.regions})(?=.{2})`);
      return region ? { role: text.slice(region), organisation: rest.slice(0, region) } : { role: text };
    }
    return { role, organisation: rest };
  }
  if (lexicon.pattern`(?:(?:${language.organisationNouns})|${language.regions}|[”」』》）)])$`.test(rest))
    return { role, organisation: rest };
  const end = last(rest, lexicon.all`.+?(?:(?:${language.organisationNouns})|${language.regions})`);
  if (end && end > 1) return { role: text.slice(end), organisation: rest.slice(0, end) };
  if (lexicon.pattern`^${language.fieldRoles}$`.test(role)) return { role: text };
  return { role, organisation: rest };
};
