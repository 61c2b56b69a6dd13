/** Every text of the interface, in one language. */
export interface Messages {
  /** What these texts are written in, BCP 47 */
  readonly language: string;
  readonly announcement: string;
  readonly latest: string;
  readonly attendees: string;
  readonly others: string;
  readonly source: string;
  readonly terms: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly loading: string;
  readonly empty: string;
  /** The server did not answer, or not in time. */
  readonly unreachable: string;
  /** The server says that there is nothing. */
  readonly missing: string;
  /** What came was no announcement. */
  readonly unreadable: string;
  /** Followed by the name of a site, as a link. */
  readonly readAt: string;
}

const english: Messages = {
  language: 'en',
  announcement: 'Announcement',
  latest: 'Latest announcements',
  attendees: 'Attendees',
  others: 'Other attendees',
  source: 'Source:',
  terms: 'Terms and disclaimer',
  corrected: 'Corrected',
  withdrawn: 'This announcement was withdrawn',
  loading: 'Loading the announcement…',
  empty: 'There are no announcements yet.',
  unreachable: 'The announcement could not be reached just now.',
  missing: 'The announcement is no longer at this address.',
  unreadable: 'The announcement could not be read.',
  readAt: 'Read it at',
};

const loaded: Record<string, Messages> = { en: english };

/** English is here; the others are fetched when a page first needs them. */
const loaders: Record<string, () => Promise<{ readonly default: Messages }>> = {
  ar: () => import('./messages/ar.js'),
  es: () => import('./messages/es.js'),
  fr: () => import('./messages/fr.js'),
  ru: () => import('./messages/ru.js'),
  zh: () => import('./messages/zh.js'),
};

/** The first subtag: the language without country or script. */
const base = (tag: string): string => tag.toLowerCase().split('-')[0] as string;

/** The language of ours that serves a page's: by its first subtag, else English. */
const served = (tag: string): string => (Object.hasOwn(loaders, base(tag)) ? base(tag) : 'en');

/** @returns the texts, if they are here */
export const messagesFor = (tag: string): Messages | undefined => loaded[served(tag)];

/** Fetches a language's texts. If they can't be had, English serves; a reader is never left with nothing. */
export const loadMessages = async (tag: string): Promise<Messages> => {
  const name = served(tag);
  try {
    return (loaded[name] ??= (await loaders[name]?.())?.default ?? english);
  } catch {
    return english;
  }
};

/**
 * What texts and dates beside each other go by: a page's tag, whose country says how dates are written, if the texts
 * are in its language; else that of the texts.
 */
export const tagFor = (tag: string, { language }: Messages): string => (base(tag) === language ? tag : language);
