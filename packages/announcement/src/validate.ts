import * as v from 'valibot';
import * as schema from './schema.js';
import type { Announcement } from './types.js';

/** What is wrong with a document, and how to mend it. */
export interface Fault {
  /** Where, as a JSON Pointer (RFC 6901): `/body/2/text/0/href`; empty for the whole document. */
  readonly path: string;
  /** What is there. */
  readonly found: string;
  /** What to do about it. */
  readonly mend: string;
}

export type Result =
  { readonly ok: true; readonly announcement: Announcement } | { readonly ok: false; readonly faults: Fault[] };

const pointer = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map((item) => `/${String(item.key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const kind = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

const found = (issue: v.BaseIssue<unknown>): string => {
  if (issue.input === undefined) return 'nothing';
  if (typeof issue.input !== 'string') return typeof issue.input === 'number' ? String(issue.input) : kind(issue.input);
  // A hostile value must not be able to fill a log or to draw on a terminal.
  const shown = issue.input.slice(0, 60).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
  return `“${shown}${issue.input.length > 60 ? '…' : ''}”`;
};

/**
 * Reads any JSON value as an announcement. Never throws.
 * @returns the document, unknown fields included, or every fault at once.
 */
export const validate = (value: unknown): Result => {
  const result = v.safeParse(schema.Announcement, value);
  if (result.success) return { ok: true, announcement: result.output as Announcement };
  return {
    ok: false,
    faults: result.issues.map((issue) => ({
      path: pointer(issue),
      found: found(issue),
      mend: issue.input === undefined ? 'add this field' : issue.message,
    })),
  };
};

/** One line for a person: where, what, how to mend. */
export const describe = (fault: Fault): string => `${fault.path || '/'}: found ${fault.found}; ${fault.mend}`;
