import type { FoundOrganisation, Terms } from '../knowledge.js';
import type { Han } from './han.js';

/** How many brackets are looked at. */
const patience = 200;

/** “联合国工业发展组织（UNIDO）”, “汶溪江流域管理中心（下称中心）”: names before their acronyms. */
export const organisationsIn = ({ lexicon }: Han, flat: string): Terms => {
  const { language } = lexicon;
  const organisations: FoundOrganisation[] = [];
  const byName: Map<string, FoundOrganisation['organisation']> = new Map();
  let seen = 0;
  for (const found of flat.matchAll(/[(（]([\p{Lu}\d][\p{Lu}\d&.-]{1,14})[)）]/gu)) {
    if (++seen > patience) break;
    const acronym = found[1] ?? '';
    const before =
      flat
        .slice(Math.max(0, found.index - 40), found.index)
        .split(/[^\p{L}\p{N}·]/u)
        .at(-1) ?? '';
    const name = before.replace(lexicon.pattern`^(?:${language.beforeRoles})`, '');
    if (byName.has(acronym) || !lexicon.pattern`.{2}(?:${language.organisationNouns})$`.test(name)) continue;
    const organisation = { name, acronym };
    organisations.push({ start: found.index, end: found.index + found[0].length, organisation, unsure: false });
    byName.set(acronym, organisation).set(name, organisation);
  }
  return { organisations, byName, otherAcronyms: new Set() };
};
