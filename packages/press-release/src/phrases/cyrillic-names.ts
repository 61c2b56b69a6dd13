import type { Candidate } from '../candidate.js';
import type { Gender } from '../lexicon.js';
import { wordsOf } from '../text.js';
import { firstNames } from './first-names.js';
import type { PhraseLanguage } from './language.js';
import type { FindNames } from './names.js';
import { isRoleWord, type Phrases } from './roles.js';

/** “Иванов”, “И.И.Иванов”, “аль-Рашид”, and initials alone. */
const word = String.raw`(?:(?:\p{Lu}\.-?){1,3}(?!\p{L})|(?:\p{Lu}\.-?){0,3}(?:(?:аль|эль|ас|аш|ад|ар|ан|бен)-|[дл]['’])?\p{Lu}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*)`;

const isInitial = (text: string): boolean => /^(?:\p{Lu}\.-?)+$/u.test(text);
const isInitialled = (text: string): boolean => /^(?:\p{Lu}\.-?)+\p{Lu}\p{Ll}/u.test(text);

const patronymic = {
  female: /(?:овн|евн|ёвн|ичн|иничн)(?:а|ы|е|у|ой|ою)$|(?:кызы|қызы|кизи)$/u,
  male: /.{2}(?:ович|евич|ьич|мич|кич|нич|тич)(?:а|у|ем|е)?$|.{2}(?:улы|ұлы|оглы|уулу)$/u,
};
const isPatronymic = (text: string): boolean => patronymic.female.test(text) || patronymic.male.test(text);

/** Before a name that something bears: “школа имени …”. */
const namedAfter =
  /(?<!\p{L})(?:имени|им\.|улиц\p{L}{1,2}|ул\.|проспект\p{L}{0,2}|пр\.|пр-т\p{L}?|площад\p{L}{1,2}|пл\.|переул\p{L}{2,3}|бульвар\p{L}{0,2}|набережн\p{L}{2}|памяти|памятник\p{L}{0,2}|рол[ьи]) ?$/iu;

/** How surnames end, in any case. */
const surname =
  /(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ою|ы|ых)?$|[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)$|(?:енко|[уюиа]к|чук|юк|ян|янц|дзе|швили|вич|ец|дт|сон|ман|берг|штейн|ер|ез|ес)(?:а|у|ом|ем|е)?$/iu;

/** How adjectives end that open the name of a place or an organisation. */
const adjective =
  /(?:ого|его|ому|ему|ых|их|ую|юю|ыми|ими|ое|ее|ые|ие|[сц]к(?:ой|ая|ий|им|ом)|н(?:ая|ый|ой|яя|ий|ым|им|ом|ем|ей))$/u;

/** How verbs end that open a sentence: “Рассказал Ллойд Джонс”. */
const verb = /(?:[аеёиоуыя]л[аио]?|л[аио]?с[ья]|[уюя]т|[ауяы]ет)$/u;

const oblique = /.{3}(?:[аяыиую]|ого|его|ой|ей)$/u;

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

interface Stems {
  /** First names without their endings. */
  readonly names: ReadonlyMap<string, Gender | undefined>;
  readonly places: ReadonlySet<string>;
  readonly run: RegExp;
  readonly of: (text: string) => string;
}

const built = new WeakMap<PhraseLanguage, Stems>();

const stemsOf = ({ lexicon }: Phrases): Stems => {
  const { language } = lexicon;
  let stems = built.get(language);
  if (!stems) {
    const ending = new RegExp(`(?<=.{2})(?:${language.nameEndings})$`, 'u');
    const of = (text: string): string => plain(text).replace(ending, '');
    const names = new Map<string, Gender | undefined>();
    for (const [name, gender] of firstNames)
      names.set(of(name), names.has(of(name)) && names.get(of(name)) !== gender ? undefined : gender);
    const particles = lexicon.any('particles');
    stems = {
      names,
      places: new Set(wordsOf(language.places).map(of)),
      of,
      run: new RegExp(
        `(?<![\\p{L}\\p{N}'’-])${word}(?: (?:${particles} ){0,2}${word}){0,9}(?: (?:кызы|оглы|улы|уулу)(?!\\p{L}))?`,
        'gu',
      ),
    };
    built.set(language, stems);
  }
  stems.run.lastIndex = 0;
  return stems;
};

