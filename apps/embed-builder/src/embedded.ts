import type { Announcement } from '@unido/announcement';
import { feedFrom, type Choice, type Embedded, type Feed, type Form } from '@unido/news/snippet';
import { propertiesOf } from './colours.js';
import type { Catalogue, NewsroomClient } from './newsroom.js';
import type { Site, State } from './state.js';

/** The feed that a state asks for, and the topic by which the tag is to choose from it where no feed is of both. */
export interface Source {
  readonly path: string;
  readonly topic?: string;
  /** What the newsroom does not have. */
  readonly unknown: readonly string[];
}

export const sourceOf = ({ from, topic }: Pick<State, 'from' | 'topic'>, catalogue: Catalogue): Source => {
  const ofLanguage = catalogue.languages.find(({ language }) => language === from);
  const ofTopic = catalogue.topics.find(({ name }) => name === topic);
  const unknown = [!ofLanguage && from, !ofTopic && topic].filter((one): one is string => Boolean(one));
  const both = ofLanguage && ofTopic && ofTopic.languages.some((language) => language !== ofLanguage.language);
  if (both) return { path: ofLanguage.feed, topic: ofTopic.name, unknown };
  return { path: (ofTopic ?? ofLanguage)?.feed ?? catalogue.feed, unknown };
};

/** What is embedded, and what of it could not be read. */
export interface Loaded {
  readonly embedded: Embedded;
  readonly dropped: number;
}

export const loadEmbedded = async (client: NewsroomClient, state: State, source: Source): Promise<Loaded> => {
  const { what, announcement } = state;
  if (what === 'announcement' && announcement)
    return { embedded: { announcement: await client.announcement(announcement) }, dropped: 0 };
  const { url, about, announcements, dropped } = await client.feed(source.path);
  const newest = announcements[0];
  if (what === 'announcement' && newest) return { embedded: { announcement: newest }, dropped: 0 };
  return { embedded: { feed: feedFrom(about, url, announcements) }, dropped };
};

/** What of a feed is of the topic by which the tag is to choose. */
export const shownOf = ({ announcements }: Feed, source: Source | undefined): readonly Announcement[] =>
  announcements.filter(({ topics }) => !source?.topic || topics?.some(({ name }) => name === source.topic));

/** How it is shown, in the words of the snippet. */
export const choiceOf = (state: State, { topic }: Source): Choice => {
  const { layout, limit, level, language, theme } = state;
  const colours = propertiesOf(state);
  return {
    ...(layout && { layout }),
    ...(limit && { limit }),
    ...(topic && { topics: [topic] }),
    ...(language && { language }),
    ...(level && { headingLevel: level }),
    ...(theme && { theme }),
    ...(Object.keys(colours).length && { colours }),
  };
};

/** The form that works on the first paste. Of addresses, WordPress makes frames; that of a feed is a link to it. */
export const bestForm = (site: Site, { feed }: Embedded): Form =>
  site === 'wordpress-author' ? (feed ? 'plain' : 'address') : 'live';

/** Choices that a form has no place for. */
export const withoutEffect = (form: Form, choice: Choice): readonly (keyof Choice)[] => {
  const carried: Readonly<Record<Form, readonly (keyof Choice)[]>> = {
    live: ['layout', 'limit', 'topics', 'language', 'headingLevel', 'theme', 'colours'],
    pinned: ['layout', 'limit', 'topics', 'language', 'headingLevel', 'theme', 'colours'],
    plain: ['layout', 'limit', 'topics', 'headingLevel'],
    frame: ['language', 'theme'],
    address: [],
  };
  return (Object.keys(choice) as (keyof Choice)[]).filter((name) => !carried[form].includes(name));
};
