import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../visitor/engines/engine.js';
import { example } from '../visitor/page.js';
import type { Seen } from '../visitor/seen.js';
import type { HostCase, Visit } from './case.js';
import { faultsOf } from './faults.js';
import { announcement, type Sites } from './sites.js';
import { wordsOf } from './words.js';

/** What came of each case: what is wrong, if anything is. */
export type Faults = ReadonlyMap<HostCase, readonly string[]>;

type Language = 'english' | 'arabic';
export type PlainStyles = Readonly<Record<Language, Seen['styles']>>;

/** Visits a page, and looks at it. */
const visit = async (
  engine: Engine,
  { places, show, newsroomAway }: Sites,
  one: HostCase,
  path: string,
): Promise<{ readonly seen: Seen; readonly besides: readonly string[] }> => {
  const address = show(path, one.page(places));
  const evaluate = async (expression: string): Promise<unknown> =>
    JSON.parse(await engine.evaluate(`(async () => visitor.pack(await (${expression})))()`));
  let printing = false;
  const print = async (on: boolean): Promise<void> => {
    printing = on;
    await engine.print?.(on);
  };
  const steps: Visit = {
    open: (to) => engine.open(to ? places.partner + to : address),
    inPage: async <Result, Argument>(
      work: (argument: Argument) => Result | Promise<Result>,
      argument?: Argument,
    ): Promise<Result> => (await evaluate(`(${work})(${JSON.stringify(argument) ?? ''})`)) as Result,
    back: async () => {
      await engine.back();
      for (let turn = 0; turn < 1500; turn++) {
        // While one page takes the other's place there may be none to ask.
        const at = await engine.evaluate('document.readyState + location.pathname').catch(() => '');
        if (at === `complete${path}`) return;
        await sleep(20);
      }
      throw new Error('there is no way back');
    },
    newsroomAway,
    print: engine.print && print,
  };
  try {
    const besides = (await (one.visit?.(steps) ?? steps.open())) ?? [];
    await evaluate(`visitor.settled(${one.tags ?? 1})`);
    const find = one.tag ?? (() => document.querySelector('unido-news'));
    const words = wordsOf(announcement(places.newsroom));
    return { seen: (await evaluate(`visitor.look((${find})(), ${JSON.stringify(words)})`)) as Seen, besides };
  } finally {
    newsroomAway(false);
    // What this visitor has kept is not there for the next.
    await engine.evaluate(`Promise.resolve().then(() => caches.delete('unido-news')).then(String, String)`);
    if (printing) await print(false);
  }
};

/** What the parts look like where no page disturbs them. */
export const plainStyles = async (engine: Engine, sites: Sites): Promise<PlainStyles> => {
  const look = async (name: Language, root: string): Promise<Seen['styles']> => {
    const { seen } = await visit(engine, sites, { name, does: '', page: () => ({ root }) }, `/${name}`);
    if (seen.missing.length) throw new Error(`A plain page does not show the announcement: ${seen.missing.join()}`);
    return seen.styles;
  };
  return { english: await look('english', 'lang="en"'), arabic: await look('arabic', 'lang="ar" dir="rtl"') };
};

/** Opens the pages of all cases, one after the other. */
export const run = async (
  engine: Engine,
  sites: Sites,
  plain: PlainStyles,
  cases: readonly HostCase[],
): Promise<Faults> => {
  const results = new Map<HostCase, readonly string[]>();
  for (const [index, one] of cases.entries()) {
    const faults = await visit(engine, sites, one, `/${index + 1}`).then(
      ({ seen, besides }) => [...besides, ...faultsOf(one, seen, plain[one.like ?? 'english'])],
      (error: unknown) => [String(error)],
    );
    const { newsroom, partner } = sites.places;
    results.set(
      one,
      faults.map((fault) => fault.replaceAll(newsroom, example).replaceAll(partner, 'https://partner.example')),
    );
  }
  return results;
};
