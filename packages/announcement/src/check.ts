import { isDate, isLanguage, isLink } from './formats.js';
import { shape } from './shape.js';
import type { Announcement } from './types.js';

/**
 * How a value must look, compactly. A string names a kind of leaf, or the words that may stand there, parted by `|`.
 * `[shape]` is a list. An object maps its fields, parted by spaces, to their shape; those ending in `?` may be absent,
 * and `|field` maps the values of that field to the further fields that go with them.
 */
export type Shape = string | readonly [Shape] | { readonly [fields: string]: Shape };

const text =
  (isSound: (value: string) => boolean) =>
  (value: unknown): boolean =>
    typeof value === 'string' && isSound(value);

const leaves: Readonly<Record<string, (value: unknown) => boolean>> = {
  1: (value) => value === 1,
  b: (value) => typeof value === 'boolean',
  n: (value) => Number.isInteger(value) && (value as number) > 0,
  s: text(() => true),
  f: text((value) => /\S/.test(value)),
  u: text(isLink),
  d: text(isDate),
  l: text(isLanguage),
};

/**
 * `validate` for the browser: accepts and refuses the same values at a tenth of the bytes, but says only where the
 * first fault is. Never throws on a JSON value.
 * @returns a JSON Pointer to the first fault, `/` for the whole; empty for a sound announcement
 */
export const check = (value: unknown): string => {
  let at = '';
  const isSound = (value: unknown, shape: Shape, path: string): unknown => {
    at = path;
    if (typeof shape === 'string') return leaves[shape]?.(value) ?? shape.split('|').includes(value as string);
    if (typeof value !== 'object' || !value || Array.isArray(shape) !== Array.isArray(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    const has = (key: string, inner: Shape): unknown => isSound(fields[key], inner, `${path}/${key}`);
    if (Array.isArray(shape)) return Object.keys(value).every((index) => has(index, shape[0]));
    return Object.entries(shape).every(([names, inner]) =>
      names.split(' ').every((name) => {
        const field = name.replace(/\W/, '');
        if (name[0] !== '|') return (field !== name && !(field in value)) || has(field, inner);
        at = `${path}/${field}`;
        const chosen = Object.entries(inner).find(([choices]) => choices.split(' ').includes(fields[field] as string));
        return chosen && isSound(value, chosen[1], path);
      }),
    );
  };
  return isSound(value, shape, '') ? '' : at || '/';
};

/** Narrows a value that `check` found sound. */
export const isAnnouncement = (value: unknown): value is Announcement => !check(value);
