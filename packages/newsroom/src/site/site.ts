import type { Announcement } from '@unido/announcement';

/** What the files of a site share. */
export interface Site {
  /** Ends in a slash. */
  readonly baseUrl: string;
  readonly title: string;
  /** Of the site’s own words where no announcement says otherwise: that of most announcements, BCP 47 */
  readonly language: string;
  /** Scripts by their plain names: the path of each from the site’s root. */
  readonly assets: Readonly<Record<'page.js' | 'embed.js' | 'verify.js', string>>;
}

/** A topic as the site knows it. */
export interface Topic {
  /** In addresses. */
  readonly slug: string;
  readonly name: string;
}

/** All that the lists and feeds of a site need to know of an announcement, without its text. */
export interface Listing {
  readonly slug: string;
  /** As messages name its file. */
  readonly file: string;
  /** Of the file’s bytes and of all else that its pages show. */
  readonly fingerprint: string;
  readonly id: string;
  readonly url: string;
  readonly language: string;
  readonly headline: string;
  readonly summary: string;
  readonly holder: string;
  readonly published: string;
  readonly modified?: string;
  readonly status?: Announcement['status'];
  readonly topics: readonly Topic[];
}

/** A file of the site: its path from the root, and what is in it. */
export type SiteFile = readonly [path: string, content: string | Uint8Array];

/** Files that are made together of the same things. While the fingerprint stays, so do their bytes. */
export interface Task {
  readonly name: string;
  readonly fingerprint: string;
  /** The date of the newest announcement in it: what is of one time is best made at one time. */
  readonly newest?: string;
  /** The paths of the files, in their order. */
  readonly paths: readonly string[];
  readonly make: () => Iterable<SiteFile>;
}
