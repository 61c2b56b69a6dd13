const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A document's date in a reader's language. It is the day as written, in every time zone: an announcement of
 * 29 February is of that day wherever it is read. English without a country is written the United Nations' way.
 * @param date ISO 8601, with or without a time
 */
export const formatDate = (date: string, language: string): string => {
  let format = formats.get(language);
  if (!format) {
    const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
    try {
      format = new Intl.DateTimeFormat(/^en$/i.test(language) ? 'en-GB' : language, options);
    } catch {
      // The page's `lang` is no language tag.
      format = new Intl.DateTimeFormat('en-GB', options);
    }
    formats.set(language, format);
  }
  return format.format(new Date(date.slice(0, 10)));
};
