import { withoutWithdrawnText, type Announcement } from '@unido/announcement';

/**
 * What of a document is published: under its address, and without its text once it was withdrawn. A signature is made
 * of that, so none stands in it yet.
 */
export const published = (slug: string, announcement: Announcement, baseUrl: string): Announcement => {
  const { signature: _, ...one } = announcement;
  return withoutWithdrawnText({ ...one, url: one.url ?? `${baseUrl}announcements/${slug}/` });
};
