/**
 * The elements with what stands in for Lit in the one-file bundle: their tests pass with that as they do with Lit.
 */
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { root } from '../process.mjs';

/** @param {string} file */
const address = (file) => `/${relative(root, file).split(sep).join('/')}`;

const news = join(root, 'packages/news');
const imports = {
  [address(createRequire(join(news, 'package.json')).resolve('lit'))]: address(join(news, 'scripts/lit.js')),
};

/**
 * @param {(testFramework: string) => string} page
 * @param {import('@web/test-runner').BrowserLauncher[]} browsers
 * @returns {import('@web/test-runner').TestRunnerGroupConfig}
 */
export const oneFile = (page, browsers) => ({
  name: 'one file',
  files: 'packages/{element,news-card,quote-block,attendee-list,disclaimer-footer,news}/src/**/*.browser.test.ts',
  browsers,
  testRunnerHtml: (testFramework) =>
    page(testFramework).replace('<head>', `$&<script type="importmap">${JSON.stringify({ imports })}</script>`),
});
