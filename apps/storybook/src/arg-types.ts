import type { ArgTypes } from '@storybook/web-components-vite';
import { declarationOf } from './manifest.js';

/** The words of a type that is a choice: `'light' | 'dark'`. */
const choices = (type: string): string[] =>
  /^'[^']*'( \| '[^']*')+$/.test(type) ? type.split(' | ').map((word) => word.slice(1, -1)) : [];

const kinds = { boolean: 'boolean', number: 'number', string: 'text' } as const;

const controlOf = (type: string): object => {
  const options = choices(type);
  if (options.length) return { control: { type: 'select' }, options };
  return { control: { type: Object.hasOwn(kinds, type) ? kinds[type as keyof typeof kinds] : 'object' } };
};

/** A row of the table that only explains. */
const row = (category: string, name: string, description = '', type?: string, defaultValue?: string): object => ({
  name,
  description,
  control: false,
  table: {
    category,
    ...(type && { type: { summary: type } }),
    ...(defaultValue && { defaultValue: { summary: defaultValue } }),
  },
});

/**
 * Argument tables and controls from an element's manifest. Storybook's own would let a part hide the slot of the same
 * name, leave the unnamed slot out and give a choice of words no control.
 */
export const extractArgTypes = (tagName: string): ArgTypes => {
  const element = declarationOf(tagName);
  if (!element) return {};
  const { members, events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return Object.fromEntries([
    ...members.map(({ name, description = '', type, default: value, attribute }) => [
      name,
      {
        ...row(
          'properties',
          name,
          attribute ? `${description} Attribute: \`${attribute}\`` : description,
          type?.text,
          value,
        ),
        ...controlOf(type?.text ?? ''),
      },
    ]),
    ...events.map(({ name, description, type }) => [`event ${name}`, row('events', name, description, type?.text)]),
    ...slots.map(({ name, description }) => [`slot ${name}`, row('slots', name || '(without a name)', description)]),
    ...cssParts.map(({ name, description }) => [`part ${name}`, row('parts', `::part(${name})`, description)]),
    ...cssProperties.map(({ name, description, default: value }) => [
      `property ${name}`,
      row('custom properties', name, description, undefined, value),
    ]),
  ]) as ArgTypes;
};
