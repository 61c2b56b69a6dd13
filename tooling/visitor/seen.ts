/** What a visitor should find of an announcement. */
export interface Words {
  /** Its texts by their names: all of them are shown where it is shown whole. */
  readonly whole: Readonly<Record<string, string>>;
  /** What stands in the tag until it has come. */
  readonly fallback: string;
}

/** What a visitor found in a page. */
export interface Seen {
  /** What of the announcement is not shown, or is covered; empty: it is shown whole. */
  readonly missing: readonly string[];
  /** The same of what stands in the tag. */
  readonly instead: readonly string[];
  /** Computed styles of the announcement's parts, by `part: property`. */
  readonly styles: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  /** What changed of the page's own elements, as `element: property`. */
  readonly own: readonly string[];
  /** What changed of the page's globals. */
  readonly globals: readonly string[];
}
