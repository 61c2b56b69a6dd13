import type { Organisation } from '@unido/announcement';
import type { Knowledge } from './knowledge.js';
import type { Span } from './text.js';

/** Who holds the rights, where the text says so. */
export const holderIn = (knowledge: Knowledge, flat: string, units: readonly Span[]): Organisation | undefined => {
  const { lexicon, terms } = knowledge;
  for (const { start, end } of units) {
    const text = flat.slice(start, Math.min(end, start + 4000));
    for (const source of lexicon.language.sections.holders) {
      const found = lexicon.pattern`${source}`.exec(text)?.groups?.['holder'];
      if (!found || !/^[\p{Lu}\p{Lo}]/u.test(found)) continue;
      const words = found.split(lexicon.pattern`\\s(?:${lexicon.language.afterHolder})`, 1)[0]?.trim() ?? '';
      const [, name = words, acronym] = /^(.*?)\s*\(([^()]+)\)/.exec(words) ?? [];
      const known = (acronym && terms.byName.get(acronym)) ?? terms.byName.get(name);
      if (known) return known;
      if (acronym) return { name, acronym };
      if (knowledge.isOrganisation(name) || source.includes('©')) return { name: name.replace(/[\s.,–—-]+$/, '') };
    }
  }
  return undefined;
};
