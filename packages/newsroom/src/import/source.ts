import type { Announcement, Draft } from '@unido/announcement';
import type { Mark } from '@unido/press-release';

/** Something to check by hand that only the file’s form gives rise to, and where in the text. */
export interface SourceDoubt {
  readonly message: string;
  /** In UTF-16 code units, from 0. */
  readonly offset: number;
  readonly length: number;
}

/** What a source says outright, beside its text. */
export type Known = Partial<
  Pick<
    Announcement,
    | 'language'
    | 'published'
    | 'modified'
    | 'embargoed'
    | 'expires'
    | 'status'
    | 'url'
    | 'image'
    | 'topics'
    | 'rights'
    | 'standfirst'
  >
> & { readonly place?: string };

/** A release in whatever form, as every reader yields it. */
export interface Source {
  /** Plain text in the layout of a release: paragraphs parted by empty lines. */
  readonly text: string;
  /** Stretches of the text. Absent for plain text, whose lines may be wrapped at a margin. */
  readonly marks?: readonly Mark[];
  readonly known: Known;
  readonly doubts: readonly SourceDoubt[];
}

/** A document of our own, taken as it is. */
export interface Own {
  readonly document: Draft;
}

/** A release in a file. A feed has several. */
export interface Item {
  /** The identifier that a feed gives it. */
  readonly id?: string;
  /** A few words to choose it by. */
  readonly title: string;
  readonly read: () => Source | Own;
}

/** A doubt about the whole. */
export const overall = (message: string): SourceDoubt => ({ message, offset: 0, length: 0 });
