import type { Gender } from '../lexicon.js';
import { owns, withoutOwning } from './owning.js';
import { isOrganisation, isRoleWord, type English } from './roles.js';
import { startsUpper } from '../text.js';
import type { Token } from '../tokens.js';

/** A name in a run of tokens, from `first` up to, not including, `next`. */
export interface FoundName {
  readonly first: number;
  readonly next: number;
  readonly honorific?: string;
  readonly gender?: Gender;
  readonly name: string;
  readonly nameStart: number;
  readonly end: number;
}

const longestName = 7;

const prefixed = /^(?:al|el|an|as|ash|ad|at|az|ar|d|o|l)[-']\p{Lu}/u;

const shape = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}'.-]*$/u.test(text) || prefixed.test(text);

const isInitial = (text: string): boolean => /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(text) || /^\p{Lu}$/u.test(text);

const isCapitals = (text: string): boolean => /^[\p{Lu}\d&'.-]{2,}$/u.test(text) && !isInitial(text);

/** Words that never belong to a name that stands without an honorific. */
const isOtherWord = ({ lexicon, terms }: English, { text, lower }: Token): boolean => {
  const word = withoutOwning(lexicon, lower);
  const name = withoutOwning(lexicon, text);
  return (
    lexicon.has('sentenceStarters', word) ||
    lexicon.has('organisationHeads', word) ||
    lexicon.has('companyForms', word) ||
    lexicon.has('fields', word) ||
    lexicon.has('otherHeads', word) ||
    lexicon.has('places', word) ||
    lexicon.has('connectors', lower) ||
    lexicon.months.has(word) ||
    lexicon.weekdays.has(word) ||
    isRoleWord(lexicon, name) ||
    terms.byName.has(name) ||
    terms.otherAcronyms.has(name)
  );
};

const honorificsAt = (knowledge: English, tokens: readonly Token[], at: number): { next: number; gender?: Gender } => {
  const { honorifics } = knowledge.lexicon;
  let next = at;
  let gender: Gender | undefined;
  for (;;) {
    const token = tokens[next];
    if (!token || !startsUpper(token.text)) break;
    const two = `${token.lower} ${tokens[next + 1]?.lower ?? ''}`;
    const length = honorifics.has(two) ? 2 : honorifics.has(token.lower) ? 1 : 0;
    if (!length) break;
    gender ??= honorifics.get(length === 2 ? two : token.lower);
    next += length;
    // “H.E. (Mr.) …” and “Prof., Dr. …” are rare; “Dr.-Ing.” is one token.
  }
  return { next, ...(gender && { gender }) };
};

/** The name that begins at a token, with its honorifics; without one it needs two words at least. */
export const nameAt = (knowledge: English, tokens: readonly Token[], first: number): FoundName | undefined => {
  const { lexicon, terms } = knowledge;
  const { next: start, gender } = honorificsAt(knowledge, tokens, first);
  const honoured = start > first;
  // “Director General Gerd Müller”: there it is no honorific.
  if (honoured && isRoleWord(lexicon, tokens[first - 1]?.text ?? '') && isRoleWord(lexicon, tokens[first]?.text ?? ''))
    return undefined;
  let last = -1;
  let words = 0;
  for (let at = start; at < tokens.length && at < start + longestName; at++) {
    const token = tokens[at];
    if (!token) break;
    const before = tokens[at - 1];
    // A mark without space before it ends the name, as a new line or a bracket would.
    if (at > start && before && token.start - before.end > 3) break;
    const isName =
      shape(token.text) || isInitial(token.text)
        ? honoured
          ? !(at > start && (isRoleWord(lexicon, token.text) || lexicon.has('sentenceStarters', token.lower))) &&
            !(isCapitals(token.text) && terms.byName.has(token.text))
          : !isOtherWord(knowledge, token) &&
            !(isCapitals(token.text) && (token.text.length < 3 || !isMixed(tokens[at - 1], tokens[at + 1])))
        : false;
    if (isName) {
      last = at;
      if (!isInitial(token.text)) words++;
      if (owns(lexicon, token.text)) break;
    } else if (!(lexicon.has('particles', token.lower) && (at > start || honoured) && /^\p{L}/u.test(token.text)))
      break;
  }
  const [from, to] = [tokens[start], tokens[last]];
  const needsTwo = !honoured || lexicon.has('fullNameHonorifics', tokens[first]?.lower ?? '');
  if (!from || !to || words < (needsTwo ? 2 : 1) || (last === start && !honoured)) return undefined;
  const parts = tokens.slice(start, last + 1);
  const name = parts.reduce(
    (text, token, index) => text + (index && token.start > (parts[index - 1]?.end ?? 0) ? ' ' : '') + token.text,
    '',
  );
  const clean = withoutOwning(lexicon, name).replace(/(?<=\p{L}{2})\.$/u, '');
  if (!honoured && (isOrganisation(knowledge, clean) || lexicon.has('articles', tokens[first - 1]?.lower ?? '')))
    return undefined;
  // “African Vaccine Logistics Centre” is no person called African Vaccine.
  const after = tokens[last + 1];
  if (!honoured && after && startsUpper(after.text) && after.start - to.end === 1 && !owns(lexicon, to.text))
    return undefined;
  const end = to.end - (name.length - clean.length);
  const honorific = tokens
    .slice(first, start)
    .map(({ text }) => text)
    .join(' ');
  return {
    first,
    next: last + 1,
    name: clean,
    nameStart: from.start,
    end,
    ...(honorific && { honorific }),
    ...(gender && { gender }),
  };
};

const isMixed = (...tokens: readonly (Token | undefined)[]): boolean =>
  tokens.some((token) => token && /^\p{Lu}\p{Ll}/u.test(token.text));
