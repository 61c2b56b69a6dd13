import type { engines } from '../../browsers.mjs';

export type EngineName = (typeof engines)[number];

/** A browser with one window. */
export interface Engine {
  /** Opens an address and waits until the page has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Evaluates an expression in the page: a string, or a promise of one. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** Sets out for the page before this one in the window's history. */
  readonly back: () => Promise<void>;
  /** Shows the page as printed and back, where the browser can be told to. */
  readonly print?: (on: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}
