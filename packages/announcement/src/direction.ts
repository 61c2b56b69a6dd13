/** The direction in which a language is written. By its script where the tag names one, else by the language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(?:[a-z]+-(?:arab|hebr|thaa|syrc|nkoo|adlm|rohg)\b|(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?!-latn|-cyrl)\b)/i.test(
    language,
  )
    ? 'rtl'
    : 'ltr';
