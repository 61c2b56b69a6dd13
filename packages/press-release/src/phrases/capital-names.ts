import type { Candidate } from '../candidate.js';
import { startsUpper } from '../text.js';
import type { FindNames } from './names.js';
import { isRoleWord, type Phrases } from './roles.js';

/** “L’apicultrice” and “D’une” begin sentences, no names. */
const word = String.raw`(?![LDCSJT]'\p{Ll}|Qu')(?:\p{Lu}\.(?:-?\p{Lu}\.)*|(?:[dlo]')?\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*)`;

const longestName = 6;

const isCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && !text.includes('.');

const isInitial = (text: string): boolean => /^\p{Lu}\./u.test(text);

const isDateWord = ({ months, weekdays }: Phrases['lexicon'], word: string): boolean =>
  months.has(word.toLowerCase()) || weekdays.has(word.toLowerCase());

/** Words that belong to no name of a person. */
const isOther = (phrases: Phrases, text: string): boolean => {
  const { lexicon, terms } = phrases;
  const lower = text.toLowerCase().replace(/^[dl]'/, '');
  return (
    lexicon.has('sentenceStarters', lower) ||
    lexicon.has('places', lower) ||
    terms.byName.has(text) ||
    terms.otherAcronyms.has(text) ||
    lexicon.pattern`^(?:${lexicon.language.organisationNouns})$`.test(lower)
  );
};

/** A country, or “d’État”, before a name: “le président du Sénégal Amadou Ba”. */
const isApart = (phrases: Phrases, word: string): boolean =>
  (/^[dl]'/.test(word) && isOther(phrases, word)) || phrases.lexicon.has('places', word.toLowerCase());

const runs = new WeakMap<object, RegExp>();

const runOf = ({ lexicon }: Phrases): RegExp => {
  let run = runs.get(lexicon);
  if (!run) {
    const particles = lexicon.any('particles');
    // “Omar "Tito" Maidana”
    const nickname = `(?: ["“«]\\p{Lu}\\p{L}{1,14}["”»])?`;
    run = new RegExp(`(?<![\\p{L}\\p{N}'’.-])${word}(?:${nickname} (?:${particles} ){0,2}${word}){0,9}`, 'gu');
    runs.set(lexicon, run);
  }
  run.lastIndex = 0;
  return run;
};

/** How much of a text before a place is honorifics, in small letters or capitals. */
const honorificsBefore = (phrases: Phrases, text: string): string => {
  const found = phrases.lexicon.pattern`(?:(?<![\\p{L}\\p{N}.-])(?:${phrases.titles}) )+$`.exec(text);
  if (!found) return '';
  // “directeur général Jean Diop”: here the word belongs to the role.
  const word = /([\p{L}-]+) $/u.exec(text.slice(0, found.index))?.[1];
  return word && !found[0].includes('.') && isRoleWord(phrases, word) ? '' : found[0];
};

/** Names as languages with capitals write them: two words in capitals or more, or one behind an honorific. */
export const capitalNames: FindNames = (phrases, flat, span) => {
  const { lexicon, genderOf } = phrases;
  const text = flat.slice(span.start, span.end);
  const found: Candidate[] = [];
  // “Mmes Riou et Berthelé”: who else an honorific of several is for.
  let shared: { honorific: string; end: number } | undefined;
  for (const { 0: run, index } of text.matchAll(runOf(phrases))) {
    let at = index;
    let words = run.split(' ');
    let honorific = honorificsBefore(phrases, text.slice(Math.max(0, at - 60), at));
    if (
      !honorific &&
      shared &&
      lexicon.pattern`^(?:, | (?:${lexicon.language.and}) )$`.test(text.slice(shared.end, at))
    )
      honorific = shared.honorific;
    const isShared = honorific !== '' && honorific === shared?.honorific;
    const drop = (): void => {
      at += (words[0]?.length ?? 0) + 1;
      words = words.slice(1);
    };
    // Months and weekdays stand in capitals only at the start of a sentence, or where they are names: “Julio Arregui”.
    if (words.length === 1 && isDateWord(lexicon, run)) continue;
    // What opens the run may be honorifics, roles and words that begin a sentence.
    for (let first = words[0]; first !== undefined; first = words[0]) {
      const two = `${first} ${words[1] ?? ''}`.toLowerCase();
      if (genderOf.has(two)) {
        honorific += `${first} ${words[1] ?? ''} `;
        drop();
        drop();
      } else if (genderOf.has(first.toLowerCase())) {
        honorific += `${first} `;
        drop();
      } else if (
        isRoleWord(phrases, first) ||
        lexicon.has('sentenceStarters', first.toLowerCase()) ||
        (words.length > 2 && isApart(phrases, first))
      ) {
        honorific = '';
        drop();
      } else break;
    }
    // “el salón Hermanas Mirabal”
    const place = lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.beforePlaces}) ?$`;
    if (!honorific && at > index && place.test(text.slice(Math.max(0, index - 24), index))) continue;
    // “Représentant Résident de la Banque”: what is left leads to a complement.
    const isLed = !honorific && at > index && !startsUpper(words[0] ?? '') && !/^[dl]'/.test(words[0] ?? '');
    if (isLed) while (words.length && !startsUpper(words[0] ?? '')) drop();
    // “en présence d'Éric Le Bihan”
    const elision = honorific ? undefined : /^[dl]'(?=\p{Lu})/u.exec(words[0] ?? '')?.[0];
    if (elision) {
      at += elision.length;
      words = [(words[0] ?? '').slice(elision.length), ...words.slice(1)];
    }
    const isWithout = (one: string, place: number): boolean =>
      startsUpper(one) &&
      ((isOther(phrases, one) &&
        !(place > 0 && lexicon.has('particles', one.toLowerCase()) && startsUpper(words[place + 1] ?? '')) &&
        !(honorific && place < 2) &&
        !lexicon.has('particles', words[place - 1] ?? '')) ||
        (place > 0 && lexicon.has('roles', one.toLowerCase())) ||
        (isCapitals(one) &&
          one.length < 3 + Number(!honorific) &&
          !words.some((other) => !isCapitals(other) && startsUpper(other))));
    const stop = words.findIndex(isWithout);
    // “Institut Pasteur Jean Martin”: an organisation’s name goes on to its end.
    if (stop === 0 && !honorific) continue;
    const all = (stop < 0 ? words : words.slice(0, stop)).slice(0, longestName);
    while (all.length && !/^(?:[dlo]')?\p{Lu}/u.test(all.at(-1) ?? '')) all.pop();
    const count = all.filter((one) => startsUpper(one) && !isInitial(one)).length;
    if (!all.length || count < 1) continue;
    const name = all.join(' ');
    const start = isShared ? at : at - honorific.length;
    if (lexicon.has('severalHonorifics', honorific.trim().toLowerCase())) shared = { honorific, end: at + name.length };
    const gender = honorific
      .trim()
      .split(/(?<=\.)\s|\s/)
      .map((one) => genderOf.get(one.toLowerCase()))
      .find(Boolean);
    const before = text.slice(Math.max(0, at - 24), at);
    const isPlace = !honorific && place.test(before);
    // “la concejala de Patrimonio”: what a preposition leads to is no name of whoever holds the office.
    const isComplement =
      isLed ||
      elision !== undefined ||
      (!honorific && lexicon.has('connectors', /([\p{L}']+) ?$/u.exec(before)?.[1]?.toLowerCase() ?? ''));
    const isThing = !honorific && lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.article}) ?$`.test(before);
    const end = at + name.length;
    found.push({
      start: span.start + start,
      nameStart: span.start + at,
      nameEnd: span.start + end,
      end: span.start + end,
      name,
      ...(honorific && { honorific: honorific.trim() }),
      ...(gender && { gender }),
      ...(isComplement && { complement: true }),
      ...((count < 2 || isPlace || isThing || (all.length === count && all.every(isCapitals))) &&
        !honorific && { weak: true }),
    });
  }
  return found;
};
