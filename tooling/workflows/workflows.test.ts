import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../process.mjs';
import { workflowFaults } from './faults.js';

const folder = join(root, '.github/workflows');
const files = readdirSync(folder);

test('there are workflows', () => expect(files).toEqual(['ci.yml', 'release.yml']));

test.each(files)('%s is sound', async (file) => {
  expect(await workflowFaults(file, readFileSync(join(folder, file), 'utf8'))).toEqual([]);
});

const commit = '0123456789abcdef0123456789abcdef01234567';
const workflow = (steps: string, { on = 'push', permissions = '{}', job = '' } = {}) => `
on: ${on}
permissions: ${permissions}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
${job}
    steps:
${steps}
`;
const step = '      - run: true';

describe('what a workflow is refused for', () => {
  test('nothing', async () => {
    const checkout = `      - uses: actions/checkout@${commit} # v1.2.3\n        with:\n          persist-credentials: false`;
    expect(await workflowFaults('a.yml', workflow(`${checkout}\n${step}`))).toEqual([]);
  });

  test.each([
    ['an action by its tag', workflow('      - uses: a/b@v4'), /a\/b@v4 is not pinned to a commit/],
    ['an action by a short commit', workflow('      - uses: a/b@0123456 # v4.0.0'), /not pinned/],
    ['a commit without its version', workflow(`      - uses: a/b@${commit}`), /version of .* is not named/],
    ['an image', workflow('      - uses: docker://a/b:1'), /not pinned/],
    ['pull_request_target', workflow(step, { on: 'pull_request_target' }), /runs on pull_request_target/],
    ['… among others', workflow(step, { on: '{ push: , pull_request_target: }' }), /runs on pull_request_target/],
    ['rights for all jobs', workflow(step, { permissions: 'write-all' }), /above the jobs, are not \{\}/],
    ['no rights said', workflow(step).replace('permissions: {}', ''), /above the jobs/],
    ['a job without rights', workflow(step).replace(/ {4}permissions:\n.*\n/, ''), /does not say what it may do/],
    ['publishing unasked', workflow(step).replace('contents: read', 'id-token: write'), /outside of the environment/],
    ['no end', workflow(step).replace(/ {4}timeout-minutes.*\n/, ''), /for hours/],
    ['a title in a script', workflow('      - run: echo ${{ github.event.pull_request.title }}'), /pass it by `env`/],
    ['a secret', workflow(`${step}\n        env:\n          A: \${{ secrets.NPM_TOKEN }}`), /a secret/],
    ['a checkout with credentials', workflow(`      - uses: actions/checkout@${commit} # v1.2.3`), /credentials/],
    ['a key that GitHub does not know', workflow(step, { job: '    run-on: x' }), /Unexpected value 'run-on'/],
    ['a job that waits for one that is not there', workflow(step, { job: '    needs: two' }), /no dependencies/],
    ['no YAML', 'on: [', /.+/],
  ])('%s', async (_, content, fault) => {
    const found = await workflowFaults('a.yml', content);
    expect(
      found.some((one) => fault.test(one)),
      found.join('\n'),
    ).toBe(true);
  });
});
