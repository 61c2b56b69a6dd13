import type { Mention } from '../knowledge.js';
import type { Span } from '../text.js';
import type { Han } from './han.js';
import { peopleOf } from './people.js';

/** The people of one text, found once. */
export interface TextPeople {
  readonly in: (text: string, span: Span) => Mention[];
}

/** Reads a whole text for its people when they are first asked for. */
export const textPeople = (han: Han, flat: string): TextPeople => {
  let found: readonly Mention[] | undefined;
  const all = (): readonly Mention[] => (found ??= peopleOf(han, flat, { start: 0, end: flat.length }));
  return {
    in: (text, span) => {
      if (text !== flat) {
        const names = [...new Set(all().flatMap(({ sure, person }) => (sure ? [person.name] : [])))];
        return peopleOf(han, text, span, names);
      }
      const mentions = all();
      let [low, high] = [0, mentions.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((mentions[middle]?.nameStart ?? 0) < span.start) low = middle + 1;
        else high = middle;
      }
      const inside: Mention[] = [];
      for (let at = low; at < mentions.length; at++) {
        const one = mentions[at];
        if (!one || one.nameEnd > span.end) break;
        // A role that stands outside is still the person’s.
        inside.push({ ...one, start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) });
      }
      return inside;
    },
  };
};
