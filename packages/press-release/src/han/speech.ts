import type { Attribution, LeadIn, Mention, Subject } from '../knowledge.js';
import { ofPerson } from '../subject.js';
import { escapePattern, trim, type Span } from '../text.js';
import type { Han } from './han.js';
import { mark } from './names.js';
import { isOrganisation, isRole } from './roles.js';
import type { TextPeople } from './text-people.js';

/** How much of the words beside a quotation is read, in characters. */
const reach = 240;

/** How far from a place whoever holds an office is looked for, in characters. */
const memory = 8000;

const edge = /[\s，。、；：！？…,.;:!?—–-]/u;

const strip = (flat: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && edge.test(flat[from] ?? '')) from++;
  while (to > from && edge.test(flat[to - 1] ?? '')) to--;
  return { start: from, end: to };
};

const isEmpty = ({ start, end }: Span): boolean => start >= end;

const other: Subject = { kind: 'other' };
/** Whoever spoke last, or was named last: the verb has no subject of its own. */
const unnamed: Subject = { kind: 'pronoun', single: true };

export interface Speech {
  readonly attributionAfter: (flat: string, span: Span) => Attribution | undefined;
  readonly attributionBefore: (flat: string, span: Span) => LeadIn | undefined;
  readonly partialSpeaker: (flat: string, sentence: Span, quotation: Span) => Subject | undefined;
}

