import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from '@unido/announcement';
import { fileProblem, InputError } from '../problem.js';
import { fromCaller } from '../read.js';
import type { ImportOptions } from './complete.js';
import { asJson, writeNew } from './files.js';
import { keep } from './kept.js';
import { readItem, type Release } from './read-release.js';
import type { Item } from './source.js';

const asSlug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-[^-]*$/, (rest, at: number) => (at > 60 ? '' : rest));

/** A name that can be an address: of the headline where its script allows, else of the address that it has. */
const slugOf = ({ headline, published, url }: Draft, number: number): string => {
  const day = published?.slice(0, 10);
  const title = asSlug(headline);
  const [last = ''] = (URL.parse(url ?? '')?.pathname ?? '').split('/').filter(Boolean).slice(-1);
  const address = asSlug(last.replace(/\.[a-z]{2,5}$/i, ''));
  const name =
    title.length >= 8 && title.length >= headline.length / 2
      ? title
      : /[a-z]{3}/.test(address)
        ? address
        : `item-${number}`;
  return day && !name.startsWith(day) ? `${day}-${name}` : name;
};

/**
 * Writes releases of a file, with their numbers in it, into a folder, as `<slug>.json`. No file is written over.
 * @returns lines for a person. Throws an InputError that names the files that were there already; the others are made.
 */
export const writeEach = async (
  items: readonly { readonly item: Item; readonly number: number }[],
  folder: string,
  options: ImportOptions,
  checks: (release: Release, number: number) => readonly string[],
): Promise<string[]> => {
  try {
    await mkdir(fromCaller(folder), { recursive: true });
  } catch (error) {
    throw fileProblem(folder, error);
  }
  const taken = new Set<string>();
  const lines: string[] = [];
  const refused: string[] = [];
  for (const { item, number } of items) {
    const release = readItem(item, options);
    const { document } = release;
    const slug = slugOf(document, number);
    let name = slug;
    for (let again = 2; taken.has(name); again++) name = `${slug}-${again}`;
    taken.add(name);
    const file = join(folder, `${name}.json`);
    if (await writeNew(file, asJson(document))) {
      await keep(file, { options, document });
      lines.push(...checks(release, number), `${file}: made`);
    } else refused.push(`${file}: there is a file of this name, which is left as it is; use --item ${number} --update`);
  }
  if (refused.length) throw new InputError(...lines, ...refused);
  return lines;
};
