import type { Expected } from './expected.js';
import type { Finding, TagName } from './in-page/witness.js';

/**
 * What a visitor, or the page's webmaster, would find fault with.
 * @param lines what the page is told beside what the tags say
 */
export const faultsOf = (expected: Expected, lines: readonly RegExp[], found: Finding): string[] => {
  const faults: string[] = [];
  const tags = Object.keys(expected) as TagName[];
  for (const tag of tags) {
    const { told, unseen, seen, link } = found.tags[tag];
    const right = expected[tag];
    const say = (fault: string): number => faults.push(`the ${tag} tag: ${fault}`);
    if (told.join() !== right.told.join()) say(`tells “${told.join(', ')}” in the place of “${right.told.join(', ')}”`);
    for (const fault of unseen) say(fault);
    for (const part of seen) say(`${part} is shown`);
    if (right.link !== undefined && link !== right.link) say(`its link leads to ${link}`);
  }

  const rest = [...found.lines];
  for (const line of [...tags.flatMap((tag) => expected[tag].line ?? []), ...lines]) {
    const index = rest.findIndex((one) => line.test(one));
    if (index < 0) faults.push(`the console has nothing like ${line.source}`);
    else rest.splice(index, 1);
  }
  for (const line of rest) faults.push(`the console has “${line}”`);

  for (const change of found.changes) faults.push(`changed: ${change}`);
  // What better has come takes what room it needs, and so does what is said beside what stands in the tag.
  if (expected.filled.told.includes('load') || 'sentence' in expected.filled.shown) return faults;
  if (found.moved.filled) faults.push(`what is below the tag moves by ${found.moved.filled} px`);
  for (const shift of found.shifts) faults.push(`the browser saw ${shift} move`);
  if (expected.empty.link !== undefined && found.moved.empty)
    faults.push(`what is below the empty tag moves by ${found.moved.empty} px`);
  return faults;
};
