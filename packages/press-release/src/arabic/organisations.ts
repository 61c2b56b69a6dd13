import type { FoundOrganisation, Terms } from '../knowledge.js';
import type { LexiconOf } from '../lexicon.js';
import { plainArabic } from './letters.js';
import type { ArabicLanguage } from './language.js';
import type { Phrases } from './roles.js';

/** How many brackets are looked at. */
const patience = 200;

/** “l’Agence nationale de l’eau (ANE)”: names headed by a noun for organisations, before their acronym. */
export const organisationsIn = (lexicon: LexiconOf<ArabicLanguage>, flat: string): Terms => {
  const organisations: FoundOrganisation[] = [];
  const byName: Map<string, FoundOrganisation['organisation']> = new Map();
  let seen = 0;
  for (const found of flat.matchAll(/[(（]([\p{Lu}\d][\p{Lu}\d&.-]{1,14})[)）]/gu)) {
    if (++seen > patience) break;
    const acronym = found[1] ?? '';
    const before =
      flat
        .slice(Math.max(0, found.index - 160), found.index)
        .split(/[.;:!?،,，。“”«»()]/u)
        .at(-1) ?? '';
    const noun = lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.organisationNouns})(?!\\p{L})`.exec(before);
    const name = noun && before.slice(noun.index).trim();
    if (!name || byName.has(acronym)) continue;
    const organisation = { name, acronym };
    organisations.push({ start: found.index, end: found.index + found[0].length, organisation, unsure: false });
    byName.set(acronym, organisation);
    byName.set(name, organisation);
  }
  return { organisations, byName, otherAcronyms: new Set() };
};

/** How far back the name is looked for that one word stands for, in characters. */
const reach = 4000;

/** “الوزارة”: the name that the text has given before, as “وزارة الموارد المائية”, up to the last of its words with “the”. */
export const nameInFull = ({ lexicon }: Phrases, flat: string, place: number, name: string): string => {
  if (!/^ال\p{L}+$/u.test(name)) return name;
  const before = flat.slice(Math.max(0, place - reach), place);
  const found =
    lexicon.pattern`(?<![\\p{L}\\p{M}])[وفبلك]?(?<full>${plainArabic(name)}(?: (?!ال)[\\p{L}\\p{M}]+){0,2}(?: (?:ال|لل|وال)[\\p{L}\\p{M}]+){1,3})`.exec(
      before,
    );
  return found?.groups?.['full'] ?? name;
};
