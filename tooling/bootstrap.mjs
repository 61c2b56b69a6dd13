#!/usr/bin/env node
/**
 * Runs a command of this workspace from whatever is on the machine: `node tooling/bootstrap.mjs COMMAND [ARGUMENT…]`.
 * Needs only some Node (>= 18) and npm; fetches what else is missing, once. Speaks on stderr alone, so that a
 * command's stdout stays its own.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './bootstrap/dependencies.mjs';
import { Missing } from './bootstrap/machine.mjs';
import { ensureTools } from './bootstrap/tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The script that each command runs, and its first arguments. */
const commands = new Map([
  ['start', ['tooling/start.mjs']],
  ['test', ['tooling/test.mjs']],
  ['check', ['tooling/test.mjs', '--only', 'format,lint,build,types']],
  ['build', ['tooling/build.mjs']],
  ['newsroom', ['tooling/newsroom.mjs']],
  ['accept', ['tooling/accept.mjs']],
  ['new-element', ['tooling/new-element.mjs']],
  ['bench', ['benchmarks/run.mjs']],
  ['lighthouse', ['benchmarks/lighthouse/run.ts']],
  ['fuzz', ['tooling/fuzz.mjs']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', '.']],
  ['changeset', ['node_modules/@changesets/cli/bin.js']],
  ['version-packages', ['tooling/version.mjs']],
]);

/** Runs a program in place of this one: same streams, same signals, same exit code. */
const become = (file, args, options) => {
  const child = spawn(file, args, { stdio: 'inherit', ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes a signal on to its shell only, which ends and leaves this orphaned.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
  child.on('error', (error) => fail(`${file} does not start: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
};

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const [command, ...rest] = process.argv.slice(2);
const script = commands.get(command);
if (!script && command !== 'pnpm') {
  process.stderr.write(`Usage: npm run ${[...commands.keys(), 'pnpm'].join(' | ')}\n`);
  process.exit(2);
}

try {
  const { node, folders } = await ensureTools(root);
  const PATH = [join(root, 'node_modules', '.bin'), ...folders, process.env.PATH].join(delimiter);
  const env = { INIT_CWD: process.cwd(), ...process.env, PATH, TURBO_TELEMETRY_DISABLED: '1' };
  const shell = process.platform === 'win32';
  if (!script) become('pnpm', rest, { cwd: root, env, shell });
  else {
    await installDependencies(root, { env, shell });
    if (!existsSync(join(root, script[0]))) fail(`npm run ${command}: there is no ${script[0]} yet`);
    become(node, [...script, ...rest], { cwd: root, env });
  }
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  fail(error.message);
}
