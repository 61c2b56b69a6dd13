import { commands, type Command, type CommandName } from './commands.js';

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, says]) => `  ${term.padEnd(width)}  ${says}`).join('\n');
};

const overview = (): string => `Turns press releases into announcements that partners’ sites can show.

Usage: newsroom COMMAND …

${table([
  ...Object.entries(commands).map(([name, { operands, says }]) => [`${name} ${operands}`, says] as const),
  ['help COMMAND', 'Say how a command is used'],
  ['--version', 'Print the version'],
])}

Exit codes: 0 fine, 1 the input is bad, 2 used wrongly.
`;

const of = (name: CommandName): string => {
  const command: Command = commands[name];
  const options = Object.entries(command.options);
  const terms = ([option, { value }]: (typeof options)[number]): string =>
    [`--${option}`, value].filter(Boolean).join(' ');
  const required = options.filter(([, { required }]) => required).map((option) => ` ${terms(option)}`);
  return `${command.says}.

Usage: newsroom ${name} ${command.operands}${required.join('')}${options.length > required.length ? ' [options]' : ''}

${table([...options.map((option) => [terms(option), option[1].says] as const), ['--help', 'print this']])}

${command.more}
`;
};

/** The help for a person: of one command, or of the whole. */
export const help = (command?: CommandName): string => (command ? of(command) : overview());
