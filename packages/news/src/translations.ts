import type { Announcement } from '@unido/announcement';
import type { Loaded, Note } from './load.js';

// Loaded only where something is in another language than the page. It imports nothing that the one file has in it.

/** “In”, for the name of a language to follow. Where that would have to change with it, it follows a colon. */
const words: Readonly<Record<string, string>> = {
  ar: 'اللغة: ',
  en: 'In ',
  es: 'En ',
  fr: 'En ',
  ru: 'Язык: ',
  zh: '语言：',
};

/** A language’s name in another, or in itself. */
const nameOf = (language: string, within = language): string =>
  new Intl.DisplayNames([within, 'en'], { type: 'language' }).of(language) ?? language;

/** In which language something is, in words of another. Some engines begin a name as a sentence, all but English ones. */
const inWords = (language: string, within: string): string => {
  const name = nameOf(language, within);
  const start = within === 'en' ? name[0] : name[0]?.toLocaleLowerCase(within);
  return `${words[within.slice(0, 2)] ?? words['en']}${start}${name.slice(1)}`;
};

const likely = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};

/** How well a text in one language serves a reader of another: 0 not, 1 by language, 2 by its script, 3 by country too. */
const match = (language: string, wanted: string): number => {
  const [one, other] = [likely(language), likely(wanted)];
  if (!one || one.language !== other?.language) return 0;
  if (one.script !== other.script) return 1;
  return one.region === other.region ? 3 : 2;
};

/** The address of a translation’s document: the folder of its page has it. Only the document’s own origin is asked. */
const documentOf = (page: string, own: string): string | undefined => {
  // A document’s addresses look like ones; that their hosts can be is not checked.
  if (!URL.canParse(page)) return undefined;
  const url = new URL(page);
  return url.origin === own && url.pathname.endsWith('/') ? new URL('announcement.json', url).href : undefined;
};

const best = <T extends { readonly language: string }>(all: readonly T[], score: (language: string) => number): T =>
  all.reduce((one, other) => (score(other.language) > score(one.language) ? other : one));

/**
 * What serves a reader of a language best. Of one announcement, the translation that does, if it can be had, which is
 * one more request; in a feed, of announcements that name one another as translations the one that does.
 * @param asked the page’s language
 * @param spoken the interface’s, which is English where it does not speak the page’s
 * @param load loads a document as the first one was
 */
export const serve = async (
  loaded: Loaded,
  url: string,
  asked: string,
  spoken: string,
  load: (url: string) => Promise<Loaded>,
): Promise<Loaded> => {
  const serves = (language: string): number => match(language, asked);
  const note = ({ language, translations = [] }: Announcement, within: string): Note | undefined =>
    serves(language)
      ? undefined
      : {
          words: inWords(language, within),
          others: translations
            .toSorted((one, other) => serves(other.language) - serves(one.language))
            .map(({ language, url }) => ({ language, url, name: nameOf(language) })),
        };

  if (loaded.feed) {
    const byUrl = new Map(loaded.announcements.map((one) => [one.url, one]));
    const names = (one: Announcement, other: Announcement): boolean =>
      Boolean(one.translations?.some(({ url }) => url === other.url));
    const bestOf = (one: Announcement): Announcement => {
      const others = (one.translations ?? []).flatMap(({ url }) => byUrl.get(url) ?? []);
      const group = new Set([one, ...others.filter((other) => names(other, one))]);
      // In the order of the feed, so that each of a group finds the same one where none serves better.
      const inOrder = loaded.announcements.filter((each) => group.has(each));
      return best(inOrder, (language) => serves(language) || match(language, spoken) / 4);
    };
    return { ...loaded, bestOf, note };
  }

  const [one] = loaded.announcements;
  const own = new URL(url).origin;
  const open = (one?.translations ?? []).filter(({ url }) => documentOf(url, own));
  const chosen = one && best([{ ...one, url: '' }, ...open], serves);
  const address = chosen?.url && documentOf(chosen.url, own);
  if (address)
    try {
      const other = await load(address);
      if (!other.feed && other.announcements.some(({ language }) => serves(language))) return { ...other, note };
    } catch (error) {
      // The original serves, as it would have without the translation.
      if (error instanceof Error && 'code' in error)
        console.warn(`unido-news/${String(error.code)}: ${error.message} in ${address}`);
    }
  return { ...loaded, note };
};
