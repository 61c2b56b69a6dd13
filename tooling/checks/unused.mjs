/** Nothing is unused: no file, export or dependency; and none is used that is not declared (knip). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../process.mjs';

export const name = 'Nothing unused';

/** @returns {Promise<import('../test/summary.mjs').Counts>} */
export const run = async () => {
  const knip = join(root, 'node_modules/knip/bin/knip.js');
  const args = [knip, '--no-progress', '--reporter', 'compact', '--treat-config-hints-as-errors'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const lines = `${stdout}${stderr}`.split('\n').filter(Boolean);
  const passed = status === 0 ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0, lines: passed ? [] : lines };
};
