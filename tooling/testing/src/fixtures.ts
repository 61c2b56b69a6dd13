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

/** What a newsroom has signed, as it was signed, and its keys. */
export const signed = async (): Promise<{
  readonly english: Announcement;
  readonly french: Announcement;
  readonly keys: { readonly keys: readonly Readonly<Record<string, string>>[] };
}> => {
  const read = async (name: string): Promise<never> =>
    (await fetch(`/packages/announcement/fixtures/signed/${name}.json`)).json() as Promise<never>;
  const [english, french, keys] = await Promise.all(
    ['english', 'french', 'keys'].map(read) as [Promise<never>, Promise<never>, Promise<never>],
  );
  return { english, french, keys };
};

/** Reads a shared announcement, with pictures that a test may load. */
export const announcement = async (name: FixtureName): Promise<Announcement> =>
  JSON.parse(local(await (await fetch(`/packages/announcement/fixtures/${name}.json`)).text())) as Announcement;
