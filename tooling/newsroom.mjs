/** Runs the newsroom's command line, built if need be, in the folder from which it was called. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, run } from './process.mjs';

const shell = process.platform === 'win32';
const args = ['run', 'build', '--filter=@unido/newsroom', '--output-logs=errors-only'];
// The streams are the command's own, unless there is no command to run.
const built = spawnSync('turbo', args, { cwd: root, encoding: 'utf8', shell });
if (built.status !== 0) {
  console.error(built.error?.message ?? `${built.stdout}${built.stderr}`);
  process.exit(1);
}
const cli = join(root, 'packages/newsroom/dist/cli.js');
process.exitCode = await run(process.execPath, [cli, ...process.argv.slice(2)], {
  cwd: process.env['INIT_CWD'] ?? root,
});
