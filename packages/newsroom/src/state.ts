import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Known } from './content.js';

/** What the last build knew: it stands beside the site, not in it, because it knows of what is not out yet. */
export interface State {
  /** Of the program and its options; another one makes everything anew. */
  readonly program: string;
  /** Of the site that was built, which carries it too. */
  readonly build: string;
  readonly known: Readonly<Record<string, Known>>;
  /** The fingerprint and the paths of each task, by its name. */
  readonly made: Readonly<Record<string, readonly [fingerprint: string, paths: readonly string[]]>>;
}

/** What the last build knew, if it was made by the same program with the same options; else nothing. */
export const readState = (file: string, program: string): State | undefined => {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as State;
    return state.program === program ? state : undefined;
  } catch {
    return undefined;
  }
};

export const writeState = (file: string, state: State): void => {
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
};
