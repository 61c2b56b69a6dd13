/** A page of ten cards on a phone: when they stood painted, and how long scripts ran until then. */
import { startBrowser } from '../../tooling/e2e/browser.ts';
import { onPhone, painted } from '../phone.ts';
import { serve } from '../serve.ts';
import { measured, type Measured } from '../statistics.ts';
import { siteOf } from './site.ts';
import { baseline, subjects } from './subjects.ts';

export interface Row {
  readonly painted: Measured;
  readonly script: Measured;
}

const rounds = 5;

export const run = async (): Promise<Record<string, Row>> => {
  // What is told apart by off-screen rendering alone is the same on this page.
  const chosen = subjects.filter(({ name }) => !name.includes('skipped'));
  const site = await serve((await siteOf(chosen)).find);
  const browser = await startBrowser();
  const samples = chosen.map(() => ({ painted: [] as number[], script: [] as number[] }));
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const [at, { name }] of chosen.entries())
        await onPhone(browser, `${site.origin}/phone/${at}`, async (page, session) => {
          samples[at]?.painted.push(await painted(page, name !== baseline));
          const { metrics } = await session.send('Performance.getMetrics');
          samples[at]?.script.push(1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0));
        });
  } finally {
    await browser.close();
    site.stop();
  }
  return Object.fromEntries(
    samples.map(({ painted, script }, at) => [
      chosen[at]?.name,
      { painted: measured(painted), script: measured(script) },
    ]),
  );
};
