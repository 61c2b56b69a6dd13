/** A document’s date as RFC 3339 wants it, with seconds and a zone; a date alone becomes the start of that day in UTC. */
export const rfc3339 = (date: string): string =>
  date.length > 10 ? date.replace(/(T\d\d:\d\d)(?!:)/, '$1:00') : `${date}T00:00:00Z`;
