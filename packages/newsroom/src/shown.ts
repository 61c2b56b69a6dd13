import type { Announcement } from '@unido/announcement';

/** The beginning of a time; of a date alone, of that day in UTC. Milliseconds since 1970. */
const begin = (date: string): number => Date.parse(date);

/** The end of a time; of a date alone, the last moment of that day in UTC. */
const end = (date: string): number => (date.length > 10 ? Date.parse(date) : Date.parse(`${date}T23:59:59.999Z`));

/** Whether an announcement may be shown at a time: its embargo is over, and it has not expired. */
export const isShown = ({ embargoed, expires }: Pick<Announcement, 'embargoed' | 'expires'>, at: number): boolean =>
  (embargoed === undefined || begin(embargoed) <= at) && (expires === undefined || at <= end(expires));
