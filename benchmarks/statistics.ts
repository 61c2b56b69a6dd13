/** What a number of samples say. */
export interface Measured {
  readonly median: number;
  /** The smallest and the largest. */
  readonly low: number;
  readonly high: number;
}

export const measured = (samples: readonly number[]): Measured => {
  const sorted = samples.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[0], sorted.at(-1)];
  const [one, other] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle) - 1]];
  if (low === undefined || high === undefined || one === undefined || other === undefined)
    throw new Error('There are no samples.');
  return { median: (one + other) / 2, low, high };
};
