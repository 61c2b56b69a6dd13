/** What was measured, as tables for a terminal and for docs/performance.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { format } from 'prettier';
import { startBrowser } from '../tooling/e2e/browser.ts';
import type { Measured } from './statistics.ts';
import type { Row as Shown } from './announcement/announcement.bench.ts';
import type { Row as Card } from './elements/cards.bench.ts';
import type { Profile } from './elements/profile.bench.ts';
import type { Row as Phone } from './elements/phone.bench.ts';
import type { Row as Beside } from './unreachable/unreachable.bench.ts';
import { categories, type Audited } from './lighthouse/audit.ts';
import { phoneProfile } from './phone.ts';

/** The machine in words, without what tells whose it is. */
export const machine = async (): Promise<string> => {
  const browser = await startBrowser();
  const version = browser.version();
  await browser.close();
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all.length} x ${all[0]?.model.trim()}, ${memory} GiB, ${type()}, Node ${process.versions.node}, Chromium ${version}`;
};

const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

const spread = ({ median, low, high }: Measured, unit = 'ms'): string =>
  `${number(median)} ${unit} (${number(low)}–${number(high)})`;

/** How many times the first row's it is, before what it is. */
const ratio = (one: Measured | undefined, base: Measured | undefined): string =>
  one ? `${base ? `**${(one.median / base.median).toFixed(2)}** · ` : ''}${spread(one)}` : '–';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const cards = (results: Record<string, Card>): string => {
  const rows = Object.entries(results);
  const base = rows[0]?.[1];
  const counts = Object.keys(base?.mount ?? {}).map(Number);
  return [
    table(
      ['', ...counts.map((count) => `mount ${number(count)}`)],
      rows.map(([name, { mount }]) => [name, ...counts.map((count) => ratio(mount[count], base?.mount[count]))]),
    ),
    table(
      ['', 'script, B', 'style, B', 'heap a card', 'update 1,000'],
      rows.map(([name, { script, style, heap, update }]) => [
        name,
        number(script),
        number(style),
        heap ? spread(heap, 'B') : '–',
        ratio(update, base?.update),
      ]),
    ),
  ].join('\n\n');
};

const phone = (results: Record<string, Phone>): string => {
  const rows = Object.entries(results);
  return table(
    ['', 'painted', 'script time'],
    rows.map(([name, one]) => [name, ratio(one.painted, rows[0]?.[1].painted), spread(one.script)]),
  );
};

const announcement = (results: Record<string, Shown>): string => {
  const rows = Object.entries(results);
  const base = rows[0]?.[1];
  const counts = Object.keys(base?.show ?? {}).map(Number);
  return table(
    ['', ...counts.map((count) => `${count} x`), 'painted on a phone', 'bytes', 'requests'],
    rows.map(([name, { show, phone, bytes, requests }]) => [
      name,
      ...counts.map((count) => ratio(show[count], base?.show[count])),
      ratio(phone, base?.phone),
      number(bytes),
      `${requests}`,
    ]),
  );
};

const perSecond = (results: Record<string, Measured>): string =>
  table(
    ['', 'a second'],
    Object.entries(results).map(([name, rate]) => [name, spread(rate, '')]),
  );

const profile = (results: Record<string, Profile>): string =>
  table(
    ['', 'ms'],
    Object.entries(results).map(([name, times]) => [
      name,
      Object.entries(times)
        .map(([what, time]) => `${what} ${number(time)}`)
        .join(', '),
    ]),
  );

const newsroom = (results: Record<string, Record<string, number>>): string => {
  const rows = Object.entries(results);
  const columns = Object.keys(rows[0]?.[1] ?? {});
  return table(
    ['announcements', ...columns],
    rows.map(([size, row]) => [size, ...columns.map((column) => number(row[column] ?? Number.NaN))]),
  );
};

const lighthouse = (results: Record<string, Audited>): string =>
  table(
    ['', ...categories],
    Object.entries(results).map(([name, { scores }]) => [name, ...categories.map((one) => `${scores[one]}`)]),
  );

const unreachable = (results: Record<string, Beside>): string =>
  table(
    ['', 'first paint', 'DOMContentLoaded', 'load', 'layout shift'],
    Object.entries(results).map(([name, { painted, parsed, loaded, shift }]) => [
      name,
      spread(painted),
      spread(parsed),
      loaded ? spread(loaded) : 'not while it waits',
      number(shift),
    ]),
  );

const tables: Readonly<Record<string, (results: never) => string>> = {
  cards,
  profile,
  phone,
  announcement,
  rendering: perSecond,
  scale: perSecond,
  newsroom,
  unreachable,
  lighthouse,
};

/** The tables of a part. */
export const report = (part: string, results: unknown): string => tables[part]?.(results as never) ?? '';

const placed = (part: string): RegExp => new RegExp(`(<!-- ${part} -->\n)[^]*?(<!-- /${part} -->)`);

/** Puts what was measured, now or before, into the place that docs/performance.md has for each part. */
export const write = async (out: URL, parts: readonly string[] = Object.keys(tables)): Promise<void> => {
  for (const name of ['performance.md', 'scale.md']) {
    const file = new URL(`../docs/${name}`, import.meta.url);
    let text = readFileSync(file, 'utf8');
    for (const part of parts) {
      const stored = new URL(`${part}.json`, out);
      if (!existsSync(stored)) continue;
      const { machine, date, results } = JSON.parse(readFileSync(stored, 'utf8')) as Record<string, unknown>;
      const profile = part === 'phone' || part === 'announcement' ? ` Phone: ${phoneProfile}.` : '';
      const words = `\n${report(part, results)}\n\n${date}; ${machine}.${profile}\n\n`;
      text = text.replace(placed(part), (_, start: string, end: string) => `${start}${words}${end}`);
    }
    writeFileSync(
      file,
      await format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve', singleQuote: true }),
    );
  }
};
