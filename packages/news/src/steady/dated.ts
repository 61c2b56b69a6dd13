import type { Loaded } from '../load.js';

/** “As of”, with the place of the date. */
const words: Readonly<Record<string, string>> = {
  ar: 'كما في *',
  en: 'As of *',
  es: 'A fecha de *',
  fr: 'État au *',
  ru: 'По состоянию на *',
  zh: '截至*',
};

/** What was kept at a date, which it tells its reader in a line that leads to where the newest is. */
export const dated = (loaded: Loaded, date: number): Loaded => ({
  ...loaded,
  asOf: date,
  proof: (language) => {
    const { href, words: more } = loaded.proof?.(language) ?? {};
    const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(date);
    const asOf = (words[language.slice(0, 2)] ?? (words['en'] as string)).replace('*', day);
    // The folder of a document is its page.
    return {
      href: href ?? new URL('.', loaded.url).href,
      words: [asOf, more].filter(Boolean).join(' · '),
    };
  },
});
