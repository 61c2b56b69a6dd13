/** Every text of the interface, in one language. */
export interface Messages {
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
};

/** The language of ours that serves a page's: by its first subtag, else English. */
const served = (language: string): string => {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(loaders, base) ? base : 'en';
};

/** @returns the texts, if they are here */
export const messagesFor = (language: string): Messages | undefined => loaded[served(language)];

/** Fetches a language's texts. If they can't be had, English serves; a reader is never left with nothing. */
export const loadMessages = async (language: string): Promise<Messages> => {
  const name = served(language);
  return (loaded[name] ??= (await loaders[name]?.().catch(() => undefined))?.default ?? english);
};
