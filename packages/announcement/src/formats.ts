// The published JSON Schema says the same in its own patterns, which have no flags; see schema.ts.

/** Addresses that are safe to follow from a page. Relative addresses are not: a document travels. */
export const isLink = (value: string): boolean => /^(https?:\/\/[^\s/]|mailto:\S)\S*$/i.test(value);

/** Language, script, region and variant of a BCP 47 tag, as `Intl` and `lang` understand them; no extensions. */
export const isLanguage = (value: string): boolean =>
  /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))?$/i.test(value);

/**
 * A date that the calendar has, alone or with a time and its zone.
 * 30 February is none, which some engines turn into 1 March and some into no date at all.
 */
export const isDate = (value: string): boolean => {
  const day = value.slice(0, 10);
  return (
    /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/.test(value) &&
    new Date(day).toJSON()?.slice(0, 10) === day
  );
};
