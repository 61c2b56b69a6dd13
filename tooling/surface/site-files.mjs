import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { root } from '../process.mjs';

/** Enough for more than one page of everything; each has a topic and a picture. @param {number} index */
const announcement = (index) => ({
  version: 1,
  id: `urn:example:${index}`,
  language: 'en',
  headline: `Announcement ${index}`,
  published: `2025-01-${String(1 + (index % 28)).padStart(2, '0')}`,
  topics: [{ name: 'Water' }],
  image: { url: 'media/quay.png', alt: 'A quay' },
  body: [{ type: 'paragraph', text: [{ text: 'Words.' }] }],
  rights: { holder: { name: 'UNIDO' } },
});

/** What in an address is content, or changes with every version, gives way to what it stands for. @param {string} path */
const general = (path) =>
  path
    .replace(/^(announcements)\/[^/]+\//, '$1/<slug>/')
    .replace(/^(topics)\/[^/]+\//, '$1/<topic>/')
    .replace(/^browse\/.*/, 'browse/…')
    .replace(/^assets\/.*/, 'assets/…')
    .replace(/^cdn\/\d[^/]*-[0-9a-f]{8}\//, 'cdn/<version>-<hash>/')
    .replace(/([-./])(?:[2-9]|\d{2,})(?=[./]|$)/g, '$1<page>');

/** The files of a site that the newsroom’s command line builds. */
export const siteFiles = () => {
  const folder = mkdtempSync(join(tmpdir(), 'surface-'));
  try {
    for (const name of ['announcements', 'media']) mkdirSync(join(folder, 'content', name), { recursive: true });
    writeFileSync(join(folder, 'content/media/quay.png'), 'a picture');
    for (let index = 0; index < 120; index += 1)
      writeFileSync(join(folder, `content/announcements/one-${index}.json`), JSON.stringify(announcement(index)));
    const cli = join(root, 'packages/newsroom/dist/cli.js');
    const args = ['build', 'content', '--out', 'site', '--base-url', 'https://news.example.org/', '--at', '2025-02-01'];
    // npm’s own notion of where it was called would move the relative paths.
    const env = { ...process.env, INIT_CWD: folder };
    execFileSync(process.execPath, [cli, ...args], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    const site = join(folder, 'site');
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(site, path)).isFile(),
    );
    return [...new Set(files.map((path) => general(relative('.', path).replaceAll(sep, '/'))))].toSorted();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
