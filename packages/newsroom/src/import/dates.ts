import { isDate } from '@unido/announcement/formats';

/**
 * A date as feeds and pages write it, by RFC 3339 or RFC 822, as a document has it; nothing where it is none. A time
 * without a zone keeps its day alone, since nobody knows which moment it was.
 */
export const isoDate = (value: string): string | undefined => {
  const text = value.trim();
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  if (day) {
    const whole = text
      .replace(' ', 'T')
      .replace(/\s+/g, '')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
      .replace(/z$/, 'Z');
    if (isDate(whole)) return whole;
    return isDate(day) ? day : undefined;
  }
  if (!/^(?:[a-z]{3,9},?\s+)?\d{1,2}\s+[a-z]{3,9}\s+\d{4}/i.test(text)) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return undefined;
  const named = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s/i.exec(text)?.[1] ?? '';
  const zone = /([+-])(\d\d):?(\d\d)\s*$/.exec(text);
  if (!zone) return /\d:\d/.test(text) ? time.toISOString().replace('.000Z', 'Z') : dayOf(text, named);
  // The release’s own clock, so that its day stays the day that it names.
  const minutes = (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
  const local = new Date(time.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes === 0 ? 'Z' : `${zone[1] ?? ''}${zone[2] ?? ''}:${zone[3] ?? ''}`}`;
};

const dayOf = (text: string, day: string): string | undefined => {
  const time = new Date(`${text} UTC`);
  return Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day)
    ? undefined
    : time.toISOString().slice(0, 10);
};

/** Whether a date, or a time wherever on Earth it is read, may be of the same day as another. */
export const mayBeSameDay = (a: string, b: string): boolean => {
  if (a.slice(0, 10) === b.slice(0, 10)) return true;
  const [one, other] = [a, b].map((date) => Date.parse(date));
  if (one === undefined || other === undefined || (a.length <= 10 && b.length <= 10)) return false;
  // A day begins fourteen hours before it does in Greenwich, and ends twelve hours after.
  const hour = 3_600_000;
  const [day, time] = a.length <= 10 ? [one, other] : b.length <= 10 ? [other, one] : [one, other];
  if (a.length > 10 && b.length > 10) return Math.abs(one - other) < 24 * hour;
  return time >= day - 14 * hour && time < day + 36 * hour;
};
