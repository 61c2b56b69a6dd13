import type { FoundOrganisation, Terms } from '../knowledge.js';
import type { LexiconOf } from '../lexicon.js';
import type { PhraseLanguage } from './language.js';

/** How many brackets are looked at. */
const patience = 200;

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** “l’Agence nationale de l’eau (ANE)”: names headed by a noun for organisations, before their acronym. */
export const organisationsIn = (lexicon: LexiconOf<PhraseLanguage>, flat: string): Terms => {
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
    const names = [...before.matchAll(lexicon.all`(?<!\\p{L})(?:${lexicon.language.organisationNouns})(?!\\p{L})`)]
      .filter(({ 0: text }) => /^\p{Lu}/u.test(text))
      .map(({ index }) => before.slice(index).trim());
    const name = names.find((one) => initialsOf(one) === acronym) ?? names[0];
    // In a line of capitals nothing tells an acronym.
    const isLine = !/\p{Ll}/u.test(name ?? '');
    if (!name || isLine || byName.has(acronym)) continue;
    const organisation = { name, acronym };
    organisations.push({ start: found.index, end: found.index + found[0].length, organisation, unsure: false });
    byName.set(acronym, organisation);
    byName.set(name, organisation);
  }
  return { organisations, byName, otherAcronyms: new Set() };
};
