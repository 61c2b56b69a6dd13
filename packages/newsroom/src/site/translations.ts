import type { Announcement } from '@unido/announcement';
import type { Head } from '../content.js';

type Translations = NonNullable<Announcement['translations']>;

/** `visit.fr` in French and `visit.en` in English are translations of one another: the part before the language. */
const stemOf = ({ listing: { slug, language } }: Head): string | undefined => {
  const ending = `.${language.toLowerCase()}`;
  return slug.endsWith(ending) ? slug.slice(0, -ending.length) : undefined;
};

export interface Linked {
  /** The translations of each announcement, by its slug. */
  readonly translations: ReadonlyMap<string, Translations>;
  readonly faults: readonly string[];
}

/**
 * Links translations both ways: those of one name but for the language at its end, and those that name one another’s
 * address. Addresses elsewhere stay as they are. An address in the site at which no announcement is, is a fault.
 * @param shown whether an announcement is out; no link leads to one that is not
 */
export const linkTranslations = (heads: readonly Head[], baseUrl: string, shown: (head: Head) => boolean): Linked => {
  const faults: string[] = [];
  const byUrl = new Map(
    heads.flatMap((head) =>
      [head.listing.url, `${baseUrl}announcements/${head.listing.slug}/`].map((url) => [url, head] as const),
    ),
  );
  const byStem = new Map<string, Head>();
  // Each announcement points at another of its group, or at itself: whoever follows the pointers ends at the same one.
  const towards = new Map<Head, Head>();
  const groupOf = (head: Head): Head => {
    const next = towards.get(head);
    return next && next !== head ? groupOf(next) : head;
  };
  const join = (a: Head, b: Head): void => void towards.set(groupOf(a), groupOf(b));

  const elsewhere = new Map<Head, Translations>();
  for (const head of heads) {
    const stem = stemOf(head);
    const first = stem === undefined ? undefined : byStem.get(stem);
    if (first) join(head, first);
    else if (stem !== undefined) byStem.set(stem, head);
    for (const one of head.translations) {
      const other = byUrl.get(one.url);
      if (other) join(head, other);
      else if (one.url.startsWith(baseUrl))
        faults.push(
          `${head.listing.file}: no announcement is at ${one.url}, its translation into ${one.language}; add it, or mend the address`,
        );
      else elsewhere.set(head, [...(elsewhere.get(head) ?? []), one]);
    }
  }

  const groups = new Map<Head, Head[]>();
  for (const head of heads) {
    const key = groupOf(head);
    groups.set(key, [...(groups.get(key) ?? []), head]);
  }
  const translations = new Map<string, Translations>();
  for (const group of groups.values())
    for (const head of group) {
      const here = group
        .filter((other) => other !== head && other.listing.language !== head.listing.language && shown(other))
        .map(({ listing: { language, url, headline } }) => ({ language, url, headline }));
      const all = [...here, ...(elsewhere.get(head) ?? [])].toSorted((a, b) => (a.language < b.language ? -1 : 1));
      if (all.length) translations.set(head.listing.slug, all);
    }
  return { translations, faults };
};
