import type { Announcement } from '@unido/announcement';
import type { Code } from '@unido/news';
import type { EngineName } from '../visitor/engines/engine.js';
import type { Page, Places } from '../visitor/page.js';
import type { Answer } from './answers.js';

/** Where the sites of a case are: `newsroom` is the one with the fault. */
export interface FaultPlaces extends Places {
  /** Another newsroom, with which all is well. */
  readonly good: string;
  /** Where nobody listens. */
  readonly closed: string;
  /** A server whose certificate nobody vouches for. */
  readonly secure: string;
}

/** The newsroom's files: paths of its server. */
export const files = {
  document: '/one/announcement.json',
  script: '/cdn/unido-news.js',
  french: '/cdn/unido-news.fr.js',
  translations: '/cdn/unido-news.translations.js',
  steady: '/cdn/unido-news.steady.js',
  verify: '/cdn/unido-news.verify.js',
  keys: '/.well-known/unido-keys.json',
} as const;

/**
 * What a visitor finds. A code: what the tag says where nothing could be shown. `shown`: the announcement. `waits`: what
 * there is until something comes. `no script`: the page as it is without us.
 */
export type Outcome = Code | 'shown' | 'waits' | 'no script';

/**
 * In which a fault comes: at the first visit; where a mirror is well; where the announcement was there at a visit before;
 * and where it passes.
 */
export type Situation = 'first' | 'mirror' | 'kept' | 'passes';

export const everyWay: readonly Situation[] = ['mirror', 'kept', 'passes'];

export interface FaultCase {
  readonly name: string;
  /** What goes wrong, for a webmaster to read. */
  readonly does: string;
  /** How the newsroom's server answers, by path; what is not named it answers as it should. */
  readonly server?: Readonly<Record<string, Answer>>;
  /** What is to be shown, if the server has another announcement than all. */
  readonly published?: Announcement;
  /** Where the announcement is; unset, at the newsroom. */
  readonly at?: (places: FaultPlaces) => string;
  /** Attributes of the two tags that ask there. */
  readonly attributes?: (places: FaultPlaces) => string;
  readonly page?: (places: FaultPlaces) => Pick<Page, 'root' | 'head' | 'end'>;
  readonly outcome: Outcome;
  /** The status with which the announcement is refused, if it is. */
  readonly refused?: number;
  /** Where it is another one in a browser, for what the browser itself does. */
  readonly but?: Partial<Record<EngineName, Outcome>>;
  /** What the page itself is told, beside what the tags say. */
  readonly lines?: readonly RegExp[];
  /** It shows after some seconds: opened before the others. */
  readonly slow?: true;
  /** The situations beside the first visit in which it is tried, too. */
  readonly also?: readonly Situation[];
  readonly note?: string;
}

export interface Group {
  readonly title: string;
  readonly intro?: string;
  readonly cases: readonly FaultCase[];
}
