/** Debian's packages, for what the tests need. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const isDebian = existsSync('/etc/debian_version');

/** Whether packages can be installed: on Debian, as root. */
export const canInstall = isDebian && process.getuid?.() === 0;

/**
 * Runs apt-get in silence.
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export const aptGet = (args, cwd) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'ignore', env, cwd }).status === 0;
};

/** @param {readonly string[]} names */
export const aptInstall = (names) => {
  console.error(`Installing ${names.join(', ')} (once) …`);
  aptGet(['update']);
  aptGet(['install', '-y', '--no-install-recommends', ...names]);
};
