import type { Span } from '../text.js';
import type { Han } from './han.js';

/** What may be somebody’s name, where it stands. */
export interface Candidate extends Span {
  readonly name: string;
  /** What stands around it says that it is a name, or may say so. */
  readonly evidence: 'sure' | 'listed' | 'none';
}

/** Marks that part a name from what stands beside it. */
export const mark = '[，。、；：！？（）()“”"‘’「」『』《》〈〉【】…—–\\s,.;:!?/／|｜-]';

/** How much is looked at before and behind a name, in characters. */
const view = 16;

type Side = 'role' | 'open' | 'list' | undefined;

const leftOf = ({ lexicon }: Han, flat: string, at: number): Side => {
  const { language } = lexicon;
  const from = Math.max(0, at - view);
  const text = flat.slice(from, at);
  // “总工|程师”: a role that goes on beyond the place is no role before it.
  const goesOn = [1, 2, 3].some(
    (more) =>
      lexicon.pattern`(?:${language.roleNouns})$`.test(flat.slice(Math.max(0, at - 4), at + more)) &&
      !lexicon.pattern`(?:${language.roleNouns})$`.test(flat.slice(at, at + more)),
  );
  if (goesOn) return undefined;
  if (
    lexicon.pattern`^[^]{${String(at - from)}}(?<=(?:${language.roleNouns})(?:[（(][^（）()]{1,12}[）)])? ?(?:${language.titlesBefore})?)`.test(
      flat.slice(from, at + 2),
    )
  )
    return 'role';
  if (lexicon.pattern`(?:^|[、，：；,\\n ]|${language.and}|${language.lists})$`.test(text)) return 'list';
  return lexicon.pattern`(?:${mark}|${language.beforeNames})$`.test(text) ? 'open' : undefined;
};

type Behind = 'title' | 'role' | 'apposed' | 'speech' | 'mark' | 'act' | 'firm' | 'weak' | undefined;

const behind = ({ lexicon, titles }: Han, flat: string, at: number): Behind => {
  const { language } = lexicon;
  const text = flat.slice(at, at + view);
  if (lexicon.pattern`^ ?(?:${titles})`.test(text)) return 'title';
  if (lexicon.pattern`^(?:${language.roleFronts})*(?:${language.roleNouns})`.test(text)) return 'role';
  // “姜盟，基金会秘书长；”, “姜盟（秘书长）”
  const apposed = flat.slice(at, at + view * 2);
  if (
    lexicon.pattern`^(?:[（(][^（）()]{0,20}(?:${language.roleNouns})[）)]|，[^，。；：、\\n ]{0,24}(?:${language.roleNouns})(?=$|[，。；\\n ]))`.test(
      apposed,
    )
  )
    return 'apposed';
  if (lexicon.pattern`^(?:${language.speaks})`.test(text)) return 'speech';
  if (lexicon.pattern`^(?:$|${mark})`.test(text)) return 'mark';
  if (lexicon.pattern`^(?:${language.acts})`.test(text)) return 'act';
  const after = lexicon.pattern`^(?:${language.afterNames})`.exec(text)?.[0];
  return after === undefined ? undefined : after.length > 1 ? 'firm' : 'weak';
};

const strength: Readonly<Record<string, number>> = {
  title: 3,
  role: 3,
  apposed: 3,
  speech: 3,
  mark: 3,
  act: 3,
  firm: 2,
  weak: 1,
};

/** The ends of organisations and places, before whose heads no name stands: “白石县县长”. */
const isPlaceBefore = ({ lexicon }: Han, name: string, right: Behind): boolean =>
  right === 'role' &&
  lexicon.pattern`(?:${lexicon.language.organisationNouns}|(?!国|國)(?:${lexicon.language.regions})|${lexicon.language.departments})$`.test(
    name,
  );

const isGiven = ({ lexicon }: Han, name: string, surname: string): boolean =>
  lexicon.pattern`^(?:${lexicon.language.givenNames}){1,2}$`.test(name.slice(surname.length));

