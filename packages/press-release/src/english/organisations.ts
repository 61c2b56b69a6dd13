import type { Organisation } from '@unido/announcement';
import type { FoundOrganisation, Terms } from '../knowledge.js';
import type { EnglishLexicon } from './roles.js';
import { escapePattern, startsUpper, wordsOf } from '../text.js';

/** How far before the bracket a name may begin, in characters. */
const reach = 180;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isAcronym = (text: string): boolean => {
  const words = text.split(' ');
  return (
    text.length <= 24 &&
    words.length <= 3 &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word)) &&
    words.some((word) => /\p{Lu}.*\p{Lu}/u.test(word)) &&
    /^[\p{L}\p{N}\p{M}&/.'’ -]+$/u.test(text)
  );
};

/** How many letters of an acronym begin these words, where all of them stand in the words in order; else 0. */
const madeOf = (acronym: string, words: readonly string[]): number => {
  const letters = [...fold(acronym.replace(/[^\p{Lu}\d]/gu, ''))];
  const names = words.map(fold);
  if (letters[0] !== names[0]?.[0]) return 0;
  let word = 0;
  let inside = 1;
  let initials = 1;
  for (const letter of letters.slice(1)) {
    const next = names.findIndex((name, index) => index > word && index <= word + 3 && name[0] === letter);
    const within = (names[word] ?? '').indexOf(letter, inside);
    if (next >= 0) {
      word = next;
      inside = 1;
      initials++;
    } else if (within >= 0) inside = within + 1;
    else return 0;
  }
  return initials * 2 > letters.length && words.length - word <= 5 ? initials : 0;
};

const nameBefore = (lexicon: EnglishLexicon, before: string, acronym: string): string | undefined => {
  const words = [...before.matchAll(/[^\s,]+|,/g)].map(({ 0: text, index }) => ({ text, index }));
  let first = words.length;
  while (first > 0) {
    const { text } = words[first - 1] ?? { text: '' };
    const isName = /^[“"‘'«]?[\p{Lu}\d]/u.test(text) && !/[.;:!?”"»)]$/.test(text);
    if (!isName && text !== ',' && !lexicon.has('connectors', text)) break;
    first--;
  }
  const run = words.slice(first);
  const from = (index: number): string => before.slice(run[index]?.index ?? 0).trim();
  let best = { at: -1, initials: 0 };
  for (let index = run.length - 1; index >= 0; index--) {
    if (!startsUpper(run[index]?.text ?? '')) continue;
    const initials = madeOf(
      acronym,
      run.slice(index).map((one) => one.text),
    );
    if (initials > best.initials) best = { at: index, initials };
  }
  if (best.at >= 0) return from(best.at);
  // The letters don’t tell where the name begins: after the last article that begins something, else the whole run.
  let start = run.findLastIndex(
    ({ text }, index) =>
      text === ',' || (lexicon.has('articles', text) && (index === 0 || !startsUpper(run[index - 1]?.text ?? ''))),
  );
  start++;
  while (start < run.length && !startsUpper(run[start]?.text ?? '')) start++;
  // The article at a sentence’s start is no part of the name.
  if (lexicon.has('articles', (run[start]?.text ?? '').toLowerCase())) start++;
  return run.length - start >= 2 ? from(start) : undefined;
};

/** The word that heads a name: “Institute” in “Institute for Water”, “Bank” in “World Bank”. */
const headsOf = (lexicon: EnglishLexicon, name: string): string[] => {
  const words = name.split(/[\s,]+/);
  const small = words.findIndex(
    (word, index) =>
      index > 0 && !startsUpper(word) && lexicon.has('connectors', word) && !lexicon.has('joiners', word),
  );
  return words.slice(0, small < 0 ? undefined : small).map((word) => word.toLowerCase());
};

const isStrongHead = (lexicon: EnglishLexicon, word: string): boolean =>
  startsUpper(word) &&
  lexicon.has('organisationHeads', word.toLowerCase()) &&
  !lexicon.has('weakOrganisationHeads', word.toLowerCase());

/** “City of Graz”, “Port of the Two Rivers”. */
const isFrontOfName = (lexicon: EnglishLexicon, [front = '', of = '', ...name]: readonly string[]): boolean =>
  lexicon.has('organisationFronts', front.toLowerCase()) &&
  wordsOf(lexicon.language.ofWords.of).includes(of) &&
  startsUpper(name.find((word) => !lexicon.has('articles', word)) ?? '');

/** Whether a name is headed by a word such as Institute, or ends as companies do. */
export const isNamedAsOrganisation = (lexicon: EnglishLexicon, name: string): boolean => {
  const heads = headsOf(lexicon, name);
  const words = name.split(/\s+/);
  return (
    startsUpper(name) &&
    (isFrontOfName(lexicon, words) ||
      lexicon.has('companyForms', (words.at(-1) ?? '').toLowerCase()) ||
      (words.length > 1 && isStrongHead(lexicon, words.at(-1) ?? '')) ||
      heads.some((word, index) =>
        lexicon.has('weakOrganisationHeads', word)
          ? index > 0 || (words.length > 2 && heads.length === 1 && !lexicon.has('fields', word))
          : lexicon.has('organisationHeads', word),
      ))
  );
};

