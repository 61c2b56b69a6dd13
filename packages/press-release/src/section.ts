import type { Section } from '@unido/announcement';
import type { Unit } from './lines.js';

export interface FoundSection {
  readonly type: Section['type'];
  readonly units: Unit[];
}

/** Adds a unit to the last section, or begins one of another type. */
export const addTo = (sections: FoundSection[], type: Section['type'], unit: Unit): void => {
  const last = sections.at(-1);
  if (last?.type === type) last.units.push(unit);
  else sections.push({ type, units: [unit] });
};
