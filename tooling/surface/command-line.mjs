import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../process.mjs';

/** The newsroom’s commands with their options, as its parser has them. */
export const commandLine = async () => {
  const file = pathToFileURL(join(root, 'packages/newsroom/dist/commands.js')).href;
  /** @type {{ commands: Record<string, { operands: string, options: Record<string, { value?: string, required?: boolean }> }> }} */
  const { commands } = await import(file);
  return Object.fromEntries(
    Object.entries(commands)
      .map(([name, { operands, options }]) => {
        const texts = Object.entries(options).map(([option, { value, required }]) => {
          const text = [`--${option}`, value].filter(Boolean).join(' ');
          return required ? text : `[${text}]`;
        });
        return [`newsroom ${name} ${operands}`, texts.toSorted()];
      })
      .toSorted(),
  );
};
