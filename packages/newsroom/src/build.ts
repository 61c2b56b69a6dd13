import { isDate, isLink } from '@unido/announcement/formats';
import type { Values } from './arguments.js';
import { readContent } from './content.js';
import { InputError, UsageError } from './problem.js';
import { progressOn, type Output } from './progress.js';
import { siteFiles } from './site.js';
import { writeSite } from './write-site.js';

const asBase = (url: string): string => {
  if (!isLink(url) || !/^https?:/i.test(url) || !URL.canParse(url) || /[?#]/.test(url))
    throw new UsageError(`--base-url “${url}” is no address of a site; write one such as https://news.example.org/.`);
  return url.endsWith('/') ? url : `${url}/`;
};

const asTime = (time: string | undefined): number => {
  if (time === undefined) return Date.now();
  if (!isDate(time)) throw new UsageError(`--at “${time}” is no time; write one such as 2025-06-01T09:00:00Z.`);
  return Date.parse(time);
};

/**
 * Builds the site of some content folders. Throws an InputError with a line for each broken document, after the site of
 * the others is there; a UsageError for options that make no sense.
 */
export const build = async (folders: readonly string[], values: Values, output: Output): Promise<void> => {
  const site = { baseUrl: asBase(values['base-url'] ?? ''), title: values['title'] ?? 'Announcements' };
  const at = asTime(values['at']);
  const out = values['out'] ?? '';

  const reading = progressOn(output, 'Reading announcements');
  const { entries, faults } = await readContent(folders, (done, total) => reading.step(done, total));
  const writing = progressOn(output, 'Writing pages');
  const total = entries.length * 2 + 2;
  const files = function* (): Generator<readonly [string, string]> {
    let done = 0;
    for (const file of siteFiles(entries, site, at)) {
      writing.step(done, total);
      done += 1;
      yield file;
    }
  };
  const count = await writeSite(out, files());
  writing.end(`Announcements read: ${entries.length}. Files written to ${out}: ${count}.`);
  if (faults.length) throw new InputError(...faults);
};
