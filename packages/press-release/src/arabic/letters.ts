/** Vowel signs and the line that stretches a word, for a list in brackets: they may stand behind any letter. */
export const signs = String.raw`\u0640\u064b-\u0652\u0670`;

/** Letters that stand for one another in print. */
const alike: Readonly<Record<string, string>> = { ا: '[اأإآ]', أ: '[اأإآ]', إ: '[اأإآ]', آ: '[اأإآ]', ي: '[يى]' };

/** A pattern that holds however a text writes its vowel signs and hamzas. Lists of letters in brackets are not allowed. */
export const spelled = (pattern: string): string =>
  pattern.replace(/([ء-غف-ي])(?=([?*+{])?)/g, (_, letter: string, repeated?: string) => {
    const spelling = `${alike[letter] ?? letter}[${signs}]*`;
    return repeated ? `(?:${spelling})` : spelling;
  });

const anySign = new RegExp(`[${signs}]`, 'gu');

export const withoutSigns = (text: string): string => text.replace(anySign, '');

/** A word without vowel signs and hamzas on alefs, to look it up. */
export const plainLetters = (text: string): string => withoutSigns(text).replace(/[أإ]/g, 'ا');

/** The word in its bare form and without the letters that may be written together with it: “and”, “for”, “the”. */
export const withoutProclitics = (word: string): readonly string[] => {
  const bare = plainLetters(word);
  const rest = bare.replace(/^[وف](?=.{2})/u, '');
  const own = rest.replace(/^لل(?=.{2})/u, 'ال').replace(/^[لبك](?=.{2})/u, '');
  return [...new Set([bare, rest, own])];
};

/** A word of a name or role without “and”, “for” and “the”. */
export const plainArabic = (word: string): string =>
  plainLetters(word).replace(/^[وف]?(?:ال|لل|بال|كال)(?=\p{L}{2})/u, '');
