import { status } from '../answers.js';
import { files, type Group } from '../case.js';

/** A page whose reader's clock is wrong by so many hours. */
const wrong = (hours: number) => (): { head: string } => ({
  head: `<script>{
    const Right = Date;
    const by = ${hours * 3_600_000};
    globalThis.Date = class Date extends Right {
      constructor(...values) {
        values.length ? super(...values) : super(Right.now() + by);
      }
      static now() {
        return Right.now() + by;
      }
    };
  }</script>`,
});

export const reader: Group = {
  title: 'A clock that is wrong',
  cases: [
    { name: 'Behind', does: 'The reader’s clock is 13 hours behind.', page: wrong(-13), outcome: 'shown' },
    { name: 'Ahead', does: 'It is 13 hours ahead.', page: wrong(13), outcome: 'shown' },
    {
      name: 'Ahead, and no announcement',
      does: 'It is 13 hours ahead; 503 for the announcement.',
      page: wrong(13),
      server: { [files.document]: status(503) },
      outcome: 'http',
    },
  ],
};
