import { isDate, isLanguage, isLink } from './formats.js';
import { shape } from './shape.js';
import type { Announcement } from './types.js';

/**
 * How a value must look, compactly: a string names a kind of leaf (`=` one of these JSON values), `[shape]` is a list,
 * an object has fields, of which those ending in `?` may be absent, and `|field` chooses further fields by that field.
 */
export type Shape = string | readonly [Shape] | { readonly [field: string]: Shape };

const leaves: Readonly<Record<string, (value: string) => boolean>> = {
  s: () => true,
  f: (value) => /\S/.test(value),
  u: isLink,
  d: isDate,
  l: isLanguage,
};

/** @returns where the first fault is, as a JSON Pointer with `/` for the whole; empty if there is none. */
const fault = (value: unknown, shape: Shape, path: string): string => {
  let bad = '';
  if (typeof shape === 'string') {
    const ok =
      shape[0] === '='
        ? shape.slice(1).split('|').includes(JSON.stringify(value))
        : typeof value === 'string'
          ? leaves[shape]?.(value)
          : typeof value === (shape === 'b' ? 'boolean' : 'number') &&
            (shape === 'b' || (shape === 'n' && (value as number) >= 1));
    return ok ? '' : path || '/';
  }
  if (typeof value !== 'object' || !value || Array.isArray(shape) !== Array.isArray(value)) return path || '/';
  if (Array.isArray(shape)) {
    (value as unknown[]).some((item, index) => (bad = fault(item, shape[0], `${path}/${index}`)));
    return bad;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  Object.entries(shape).some(([name, inner]) => {
    if (name[0] === '|') {
      const key = name.slice(1);
      const choice = fields[key];
      const chosen =
        typeof choice === 'string' && Object.hasOwn(inner as object, choice)
          ? (inner as Readonly<Record<string, Shape>>)[choice]
          : undefined;
      return (bad = chosen ? fault(value, chosen, path) : `${path}/${key}`);
    }
    const field = name.replace('?', '');
    if (fields[field] === undefined && field !== name) return false;
    return (bad = fault(fields[field], inner, `${path}/${field}`));
  });
  return bad;
};

/**
 * `validate` for the browser: accepts and refuses the same values at a tenth of the bytes, but says only where the
 * first fault is. Never throws on a JSON value.
 * @returns a JSON Pointer to the first fault; empty for a sound announcement
 */
export const check = (value: unknown): string => fault(value, shape, '');

/** Narrows a value that `check` found sound. */
export const isAnnouncement = (value: unknown): value is Announcement => !check(value);
