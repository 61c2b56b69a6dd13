import { answer, endless, promisesLess, promisesMore } from '../answers.js';
import { everyWay, files, type FaultCase, type Group } from '../case.js';

const { document } = files;

const body = (
  name: string,
  does: string,
  outcome: FaultCase['outcome'],
  change: (body: Buffer) => Buffer | string,
  more: Partial<FaultCase> = {},
): FaultCase => ({ name, does, server: { [document]: answer({}, change) }, outcome, ...more });

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** The announcement with something in front of what it says. */
const before =
  (members: string) =>
  (announcement: Buffer): string =>
    `{${members},${announcement.toString().slice(1)}`;

export const bodies: Group = {
  title: 'Not what was promised, or not what it should be',
  cases: [
    body('A page', 'A page with 200, as HTML: a sign-in, or an error that says it is none.', 'type', String, {
      server: { [document]: answer({ 'content-type': 'text/html; charset=utf-8' }, () => '<h1>Sign in</h1>') },
      also: everyWay,
    }),
    body('No type', 'The announcement, without `Content-Type`.', 'type', String, {
      server: { [document]: answer({ 'content-type': '' }) },
    }),
    body('A page as JSON', 'A page that says it is JSON.', 'json', () => '<!doctype html><h1>Sign in</h1>'),
    body('UTF-16', 'The announcement in UTF-16.', 'json', (right) => Buffer.from(`\uFEFF${String(right)}`, 'utf16le')),
    body('ISO 8859-1', 'The announcement in ISO 8859-1, said to be UTF-8.', 'json', (right) =>
      Buffer.from(String(right).replace('Łódź', 'Lódz'), 'latin1'),
    ),
    body('A byte order mark', 'The announcement with one in front, as some editors write it.', 'shown', (right) =>
      Buffer.concat([Buffer.from('\uFEFF'), right]),
    ),
    {
      name: 'Not compressed',
      does: '`Content-Encoding: gzip`, and the announcement as plain text.',
      server: { [document]: answer({ 'content-encoding': 'gzip' }) },
      outcome: 'network',
      but: { webkit: 'shown' },
    },
    body('Nothing', 'An empty answer.', 'json', () => ''),
    body(
      'Cut short',
      'Half of the announcement, as if it were all.',
      'json',
      (right) => right.subarray(0, right.length >> 1),
      { also: everyWay },
    ),
    {
      name: 'Less than promised',
      does: '`Content-Length` says a thousand bytes more than come before the connection ends.',
      server: { [document]: promisesMore(false) },
      outcome: 'network',
    },
    {
      name: 'Less than promised, and silence',
      does: 'The same, and the connection does not end.',
      server: { [document]: promisesMore(true) },
      outcome: 'timeout',
      slow: true,
    },
    {
      name: 'More than promised',
      does: '`Content-Length` says half of it.',
      server: { [document]: promisesLess },
      outcome: 'json',
    },
    {
      name: '50 MB',
      does: 'Fifty megabytes of one headline.',
      server: { [document]: endless(50_000_000) },
      outcome: 'size',
      also: everyWay,
    },
    body('100,000 brackets', 'A list in a list, a hundred thousand deep.', 'document', () => nested(100_000)),
    body(
      '100,000 brackets in a field',
      'The announcement, with such a list in a field that no version has.',
      'shown',
      before(`"more":${nested(100_000)}`),
    ),
    body('Twice the same', 'Fields that come twice; the last one counts.', 'shown', before('"headline":"A first one"')),
    body(
      'Names of the language’s own',
      'Fields named `__proto__`, `constructor`, `toString`, `hasOwnProperty` and `then`.',
      'shown',
      before(
        '"__proto__":{"polluted":1,"headline":2},"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":1,"then":1',
      ),
    ),
    body(
      'Names in the place of fields',
      'The headline stands below `__proto__`, and nowhere else.',
      'document',
      (right) => String(right).replace(/"headline":("[^"]*")/, '"__proto__":{"headline":$1}'),
    ),
    body('Another document', 'JSON that is no announcement.', 'document', () => '{"version":1,"name":"a package"}', {
      also: everyWay,
    }),
  ],
};
