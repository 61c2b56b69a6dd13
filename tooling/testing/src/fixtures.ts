import type { Announcement } from '@unido/announcement';

/** Announcements that tests, stories and demonstrations share; see packages/announcement/fixtures. */
export type FixtureName =
  'arabic' | 'chinese' | 'corrected' | 'french' | 'full' | 'hostile' | 'minimal' | 'russian' | 'spanish' | 'withdrawn';

/** Pictures of the shared announcements come from the test server, so that no test asks another host. */
const local = (text: string): string =>
  text.replaceAll(
    /https:\/\/(news\.)?example\.org\/(media|a\.png)/g,
    `${location.origin}/packages/announcement/fixtures/$2`,
  );

/** Reads a shared announcement, with pictures that a test may load. */
export const announcement = async (name: FixtureName): Promise<Announcement> =>
  JSON.parse(local(await (await fetch(`/packages/announcement/fixtures/${name}.json`)).text())) as Announcement;
