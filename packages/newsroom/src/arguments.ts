import { parseArgs } from 'node:util';
import { commands, isCommand, type Command, type CommandName } from './commands.js';
import { UsageError } from './problem.js';

export type Values = Readonly<Record<string, string | undefined>>;

/** The switches that are on. */
export type Switches = ReadonlySet<string>;

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly command?: CommandName }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly operands: readonly string[];
      readonly values: Values;
      readonly switches: Switches;
    };

const commandNamed = (name: string): CommandName => {
  if (isCommand(name)) return name;
  throw new UsageError(`There is no command “${name}”; use one of ${Object.keys(commands).join(', ')}.`);
};

const misuse = (command: CommandName, says: string): UsageError =>
  new UsageError(`${says} See “newsroom ${command} --help”.`);

const parse = (command: CommandName, args: readonly string[]): ReturnType<typeof parseArgs> => {
  const known: Command = commands[command];
  const options = Object.fromEntries(
    Object.entries(known.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    // The parser's first sentence says what is wrong; the rest is advice to programmers.
    throw misuse(
      command,
      `${error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '').replace(/\.$/, '') : ''}.`,
    );
  }
};

/** Reads a command line, without the program's name. Throws a UsageError. */
export const readArguments = ([first, ...rest]: readonly string[]): Request => {
  if (first === undefined) throw new UsageError('Name a command; “newsroom --help” lists them.');
  if (first === '--version' || first === '-v') return { kind: 'version' };
  if (first === '--help' || first === '-h') return { kind: 'help' };
  if (first === 'help')
    return rest[0] === undefined ? { kind: 'help' } : { kind: 'help', command: commandNamed(rest[0]) };
  if (first.startsWith('-'))
    throw new UsageError(`There is no option “${first}”; “newsroom --help” lists what there is.`);

  const name = commandNamed(first);
  const command: Command = commands[name];
  const { values, positionals } = parse(name, rest);
  if (values['help']) return { kind: 'help', command: name };
  if (positionals.length < command.least) throw misuse(name, `${command.operands} is missing.`);
  if (positionals.length > command.most)
    throw misuse(name, `Only one ${command.operands} is read, not “${String(positionals[1])}”.`);
  for (const [option, { required }] of Object.entries(command.options))
    if (required && values[option] === undefined) throw misuse(name, `--${option} is missing.`);
  const given = Object.entries(values);
  return {
    kind: 'run',
    command: name,
    operands: positionals,
    values: Object.fromEntries(
      given.flatMap(([option, value]) => (typeof value === 'string' ? [[option, value] as const] : [])),
    ),
    switches: new Set(given.flatMap(([option, value]) => (value === true ? [option] : []))),
  };
};
