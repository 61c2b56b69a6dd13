#!/usr/bin/env node
import { readArguments, type Request } from './arguments.js';
import { plain } from './plain.js';
import { InputError, UsageError } from './problem.js';

type Run = Extract<Request, { kind: 'run' }>;

// A command loads what it needs and no more, which keeps the start quick.
const run = async ({ command, operands, values, switches }: Run): Promise<void> => {
  const [first = ''] = operands;
  switch (command) {
    case 'import': {
      const { runImport } = await import('./import/run-import.js');
      return runImport(first, values, switches);
    }
    case 'validate': {
      const { runValidate } = await import('./run-validate.js');
      return runValidate(operands);
    }
    case 'keys': {
      const { runKeys } = await import('./signing/run-keys.js');
      return runKeys(operands, values);
    }
    case 'sign': {
      const { runSign } = await import('./signing/run-sign.js');
      return runSign(operands, values);
    }
    case 'verify': {
      const { runVerify } = await import('./signing/run-verify.js');
      return runVerify(operands, values);
    }
    case 'snippet': {
      const { runSnippet } = await import('./run-snippet.js');
      return runSnippet(first, values);
    }
    case 'kit': {
      const { runKit } = await import('./kit/run-kit.js');
      return runKit(first, values);
    }
    case 'build': {
      const { build } = await import('./build.js');
      return build(operands, values, process.stderr);
    }
  }
};

const answer = async (request: Request): Promise<void> => {
  if (request.kind === 'run') return run(request);
  const { help } = await import('./help.js');
  if (request.kind === 'help') process.stdout.write(help(request.command));
  else {
    const { default: about } = await import('../package.json', { with: { type: 'json' } });
    process.stdout.write(`${about.version}\n`);
  }
};

const fail = (code: 1 | 2, text: string): void => {
  process.stderr.write(`${plain(text)}\n`);
  process.exitCode = code;
};

// A reader that has seen enough, as in `| head`, is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

try {
  await answer(readArguments(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) fail(2, error.message);
  else if (error instanceof InputError) fail(1, error.message);
  else throw error;
}
