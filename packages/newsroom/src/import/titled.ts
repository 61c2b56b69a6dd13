import type { Flow } from './html/flow.js';
import { prepend } from './html/page.js';

export const bare = (text: string): string => text.replace(/\s+/g, '');

/** A text with its title as the headline: in front of it, unless it begins with the same words. */
export const titled = (title: string, flow: Flow): Flow => {
  if (!title) return flow;
  if (!flow.text) return prepend(title, flow);
  const [first = ''] = flow.text.split('\n', 1);
  if (bare(first) !== bare(title)) return prepend(title, flow);
  const marks = flow.marks.filter((mark) => mark.kind !== 'heading' || mark.start > 0);
  return { ...flow, marks: [{ kind: 'headline', start: 0, end: first.length }, ...marks] };
};
