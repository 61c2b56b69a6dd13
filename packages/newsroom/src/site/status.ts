import type { Listing } from './site.js';

/**
 * Which announcements are no longer what they were: small, and asked for often, so that a copy of a document that was
 * fixed in a page learns that it was corrected or withdrawn.
 */
export const statusFile = (listings: readonly Listing[]): string => {
  const changed = listings
    .filter(({ status }) => status === 'corrected' || status === 'withdrawn')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, status, modified, published, url }) => [id, { status, modified: modified ?? published, url }] as const);
  return `${JSON.stringify({ version: 1, announcements: Object.fromEntries(changed) })}\n`;
};
