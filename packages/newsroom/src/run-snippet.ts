import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromFeed, validate } from '@unido/announcement';
import { isLanguage } from '@unido/announcement/formats';
import {
  baseOf,
  feedFrom,
  forms,
  newsroomFrom,
  snippetOf,
  type Choice,
  type Embedded,
  type Form,
  type Newsroom,
} from '@unido/news/snippet';
import type { Values } from './arguments.js';
import { parseJson } from './json.js';
import { InputError, UsageError } from './problem.js';
import { fromCaller } from './read.js';
import { isAddress, textOf } from './read-address.js';

/** One of some words, or nothing. Throws a UsageError for another. */
const oneOf = <Word extends string>(
  option: string,
  given: string | undefined,
  words: readonly Word[],
): Word | undefined => {
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (!found) throw new UsageError(`--${option} “${given}” is none of ${words.join(', ')}.`);
  return found;
};

const number = (option: string, given: string | undefined, most: number): number | undefined => {
  if (given === undefined) return undefined;
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < 1 || value > most)
    throw new UsageError(`--${option} “${given}” is no whole number from 1 to ${most}.`);
  return value;
};

const colourNames = ['ink', 'quiet', 'paper', 'rule', 'accent', 'link'];

const colours = (given: string | undefined): Record<string, string> | undefined => {
  const parts = given?.split(';').map((part) => part.trim()) ?? [];
  const pairs = parts.filter(Boolean).map((part): [string, string] => {
    const [, name = '', value] = /^(?:--unido-)?([a-z]+)\s*:\s*([^{}]+)$/.exec(part) ?? [];
    if (!colourNames.includes(name) || !value)
      throw new UsageError(`--colours “${part}” will not do; write a name (${colourNames.join(', ')}) and a colour.`);
    return [`--unido-${name}`, value];
  });
  return pairs.length ? Object.fromEntries(pairs) : undefined;
};

const choiceOf = (values: Values): Choice => {
  const { language } = values;
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(`--language “${language}” is no language tag; write one such as ar.`);
  const choice = {
    layout: oneOf('layout', values['layout'], ['full', 'card', 'headline', 'list']),
    limit: number('limit', values['limit'], 1000),
    topics: values['topics']
      ?.split(',')
      .map((topic) => topic.trim())
      .filter(Boolean),
    language,
    headingLevel: number('heading-level', values['heading-level'], 6),
    theme: oneOf('theme', values['theme'], ['light', 'dark']),
    colours: colours(values['colours']),
  };
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined));
};

/** Where the document is that an address leads to: a folder has it under its usual name. */
const documentAt = (name: string): string => {
  if (!isAddress(name)) return name;
  const url = new URL(name);
  url.hash = url.search = '';
  url.pathname = url.pathname.replace(/\/index\.html$/, '/');
  if (/\/announcements\/[^/]+\/?$/.test(url.pathname))
    url.pathname = url.pathname.replace(/\/?$/, '/announcement.json');
  else if (url.pathname.endsWith('/')) url.pathname += 'feed.json';
  return url.href;
};

const embeddedIn = (name: string, text: string): Embedded => {
  const value = parseJson(name, text);
  const feed = fromFeed(value);
  if (feed.ok) {
    const json = value as Parameters<typeof feedFrom>[0] & { readonly feed_url?: string };
    return { feed: feedFrom(json, json.feed_url ?? name, feed.announcements) };
  }
  const result = validate(value);
  if (!result.ok) throw new InputError(`${name}: it is no sound announcement and no feed of them`);
  return { announcement: result.announcement };
};

/** Where the site says what code it has: at its address, or in the folder above a file. */
const integrityOf = (name: string, baseUrl: string): string => {
  if (isAddress(name)) return `${baseUrl}integrity.json`;
  for (let folder = dirname(fromCaller(name)); ; folder = dirname(folder)) {
    const file = join(folder, 'integrity.json');
    if (existsSync(file)) return file;
    if (folder === dirname(folder))
      throw new InputError(`${name}: it is in no site that was built; name its address, or its file in the site`);
  }
};

const newsroomOf = async (name: string, embedded: Embedded): Promise<Newsroom> => {
  const baseUrl = baseOf(embedded);
  if (!baseUrl) throw new InputError(`${name}: it does not say at which newsroom’s address it is published`);
  const place = integrityOf(name, baseUrl);
  const newsroom = newsroomFrom(parseJson(place, await textOf(place)), baseUrl);
  if (!newsroom) throw new InputError(`${place}: it does not say what code the site has; build the site again`);
  return newsroom;
};

/** Prints the code that embeds what is at an address. Throws an InputError or a UsageError. */
export const runSnippet = async (name: string, values: Values): Promise<void> => {
  const form: Form = oneOf('form', values['form'], forms) ?? 'live';
  const choice = choiceOf(values);
  const place = documentAt(name);
  const embedded = embeddedIn(place, await textOf(place));
  const { html, policy, bytes } = snippetOf(form, embedded, choice, await newsroomOf(name, embedded));
  process.stdout.write(`${html}\n`);
  const notes = [
    policy && `Content-Security-Policy: ${policy}`,
    `Bytes: ${bytes.html.toLocaleString('en')} of HTML${bytes.scripts ? `, ${bytes.scripts.toLocaleString('en')} of script (brotli)` : ''}`,
  ];
  for (const note of notes) if (note) process.stderr.write(`${note}\n`);
};
