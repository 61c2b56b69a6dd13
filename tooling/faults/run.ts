import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.mjs';
import type { Engine, EngineName } from '../visitor/engines/engine.js';
import { listen, type Listening } from '../visitor/listen.js';
import { example } from '../visitor/page.js';
import { answer } from './answers.js';
import type { FaultCase, FaultPlaces, Situation } from './case.js';
import { expectedOf, isPassing, outcomeOf, type Expected } from './expected.js';
import { installGallery, type Opening } from './in-page/gallery.js';
import type { Finding, Order, Question, TagName } from './in-page/witness.js';
import { faultsOf } from './judge.js';
import { startNewsroom } from './newsroom.js';
import { pageOf } from './page.js';

/** What came of each case by situation: what is wrong, if anything is. */
export type Faults = ReadonlyMap<FaultCase, Readonly<Partial<Record<Situation, readonly string[]>>>>;

/** For longer than a tag waits for an answer. */
const patience = 12_000;

const pem = (name: string): string => readFileSync(join(root, 'tooling/faults/fixtures', name), 'utf8');
// Nobody vouches for it, and nobody has its key but whoever has this test.
const identity = { key: pem('self-signed.key'), cert: pem('self-signed.crt') };

const galleryHtml = `<!doctype html><meta charset="utf-8"><title>Faults</title>
<style>iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0 }</style>
<body><script>(${installGallery})()</script>`;

/** A partner's site of one page. @param asked hears of each request, before the answer */
const startPartner = (page: () => string, asked: (path: string) => void = () => undefined): Promise<Listening> =>
  listen((request, response) => {
    const path = request.url ?? '/';
    asked(path);
    const isPage = path === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    response.end(isPage ? page() : '');
  });

const orderOf = (expected: Expected, one: FaultCase, passes: Exclude<Order, 'keep'>['passes']): Order => {
  const ask = (tag: TagName): Question => {
    const { told, line, shown, hidden } = expected[tag];
    return { tells: told.length, writes: line ? 1 : 0, shown, hidden };
  };
  const questions = { filled: ask('filled'), empty: ask('empty'), good: ask('good') };
  return { questions, patience: one.slow ? patience : 0, passes };
};

interface Visit {
  readonly one: FaultCase;
  readonly situation: Situation;
  readonly places: FaultPlaces;
  readonly expected: Expected;
  readonly opening: Opening;
}

/** Opens the pages of all cases, in all their situations. */
export const run = async (name: EngineName, engine: Engine, cases: readonly FaultCase[]): Promise<Faults> => {
  const servers: Listening[] = [];
  const started = async (server: Promise<Listening>): Promise<string> => {
    servers.push(await server);
    return (await server).origin;
  };
  const good = await started(startNewsroom());
  const closed = await listen(() => undefined);
  const secure = await started(
    listen((request, response) => {
      answer()({ request, response, type: 'application/json', body: Buffer.from('{}'), leave: () => undefined });
    }, identity),
  );

  // Each has a newsroom and a site of its own: connections to a host, and copies of a site, are limited in number.
  const prepare = async (one: FaultCase, situation: Situation): Promise<Visit> => {
    let visits = 0;
    let passed = false;
    const asked = (path: string): void => {
      if (path === '/') visits++;
      if (path === '/passed') passed = true;
    };
    const fails = (): boolean => !passed && (situation !== 'kept' || visits > 1);
    const newsroom = await started(startNewsroom(one.server, fails));
    const places = { newsroom, good, closed: closed.origin, secure };
    const partner = await started(startPartner(() => pageOf(one, situation, { ...places, partner: '' }), asked));
    const expected = expectedOf(one, situation, name, { ...places, partner });
    const isOnline = !isPassing(outcomeOf(one, name), one);
    const order = orderOf(expected, one, situation === 'passes' && (isOnline ? 'online' : 'silently'));
    const orders: Order[] = situation === 'kept' ? ['keep', order] : [order];
    return { one, situation, places: { ...places, partner }, expected, opening: { address: `${partner}/`, orders } };
  };

  try {
    const visits = await Promise.all(
      cases.flatMap((one) => (['first', ...(one.also ?? [])] as const).map((situation) => prepare(one, situation))),
    );
    const gallery = await started(startPartner(() => galleryHtml));
    // Last, so that none of the others gets its port.
    closed.stop();
    await engine.open(`${gallery}/`);

    const slow = visits.filter(({ one }) => one.slow);
    const others = visits.filter(({ one }) => !one.slow);
    const asked = [slow, others].map((some) => JSON.stringify(some.map(({ opening }) => opening)));
    const answered = await engine.evaluate(`gallery(${asked.join()}).then((found) => JSON.stringify(found))`);
    const found = JSON.parse(answered) as (Finding | string)[];

    const results = new Map<FaultCase, Partial<Record<Situation, readonly string[]>>>();
    for (const [index, { one, situation, places, expected }] of [...slow, ...others].entries()) {
      const finding = found[index] ?? 'not visited';
      const faults = typeof finding === 'string' ? [finding] : faultsOf(expected, one.lines ?? [], finding);
      const readable = faults.map((fault) =>
        fault.replaceAll(places.newsroom, example).replaceAll(places.good, 'https://good.example'),
      );
      results.set(one, { ...results.get(one), [situation]: readable });
    }
    return results;
  } finally {
    for (const server of servers) server.stop();
  }
};
