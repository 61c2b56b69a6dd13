import { acknowledgement, type Announcement } from '@unido/announcement';
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

/** What a reader is told in either case, where what came is refused. */
const refusals: Readonly<Record<string, string>> = {
  signature: 'The announcement is not shown here: the newsroom did not sign it, or it was changed since.',
  keys: 'The announcement is not shown here: whether it is genuine can’t be checked just now.',
};

/** What is to be seen of an announcement. */
const wordsOf = (one: Announcement): Readonly<Record<string, string>> => {
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
  const usual = wordsOf(announcement(places.newsroom));
  const words = one.published ? wordsOf(one.published) : usual;
  const good: ExpectedTag = { told: ['load'], shown: usual, hidden: { fallback } };
  const better: ExpectedTag = { ...good, shown: words };
  const without: ExpectedTag = { told: [], shown: { fallback }, hidden: words };
  /** @param make what is to be found of a tag that writes a line */
  const both = (make: (line: { readonly line?: RegExp }) => ExpectedTag): Expected => {
    const line = (tag: TagName): { readonly line?: RegExp } =>
      /^(shown|waits)$/.test(outcome) ? {} : { line: new RegExp(`^warn unido-news/${outcome}: .*[?]tag=${tag}$`, 's') };
    return { filled: make(line('filled')), empty: make(line('empty')), good };
  };

  if (outcome === 'shown') return both(() => better);
  if (outcome === 'no script') return { filled: without, empty: { ...without, shown: {} }, good: without };
  const isGone = one.refused === 404 || one.refused === 410;
  if (situation === 'mirror') return both((line) => ({ ...better, ...line }));
  if (situation === 'passes') return both((line) => ({ ...better, told: [outcome, 'load'], ...line }));
  if (situation === 'kept' && !isGone)
    return both((line) => ({ ...better, shown: { ...words, 'the date of the copy': 'As of' }, ...line }));
  if (outcome === 'waits') {
    const loading = { ...without, shown: { loading: 'Loading the announcement…' } };
    return { filled: without, empty: loading, good };
  }

  const address = addressOf(one, places);
  const { filled, empty } = both((line) => ({ ...without, told: [outcome], ...line }));
  const refusal = refusals[outcome];
  if (refusal) {
    const { host, href } = new URL('/', address);
    const said = { sentence: refusal, 'the newsroom’s host': host };
    return {
      filled: { ...filled, shown: { fallback, ...said }, link: href },
      empty: { ...empty, shown: said, link: href },
      good,
    };
  }
  const folder = new URL('.', address);
  const isUnreachable = ['network', 'timeout', 'http'].includes(outcome);
  const sentence = isGone ? gone : isUnreachable ? unreachable : unreadable;
  return {
    filled: { ...filled, hidden: { ...words, sentence } },
    empty: { ...empty, shown: { sentence, 'the newsroom’s host': folder.host }, link: folder.href },
    good,
  };
};
