/** Builds all packages and apps, or those that turbo's arguments name. */
import { endSignal, run } from './process.mjs';

const args = ['run', 'build', '--output-logs=new-only', ...process.argv.slice(2)];
process.exitCode = await run('turbo', args, { signal: endSignal() });
