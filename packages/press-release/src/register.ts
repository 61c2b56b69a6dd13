import type { Person } from '@unido/announcement';
import type { Knowledge, Mention } from './knowledge.js';
import type { Gender } from './lexicon.js';
import type { Token } from './tokens.js';

/** Somebody whom the text names, with all that it says of them. */
export interface Entity {
  person: Person;
  gender: Gender | undefined;
  /** Something says that it is a person; a name alone may be anything. */
  sure: boolean;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();

/** “J.”, “И.И.” */
const isInitials = (word: string): boolean => /^(?:\p{Lu}\.-?)+$/u.test(word);

const wordsOfName = ({ lexicon, plainWord }: Knowledge, name: string): string[] =>
  name
    .split(' ')
    .filter((word) => !lexicon.has('particles', word.toLowerCase()) && word.length > 1 && !isInitials(word))
    .map((word) => fold(plainWord(word)));

/** The fuller of two forms of a name; of equal ones, that with fewer letters added by a case. */
const fuller = ({ isPlainer }: Knowledge, a: string, b: string): string => {
  const [words, others] = [a, b].map((name) => name.split(' ').filter((word) => !isInitials(word)).length);
  if (words !== others) return (words ?? 0) > (others ?? 0) ? a : b;
  if (a.split(' ').length !== b.split(' ').length) return a.split(' ').length > b.split(' ').length ? a : b;
  return isPlainer?.(b, a) ? b : a;
};

const complete = (knowledge: Knowledge, a: Person, b: Person): Person => {
  const sameRole = !a.role || !b.role || fold(a.role) === fold(b.role);
  const honorific = a.honorific ?? b.honorific;
  const role = a.role ?? b.role;
  const organisation = a.organisation ?? (sameRole ? b.organisation : undefined);
  return {
    ...(honorific && { honorific }),
    name: fuller(knowledge, a.name, b.name),
    ...(role && { role }),
    ...(organisation && { organisation }),
  };
};

/** Where the text speaks of somebody. */
interface Place {
  readonly place: number;
  readonly entity: Entity;
  /** Only in passing. */
  readonly oblique?: boolean;
}

/** The people of a text: who they are, and whom a surname, “she” or “the Minister” means. */
export interface Register {
  readonly find: (name: string, gender?: Gender) => Entity[];
  /** All that the text says of a person, its own words here first. */
  readonly complete: (person: Person) => Person;
  readonly byRole: (role: string) => Entity[];
  /** People spoken of before a place, the latest first, and those last spoken of in passing behind the others. */
  readonly before: (place: number, count: number) => Entity[];
}

/** How many people are looked through, so that a text of nothing but names can’t take for ever. */
const patience = 200;

/** The tokens that are no part of a name. */
const outside = (mentions: readonly Mention[], tokens: readonly Token[]): Token[] => {
  let next = 0;
  return tokens.filter(({ start }) => {
    while ((mentions[next]?.nameEnd ?? Infinity) <= start) next++;
    return start < (mentions[next]?.nameStart ?? Infinity);
  });
};

/** Places where a surname alone stands for somebody named elsewhere. */
const surnames = (knowledge: Knowledge, find: Register['find'], tokens: readonly Token[]): Place[] =>
  tokens.flatMap(({ text, start }) => {
    if (!/^(?:\p{Lu}\p{L}|\p{Lo}{2})\p{L}/u.test(text)) return [];
    const [entity, ...others] = find(text);
    const isLast = entity && wordsOfName(knowledge, entity.person.name).at(-1) === wordsOfName(knowledge, text).at(-1);
    return isLast && !others.length ? [{ place: start, entity }] : [];
  });

/** Places where an office alone stands for whoever holds it: “The Minister announced”. Looks at no more than `limit`. */
const offices = (
  { lexicon, isRoleWord }: Knowledge,
  byRole: Register['byRole'],
  tokens: readonly Token[],
  limit = 400,
): Place[] =>
  tokens
    .flatMap(({ lower, text, start }, index) => {
      // “l’ambassadrice” is one token.
      const elided = /^\p{L}'(?=\p{L})/u.exec(text)?.[0];
      const at = elided && lexicon.has('articles', elided.toLowerCase()) ? index : index + 1;
      const [first, second] = [tokens[at], tokens[at + 1]];
      const noun = at === index ? text.slice(elided?.length) : first?.text;
      if (!(at === index || lexicon.has('articles', lower)) || !noun || !isRoleWord(noun)) return [];
      // “the Minister Jean Diop” is found by the name.
      if (second && /^\p{Lu}/u.test(second.text) && !isRoleWord(second.text)) return [];
      return [{ place: start, role: second && isRoleWord(second.text) ? `${noun} ${second.text}` : noun }];
    })
    .slice(0, limit)
    .flatMap(({ place, role }) => {
      const [entity, ...others] = byRole(role);
      return entity && !others.length ? [{ place, entity }] : [];
    });

export const registerOf = (knowledge: Knowledge, mentions: readonly Mention[], tokens: readonly Token[]): Register => {
  const { lexicon } = knowledge;
  const entities: Entity[] = [];
  const byWord = new Map<string, Entity[]>();

  const find = (name: string, gender?: Gender): Entity[] => {
    const words = wordsOfName(knowledge, name);
    const last = words.at(-1);
    if (last === undefined) return [];
    const matches = (byWord.get(last) ?? []).filter((entity) => {
      const known = wordsOfName(knowledge, entity.person.name);
      const [short, long] = words.length <= known.length ? [words, known] : [known, words];
      return short.every((word) => long.includes(word)) && !(gender && entity.gender && gender !== entity.gender);
    });
    // A surname stands last in most names.
    const sure = matches.filter((entity) => entity.sure);
    const known = sure.length ? sure : matches;
    const exact = known.filter(({ person }) => wordsOfName(knowledge, person.name).at(-1) === last);
    return exact.length ? exact : sure;
  };

  const add = (mention: Mention): Place => {
    const { person, gender } = mention;
    const matches = find(person.name, gender);
    let entity = matches.length === 1 ? matches[0] : matches.find((one) => one.person.name === person.name);
    if (entity) {
      entity.person = complete(knowledge, entity.person, person);
      entity.gender ??= gender;
      entity.sure ||= mention.sure;
    } else {
      entity = { person, gender, sure: mention.sure };
      entities.push(entity);
    }
    for (const word of wordsOfName(knowledge, entity.person.name)) {
      const sharing = byWord.get(word) ?? [];
      if (!sharing.includes(entity) && sharing.length < 16) byWord.set(word, [...sharing, entity]);
    }
    return { place: mention.nameStart, entity, ...(mention.oblique && { oblique: true }) };
  };

  const named = mentions.map(add);
  const byRole = (role: string): Entity[] => {
    const said = role
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => !lexicon.has('articles', word) && !lexicon.has('connectors', word));
    if (!said.some((word) => knowledge.isRoleWord(word))) return [];
    const plain = (word: string): string => fold(knowledge.plainWord(word));
    const wanted = said.map(plain);
    const known = entities.slice(0, patience).map((entity) => ({
      entity,
      words: (entity.person.role ?? '')
        .toLowerCase()
        .split(/[\s-]+/)
        .map(plain),
    }));
    // An office that only the name of somebody’s organisation has is not that person’s.
    const same = known.filter(
      ({ entity: { person }, words }) =>
        wanted.some((word) => words.includes(word)) &&
        wanted.every((word) => words.includes(word) || fold(person.organisation ?? '').includes(fold(word))),
    );
    // “the president of the Cooperative”, where the list of attendees gives but one president.
    const alike = same.length ? same : known.filter(({ words }) => words[0] === wanted[0]);
    // “the head of Agriculture” is whoever has Agriculture in the role.
    const field = said.filter((word) => !knowledge.isRoleWord(word)).map(plain);
    const ofField =
      alike.length || !field.length ? alike : known.filter(({ words }) => field.every((word) => words.includes(word)));
    return ofField.map(({ entity }) => entity);
  };
  const alone = surnames(knowledge, find, outside(mentions, tokens));
  // Who comes again by a surname alone is a person.
  for (const { entity } of alone) if (entity?.person.name.includes(' ')) entity.sure = true;
  const spoken = [...named, ...alone, ...offices(knowledge, byRole, tokens)].sort((a, b) => a.place - b.place);

  return {
    find,
    complete: (person) => {
      const [entity, ...others] = find(person.name);
      if (!entity || others.length) return person;
      return {
        ...complete(knowledge, person, entity.person),
        name: fuller(knowledge, entity.person.name, person.name),
      };
    },
    byRole,
    before: (place, count) => {
      const latest: Place[] = [];
      let [low, high] = [0, spoken.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((spoken[middle]?.place ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      for (const one of spoken.slice(Math.max(0, low - patience), low).toReversed())
        if (one.entity.sure && latest.length < count && latest.every(({ entity }) => entity !== one.entity))
          latest.push(one);
      return latest.sort((a, b) => Number(a.oblique ?? false) - Number(b.oblique ?? false)).map(({ entity }) => entity);
    },
  };
};
