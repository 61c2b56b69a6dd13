/**
 * Takes what the stories show now as what they are to show: `npm run accept`. Writes their accessibility trees and
 * pictures (packages/NAME/src/snapshots) anew; look at the difference before you commit it.
 */
import { endSignal, run } from './process.mjs';

const signal = endSignal();
const built = await run('turbo', ['run', 'build', '--filter=@unido/storybook', '--output-logs=errors-only'], {
  signal,
});
const env = { ...process.env, ACCEPT: '1' };
const tests = ['run', '--project', 'stories', ...process.argv.slice(2)];
process.exitCode = built || (await run('vitest', tests, { signal, env }));