/** A Chinese name that begins at a place: a surname, and as many characters as what stands behind them allows. */
const chineseAt = (han: Han, flat: string, at: number): Candidate | undefined => {
  const { lexicon, notNames, titles } = han;
  const { language } = lexicon;
  const text = flat.slice(at, at + 6);
  const surname = lexicon.pattern`^(?:${lexicon.any('compoundSurnames')}|${language.surnames})`.exec(text)?.[0];
  if (!surname) return undefined;
  const left = leftOf(han, flat, at);
  if (!left) return undefined;
  let best: { name: string; right: Behind; value: number } | undefined;
  const double = lexicon.pattern`^(?:${language.surnames}){2}`.test(text);
  for (const given of [2, 1, ...(double ? [3] : [])]) {
    const name = text.slice(0, surname.length + given);
    if (name.length < surname.length + given || !/^\p{Script=Han}+$/u.test(name)) continue;
    if (
      lexicon.pattern`${language.notInNames}|^(?:${titles})|^(?:${language.roleNouns})$`.test(
        name.slice(surname.length),
      )
    )
      continue;
    if (notNames.has(name) || (notNames.has(name.slice(0, 2)) && !(given === 2 && left === 'role'))) continue;
    const right = behind(han, flat, at + name.length);
    if (!right || isPlaceBefore(han, name, right)) continue;
    if (
      notNames.has(name.slice(0, 2)) &&
      right !== 'title' &&
      right !== 'mark' &&
      right !== 'apposed' &&
      right !== 'speech'
    )
      continue;
    const value = (strength[right] ?? 0) * 2 + Number(given === 2) - (given === 3 ? 4 : 0);
    if (!best || value > best.value) best = { name, right, value };
  }
  // “教师吴秀兰冒雨赶来”: behind a role the characters of most names are enough.
  const plain = text.slice(0, surname.length + 2);
  const isOffice = lexicon.pattern`${language.offices} ?$`.test(flat.slice(Math.max(0, at - 5), at));
  const isPlain =
    /^\p{Script=Han}+$/u.test(plain) &&
    !lexicon.pattern`${language.notInNames}`.test(plain.slice(surname.length)) &&
    !notNames.has(plain.slice(0, 2));
  if (!best && left === 'role' && isPlain && (isOffice || isGiven(han, plain, surname)))
    best = { name: plain, right: undefined, value: 0 };
  if (!best) return undefined;
  const { name, right } = best;
  const isSure =
    left === 'role' ||
    right === 'title' ||
    right === 'role' ||
    right === 'speech' ||
    (right === 'apposed' && left === 'list');
  const isListed =
    left === 'list' &&
    (right === 'mark' || right === 'apposed' || right === 'act' || right === 'firm' || right === 'weak') &&
    isGiven(han, name, surname);
  return { start: at, end: at + name.length, name, evidence: isSure ? 'sure' : isListed ? 'listed' : 'none' };
};

