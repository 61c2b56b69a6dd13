import type { Section } from '@unido/announcement';
import { datelineOf, signatureOf } from './dateline.js';
import type { Lexicon } from './lexicon.js';
import type { Unit } from './lines.js';
import type { Knowledge } from './knowledge.js';
import { addTo, type FoundSection } from './section.js';
import { begins, hasAddress, whole, words } from './shapes.js';
import type { Span } from './text.js';

/** How much legal wording a unit has. */
const legalWeight = (lexicon: Lexicon, flat: string, unit: Span): number => {
  const text = flat.slice(unit.start, Math.min(unit.end, unit.start + 4000));
  return lexicon.language.sections.legal.filter((pattern) => lexicon.pattern`${pattern}`.test(text)).length;
};

/** Short lines with an address among them: “Press office / Tel. 555 0100 / press@…”. */
const isAddressBlock = (flat: string, unit: Unit): boolean =>
  !unit.marker &&
  unit.lines.length > 1 &&
  hasAddress(flat, unit) &&
  unit.lines.every(({ start, end }) => end - start < 80 && !/[.!?:。！？：]$/.test(flat[end - 1] ?? ''));

type Trigger = Section['type'] | 'sign-off';

const triggerOf = (knowledge: Knowledge, flat: string, unit: Unit, isLate: boolean): Trigger | undefined => {
  const { lexicon } = knowledge;
  const { sections } = lexicon.language;
  const line = unit.lines[0] ?? unit;
  const text = flat.slice(line.start, Math.min(line.end, line.start + 200));
  if (
    whole(lexicon, sections.notices, flat, unit) ||
    // “END” over the date and the time.
    (unit.lines.length > 1 && unit.end - unit.start < 120 && whole(lexicon, sections.notices, flat, line)) ||
    (whole(lexicon, sections.frontLabels, flat, unit) && words(flat, unit).length > 2)
  )
    return 'notice';
  if (begins(lexicon, sections.copyright, flat, unit) && unit.end - unit.start < 400)
    return legalWeight(lexicon, flat, unit) > 2 ? 'disclaimer' : 'notice';
  if (begins(lexicon, sections.disclaimer, flat, line)) return 'disclaimer';
  if (isLate && isAddressBlock(flat, unit)) return 'contact';
  if (begins(lexicon, sections.contact, flat, line)) return 'contact';
  const isHeading = text.length <= 110 && !/[.!?。！？]$/.test(text);
  if (isHeading && begins(lexicon, sections.boilerplate, flat, unit)) return 'boilerplate';
  if (lexicon.pattern`^[\\s*•–—-]*(?:${sections.boilerplate})[^.:。：]{0,80}[:：]`.test(text)) return 'boilerplate';
  if (datelineOf(lexicon, flat, unit) || (isLate && signatureOf(lexicon, flat, unit))) return 'sign-off';
  return undefined;
};

const isDetails = (flat: string, unit: Unit): boolean =>
  unit.end - unit.start < 160 && !/[.!?。！？]$/.test(flat.slice(unit.start, unit.end));

const isShortContact = (flat: string, unit: Unit): boolean =>
  unit.end - unit.start < 240 || /\p{L}+:? *\S+@/u.test(flat.slice(unit.start, unit.start + 120));

/** Whether a line such as “عن الشركة:” stands over people: over their names or items of a list, and not over a text. */
const isOverPeople = (knowledge: Knowledge, flat: string, unit: Unit, next: Unit | undefined): boolean => {
  const [line, second] = unit.lines;
  if (!line || flat[line.end - 1] !== ':') return false;
  const below = second ?? (next?.marker ? { start: next.marker.end, end: next.end } : next?.joined ? next : undefined);
  const [first] = below ? knowledge.mentionsIn(flat, below) : [];
  return first?.sure === true && first.start === below?.start;
};

/** Parts the units after the headline into the body and what follows it. */
export const readBack = (
  knowledge: Knowledge,
  flat: string,
  units: readonly Unit[],
): { body: Unit[]; back: FoundSection[] } => {
  const { lexicon } = knowledge;
  const triggers = units.map((unit, index) => {
    const trigger = triggerOf(knowledge, flat, unit, index > 1);
    return trigger === 'boilerplate' && isOverPeople(knowledge, flat, unit, units[index + 1]) ? undefined : trigger;
  });
  // A date on a line of its own ends a release only if nothing but other such parts follow.
  let from = triggers.findIndex((trigger, index) => index > 0 && trigger && trigger !== 'sign-off');
  if (from < 0) from = units.length;
  // The legal text at the end needs no heading: from its first clearly legal paragraph on, all the rest has legal wording.
  let legal = from;
  for (let index = from - 1; index > 0; index--) {
    const unit = units[index];
    const weight = unit ? legalWeight(lexicon, flat, unit) : 0;
    if (!weight || !unit || unit.marker) break;
    if (weight >= 2) legal = index;
  }
  from = Math.min(from, legal);
  // A place and date of their own, with a few lines after them at most, are where the release is signed.
  const signed = triggers.findIndex(
    (trigger, index) => index > 0 && index >= from - 3 && index < from && trigger === 'sign-off',
  );
  if (signed > 0) from = signed;

  const back: FoundSection[] = [];
  let type: Section['type'] = 'disclaimer';
  for (const [index, unit] of units.slice(from).entries()) {
    const trigger = triggers[from + index];
    const weight = legalWeight(lexicon, flat, unit);
    if (trigger === 'sign-off') type = 'notice';
    else if (trigger) type = trigger;
    else if (whole(lexicon, lexicon.language.sections.sources, flat, unit)) type = 'notice';
    else if (index > 0 && !weight && hasAddress(flat, unit) && isDetails(flat, unit)) type = 'contact';
    else if (type === 'disclaimer' || index === 0)
      type = weight || unit.marker || isDetails(flat, unit) || type === 'disclaimer' ? 'disclaimer' : 'boilerplate';
    else if (weight >= 2 && !unit.marker) type = 'disclaimer';
    else if (hasAddress(flat, unit) && isShortContact(flat, unit)) type = 'contact';
    else if (type === 'contact') type = isDetails(flat, unit) ? 'contact' : 'boilerplate';
    else if (type === 'notice') type = isDetails(flat, unit) ? 'notice' : 'boilerplate';
    addTo(back, type, unit);
  }
  return { body: units.slice(0, from), back };
};
