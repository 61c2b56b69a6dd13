import type { Parameters } from 'fast-check';

/** What `npm run fuzz` asks for: Node has it in its environment, a page in its head. */
const asked = (name: 'FUZZ_SEED' | 'FUZZ_RUNS'): number | undefined => {
  const value =
    typeof document === 'undefined'
      ? process.env[name]
      : document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  return value ? Number(value) : undefined;
};

/** Whether this is the long run, which has all the time that it needs. */
export const isLong = asked('FUZZ_RUNS') !== undefined;

/**
 * How often a property is tried, and from which seed: `npm test` tries the same few cases each time, `npm run fuzz`
 * many new ones. What fails is printed with its seed and its smallest case.
 * @param found cases that once failed; they are tried first
 */
export const runs = <Case>(few: number, found: readonly Case[] = []): Parameters<[Case]> => ({
  seed: asked('FUZZ_SEED') ?? 20_240_229,
  numRuns: (asked('FUZZ_RUNS') ?? few) + found.length,
  examples: found.map((one) => [one]),
  includeErrorInReport: true,
});
