/** What fuzzing has found: documents in packages/announcement/fixtures/found. Every run tries them first. */
export const found = [
  'address-without-host',
  'disclaimer-in-front',
  'foreign-language-and-address-without-host',
  'list-in-terms',
] as const;