export const speechOf = (han: Han, people: TextPeople): Speech => {
  const { lexicon } = han;
  const { language } = lexicon;

  /** Words beside subject and verb that say nothing: “也”, “随后”. */
  const bare = (text: string): string => text.replace(lexicon.all`${language.also}|[并而但則则且]|\\s`, '');

  const pronounOf = (text: string): Subject | undefined => {
    const { female, male, other: several } = language.pronouns;
    const inner = text.replace(lexicon.pattern`^(?:${language.conjunctions})`, '');
    if (lexicon.pattern`^(?:${several})`.test(inner)) return { kind: 'pronoun' };
    if (lexicon.pattern`^(?:${female})`.test(inner)) return { kind: 'pronoun', gender: 'female' };
    if (lexicon.pattern`^(?:${male})`.test(inner)) return { kind: 'pronoun', gender: 'male' };
    return undefined;
  };

  /** Whom a pronoun means: the subject of its own sentence, else of the one before it in the paragraph. */
  const meantBy = (flat: string, sentence: Span, place: number, pronoun: Subject): Subject => {
    if (pronoun.kind !== 'pronoun' || !pronoun.gender) return pronoun;
    const from = Math.max(0, sentence.start - reach * 2);
    const before = flat.slice(from, sentence.start);
    const paragraph = from + (/^.*[。！？…」”』）)] +(?=.)/su.exec(before.trimEnd())?.[0].length ?? 0);
    const mentions = people.in(flat, { start: paragraph, end: place }).filter(({ sure }) => sure);
    const sentences = [...flat.slice(paragraph, place).matchAll(/[^。！？]*[。！？]?[”」』]*/gu)]
      .map(({ 0: text, index }) => ({ start: paragraph + index, end: paragraph + index + text.length }))
      .toReversed();
    for (const { start, end } of sentences) {
      const named = mentions.find(
        (one) => one.nameStart >= start && one.nameStart < end && (!one.gender || one.gender === pronoun.gender),
      );
      if (named) return { ...ofPerson(named), ...(!named.gender && { gender: pronoun.gender }) };
    }
    return pronoun;
  };

  /** Whoever holds an office, by the last one before a place whom the text gives it. */
  const holderOf = (flat: string, role: string, place: number): Subject => {
    const named = people
      .in(flat, { start: Math.max(0, place - memory), end: place + memory })
      .filter(({ person }) => person.role === role || person.role?.endsWith(role));
    const found = named.findLast(({ start }) => start < place) ?? named[0];
    return found ? ofPerson(found) : { kind: 'role', role };
  };

  /** “法院” where the text has named one court before: the name in full. */
  const fullName = (flat: string, head: string, place: number): string | undefined => {
    if (head.length > 4) return head;
    const before = flat.slice(Math.max(0, place - 4000), place);
    const names = new Set(
      [
        ...before.matchAll(
          lexicon.all`(?<=^|${mark})(?<name>\\p{Script=Han}{2,16}?${escapePattern(head)})(?![院会會部处處])`,
        ),
      ].map(({ groups }) => groups?.['name'] ?? ''),
    );
    const [name, ...others] = [...names].filter((one) => isOrganisation(han, one));
    return others.length ? undefined : (name ?? (head.length > 3 ? head : undefined));
  };

  /** A clause’s own subject that no name gives. */
  const namelessIn = (flat: string, span: Span, clause: Span): Subject | undefined => {
    const text = flat.slice(clause.start, clause.end);
    const pronoun = pronounOf(text);
    if (pronoun) return meantBy(flat, span, clause.start, pronoun);
    const words = bare(text.replace(lexicon.pattern`^(?:${language.thisOne})`, ''));
    const head = words.replace(lexicon.pattern`(?<=.{2})(?:${language.circumstances})$`, '');
    if (!head) return undefined;
    if (lexicon.pattern`^(?:${language.circumstances})$`.test(words)) return undefined;
    if (lexicon.pattern`^(?:${language.nobody})|(?:${language.nobody})$`.test(head)) return other;
    if (isRole(han, head) && head.length <= 20) return holderOf(flat, head, clause.start);
    if (isOrganisation(han, head)) {
      const name = fullName(flat, head, clause.start);
      return name ? { kind: 'organisation', name } : other;
    }
    return other;
  };

  /** Who does what the words behind a span say: the subject of its last clause, else of its first. */
  const subjectOf = (flat: string, span: Span): Subject => {
    const inner = strip(flat, span);
    const text = flat.slice(inner.start, inner.end);
    const mentions = people.in(flat, inner);
    const comma = Math.max(...['，', '；', ',', '：'].map((mark) => text.lastIndexOf(mark)));
    const clause = strip(flat, { start: inner.start + comma + 1, end: inner.end });
    const isOwner = ({ end }: Span): boolean => flat.slice(end, inner.end).startsWith('的');
    const own = mentions.filter(({ nameStart }) => nameStart >= clause.start);
    const named = own.at(-1);
    if (named && isOwner(named)) return namelessIn(flat, inner, { start: named.end + 1, end: clause.end }) ?? other;
    if (named) {
      const pronoun = named.start > clause.start ? pronounOf(flat.slice(clause.start, named.start)) : undefined;
      return pronoun ? meantBy(flat, inner, clause.start, pronoun) : ofPerson(named);
    }
    if (!isEmpty(clause)) {
      const nameless = namelessIn(flat, inner, clause);
      if (nameless) return nameless;
    }
    if (comma < 0) return unnamed;
    // “周启明回顾了历程，并指出”: the sentence’s own subject.
    const first = mentions[0];
    if (first) return isOwner(first) ? other : ofPerson(first);
    const pronoun = pronounOf(text);
    return pronoun ? meantBy(flat, inner, inner.start, pronoun) : unnamed;
  };

  const verbsIn = (flat: string, span: Span): Span[] =>
    [...flat.slice(span.start, Math.min(flat.length, span.end + 3)).matchAll(lexicon.all`${language.speaks}`)]
      .map(({ 0: found, index }) => ({ start: span.start + index, end: span.start + index + found.length }))
      .filter(({ end }) => end <= span.end);

  /** “据周启明介绍”: who says it. */
  const accordingTo = (flat: string, span: Span): { subject: Subject; mention?: Mention } | undefined => {
    const text = flat.slice(span.start, Math.min(span.end, span.start + 80));
    const lead = lexicon.pattern`^(?:${language.conjunctions})?(?:${language.accordingTo})`.exec(text)?.[0];
    if (lead === undefined) return undefined;
    const clause = {
      start: span.start + lead.length,
      end: span.start + (text.search(/[，。；：]/u) + 1 || text.length + 1) - 1,
    };
    const [mention] = people.in(flat, clause);
    if (mention) return { subject: ofPerson(mention), mention };
    const verb = verbsIn(flat, clause)[0];
    const subject = verb && namelessIn(flat, clause, { start: clause.start, end: verb.start });
    return subject && subject.kind !== 'other' ? { subject } : undefined;
  };

  /** Whether marks without a stop inside stand in the middle of a clause: they hold a term there. */
  const isInClause = (flat: string, end: number): boolean => {
    if (edge.test(flat[end - 2] ?? '')) return false;
    const before = flat.slice(Math.max(0, end - reach * 2), end - 1);
    const open = /[“「『‘"〝＂](?=[^“「『‘"〝＂]*$)/u.exec(before)?.index ?? 0;
    return open > 0 && !/[，。；：！？,:\s”」]/u.test(before[open - 1] ?? '');
  };

  const attributionAfter = (flat: string, span: Span): Attribution | undefined => {
    const outer = trim(flat, span);
    const inner = strip(flat, { start: outer.start, end: Math.min(outer.end, outer.start + reach) });
    if (isEmpty(inner)) return undefined;
    const gap = flat.slice(outer.start, inner.start);
    // “……。”——周启明，省水利厅厅长
    if (/[—–-]/u.test(gap)) {
      const [signed] = people.in(flat, inner);
      return signed?.start === inner.start
        ? { subject: ofPerson(signed), pure: signed.end >= inner.end && inner.end >= strip(flat, span).end }
        : undefined;
    }
    if (isInClause(flat, outer.start)) return undefined;
    const text = flat.slice(inner.start, inner.end);
    const stop = text.search(/[。！？；：]/u);
    const sentence = { start: inner.start, end: stop < 0 ? inner.end : inner.start + stop };
    const according = accordingTo(flat, sentence);
    if (according) return { subject: according.subject, pure: false };
    const hasMark = gap !== '' || edge.test(flat[outer.start - 2] ?? '');
    for (const verb of verbsIn(flat, sentence)) {
      const before = flat.slice(sentence.start, verb.start);
      if ((before.match(/[，,]/gu)?.length ?? 0) > 2 || before.length > 80) return undefined;
      const subject = subjectOf(flat, { start: sentence.start, end: verb.start });
      if (subject.kind === 'other') continue;
      const [mention] = people.in(flat, { start: sentence.start, end: verb.start });
      if (!hasMark && mention?.start !== sentence.start) return undefined;
      const lead = mention
        ? flat.slice(mention.end, verb.start)
        : before.replace(lexicon.pattern`^(?:${language.pronouns.female}|${language.pronouns.male})`, '');
      const isFirst = mention ? mention.start === sentence.start : subject !== unnamed;
      const tail = strip(flat, { start: verb.end, end: span.end });
      const isNameless = !mention && subject.kind !== 'pronoun';
      return {
        subject,
        pure:
          isFirst &&
          isEmpty(tail) &&
          (isNameless
            ? !/[，,]/u.test(lead) && !lexicon.pattern`${language.circumstances}`.test(lead)
            : bare(lead) === ''),
      };
    }
    return undefined;
  };

  const attributionBefore = (flat: string, span: Span): LeadIn | undefined => {
    const outer = trim(flat, { start: Math.max(span.start, span.end - reach), end: span.end });
    const isWhole = outer.start <= trim(flat, span).start;
    const inner = strip(flat, outer);
    if (isEmpty(inner)) return undefined;
    const ending = flat.slice(inner.end, outer.end);
    const text = flat.slice(inner.start, inner.end);
    const colon = /[:：]/u.test(ending);
    const verb = verbsIn(flat, { start: inner.start, end: outer.end })
      .toReversed()
      .find(({ end }) => end <= inner.end);
    const isLast =
      verb !== undefined && bare(flat.slice(verb.end, inner.end).replace(/^[道说說过過了到]+/u, '')) === '';
    const according = accordingTo(flat, inner);
    if (according && (!verb || isLast || colon))
      return { subject: according.subject, pure: false, opens: isLast || colon };
    if (verb) {
      const subject = subjectOf(flat, { start: inner.start, end: verb.start });
      const mentions = people.in(flat, { start: inner.start, end: verb.start });
      const [only] = mentions;
      const pure =
        isWhole &&
        isLast &&
        mentions.length === 1 &&
        only?.start === inner.start &&
        bare(flat.slice(only.end, verb.start)) === '';
      return { subject, pure, opens: subject.kind === 'other' ? colon && isLast : isLast || colon };
    }
    if (!colon) return ending ? { subject: other, pure: false, opens: false } : undefined;
    if (lexicon.pattern`${language.namesThings}$`.test(text)) return { subject: other, pure: false, opens: false };
    const mention = people.in(flat, inner).at(-1);
    if (mention && mention.end >= inner.end)
      return { subject: ofPerson(mention), pure: isWhole && mention.start === inner.start, opens: true };
    const subject = subjectOf(flat, inner);
    return { subject: subject === unnamed ? other : subject, pure: false, opens: true };
  };

  const partialSpeaker = (flat: string, sentence: Span, quotation: Span): Subject | undefined => {
    const before = { start: Math.max(sentence.start, quotation.start - reach), end: quotation.start };
    const words = flat.slice(quotation.start + 1, quotation.end - 1);
    const length = words.match(/\p{Script=Han}/gu)?.length ?? 0;
    const hasMark = /[，。！？、；…]/u.test(words);
    const behind = flat.slice(quotation.end, quotation.end + 2);
    const isThing =
      length < 12 &&
      !/[，。！？；]/u.test(words) &&
      lexicon.pattern`(?:${han.things}|${language.organisationNouns})$`.test(words);
    // “……，“看到会想哭”。”: a clause of its own.
    const isClause = /[，：,:] ?$/u.test(flat.slice(before.start, before.end)) && /^(?:[。；！？，]|$)/u.test(behind);
    const isLinked =
      lexicon.pattern`(?:${language.links})$`.test(flat.slice(before.start, before.end)) &&
      /^[。，；！？]/u.test(behind);
    // “坚持“小而美、专而精”的策略”
    const isNamed = /^的\p{Script=Han}/u.test(behind) && !/[，。！？；]/u.test(words);
    const isPhrase =
      ((isClause || isLinked) && length >= 4) ||
      (!isThing &&
        !isNamed &&
        (hasMark || length >= 7) &&
        (hasMark || length >= 9 || !/^(?!的|是)\p{Script=Han}/u.test(behind)));
    const said = attributionAfter(flat, { start: quotation.end, end: sentence.end });
    if (said?.subject.kind === 'person' && isPhrase) {
      const [mention] = people.in(
        flat,
        strip(flat, { start: quotation.end, end: Math.min(sentence.end, quotation.end + reach) }),
      );
      if (mention && strip(flat, { start: quotation.end, end: mention.start }).start >= mention.start)
        return said.subject;
    }
    const lead = flat.slice(before.start, before.end);
    const judge = [...lead.matchAll(lexicon.all`(?:${language.judges})$`)].at(-1);
    if (judge && length >= 2 && !lexicon.pattern`^(?:${lexicon.any('namedThings')})`.test(behind)) {
      const subject = subjectOf(flat, { start: before.start, end: before.start + judge.index });
      if (subject.kind !== 'other' && subject !== unnamed) return subject;
    }
    const verb = verbsIn(flat, before).at(-1);
    const according = accordingTo(flat, strip(flat, before));
    if (according && isPhrase) return according.subject;
    if (!verb) return undefined;
    const isNear = !/[，。；]/u.test(flat.slice(verb.end, quotation.start));
    if (!isPhrase && !(isNear && length >= 5 && !isThing && !/^\p{Script=Han}/u.test(behind))) return undefined;
    const subject = subjectOf(flat, { start: before.start, end: verb.start });
    return subject.kind === 'other' || subject === unnamed ? undefined : subject;
  };

  return { attributionAfter, attributionBefore, partialSpeaker };
};
