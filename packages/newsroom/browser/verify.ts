/** Checks the announcement at an address by this newsroom’s keys, and says what came of it. */
import type { Announcement } from '@unido/announcement';
import { isAnnouncement } from '@unido/announcement/check';
import { isLink } from '@unido/announcement/formats';
import { keysIn, verify, type PublicKey } from '@unido/announcement/signature';
import type { VerifyWords } from '../src/site/verify-words.js';

const main = document.querySelector('main') as HTMLElement;
const results = document.getElementById('results') as HTMLElement;
const words = JSON.parse(document.getElementById('words')?.textContent ?? '') as VerifyWords;
const { title } = document;
const { lang } = document.documentElement;
const site = new URL(main.dataset['root'] ?? '', location.href);

type Reason = keyof VerifyWords['reasons'];

/** Why something could not be checked at all. */
class Unchecked extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

const patience = 10_000;

/** What is at an address now, not what was there a while ago. */
const fetchJson = async (url: URL, otherwise: Reason): Promise<unknown> => {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', cache: 'no-cache', signal: AbortSignal.timeout(patience) });
  } catch {
    throw new Unchecked(otherwise);
  }
  if (!response.ok) throw new Unchecked(otherwise);
  return response.json().catch(() => undefined);
};

const keys = async (): Promise<readonly PublicKey[]> => {
  const result = keysIn(await fetchJson(new URL('.well-known/unido-keys.json', site), 'keys'));
  if (!result.ok) throw new Unchecked('keys');
  return result.keys;
};

/** The document of a page or an embed lies beside it; every other address is taken as it is. */
const documentAt = (address: string): URL => {
  if (!URL.canParse(address)) throw new Unchecked('unreachable');
  const url = new URL(address);
  return /\/((index|embed)\.html)?$/.test(url.pathname) ? new URL('announcement.json', url) : url;
};

/** An announcement, or those of a feed, as they came. */
const announcementsAt = async (address: string): Promise<readonly Announcement[]> => {
  const value = await fetchJson(documentAt(address), 'unreachable');
  const items = (value as { readonly items?: unknown } | null | undefined)?.items;
  const all = (Array.isArray(items) ? items.map((item: { _unido?: unknown } | null) => item?._unido) : [value]).filter(
    isAnnouncement,
  );
  if (!all.length) throw new Unchecked('none');
  return all;
};

interface Status {
  readonly status?: string;
  readonly modified?: string;
  readonly url?: string;
}

/** What the newsroom says now of announcements that it has corrected or withdrawn. */
const statuses = async (): Promise<Readonly<Record<string, Status>>> => {
  const value = await fetchJson(new URL('status.json', site), 'none').catch(() => undefined);
  return (value as { readonly announcements?: Record<string, Status> } | undefined)?.announcements ?? {};
};

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): HTMLElement => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
};

const anchor = (href: string | undefined, text: string, language = ''): HTMLElement => {
  const said = element('bdi', language ? { lang: language } : {}, text);
  return href && isLink(href) ? element('a', { href, ...(language && { hreflang: language }) }, said) : said;
};

type Row = readonly [term: string, ...details: (Node | string)[]];

const verdict = (kind: 'good' | 'refused' | 'unknown', rows: readonly Row[], ...says: (Node | string)[]): HTMLElement =>
  element(
    'section',
    { class: `verdict ${kind}` },
    element('h2', {}, words[kind]),
    ...says,
    element(
      'dl',
      {},
      ...rows.flatMap(([term, ...details]) => [element('dt', {}, term), element('dd', {}, ...details)]),
    ),
  );

const time = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
  dateStyle: 'long',
  timeStyle: 'long',
  timeZone: 'UTC',
});

const report = async (
  one: Announcement,
  source: Row,
  known: readonly PublicKey[],
  now: Readonly<Record<string, Status>>,
): Promise<HTMLElement> => {
  const outcome = await verify(one, known, Date.now());
  if (!outcome.ok)
    return verdict(
      outcome.reason === 'unsupported' ? 'unknown' : 'refused',
      [source],
      element('p', {}, words.reasons[outcome.reason]),
    );
  const { status = 'usable', modified, published, id, url, headline, language } = one;
  const said = Object.hasOwn(now, id) ? now[id] : undefined;
  const outdated = said && (said.status !== status || said.modified !== (modified ?? published));
  return verdict(
    'good',
    [
      [words.announcement, anchor(url, headline, language)],
      [words.signed, element('time', { datetime: new Date(outcome.at).toISOString() }, time.format(outcome.at))],
      [words.key, element('code', { dir: 'ltr' }, outcome.kid)],
      source,
    ],
    element('p', {}, words.goodMeans),
    ...(outdated
      ? [element('p', { class: 'outdated' }, words.outdated, ' ', anchor(said.url ?? url, headline, language))]
      : []),
  );
};

/** Everything that is at an address, checked. */
const check = async (address: string): Promise<HTMLElement[]> => {
  // No link: what is not confirmed is nothing to follow.
  const source: Row = [words.address, element('bdi', { dir: 'ltr' }, address)];
  try {
    const [all, known, now] = await Promise.all([announcementsAt(address), keys(), statuses()]);
    return await Promise.all(all.map((one) => report(one, source, known, now)));
  } catch (error) {
    if (!(error instanceof Unchecked)) throw error;
    return [verdict('unknown', [source], element('p', {}, words.reasons[error.reason]))];
  }
};

const form = document.querySelector('form') as HTMLFormElement;
const address = new URLSearchParams(location.search).get('src')?.trim();
if (address) {
  (form.elements.namedItem('src') as HTMLInputElement).value = address;
  // What a reader asks goes with the page into another language, and into the command line as words alone.
  for (const other of document.querySelectorAll<HTMLAnchorElement>('.end a[hreflang]')) other.search = location.search;
  const command = document.getElementById('command');
  // Within single quotation marks, in which an address has none, a shell takes all as it is.
  if (command && URL.canParse(address)) {
    const quoted = `'${documentAt(address).href.replaceAll("'", '%27')}'`;
    command.textContent = (command.textContent ?? '').replace('https://…', () => quoted);
  }
  results.append(element('p', { class: 'ask' }, words.checking));
  const found = await check(address);
  results.replaceChildren(...found);
  document.title = `${found[0]?.querySelector('h2')?.textContent ?? ''} – ${title}`;
}
