/** A language’s name in a language: “Arabic”. A tag that nobody knows is its own name. */
export const languageName = (tag: string, language: string): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
