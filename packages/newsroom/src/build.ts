import { isDate } from '@unido/announcement/formats';
import type { Values } from './arguments.js';
import { asBase } from './base-url.js';
import { readContent } from './content.js';
import { InputError, UsageError } from './problem.js';
import { progressOn, type Output } from './progress.js';
import { SiteFolder } from './site-folder.js';
import { assetPaths, olderCode, programFingerprint } from './site/assets.js';
import { fingerprint } from './site/fingerprint.js';
import { mainLanguage, planSite } from './site/plan.js';
import { prepareRendering } from './site/render.js';
import type { SiteFile, Task } from './site/site.js';
import { readState, writeState } from './state.js';

const asTime = (time: string | undefined): number => {
  if (time === undefined) return Date.now();
  if (!isDate(time)) throw new UsageError(`--at “${time}” is no time; write one such as 2025-06-01T09:00:00Z.`);
  return Date.parse(time);
};

const count = (number: number): string => number.toLocaleString('en');

/**
 * Builds the site of some content folders, or of a site built before what has changed. Throws an InputError with a line
 * for each fault, after the site of what is sound is there; a UsageError for options that make no sense.
 */
export const build = async (folders: readonly string[], values: Values, output: Output): Promise<void> => {
  const baseUrl = asBase(values['base-url'] ?? '');
  const title = values['title'] ?? 'Announcements';
  const at = asTime(values['at']);
  const out = values['out'] ?? '';

  const program = fingerprint(programFingerprint(), baseUrl, title);
  const folder = new SiteFolder(out);
  const state = readState(folder.stateFile, program);

  const reading = progressOn(output, 'Reading announcements');
  const content = await readContent(folders, baseUrl, state?.known ?? {}, (done, total) => reading.step(done, total));
  await prepareRendering();
  const site = { baseUrl, title, language: mainLanguage(content.heads), assets: assetPaths() };
  const { tasks, faults } = planSite(content, site, at, (current) => olderCode(folder.path, current));

  const made = Object.fromEntries(tasks.map(({ name, fingerprint, paths }) => [name, [fingerprint, paths] as const]));
  const old = state?.build === folder.build ? state?.made : undefined;
  const due = tasks.filter(({ name, fingerprint }) => old?.[name]?.[0] !== fingerprint);
  // Above that share, a new folder is quicker than many changes, and they are no longer few moments.
  const inPlace = old !== undefined && due.length <= tasks.length / 4;
  const doing = inPlace ? due : tasks;

  const writing = progressOn(output, 'Writing pages');
  const files = function* (some: readonly Task[]): Generator<SiteFile> {
    for (const [index, task] of some.entries()) {
      writing.step(index, some.length);
      yield* task.make();
    }
  };
  const paths = new Set(tasks.flatMap((task) => task.paths));
  const remove = inPlace
    ? Object.values(old)
        .flatMap(([, paths]) => paths)
        .filter((path) => !paths.has(path))
    : undefined;
  const id = fingerprint(...tasks.flatMap(({ name, fingerprint }) => [name, fingerprint]));
  const nothing = inPlace && !due.length && !remove?.length;
  const written = nothing ? 0 : await folder.apply({ build: id, files: files(doing), ...(remove && { remove }) });
  writeState(folder.stateFile, { program, build: id, known: content.known, made });
  writing.end(
    `Announcements: ${count(content.heads.length)}, read: ${count(content.read)}. Files of ${out}: ${count(paths.size)}, written: ${count(written)}.`,
  );
  const all = [...content.faults, ...faults];
  if (all.length) throw new InputError(...all);
};