/** Names of other languages: parts joined by a dot, words in Latin letters, or one part behind a role. */
const foreignIn = (han: Han, flat: string, span: Span): Candidate[] => {
  const { lexicon, titles, civil } = han;
  const { language } = lexicon;
  const letter = language.transliterating;
  const nameCharacter = `(?:${language.givenNames}|${language.surnames}|${letter})`;
  const end = `(?=${titles}|${language.speaks}|${language.acts}|(?!${letter})|$)`;
  const found: Candidate[] = [];
  const text = flat.slice(span.start, span.end);
  // A character that few names have: the name goes on to where one may begin or end.
  const near = (at: number, step: number, isEdge: (place: number) => boolean): number => {
    const places = [0, 1, 2, 3].map((count) => at + count * step).filter((place) => place >= span.start);
    const isInside = (place: number): boolean =>
      /^\p{Script=Han}*$/u.test(flat.slice(Math.min(at, place), Math.max(at, place)));
    return places.find((place) => isInside(place) && isEdge(place)) ?? at;
  };
  const begins = (at: number): number => near(at, -1, (place) => leftOf(han, flat, place) !== undefined);
  const ends = (at: number): number => near(at, 1, (place) => behind(han, flat, place) !== undefined);
  // Beside a dot any character belongs to the name.
  const part = `(?:${letter}{0,6}\\p{Script=Han}|[A-Z]\\.?)`;
  const inner = `(?:\\p{Script=Han}${letter}{0,6}|[A-Z]\\.?)`;
  for (const one of text.matchAll(
    lexicon.all`${part}(?:[·•・‧．]${inner}){0,3}[·•・‧．]\\p{Script=Han}${letter}{0,8}?${end}`,
  )) {
    // “博士玛丽·李”, “参赞埃里克·达尔”: what ends a role or a joint is no part of the name.
    const from = span.start + one.index;
    const first = one[0].search(/[·•・‧．]/u);
    const lead = Array.from({ length: Math.max(first - 1, 0) }, (_, index) => index + 1).findLast((length) =>
      lexicon.pattern`(?:${language.roleNouns}|${titles}|${language.and})$`.test(
        flat.slice(Math.max(span.start, from - 8), from + length),
      ),
    );
    const start = leftOf(han, flat, from + (lead ?? 0)) ? from + (lead ?? 0) : begins(from);
    const end = ends(from + one[0].length);
    found.push({ start, end, name: flat.slice(start, end), evidence: 'sure' });
  }
  const word = "[A-Z][\\p{Script=Latin}.'’-]*";
  const latin = `${word}(?: (?:(?:de|da|van|von|bin|binti|al|del|di) )?${word}){1,4}`;
  for (const one of text.matchAll(new RegExp(`(?<![\\p{Script=Latin}\\d])${latin}(?![\\p{Script=Latin}\\d])`, 'gu'))) {
    const [start, to] = [span.start + one.index, span.start + one.index + one[0].length];
    const [left, right] = [leftOf(han, flat, start), behind(han, flat, to)];
    const isSure = left === 'role' || right === 'title' || right === 'speech';
    const isListed = left === 'list' && (right === 'mark' || right === 'act');
    found.push({ start, end: to, name: one[0], evidence: isSure ? 'sure' : isListed ? 'listed' : 'none' });
  }
  // “秘书长古特雷斯表示”
  for (const one of text.matchAll(
    lexicon.all`(?:${language.roleNouns})(?<name>${letter}{2,6})(?=${titles}|${language.speaks}|[，。、])`,
  )) {
    const end = span.start + one.index + one[0].length;
    const name = one.groups?.['name'] ?? '';
    found.push({ start: end - name.length, end, name, evidence: 'sure' });
  }
  // “佐藤健一先生”
  for (const one of text.matchAll(lexicon.all`${titles}`)) {
    const to = span.start + one.index;
    const isCivil = lexicon.pattern`^${civil}`.test(one[0]);
    const name = [4, 3, 2]
      .map((length) => flat.slice(Math.max(span.start, to - length), to))
      .find((text) => {
        const left = /^\p{Script=Han}{2,4}$/u.test(text) ? leftOf(han, flat, to - text.length) : undefined;
        return left === 'role' || (isCivil && left !== undefined);
      });
    const isOther = lexicon.pattern`${language.roleNouns}|${language.notInNames}|${titles}|${language.nobody}|位`;
    if (!name || isOther.test(name)) continue;
    found.push({ start: to - name.length, end: to, name, evidence: 'listed' });
  }
  // “列车长刀玉香告诉记者”: behind an office, before a verb of speech.
  for (const one of text.matchAll(
    lexicon.all`(?<=${language.offices})(?<name>${nameCharacter}{2,3})(?=${language.speaks})`,
  )) {
    const start = span.start + one.index;
    if (han.notNames.has(one[0].slice(0, 2)) || leftOf(han, flat, start) !== 'role') continue;
    found.push({ start, end: start + one[0].length, name: one[0], evidence: 'sure' });
  }
  return found;
};

/** All that may be names of people in a piece of text, in order, none over another; the surer and longer ones first. */
export const namesIn = (han: Han, flat: string, span: Span): Candidate[] => {
  const { lexicon } = han;
  const foreign = foreignIn(han, flat, span);
  const chinese: Candidate[] = [];
  const surname = lexicon.all`${lexicon.language.surnames}|${lexicon.any('compoundSurnames')}`;
  for (const { index } of flat.slice(span.start, span.end).matchAll(surname)) {
    const found = chineseAt(han, flat, span.start + index);
    if (found && found.end <= span.end) chinese.push(found);
  }
  const rank = ({ name, evidence }: Candidate): number =>
    /[·•・‧．]/u.test(name) ? -1 : evidence === 'sure' ? 0 : evidence === 'listed' ? 1 : 2;
  const taken = new Uint8Array(span.end - span.start);
  const isFree = ({ start, end }: Span): boolean => !taken.subarray(start - span.start, end - span.start).some(Boolean);
  const kept: Candidate[] = [];
  for (const one of [...foreign, ...chinese].sort((a, b) => rank(a) - rank(b) || a.start - b.start)) {
    if (!isFree(one)) continue;
    taken.fill(1, one.start - span.start, one.end - span.start);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
};
