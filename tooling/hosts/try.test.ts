import { findBrowsers } from '../browsers.mjs';
import { groups } from './cases/index.js';
import { startChromium } from './engines/chromium.js';
import { startFirefox } from './engines/firefox.js';
import { startWebKit } from './engines/webkit.js';
import { runIn } from './run.js';
import { hostFiles, startSites } from './sites.js';
import { test } from 'vitest';
test('x', async () => {
const b = findBrowsers(); const files = await hostFiles();
const want = (process.env['E'] ?? 'chromium').split(',');
await Promise.all(want.map(async (n) => {
  const t = Date.now();
  const e = n === 'chromium' ? await startChromium(b.chromium!) : n === 'firefox' ? await startFirefox(b.firefox!) : await startWebKit(b.webkit!);
  console.log(n, 'started', Date.now()-t);
  const s = await startSites(files);
  const cases = groups.flatMap((g) => g.cases).filter(c => !process.env['C'] || new RegExp(process.env['C']).test(c.name));
  try { const r = await runIn(n as 'chromium', e, s, cases);
  const out: string[] = [];
  r.forEach(({ faults }, c) => out.push(`${faults.length ? 'XX' : 'ok'} ${c.name}${faults.map((f) => `\n     ${f}`).join('')}`));
  console.log(n, Date.now()-t, '\n' + out.join('\n')); } finally {
  await e.close(); s.stop(); }
}));
}, 300000);