/** How a first name may end in a case other than the nominative. */
const caseEnding = /(?:[аяыиуюе]|[оеё]м|[оеё]й|ою|ею)$/u;

/** A first name in any case. Two letters are too few to tell. */
const isFirstName = ({ names, of }: Stems, text: string): boolean =>
  firstNames.has(plain(text)) ||
  (text.length > 3 && caseEnding.test(text) && names.has(of(text))) ||
  text.split('-').some((part) => firstNames.has(plain(part)));

/** Words that belong to no name of a person. */
const isOther = (phrases: Phrases, stems: Stems, words: readonly string[], at: number): boolean => {
  const { lexicon, terms } = phrases;
  const { language } = lexicon;
  const text = words[at] ?? '';
  const lower = text.toLowerCase();
  if (isInitial(text) || isInitialled(text)) return false;
  const next = words[at + 1] ?? '';
  if (terms.byName.has(text) || terms.otherAcronyms.has(text) || lexicon.has('sentenceStarters', lower)) return true;
  if (firstNames.has(plain(text)) || isPatronymic(text)) return false;
  if (stems.places.has(stems.of(text))) return true;
  if (isFirstName(stems, text)) return false;
  // “ПЕТРОВ Иван” is a surname, “ЮНИДО” none.
  if (isInitial(next)) return false;
  if (/^[\p{Lu}\d&-]{2,}$/u.test(text) && !(text.length > 3 && surname.test(text))) return true;
  // “Достоевского Фёдора Михайловича”, but “Нижнего Новгорода”.
  const opens = at === 0 || isOther(phrases, stems, words, at - 1);
  if (opens && isPatronymic(words[at + 2] ?? '')) return false;
  if (opens && adjective.test(lower))
    return !(/(?:ий|ый|ая|ого|ому|ой|ую)$/u.test(lower) && isFirstName(stems, next) && words.length === at + 2);
  return (
    lexicon.months.has(lower) ||
    lexicon.weekdays.has(lower) ||
    (opens && at + 2 < words.length && verb.test(lower)) ||
    isRoleWord(phrases, text) ||
    lexicon.pattern`^(?:${language.organisationNouns})$`.test(lower)
  );
};

interface Part {
  readonly from: number;
  readonly to: number;
  /** Its form says that it is a name of a person. */
  readonly sure: boolean;
}

/** Where in a few words in capitals the name of a person stands. `behindRole`: the first may belong to a role. */
const nameIn = (stems: Stems, words: readonly string[], behindRole: boolean): Part | undefined => {
  const count = words.length;
  const glued = words.findIndex(isInitialled);
  if (glued >= 0) return { from: glued, to: glued + 1, sure: true };
  const father = words.findIndex((one, index) => index > 0 && isPatronymic(one));
  if (father > 0) {
    const follows = words[father + 1] !== undefined;
    // “внучка Николая Стромилова Ольга Николаевна”: another’s surname stands before.
    if (!follows && father > 2 && isFirstName(stems, words[father - 3] ?? ''))
      return { from: father - 1, to: father + 1, sure: true };
    return { from: follows || father < 2 ? father - 1 : father - 2, to: father + (follows ? 2 : 1), sure: true };
  }
  const initial = words.findIndex(isInitial);
  if (initial >= 0) {
    let end = initial;
    while (isInitial(words[end] ?? '')) end++;
    if (end < count)
      return {
        from: initial > 0 && isFirstName(stems, words[initial - 1] ?? '') ? initial - 1 : initial,
        to: end + 1,
        sure: true,
      };
    return initial > 0 ? { from: initial - 1, to: end, sure: true } : undefined;
  }
  const first = words.findIndex((one) => isFirstName(stems, one));
  if (first >= 0) {
    if (first + 1 < count) return { from: first, to: Math.min(count, first + 4), sure: true };
    return { from: Math.max(0, first - 1), to: first + 1, sure: count > 1 };
  }
  if (count > 3) return undefined;
  // “мэр Саратова Ллойд Джонс”
  const from = count === 3 && behindRole && oblique.test(words[0] ?? '') ? 1 : 0;
  return { from, to: count, sure: count - from > 1 && surname.test(words[count - 1] ?? '') };
};

