import { status, unshared } from '../answers.js';
import { everyWay, files, type FaultCase, type Group } from '../case.js';

const { document } = files;

const refusal = (code: number, does: string, more: Partial<FaultCase> = {}): FaultCase => ({
  name: String(code),
  does,
  server: { [document]: status(code) },
  refused: code,
  outcome: 'http',
  ...more,
});

export const answers: Group = {
  title: 'An answer that is no success',
  cases: [
    refusal(401, 'A sign-in is asked for.'),
    refusal(403, 'It is forbidden.'),
    refusal(404, 'There is nothing at the address.', { also: everyWay }),
    refusal(410, 'There is nothing any more.', { also: everyWay }),
    refusal(408, 'The server has waited too long.'),
    refusal(425, 'It is too early.'),
    refusal(429, 'Too many requests; the server says when to come again.', {
      server: {
        [document]: status(429, { 'retry-after': '1', 'access-control-expose-headers': 'retry-after' }),
      },
      also: ['passes'],
    }),
    refusal(500, 'The server has failed.'),
    refusal(502, 'What is behind the server has failed.'),
    refusal(503, 'The server is being worked on.', { also: everyWay }),
    refusal(504, 'What is behind the server does not answer.'),
    {
      name: 'Not shared',
      does: 'The announcement, without `Access-Control-Allow-Origin`.',
      server: { [document]: unshared(200) },
      outcome: 'network',
    },
    {
      name: '404, not shared',
      does: 'There is nothing at the address, and pages of other origins may not even know that.',
      server: { [document]: unshared(404) },
      outcome: 'network',
      note: 'A server should send `Access-Control-Allow-Origin` with its errors, too.',
    },
  ],
};
