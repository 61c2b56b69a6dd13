import type { EngineName } from '../visitor/engines/engine.js';
import type { Page, Places } from '../visitor/page.js';

/** A visit to a page. */
export interface Visit {
  readonly open: (path?: string) => Promise<void>;
  /** Runs a function in the page, from its source. */
  readonly inPage: <Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ) => Promise<Result>;
  /** Goes back in the visitor's history, and waits for the page to be there. */
  readonly back: () => Promise<void>;
  /** Has the newsroom's server answer nobody, and everybody again. */
  readonly newsroomAway: (away: boolean) => void;
  readonly print: ((on: boolean) => Promise<void>) | undefined;
}

/** What is to be found in a page: the announcement; all of it but its picture; or what stands in the tag. */
export type Outcome = 'whole' | 'whole but its picture' | 'fallback';

export interface HostCase {
  readonly name: string;
  /** What the page does, for a webmaster to read. */
  readonly does: string;
  readonly page: (places: Places) => Page;
  /** Unset, the announcement whole. */
  readonly outcome?: Outcome;
  /** How many tags say that they have settled; unset, one. */
  readonly tags?: number;
  /** What a visitor does; unset, opens the page. @returns what is wrong besides */
  readonly visit?: (visit: Visit) => Promise<readonly string[] | void>;
  /** Finds the tag; unset, it is the first. */
  readonly tag?: () => Element | null | undefined;
  /** What the console is to say, all of it; unset, nothing. */
  readonly lines?: readonly RegExp[];
  /** The page in whose style the parts are to be; unset, a plain one. */
  readonly like?: 'arabic';
  /** What this page does to the tag's own box, as it may: `tag: display` and the like. */
  readonly sets?: RegExp;
  /** Why it is otherwise in a browser: shown in the table as failing. */
  readonly known?: Partial<Record<EngineName, string>>;
  /** What a webmaster should know besides. */
  readonly note?: string;
}

export interface Group {
  readonly title: string;
  readonly intro?: string;
  readonly cases: readonly HostCase[];
}
