import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Announcement } from '@unido/announcement';
import { root } from '../process.mjs';
import { listen, type Listening } from '../visitor/listen.js';
import { answer, status, type Answer } from './answers.js';
import { files } from './case.js';

const read = (path: string): Buffer => readFileSync(join(root, path));

const minimal = JSON.parse(read('packages/announcement/fixtures/minimal.json').toString()) as Announcement;

/** What all newsrooms publish. Not all of it is ASCII, so that it matters how it is encoded. */
export const announcement = (origin: string): Announcement => ({
  ...minimal,
  url: `${origin}/one/`,
  headline: 'Un manuel sur les pompes, from São Tomé to Łódź',
});

const code: Readonly<Record<string, Buffer>> = Object.fromEntries(
  readdirSync(join(root, 'packages/news/cdn'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/cdn/${name}`, read(`packages/news/cdn/${name}`)]),
);

/** A file of ours as it is built. */
export const built = (path: string): string => String(code[path]);

/**
 * A newsroom's server.
 * @param answers what it does by path, when it fails; else it answers as it should
 * @param fails whether it does now
 */
export const startNewsroom = async (
  answers: Readonly<Record<string, Answer>> = {},
  fails: () => boolean = () => true,
): Promise<Listening> => {
  const listening = await listen((request, response) => {
    const { url = '/' } = request;
    const path = url.replace(/[?#].*/s, '');
    const isDocument = path === files.document;
    const body = isDocument ? JSON.stringify(announcement(`http://${request.headers.host}`)) : code[path];
    const given = answers[path];
    const type = `${path.endsWith('.js') ? 'text/javascript' : 'application/json'}; charset=utf-8`;
    const exchange = { request, response, type, body: Buffer.from(body ?? ''), leave: listening.leave };
    if (given && fails()) given(exchange);
    else (body === undefined ? status(404) : answer())(exchange);
  });
  return listening;
};
