import { status } from '../answers.js';
import { files, type Group } from '../case.js';
import { clock } from '../clock.js';

const hours = 13 * 3_600_000;

export const reader: Group = {
  title: 'A clock that is wrong',
  cases: [
    { name: 'Behind', does: 'The reader’s clock is 13 hours behind.', page: clock({ by: -hours }), outcome: 'shown' },
    { name: 'Ahead', does: 'It is 13 hours ahead.', page: clock({ by: hours }), outcome: 'shown' },
    {
      name: 'Ahead, and no announcement',
      does: 'It is 13 hours ahead; 503 for the announcement.',
      page: clock({ by: hours }),
      server: { [files.document]: status(503) },
      outcome: 'http',
    },
  ],
};