const genderOfName = ({ names, of }: Stems, words: readonly string[]): Gender | undefined => {
  const exact = words.map((one) => firstNames.get(plain(one))).find(Boolean);
  if (exact) return exact;
  if (words.some((one) => patronymic.female.test(one))) return 'female';
  if (words.some((one) => patronymic.male.test(one))) return 'male';
  const last = words.at(-1) ?? '';
  if (/(?:[оеё]в|[иы]н|[сц]кий)$/u.test(last)) return 'male';
  const stem = words
    .map((one) => (one.length > 3 && caseEnding.test(one) ? names.get(of(one)) : undefined))
    .find(Boolean);
  if (stem) return stem;
  return /(?:[оеё]в|[иы]н|[сц]к)а?я?$/u.test(last) && !/[ая]$/u.test(words[0] ?? '') ? 'female' : undefined;
};

/**
 * Names as languages with the Cyrillic script write them: surname and first name in either order, with a father’s name
 * or initials or without, in any case. A place or an organisation may stand right before: “мэр Саратова Иван Петров”.
 */
export const cyrillicNames: FindNames = (phrases, flat, span) => {
  const { lexicon, genderOf } = phrases;
  const { language } = lexicon;
  const stems = stemsOf(phrases);
  const text = flat.slice(span.start, span.end);
  const found: Candidate[] = [];
  for (const { 0: run, index } of text.matchAll(stems.run)) {
    const words = run.split(' ');
    const placeOf = (at: number): number => index + words.slice(0, at).join(' ').length + Number(at > 0);
    const titles = words.map((one) => genderOf.has(one.toLowerCase()));
    for (let at = 0; at < words.length; at++) {
      if (titles[at] || !/^\p{Lu}|-\p{Lu}|['’]\p{Lu}/u.test(words[at] ?? '') || isOther(phrases, stems, words, at))
        continue;
      let end = at + 1;
      while (
        end < words.length &&
        !titles[end] &&
        !(/^\p{Lu}/u.test(words[end] ?? '') && isOther(phrases, stems, words, end))
      )
        end++;
      const part = words.slice(at, end);
      const start = placeOf(at);
      const before = text.slice(Math.max(0, start - 60), start);
      const honorific = lexicon.pattern`(?:(?<![\\p{L}\\p{N}-])(?:${phrases.titles}) )+$`.exec(before)?.[0] ?? '';
      const behindRole = at === 0 && /\p{Ll} $/u.test(before);
      const name = nameIn(stems, part, behindRole);
      at = end - 1;
      if (!name || (honorific && name.from > 0)) continue;
      const chosen = part.slice(name.from, name.to);
      const nameStart = start + part.slice(0, name.from).join(' ').length + Number(name.from > 0);
      const nameEnd = nameStart + chosen.join(' ').length;
      const lead = text.slice(Math.max(0, nameStart - 24), nameStart);
      if (!honorific && namedAfter.test(lead)) continue;
      if (!honorific && !name.sure && lexicon.pattern`(?<!\\p{L})(?:${language.beforePlaces}) ?$`.test(lead)) continue;
      // “глава представительства Hansa Salz”: a name in another script behind a noun is a company’s.
      if (!honorific && /\p{Script=Cyrillic} $/u.test(lead) && !/\p{Script=Cyrillic}/u.test(chosen.join(' '))) continue;
      // What marks hold whole is the name of a thing.
      if (/[«“"]$/u.test(lead) && /^[»”"]/u.test(text.slice(nameEnd, nameEnd + 1))) continue;
      if (!honorific && chosen.length < 2 && !chosen.some((one) => isFirstName(stems, one) || isInitialled(one)))
        continue;
      const gender =
        honorific
          .trim()
          .split(' ')
          .map((one) => genderOf.get(one.toLowerCase()))
          .find(Boolean) ?? genderOfName(stems, chosen);
      const isComplement = !honorific && lexicon.has('connectors', /(\p{L}+) $/u.exec(lead)?.[1]?.toLowerCase() ?? '');
      found.push({
        start: span.start + nameStart - honorific.length,
        nameStart: span.start + nameStart,
        nameEnd: span.start + nameEnd,
        end: span.start + nameEnd,
        name: chosen.join(' '),
        ...(honorific && { honorific: honorific.trim() }),
        ...(gender && { gender }),
        ...(isComplement && { complement: true }),
        ...(!name.sure && !honorific && { weak: true }),
      });
    }
  }
  return found;
};
