import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, mutated, names } from '../testing/documents.js';
import { check, isAnnouncement } from './check.js';
import { validate } from './validate.js';

describe('check', () => {
  it.each(names)('accepts the fixture %s', (name) => {
    expect(check(fixture(name))).toBe('');
    expect(isAnnouncement(fixture(name))).toBe(true);
  });

  it('accepts and refuses what validate does, and points at one of its faults', () => {
    let sound = 0;
    let broken = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: mutated }, fc.jsonValue()), (value) => {
        const result = validate(value);
        const at = check(value);
        if (result.ok) sound += 1;
        else broken += 1;
        if (result.ok) expect(at).toBe('');
        else expect(result.faults.map(({ path }) => path || '/')).toContain(at);
      }),
      { numRuns: 5000 },
    );
    // The comparison says something only while both kinds come up often.
    expect(Math.min(sound, broken)).toBeGreaterThan(250);
  });

  it('never throws on values nested deeper than the stack', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    expect(check(deep)).toBe('/');
    expect(check({ ...fixture('minimal'), version: deep })).toBe('/version');
    expect(check({ ...fixture('minimal'), status: deep })).toBe('/status');
    expect(check({ ...fixture('minimal'), _unknown: deep })).toBe('');
  });
});
