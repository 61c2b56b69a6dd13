import { setTimeout as sleep } from 'node:timers/promises';
import { acknowledgement } from '@unido/announcement';
import { quoted, textOf } from '@unido/announcement/text';
import { fallback, type EngineName, type HostCase, type Visit } from './case.js';
import type { Engine } from './engines/engine.js';
import type { Seen, Words } from './seen.js';
import { announcement, type Sites } from './sites.js';

/** What is to be seen of the announcement. */
const words = (newsroom: string): Words => {
  const one = announcement(newsroom);
  const whole: Record<string, string> = { headline: one.headline, acknowledgement: acknowledgement(one) };
  if (one.dateline?.text) whole['dateline'] = one.dateline.text;
  one.body.forEach((block, index) => {
    const name = `${block.type} ${index + 1}`;
    if (block.type === 'paragraph') whole[name] = textOf(block.text);
    if (block.type !== 'quote') return;
    whole[name] = textOf(quoted(block.text));
    if (block.speaker) whole[`speaker of ${name}`] = block.speaker.name;
  });
  for (const { people } of one.attendees ?? []) for (const { name } of people) whole[`attendee ${name}`] = name;
  return { whole, fallback };
};

/** What came of a case in a browser. */
export interface Result {
  /** What is wrong; empty, it is as it is to be. */
  readonly faults: readonly string[];
}

const few = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');

/** What a visitor would find fault with. */
const faultsOf = (one: HostCase, seen: Seen, style: Seen['styles'] | undefined): string[] => {
  const faults: string[] = [];
  const { outcome = 'whole', lines = [], sets } = one;
  const expected = outcome === 'whole but its picture' ? ['picture not shown'] : [];
  if (outcome === 'fallback') {
    if (seen.instead.length) faults.push('what stands in the tag is not shown');
    if (seen.missing.length === 0) faults.push('shown whole, which was not to be');
  } else if (seen.missing.join() !== expected.join()) faults.push(few(seen.missing) || 'the picture is shown');

  const differing = Object.entries(seen.styles).filter(([name, value]) => style && value !== style[name]);
  if (outcome !== 'fallback')
    for (const [name, value] of differing.filter(([name]) => !sets?.test(name)))
      faults.push(`${name} is ${value}, not ${style?.[name]}`);

  for (const line of seen.lines)
    if (!lines.some((expected) => expected.test(line))) faults.push(`the console has “${line}”`);
  for (const expected of lines)
    if (!seen.lines.some((line) => expected.test(line))) faults.push(`the console has no ${expected}`);
  const own = seen.own.filter((name) => !sets?.test(name));
  if (own.length) faults.push(`the page’s own style changes: ${few(own)}`);
  if (seen.globals.length) faults.push(`globals change: ${few(seen.globals)}`);
  return faults;
};

/** Opens the pages of all cases in one browser, one after the other. */
export const runIn = async (
  name: EngineName,
  engine: Engine,
  sites: Sites,
  cases: readonly HostCase[],
): Promise<ReadonlyMap<HostCase, Result>> => {
  const results = new Map<HostCase, Result>();
  const styles: Partial<Record<string, Seen['styles']>> = {};
  const all = words(sites.places.newsroom);

  const evaluate = async (expression: string): Promise<unknown> =>
    JSON.parse(await engine.evaluate(`(async () => visitor.pack(await (${expression})))()`));

  const visit = async (one: HostCase, path: string): Promise<{ seen: Seen; besides: readonly string[] }> => {
    const address = sites.show(path, one.page(sites.places));
    let printing = false;
    const steps: Visit = {
      open: (to) => engine.open(to ? sites.places.partner + to : address),
      inPage: async <Result, Argument>(
        work: (argument: Argument) => Result | Promise<Result>,
        argument?: Argument,
      ): Promise<Result> => (await evaluate(`(${work})(${JSON.stringify(argument) ?? ''})`)) as Result,
      back: async () => {
        await engine.back();
        for (let turns = 0; turns < 100; turns++) {
          const at = await engine.evaluate('document.readyState + location.pathname').catch(() => '');
          if (at === `complete${path}`) return;
          await sleep(20);
        }
        throw new Error('no way back');
      },
      places: sites.places,
      newsroomAway: sites.newsroomAway,
      print: engine.print && ((on) => ((printing = on), engine.print?.(on) ?? Promise.resolve())),
    };
    const besides = one.visit ? await one.visit(steps) : await steps.open();
    await evaluate(`visitor.settled(${one.tags ?? 1})`);
    const find = one.tag ?? (() => document.querySelector('unido-news'));
    const seen = (await evaluate(`visitor.look((${find})(), ${JSON.stringify(all)})`)) as Seen;
    if (printing) await engine.print?.(false);
    return { seen, besides: besides ?? [] };
  };

  // What parts look like without a host to disturb them.
  for (const [like, root] of Object.entries({ plain: 'lang="en"', arabic: 'lang="ar" dir="rtl"' })) {
    const plain: HostCase = { name: like, does: '', page: () => ({ root }) };
    const { seen } = await visit(plain, `/${like}`);
    if (seen.missing.length || seen.lines.length)
      throw new Error(`${name}: ${JSON.stringify([seen.missing, seen.lines])}`);
    styles[like] = seen.styles;
  }

  for (const [index, one] of cases.entries())
    try {
      const t0 = performance.now();
      const { seen, besides } = await visit(one, `/${index + 1}`);
      if (process.env['T']) console.log(name, one.name, Math.round(performance.now() - t0));
      results.set(one, { faults: [...besides, ...faultsOf(one, seen, styles[one.like ?? 'plain'])] });
    } catch (error) {
      results.set(one, { faults: [String(error)] });
    } finally {
      sites.newsroomAway(false);
    }
  return results;
};
