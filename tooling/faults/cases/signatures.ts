import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Announcement } from '@unido/announcement';
import { root } from '../../process.mjs';
import { answer, never, status, type Answer } from '../answers.js';
import { files, type FaultCase, type Group } from '../case.js';
import { clock } from '../clock.js';

const { document, keys } = files;
const fixture = (name: string): string =>
  readFileSync(join(root, 'packages/announcement/fixtures/signed', name), 'utf8');

const signed = fixture('english.json');
/** When it was signed, as its signature says. */
const { iat } = JSON.parse(
  Buffer.from((JSON.parse(signed) as { signature: string }).signature.split('.')[0] ?? '', 'base64url').toString(),
) as { iat: number };

const hour = 3_600_000;
const right = { [document]: answer({}, () => signed), [keys]: answer({}, () => fixture('keys.json')) };

const signature = (
  name: string,
  does: string,
  outcome: FaultCase['outcome'],
  server: Readonly<Record<string, Answer>> = {},
  more: Partial<FaultCase> = {},
): FaultCase => ({
  name,
  does,
  outcome,
  server: { ...right, ...server },
  published: JSON.parse(signed) as Announcement,
  attributes: () => 'verify',
  ...more,
});

export const signatures: Group = {
  title: 'What is to be signed',
  intro:
    'With `verify`, only what the newsroom signed is shown. Where it is refused, a sentence says so, also below what stands in the tag.',
  cases: [
    signature('Signed', 'All is as it should be.', 'shown'),
    signature('Not signed', 'The announcement has no signature.', 'signature', {
      [document]: answer({}, () => signed.replace(/,\s*"signature": "[^"]*"/, '')),
    }),
    signature('Changed on the way', 'A word of it is another one.', 'signature', {
      [document]: answer({}, () => signed.replace('twenty-six', 'sixty-two')),
    }),
    signature('No keys', '404 for the newsroom’s keys.', 'keys', { [keys]: status(404) }),
    signature('Keys never', 'No answer for them.', 'keys', { [keys]: never }, { slow: true }),
    signature('A page for keys', 'A page with 200, as HTML.', 'keys', {
      [keys]: answer({ 'content-type': 'text/html; charset=utf-8' }, () => '<h1>Sign in</h1>'),
    }),
    signature(
      'Clock ahead',
      'Signed just now; the reader’s clock is 13 hours ahead.',
      'shown',
      {},
      {
        page: clock({ at: iat * 1000 + 13 * hour }),
      },
    ),
    signature(
      'Clock behind',
      'Signed just now; the reader’s clock is 13 hours behind.',
      'signature',
      {},
      {
        page: clock({ at: iat * 1000 - 13 * hour }),
        note: 'A signature may be from five minutes ahead, no more. When the clock is past it, it holds.',
      },
    ),
  ],
};
