import { expect, it } from 'vitest';
import { progressOn } from './progress.js';

const shown = (isTTY: boolean, times: readonly number[]): string => {
  let text = '';
  const clock = [0, ...times.flatMap((time) => [time, time])].values();
  const output = { isTTY, write: (more: string) => (text += more) };
  const progress = progressOn(output, 'Reading', () => clock.next().value ?? times.at(-1) ?? 0);
  for (const [index] of times.entries()) progress.step(index * 1000, 5000);
  progress.end('Done');
  return text;
};

it('is one line that changes on a terminal, and is replaced by the end', () => {
  const text = shown(true, [0, 500, 1000]);
  expect(text.split('\n')).toHaveLength(2);
  expect(text).toContain('\r\u001b[2KReading: 0 of 5,000');
  expect(text.endsWith('\r\u001b[2KDone\n')).toBe(true);
});

it('is a plain line now and then elsewhere, and none for short work', () => {
  expect(shown(false, [10, 20, 30])).toBe('Done\n');
  const lines = shown(false, [2500, 2600, 2700]).split('\n');
  expect(lines).toEqual(['Reading: 0 of 5,000', 'Done', '']);
});
