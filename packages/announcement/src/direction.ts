/**
 * The direction in which a language is written: that of its script, which is the one that the tag names or else the
 * one that the language is most likely written in. A tag that is none is taken as left to right.
 */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  try {
    return /Ara[bn]|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/.test(`${new Intl.Locale(language).maximize().script}`)
      ? 'rtl'
      : 'ltr';
  } catch {
    return 'ltr';
  }
};
