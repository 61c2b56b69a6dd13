import { acknowledgement, type Announcement } from '@unido/announcement';
import { quoted, textOf } from '@unido/announcement/text';
import { fallback } from '../visitor/page.js';
import type { Words } from '../visitor/seen.js';

/** What is to be seen of an announcement. */
export const wordsOf = (one: Announcement): Words => {
  const whole: Record<string, string> = { headline: one.headline, acknowledgement: acknowledgement(one) };
  if (one.dateline?.text) whole['dateline'] = one.dateline.text;
  one.body.forEach((block, index) => {
    const name = `${block.type} ${index + 1}`;
    if (block.type === 'paragraph') whole[name] = textOf(block.text);
    if (block.type !== 'quote') return;
    whole[name] = textOf(quoted(block.text));
    if (block.speaker) whole[`speaker of ${name}`] = block.speaker.name;
  });
  for (const { people } of one.attendees ?? []) for (const { name } of people) whole[`attendee ${name}`] = name;
  return { whole, fallback };
};
