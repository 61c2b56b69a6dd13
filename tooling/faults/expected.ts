import { acknowledgement } from '@unido/announcement';
import { textOf } from '@unido/announcement/text';
import type { EngineName } from '../visitor/engines/engine.js';
import { fallback } from '../visitor/page.js';
import type { FaultCase, FaultPlaces, Outcome, Situation } from './case.js';
import type { Question, TagName } from './in-page/witness.js';
import { announcement } from './newsroom.js';
import { addressOf } from './page.js';

/** What is to be found of a tag. */
interface ExpectedTag extends Pick<Question, 'shown' | 'hidden'> {
  readonly told: readonly string[];
  readonly link?: string;
  /** The one line that it writes on the console, if it is to write one. */
  readonly line?: RegExp;
}

export type Expected = Readonly<Record<TagName, ExpectedTag>>;

const unreachable = 'The announcement could not be reached just now.';
const unreadable = 'The announcement could not be read.';
const gone = 'The announcement is no longer at this address.';

/** What is to be seen of an announcement. */
const wordsOf = (origin: string): Readonly<Record<string, string>> => {
  const one = announcement(origin);
  const words: Record<string, string> = { headline: one.headline, acknowledgement: acknowledgement(one) };
  one.body.forEach((block, index) => {
    if (block.type === 'paragraph') words[`paragraph ${index + 1}`] = textOf(block.text);
  });
  return words;
};

export const outcomeOf = (one: FaultCase, engine: EngineName): Outcome => one.but?.[engine] ?? one.outcome;

/** Whether a tag asks again by itself. */
export const isPassing = (outcome: Outcome, { refused = 500 }: FaultCase): boolean =>
  /^(network|timeout)$/.test(outcome) || (outcome === 'http' && /^(408|425|429|5..)$/.test(`${refused}`));

/** What is to be found of the three tags of a page. */
export const expectedOf = (one: FaultCase, situation: Situation, engine: EngineName, places: FaultPlaces): Expected => {
  const outcome = outcomeOf(one, engine);
  const words = wordsOf(places.newsroom);
  const good: ExpectedTag = { told: ['load'], shown: words, hidden: { fallback } };
  const without: ExpectedTag = { told: [], shown: { fallback }, hidden: words };
  /** @param make what is to be found of a tag that writes a line */
  const both = (make: (line: { readonly line?: RegExp }) => ExpectedTag): Expected => {
    const line = (tag: TagName): { readonly line?: RegExp } =>
      /^(shown|waits)$/.test(outcome) ? {} : { line: new RegExp(`^warn unido-news/${outcome}: .*[?]tag=${tag}$`, 's') };
    return { filled: make(line('filled')), empty: make(line('empty')), good };
  };

  if (outcome === 'shown') return both(() => good);
  if (outcome === 'no script') return { filled: without, empty: { ...without, shown: {} }, good: without };
  const isGone = one.refused === 404 || one.refused === 410;
  if (situation === 'mirror') return both((line) => ({ ...good, ...line }));
  if (situation === 'passes') return both((line) => ({ ...good, told: [outcome, 'load'], ...line }));
  if (situation === 'kept' && !isGone)
    return both((line) => ({ ...good, shown: { ...words, 'the date of the copy': 'As of' }, ...line }));
  if (outcome === 'waits') {
    const loading = { ...without, shown: { loading: 'Loading the announcement…' } };
    return { filled: without, empty: loading, good };
  }

  const folder = new URL('.', addressOf(one, places));
  const isUnreachable = ['network', 'timeout', 'http'].includes(outcome);
  const sentence = isGone ? gone : isUnreachable ? unreachable : unreadable;
  const { filled, empty } = both((line) => ({ ...without, told: [outcome], ...line }));
  return {
    filled: { ...filled, hidden: { ...words, sentence } },
    empty: { ...empty, shown: { sentence, 'the newsroom’s host': folder.host }, link: folder.href },
    good,
  };
};
