/** A site to look at: the samples, and what they have not. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, filesIn, folderWith, newsroom, samples } from './cli.js';

export const base = 'https://news.example.org/deep/';

/** Text in which everything that could end what it stands in. */
export const nasty = '</script></title></style></template><script>alert(1)</script>"\'&<!--';

const more: Readonly<Record<string, object>> = {
  'nasty.json': documentOf('nasty', {
    headline: nasty,
    standfirst: nasty,
    topics: [{ name: nasty }],
    rights: { holder: { name: nasty } },
    translations: [{ language: 'fr', url: 'https://example.org/"><script>', headline: nasty }],
    notes: [{ date: '2025-01-01', text: nasty }],
  }),
  'harbour.en.json': documentOf('harbour', { image: { url: 'media/quay 1.png', alt: 'A quay' } }),
  'harbour.fr.json': documentOf('port', { language: 'fr' }),
  'harbour.ar.json': documentOf('mina', { language: 'ar', embargoed: '2099-01-01', headline: 'Not out yet' }),
  ...Object.fromEntries(
    Array.from({ length: 170 }, (_, index) => [
      `many-${index}.json`,
      documentOf(`many-${index}`, {
        published: `20${10 + (index % 10)}-0${1 + (index % 9)}-11`,
        language: ['en', 'es', 'ru', 'zh'][index % 4],
        topics: [{ name: `Topic ${index % 3}` }],
      }),
    ]),
  ),
};

/** Builds it, and gives its files. */
export const wholeSite = async (): Promise<{ readonly folder: string; readonly files: Record<string, string> }> => {
  const folder = folderWith();
  mkdirSync(join(folder, 'more/announcements'), { recursive: true });
  mkdirSync(join(folder, 'more/media'), { recursive: true });
  writeFileSync(join(folder, 'more/media/quay 1.png'), 'a picture');
  for (const [name, document] of Object.entries(more))
    writeFileSync(join(folder, 'more/announcements', name), JSON.stringify(document));
  const args = ['build', samples, 'more', '--out', 'site', '--base-url', base, '--title', `News ${nasty}`];
  const { code, stderr } = await newsroom([...args, '--at', '2026-01-01'], { cwd: folder });
  if (code !== 0) throw new Error(stderr);
  return { folder, files: filesIn(join(folder, 'site')) };
};
