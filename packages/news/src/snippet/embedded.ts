import type { Announcement, Feed as JsonFeed } from '@unido/announcement';
import type { Embedded, Feed, Newsroom } from './snippet.js';

/** A JSON Feed of the newsroom’s as something to embed. @param url where it is */
export const feedFrom = (
  { title, home_page_url: homeUrl, language }: Pick<JsonFeed, 'title' | 'home_page_url' | 'language'>,
  url: string,
  announcements: readonly Announcement[],
): Feed => ({
  url,
  title,
  embedUrl: url.replace(/feed(\.[^/]*)?\.json$/, 'embed$1.html'),
  ...(homeUrl && { homeUrl }),
  ...(language && { language }),
  announcements,
});

/** The address of the newsroom’s site, with a slash at its end; undefined where the document does not tell. */
export const baseOf = ({ feed, announcement }: Embedded): string | undefined =>
  feed ? feed.homeUrl : /^(https?:\/\/[^?#]*\/)announcements\/[^/?#]+\/$/.exec(announcement.url ?? '')?.[1];

const isRecord = (value: unknown, type: 'string' | 'number'): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === type);

/** The newsroom’s site as its `integrity.json` tells of it; undefined if it does not. */
export const newsroomFrom = (integrity: unknown, baseUrl: string): Newsroom | undefined => {
  const { current, files, bytes } = Object(integrity) as Partial<Newsroom>;
  return typeof current === 'string' && isRecord(files, 'string') && isRecord(bytes, 'number')
    ? { baseUrl, current, files: files ?? {}, bytes: bytes ?? {} }
    : undefined;
};
