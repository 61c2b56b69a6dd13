/** Every file that pages load weighs what was accepted, to the byte: neither more, nor less without saying so. */
import { accepted, bytesPath, differences, measured } from '../bytes/bytes.mjs';

export const name = `Bytes (${bytesPath})`;

/** @returns {Promise<import('../test/summary.mjs').Counts>} */
export const run = async () => {
  const now = await measured();
  const lines = differences(now, accepted());
  // What holds by itself is no news; what does not is told whole.
  return lines.length
    ? { passed: 0, failed: 1, skipped: 0, lines }
    : { passed: 1, failed: 0, skipped: 0, lines: [`${Object.keys(now).length} files and entries`] };
};
