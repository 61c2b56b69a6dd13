import { isLanguage, isLink } from '@unido/announcement/formats';
import type { Switches, Values } from '../arguments.js';
import { plain } from '../plain.js';
import { UsageError } from '../problem.js';
import { readBytes } from '../read.js';
import { chooseItem } from './choose.js';
import type { ImportOptions } from './complete.js';
import { itemsOf } from './items.js';
import { doubtLines } from './places.js';
import { readItem, type Release } from './read-release.js';
import type { Item } from './source.js';

const refuse = (option: string, value: string, wanted: string): never => {
  throw new UsageError(`--${option} “${value}” will not do; write ${wanted}.`);
};

const optionsOf = ({ language, id, url, holder }: Values): ImportOptions => {
  if (language !== undefined && !isLanguage(language)) refuse('language', language, 'a language tag such as en or ar');
  if (url !== undefined && !isLink(url)) refuse('url', url, 'an address such as https://news.example.org/visit/');
  if (id !== undefined && !/\S/.test(id)) refuse('id', id, 'an identifier');
  if (holder !== undefined && !/\S/.test(holder)) refuse('holder', holder, 'a name');
  return { ...(language && { language }), ...(id && { id }), ...(url && { url }), ...(holder && { holder }) };
};

const refuseTogether = (given: readonly (readonly [option: string, isGiven: boolean])[]): void => {
  const [one, other] = given.filter(([, isGiven]) => isGiven).map(([option]) => option);
  if (one && other) throw new UsageError(`${one} and ${other} don’t go together; choose one of them.`);
};

const say = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${plain(line)}\n`);
};

/** What to check of a release, line by line. */
const checksOf = (name: string, { text = '', doubts, missing }: Release): string[] => [
  ...doubtLines(name, text, doubts),
  ...missing.map((fault) => `${name}:1:1 ${fault}`),
];

/** Says what to check of a release, line by line or in its text. */
const tell = async (name: string, release: Release, switches: Switches): Promise<void> => {
  if (!switches.has('review')) {
    say(checksOf(name, release));
    return;
  }
  const { review } = await import('./review.js');
  process.stderr.write(review(name, release, process.stderr));
};

const printText = (item: Item): void => {
  const read = item.read();
  if ('document' in read) throw new UsageError('This is a document, which is taken as it is; it has no text to print.');
  process.stdout.write(read.text.endsWith('\n') ? read.text : `${read.text}\n`);
};

/** Prints, writes or brings up to date the document that a release becomes, and says on stderr what to check. */
export const runImport = async (file: string, values: Values, switches: Switches): Promise<void> => {
  const options = optionsOf(values);
  const { item: wanted, out, update: target } = values;
  refuseTogether([
    ['--out', out !== undefined],
    ['--update', target !== undefined],
    ['--text', switches.has('text')],
  ]);
  refuseTogether([
    ['--out', out !== undefined],
    ['--review', switches.has('review')],
    ['--text', switches.has('text')],
  ]);
  const items = await itemsOf(file, await readBytes(file));
  if (out !== undefined) {
    const numbered = items.map((item, index) => ({ item, number: index + 1 }));
    const only = wanted === undefined ? undefined : chooseItem(file, items, wanted);
    const chosen = only ? numbered.filter(({ item }) => item === only) : numbered;
    const nameOf = (number: number): string => (items.length > 1 ? `${file}#${number}` : file);
    const { writeEach } = await import('./write-each.js');
    say(await writeEach(chosen, out, options, (release, number) => checksOf(nameOf(number), release)));
    return;
  }
  const item = chooseItem(file, items, wanted);
  if (switches.has('text')) {
    printText(item);
    return;
  }
  if (target !== undefined) {
    const { update } = await import('./update.js');
    const { release, lines } = await update(item, target, options);
    await tell(file, release, switches);
    say(lines);
    return;
  }
  const release = readItem(item, options);
  await tell(file, release, switches);
  if (!switches.has('review') || !process.stdout.isTTY)
    process.stdout.write(`${JSON.stringify(release.document, null, 2)}\n`);
};
