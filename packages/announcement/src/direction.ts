// Those of the interface are known: to ask for the first one takes ten milliseconds, and more on a phone.
const known = new Map<string, 'ltr' | 'rtl'>([['ar', 'rtl']]);
for (const language of ['en', 'es', 'fr', 'ru', 'zh']) known.set(language, 'ltr');

/**
 * The direction in which a language is written: that of its script, which is the one that the tag names or else the
 * one that the language is most likely written in. A tag that is none is taken as left to right.
 */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  // A page of many cards asks again and again for the same few languages, and the answer is slow to come by.
  let direction = known.get(language);
  if (!direction) {
    direction = 'ltr';
    try {
      if (/Ara[bn]|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/.test(`${new Intl.Locale(language).maximize().script}`))
        direction = 'rtl';
    } catch {
      // It stays as it is.
    }
    known.set(language, direction);
  }
  return direction;
};
