/** One page under Lighthouse, as it is by default for mobiles, in the Chromium of this machine. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureBrowsers } from '../../tooling/browsers.mjs';
import { chromiumArgs } from '../../tooling/web-test-runner/launchers.mjs';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

/** What one page got, 0 to 100 in each category; and the audits that cost it points. */
export interface Audited {
  readonly scores: Readonly<Record<Category, number>>;
  readonly lost: readonly string[];
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      Category,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly displayValue?: string }>
  >;
}

const cli = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));

const chromium = (): string => {
  const { browsers, missing } = ensureBrowsers(['chromium']);
  if (!browsers.chromium) throw new Error(missing.join('\n'));
  return browsers.chromium;
};

/** The flags as one argument: it is split at spaces but for those in quotation marks. */
const flags = ['--headless=new', ...chromiumArgs].map((flag) => flag.replace(/=(.* .*)$/, '="$1"')).join(' ');

const always = ['--output=json', '--output-path=stdout', '--quiet', '--no-enable-error-reporting', '--locale=en'];

const run = promisify(execFile);

/** @param address of the page @param skipped audits that are not asked of it */
export const audit = async (address: string, skipped: readonly string[] = []): Promise<Audited> => {
  const args = [
    ...always,
    `--only-categories=${categories.join()}`,
    ...(skipped.length ? [`--skip-audits=${skipped.join()}`] : []),
    `--chrome-flags=${flags}`,
  ];
  const env = { ...process.env, CHROME_PATH: chromium() };
  const { stdout } = await run(process.execPath, [cli, address, ...args], { env, maxBuffer: 1 << 28 });
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  const lost = categories.flatMap((category) =>
    report.categories[category].auditRefs.flatMap(({ id, weight }) => {
      const { title = '', score = null, displayValue = '' } = report.audits[id] ?? {};
      return weight && score !== null && score < 1 ? [`${category}: ${id}: ${title} ${displayValue}`.trim()] : [];
    }),
  );
  const scoreOf = (category: Category): number => Math.round(100 * (report.categories[category].score ?? 0));
  return { scores: Object.fromEntries(categories.map((one) => [one, scoreOf(one)])) as Audited['scores'], lost };
};
