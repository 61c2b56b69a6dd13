/** Address forms that are safe to follow from a page. Relative addresses are not: a document travels. */
export const isLink = (value: string): boolean => /^(https?:\/\/[^\s/]|mailto:\S)\S*$/i.test(value);

/** A date that the calendar has (30 February is none), alone or with a time and its zone. */
export const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value)) return false;
  const day = new Date(value.slice(0, 10));
  return +day > -1e15 && day.toISOString().startsWith(value.slice(0, 10)) && !isNaN(Date.parse(value));
};

/** The shape of a BCP 47 tag. */
export const isLanguage = (value: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value);
