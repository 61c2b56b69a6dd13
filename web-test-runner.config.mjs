import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { engines, ensureBrowsers } from './tooling/browsers.mjs';
import { freePort, root } from './tooling/process.mjs';
import { countReporter } from './tooling/web-test-runner/count-reporter.mjs';
import { launchers } from './tooling/web-test-runner/launchers.mjs';
import { oneFile } from './tooling/web-test-runner/one-file.mjs';
import { mockMiddleware, otherOriginServer } from './tooling/web-test-runner/mock-server.mjs';
import { testPage } from './tooling/web-test-runner/test-page.mjs';
import { webkitDriver } from './tooling/web-test-runner/webkit-driver.mjs';

process.env['TZ'] = 'UTC';

const only = process.env['ENGINES']?.split(',');
const { browsers, missing } = ensureBrowsers(engines.filter((engine) => !only || only.includes(engine)));
for (const line of missing) console.error(line);
if (missing.length && (process.env['CI'] || !Object.keys(browsers).length)) process.exit(1);

const [driverPort, otherPort] = [await freePort(), await freePort()];
const counts = process.env['TEST_COUNTS'];
const page = testPage(`http://localhost:${otherPort}`);
const [chromium] = launchers(browsers.chromium ? { chromium: browsers.chromium } : {}, driverPort);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['{packages,apps,tooling}/*/src/**/*.browser.test.ts', '!**/node_modules/**'],
  nodeResolve: true,
  browsers: launchers(browsers, driverPort),
  // Two cores: two engines at a time, each with one page, which is then never in the background.
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  // `npm run fuzz` may take its time.
  testsFinishTimeout: process.env['FUZZ_RUNS'] ? 3_600_000 : 120_000,
  // For what hangs, no measure of speed.
  testFramework: { config: { timeout: 20_000 } },
  testRunnerHtml: page,
  // Unless some files are asked for.
  groups: chromium && process.argv.length < 3 ? [oneFile(page, [chromium])] : [],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [mockMiddleware],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.base.json` }),
    otherOriginServer(otherPort),
    ...(browsers.webkit ? [webkitDriver(browsers.webkit, driverPort)] : []),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), ...(counts ? [countReporter(counts, missing)] : [])],
};
