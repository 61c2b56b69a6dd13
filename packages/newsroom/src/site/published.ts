import { withoutWithdrawnText, type Announcement } from '@unido/announcement';

/** What of a document is published: under its address, and without its text once it was withdrawn. */
export const published = (slug: string, announcement: Announcement, baseUrl: string): Announcement =>
  withoutWithdrawnText({ ...announcement, url: announcement.url ?? `${baseUrl}announcements/${slug}/` });
