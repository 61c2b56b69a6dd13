/** The direction in which a language is written. By its script where the tag names one, else by the language. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(?:[a-z]+-(?:arab|aran|hebr|thaa|syrc|nkoo|adlm|rohg)\b|(?:ar|arc|azb|ckb|dv|fa|he|iw|ks|nqo|pnb|ps|sd|syr|ug|ur|yi)(?!-[a-z]{4}\b)\b)/i.test(
    language,
  )
    ? 'rtl'
    : 'ltr';
