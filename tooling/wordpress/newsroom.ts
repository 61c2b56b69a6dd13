import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Announcement } from '@unido/announcement';
import { newsroomFrom, type Newsroom as Site } from '@unido/news/snippet';
import { freePort, root, run } from '../process.mjs';
import { serve } from '../serve.mjs';

export interface Newsroom {
  /** Ends in a slash. */
  readonly address: string;
  /** The address of an announcement’s page. */
  readonly page: (slug: string) => string;
  readonly announcement: (slug: string) => Promise<Announcement>;
  /** Its site, as snippets need to know it. */
  readonly site: Site;
  readonly stop: () => void;
}

const samples = 'packages/newsroom/fixtures/content';

/** One of the samples, with links out of it in its first paragraph. */
const withLinks = (links: readonly string[]): Announcement => {
  const file = join(root, samples, 'announcements/2025-03-18-foundry-heat.json');
  const one = JSON.parse(readFileSync(file, 'utf8')) as Announcement;
  const text = links.flatMap((href, index) => [{ text: ' ' }, { text: `link out of it, no. ${index + 1}`, href }]);
  return { ...one, id: 'urn:example:linked', body: [{ type: 'paragraph', text }, ...one.body] };
};

/**
 * Builds the newsroom’s site and serves it on this machine.
 * @param links addresses to which the announcement `linked` leads
 */
export const startNewsroom = async (links: readonly string[]): Promise<Newsroom> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const step = async (file: string, ...args: readonly string[]): Promise<void> => {
    const code = await run(file, args, { stdio: ['ignore', 'ignore', 2] });
    if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}.`);
  };
  try {
    mkdirSync(join(folder, 'content/announcements'), { recursive: true });
    writeFileSync(join(folder, 'content/announcements/linked.json'), JSON.stringify(withLinks(links)));
    await step('turbo', 'run', 'build', '--filter=@unido/newsroom', '--output-logs=errors-only');
    const contents = ['content', samples, join(folder, 'content')];
    const site = join(folder, 'site');
    await step(
      process.execPath,
      'packages/newsroom/dist/cli.js',
      'build',
      ...contents,
      '--out',
      site,
      '--base-url',
      address,
    );
    const close = await serve({ name: 'Newsroom', port, mounts: { '/': site }, cors: true });
    const integrity: unknown = await (await fetch(`${address}integrity.json`)).json();
    const code = newsroomFrom(integrity, address);
    if (!code) throw new Error('integrity.json does not say what code there is.');
    const page = (slug: string): string => `${address}announcements/${slug}/`;
    return {
      address,
      page,
      site: code,
      announcement: async (slug) => (await (await fetch(`${page(slug)}announcement.json`)).json()) as Announcement,
      stop: () => {
        close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};
