import { isLanguage, isLink } from '@unido/announcement/formats';
import type { Values } from './arguments.js';
import { importRelease } from './import.js';
import { UsageError } from './problem.js';
import { readText } from './read.js';

const refuse = (option: string, value: string, wanted: string): never => {
  throw new UsageError(`--${option} “${value}” will not do; write ${wanted}.`);
};

/** Prints the document that a press release becomes, and its doubts on stderr. */
export const runImport = async (file: string, values: Values): Promise<void> => {
  const { language, id, url, holder } = values;
  if (language !== undefined && !isLanguage(language)) refuse('language', language, 'a language tag such as en or ar');
  if (url !== undefined && !isLink(url)) refuse('url', url, 'an address such as https://news.example.org/visit/');
  if (id !== undefined && !/\S/.test(id)) refuse('id', id, 'an identifier');
  if (holder !== undefined && !/\S/.test(holder)) refuse('holder', holder, 'a name');

  const { document, doubts } = importRelease(file, await readText(file), {
    ...(language && { language }),
    ...(id && { id }),
    ...(url && { url }),
    ...(holder && { holder }),
  });
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  for (const doubt of doubts) process.stderr.write(`${doubt}\n`);
};
