import { breaksOff, breaksOffAndLeaves, cutOff, fallsSilent, never, redirect, slowly, thenLeaves } from '../answers.js';
import { everyWay, files, type Group } from '../case.js';

const { document, script } = files;

export const connections: Group = {
  title: 'No answer, or not all of it',
  cases: [
    {
      name: 'Refused',
      does: 'Nobody listens at the address.',
      at: ({ closed }) => closed + document,
      outcome: 'network',
    },
    {
      name: 'Cut off',
      does: 'The connection is reset in the place of an answer.',
      server: { [document]: cutOff },
      outcome: 'network',
      also: everyWay,
    },
    {
      name: 'Cut inside',
      does: 'It is reset after half of the announcement.',
      server: { [document]: breaksOff('resetAndDestroy') },
      outcome: 'network',
    },
    {
      name: 'Ended inside',
      does: 'It ends after half of the announcement, as if that were all.',
      server: { [document]: breaksOff('end') },
      outcome: 'network',
      but: { webkit: 'json' },
    },
    {
      name: 'Offline before the announcement',
      does: 'The newsroom goes away once it has given our script.',
      server: { [script]: thenLeaves },
      outcome: 'network',
    },
    {
      name: 'Offline inside the announcement',
      does: 'It goes away after half of it, and is not there to be asked again.',
      server: { [document]: breaksOffAndLeaves },
      outcome: 'network',
    },
    {
      name: 'Never an answer',
      does: 'The server takes the request, and says nothing.',
      server: { [document]: never },
      outcome: 'timeout',
      also: everyWay,
      slow: true,
    },
    {
      name: 'Headers, then silence',
      does: 'It says that all is well, and nothing more.',
      server: { [document]: fallsSilent(0) },
      outcome: 'timeout',
      slow: true,
    },
    {
      name: 'Half, then silence',
      does: 'Half of the announcement comes; the connection stays open.',
      server: { [document]: fallsSilent(0.5) },
      outcome: 'timeout',
      slow: true,
    },
    {
      name: 'A byte a second',
      does: 'Never is nothing heard for ten seconds, and it takes a quarter of an hour.',
      server: { [document]: slowly() },
      outcome: 'waits',
      also: ['kept'],
      slow: true,
      note: 'As long as something comes, it is waited for.',
    },
    {
      name: 'Slow',
      does: 'The announcement comes in twelve parts, one a second.',
      server: { [document]: slowly(12) },
      outcome: 'shown',
      slow: true,
    },
    {
      name: 'Round and round',
      does: 'Every answer is a 301 to the same address.',
      server: { [document]: redirect((url) => url) },
      outcome: 'network',
    },
    {
      name: 'Moved',
      does: 'A 301 to where it is now.',
      server: { '/old.json': redirect((url) => url.replace('/old.json', document)) },
      at: ({ newsroom }) => `${newsroom}/old.json`,
      outcome: 'shown',
    },
    {
      name: 'A certificate of its own',
      does: 'The newsroom’s server has a certificate that nobody vouches for.',
      at: ({ secure }) => secure + document,
      outcome: 'network',
    },
  ],
};
