import { everything, ofLanguage, ofTopic } from './feeds.js';
import type { Listing, Topic } from './site.js';

/** A topic, and what has it, newest first. */
export interface TopicGroup extends Topic {
  readonly some: readonly Listing[];
}

export const topicGroups = (listings: readonly Listing[]): readonly TopicGroup[] => {
  const topics = new Map<string, { slug: string; name: string; some: Listing[] }>();
  for (const one of listings)
    for (const { slug, name } of one.topics) {
      const topic = topics.get(slug) ?? { slug, name, some: [] };
      topic.some.push(one);
      topics.set(slug, topic);
    }
  return [...topics.values()];
};

/** Which feeds the site has, for programs that offer them: of everything, of each language, of each topic. */
export const topicsFile = (listings: readonly Listing[]): string => {
  const languages = [...Map.groupBy(listings, ({ language }) => language)].map(([language, some]) => ({
    language,
    feed: ofLanguage(language).pathOf('feed', 'json'),
    count: some.length,
  }));
  const topics = topicGroups(listings).map(({ slug, name, some }) => ({
    name,
    feed: ofTopic(slug).pathOf('feed', 'json'),
    count: some.length,
    languages: [...new Set(some.map(({ language }) => language))].toSorted(),
  }));
  const byName = topics.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const feed = everything.pathOf('feed', 'json');
  return `${JSON.stringify({ version: 1, feed, count: listings.length, languages, topics: byName }, null, 2)}\n`;
};
