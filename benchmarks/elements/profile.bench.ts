/** Where the time goes when 1,000 cards are mounted: style, layout, and what of the script took longest. */
import { startBrowser } from '../../tooling/e2e/browser.ts';
import { serve } from '../serve.ts';
import type { Item } from './items.ts';
import { siteOf } from './site.ts';
import { baseline, subjects, type Subject } from './subjects.ts';

declare const bench: { readonly mount: (subject: Subject, items: readonly Item[]) => Promise<number> };

const longest = 14;

/** Milliseconds by the name of what took them. */
export type Profile = Readonly<Record<string, number>>;

const chosen = subjects.filter(({ name }) => name === baseline || name.startsWith('unido-news-card'));

export const run = async (): Promise<Record<string, Profile>> => {
  const site = await serve((await siteOf(chosen, false)).find, 1);
  const browser = await startBrowser();
  const results: Record<string, Profile> = {};
  try {
    for (const [at, subject] of chosen.entries()) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
      const page = await context.newPage();
      await page.goto(`${site.origin}/cards/${at}`);
      const items = await page.evaluateHandle(
        async () => (await (await fetch('/items/1000.json')).json()) as readonly Item[],
      );
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 100 });
      const durations = async (): Promise<Map<string, number>> =>
        new Map((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
      const before = await durations();
      await session.send('Profiler.start');
      const whole = await page.evaluate(([subject, items]) => bench.mount(subject, items), [subject, items] as const);
      const { profile } = await session.send('Profiler.stop');
      const after = await durations();
      const spent = (name: string): number => 1000 * ((after.get(name) ?? 0) - (before.get(name) ?? 0));
      const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(no name)']));
      const own = new Map<string, number>();
      for (const [index, id] of (profile.samples ?? []).entries()) {
        const name = names.get(id) ?? '';
        own.set(name, (own.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000);
      }
      // What is no script: the engine's own work, which style and layout are the most of, and waiting.
      for (const name of ['(program)', '(idle)', '(root)']) own.delete(name);
      results[subject.name] = {
        whole,
        style: spent('RecalcStyleDuration'),
        layout: spent('LayoutDuration'),
        ...Object.fromEntries([...own].toSorted(([, one], [, other]) => other - one).slice(0, longest)),
      };
      await context.close();
    }
  } finally {
    await browser.close();
    site.stop();
  }
  return results;
};
