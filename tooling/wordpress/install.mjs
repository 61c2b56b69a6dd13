/**
 * Finds what a WordPress needs, and brings it where that can be done: on Debian, as root. Of Debian's package
 * `wordpress` only the files are taken: installed, it would bring Apache and start it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptGet, aptInstall, canInstall } from '../apt.mjs';
import { root } from '../process.mjs';

const cache = join(root, '.tools/wordpress');

/** The packages of the programs, and which program each is for. None of them starts a service. */
const programs = { 'mariadb-server-core': '/usr/sbin/mariadbd', 'php-cli': '/usr/bin/php' };
/** The packages of what PHP must know beside, and the extension each is for. */
const extensions = { 'php-mysql': 'mysqli', 'php-curl': 'curl', 'php-mbstring': 'mbstring', 'php-xml': 'dom' };

/** @param {string} file @param {readonly string[]} args */
const output = (file, args) => spawnSync(file, args, { encoding: 'utf8' }).stdout ?? '';

const lackingPackages = () => {
  const known = new Set(output('php', ['-m']).split('\n'));
  return [
    ...Object.entries(programs).flatMap(([name, file]) => (existsSync(file) ? [] : [name])),
    ...Object.entries(extensions).flatMap(([name, extension]) => (known.has(extension) ? [] : [name])),
  ];
};

/** The files of WordPress, of its default theme, and of what it borrows from other packages. */
const download = () => {
  console.error('Downloading WordPress (once) …');
  mkdirSync(join(root, '.tools'), { recursive: true });
  const folder = mkdtempSync(`${cache}-`);
  try {
    const themes = output('apt-cache', ['depends', 'wordpress']).match(/(?<=Recommends: )wordpress-theme-\S+/g) ?? [];
    aptGet(['download', 'wordpress', 'libjs-underscore', ...themes], folder);
    const archives = readdirSync(folder).filter((name) => name.endsWith('.deb'));
    for (const name of archives) spawnSync('dpkg-deb', ['--extract', name, 'files'], { cwd: folder });
    if (existsSync(join(folder, 'files/usr/share/wordpress'))) renameSync(join(folder, 'files'), cache);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * The folder of WordPress's files. It stays as it was unpacked: whoever runs it copies it.
 * @returns {string}
 */
export const wordPressFiles = () => join(cache, 'usr/share');

/** @returns {string | undefined} in one line, what is missing and can't be brought here */
export const ensureWordPress = () => {
  const lacking = lackingPackages();
  if (lacking.length && canInstall) aptInstall(lacking);
  if (!existsSync(cache) && canInstall) {
    aptGet(['update']);
    download();
  }
  const missing = [...lackingPackages(), ...(existsSync(cache) ? [] : ['wordpress'])];
  if (!missing.length) return undefined;
  return `No WordPress here: it lacks ${missing.join(', ')}, which this installs on Debian as root alone.`;
};
