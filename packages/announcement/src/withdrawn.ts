import type { Announcement } from './types.js';

/**
 * What may still be published of an announcement: all of it, unless it was withdrawn. Then that it was there, whose it
 * is and why it went remain; its text, pictures and people do not, nor do fields that this version does not know.
 */
export const withoutWithdrawnText = (announcement: Announcement): Announcement => {
  if (announcement.status !== 'withdrawn') return announcement;
  const {
    version,
    id,
    url,
    language,
    headline,
    published,
    modified,
    embargoed,
    expires,
    status,
    notes,
    rights,
    signature,
  } = announcement;
  return {
    version,
    id,
    ...(url && { url }),
    language,
    headline,
    published,
    ...(modified && { modified }),
    ...(embargoed && { embargoed }),
    ...(expires && { expires }),
    status,
    ...(notes && { notes }),
    body: [],
    rights,
    ...(signature && { signature }),
  };
};
