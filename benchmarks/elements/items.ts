/** The content of the cards: the same for all that is measured. */
import type { Announcement } from '@unido/announcement';
import { textOf } from '@unido/announcement/text';
import { documentOf } from '../newsroom/documents.ts';

/** A card's texts, as a page that is made by hand has them. */
export interface Item {
  readonly document: Announcement;
  readonly url: string;
  readonly language: string;
  readonly direction: string;
  readonly dateline: readonly string[];
  readonly headline: string;
  readonly summary: string;
  readonly topics: readonly string[];
}

const dateIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date.slice(0, 10)));

export const itemOf = (index: number): Item => {
  const url = `https://news.example.org/announcements/generated-${index}/`;
  const { body, attendees: _a, front: _f, back: _b, ...rest } = documentOf(index);
  const first = body.find((block) => block.type === 'paragraph');
  // No more than what a card shows, so that ten thousand can be sent to the browser.
  const document: Announcement = { ...rest, url, body: first ? [first] : [] };
  const { rights, dateline, published, language, headline, standfirst, topics = [] } = document;
  return {
    document,
    url,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    dateline: [
      rights.holder.acronym ?? rights.holder.name,
      ...(dateline?.place ? [dateline.place] : []),
      dateIn(language, published),
    ],
    headline,
    summary: standfirst ?? (first ? textOf(first.text) : ''),
    topics: topics.map(({ name }) => name),
  };
};