const actsAs = (lexicon: EnglishLexicon, flat: string, full: string, acronym: string): boolean => {
  const name = `(?:${escapePattern(acronym)}|${escapePattern(full)})`;
  const roles = lexicon.any('roles');
  const small = `(?:${lexicon.any('connectors')} )?(?:${lexicon.any('articles')} )?`;
  const acts = `(?: ${roles}| (?:has |have |will |is |was |also )?${lexicon.any('acting')})`;
  // Not among the language’s own patterns: those are kept, and this one holds a word of the text.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${roles} ${small}${name}|${name}${acts})(?![\\p{L}\\p{N}])`, 'iu').test(
    flat.slice(0, 100_000),
  );
};

const judge = (lexicon: EnglishLexicon, flat: string, name: string, acronym: string): 'yes' | 'unsure' | 'no' => {
  const words = name.split(/\s+/);
  const capitals = words.filter(startsUpper).length;
  const small = words.filter((word) => !startsUpper(word) && !lexicon.has('connectors', word)).length;
  if (capitals < 2 || small >= capitals || /\p{Lu}s$/u.test(acronym)) return 'no';
  if (isNamedAsOrganisation(lexicon, name)) return 'yes';
  const heads = headsOf(lexicon, name);
  const isOther =
    lexicon.has('otherHeads', heads.at(-1) ?? '') || lexicon.has('otherHeads', (words.at(-1) ?? '').toLowerCase());
  if (actsAs(lexicon, flat, name, acronym)) return 'yes';
  return isOther ? 'no' : 'unsure';
};

/** Names that the text shows to be companies’ by the form after them: “Post Norvia AS”. Looks at no more than `limit`. */
const companiesIn = (lexicon: EnglishLexicon, flat: string, limit = 200): string[] => {
  const names = new Set<string>();
  const name = /(?<![\p{L}\p{N}.&'-] ?)((?:\p{Lu}[\p{L}\p{N}'&-]* ){1,4})(\p{Lu}[\p{L}./]{1,9})(?![\p{L}\p{N}])/gu;
  for (const [, words = '', form = ''] of flat.matchAll(name)) {
    if (names.size >= limit) break;
    const bare = words.trim();
    const isForm = ['', '.'].some((stop) => lexicon.has('companyForms', form.toLowerCase() + stop));
    const first = bare.split(' ', 1)[0]?.toLowerCase() ?? '';
    if (isForm && /\p{Ll}/u.test(bare) && !lexicon.has('sentenceStarters', first)) names.add(bare);
  }
  return [...names];
};

/** The organisations that a text names with their acronyms. Looks at no more than `limit` brackets. */
export const organisationsIn = (lexicon: EnglishLexicon, flat: string, limit = 200): Terms => {
  const organisations: FoundOrganisation[] = [];
  const otherAcronyms = new Set<string>();
  const byName = new Map<string, Organisation>();
  let seen = 0;
  for (const found of flat.matchAll(/\(([^()]{2,120})\)/g)) {
    if (++seen > limit) break;
    const inner = (found[1] ?? '').replace(/^["“‘'„«]|["”’'“»]$/g, '').trim();
    const sentence =
      flat
        .slice(Math.max(0, found.index - reach), found.index)
        .split(/[.!?;:](?=\s)(?<!\b\p{Lu}\.)|[“”"()]/u)
        .at(-1) ?? '';
    let name: string | undefined;
    let acronym = inner;
    if (isAcronym(inner)) name = nameBefore(lexicon, sentence, inner);
    else {
      const before = /([\p{Lu}\d][\p{L}\p{N}&-]*\p{Lu}[\p{L}\p{N}&-]*) $/u.exec(sentence)?.[1];
      const words = inner.replace(/^the /i, '').split(/\s+/);
      if (before && madeOf(before, words)) [name, acronym] = [words.join(' '), before];
    }
    if (!name || byName.has(acronym)) continue;
    const verdict = judge(lexicon, flat, name, acronym);
    // What stood before an earlier bracket, as a dateline “5 May (WHO)”, may have been no name of it at all.
    const isKnownAsOther = otherAcronyms.has(acronym);
    if (verdict === 'no' || (verdict === 'unsure' && isKnownAsOther)) otherAcronyms.add(acronym);
    else {
      otherAcronyms.delete(acronym);
      const organisation = { name: name.replace(/\s+/g, ' '), acronym };
      organisations.push({
        start: found.index,
        end: found.index + found[0].length,
        organisation,
        unsure: verdict === 'unsure',
      });
      byName.set(acronym, organisation);
      byName.set(organisation.name, organisation);
    }
  }
  for (const name of companiesIn(lexicon, flat)) if (!byName.has(name)) byName.set(name, { name });
  return { organisations, byName, otherAcronyms };
};
