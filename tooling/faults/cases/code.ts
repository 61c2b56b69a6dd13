import { answer, breaksOff, cutOff, fallsSilent, never, status } from '../answers.js';
import { announcement } from '../newsroom.js';
import { files, type FaultCase, type FaultPlaces, type Group } from '../case.js';

const { document, script, french, translations, steady, verify } = files;

const noScript = (name: string, does: string, more: Partial<FaultCase>): FaultCase => ({
  name,
  does,
  outcome: 'no script',
  lines: [/^not loaded: script$/],
  ...more,
});

/** The announcement at hand in the page, of which `status.json` tells whether it has changed. */
const atHand = ({ newsroom }: FaultPlaces): string =>
  `data="${JSON.stringify(announcement(newsroom)).replaceAll('"', '&quot;')}"`;

const inFrench = (): { root: string } => ({ root: 'lang="fr"' });

export const code: Group = {
  title: 'Our own script, or a part of it, does not come',
  intro:
    'Without the script there is the page as it is: what stands in the tag; and of an empty tag, nothing. So write something into it.',
  cases: [
    noScript('Offline before the script', 'Nobody listens at its address.', {
      page: ({ closed }) => ({ end: `<script type="module" src="${closed}${script}"></script>` }),
    }),
    noScript('No script', '404 for it.', { server: { [script]: status(404) } }),
    noScript('A page for a script', 'A page with 200, as HTML.', {
      server: { [script]: answer({ 'content-type': 'text/html; charset=utf-8' }, () => '<h1>Sign in</h1>') },
    }),
    noScript('Script cut inside', 'The connection is reset after half of it.', {
      server: { [script]: breaksOff('resetAndDestroy') },
    }),
    noScript('Script cut short', 'Half of it, as if it were all: the browser finds it is no script.', {
      server: { [script]: answer({}, (right) => right.subarray(0, right.length >> 1)) },
      lines: [/^thrown: .*SyntaxError/],
    }),
    noScript('Script never', 'The server takes the request, and says nothing.', {
      server: { [script]: never },
      slow: true,
      lines: [],
    }),
    noScript('Half a script, then silence', 'Half of it comes; the connection stays open.', {
      server: { [script]: fallsSilent(0.5) },
      slow: true,
      lines: [],
    }),
    {
      name: 'No language file',
      does: 'A French page; 404 for the file with our French words.',
      page: inFrench,
      server: { [french]: status(404) },
      outcome: 'shown',
      note: 'Our own words are English then.',
    },
    {
      name: 'Offline before the language file',
      does: 'The same, and the connection is reset.',
      page: inFrench,
      server: { [french]: cutOff },
      outcome: 'shown',
    },
    {
      name: 'No language file, no announcement',
      does: '404 for our French words, 503 for the announcement.',
      page: inFrench,
      server: { [french]: status(404), [document]: status(503) },
      outcome: 'http',
    },
    {
      name: 'Language file never',
      does: 'A French page; no answer for the file with our French words.',
      page: inFrench,
      server: { [french]: never },
      outcome: 'shown',
      slow: true,
    },
    {
      name: 'No translations',
      does: 'A French page; 404 for what looks for a translation of an English announcement.',
      page: inFrench,
      server: { [translations]: status(404) },
      outcome: 'shown',
    },
    {
      name: 'Translations never',
      does: 'The same, and no answer.',
      page: inFrench,
      server: { [translations]: never },
      outcome: 'shown',
      slow: true,
    },
    {
      name: 'Nothing to ask again with',
      does: '404 for what shows copies, asks mirrors and asks again.',
      server: { [steady]: status(404) },
      outcome: 'shown',
    },
    {
      name: 'Nothing to ask again with, in time',
      does: 'The same, and no answer.',
      server: { [steady]: never },
      outcome: 'shown',
      slow: true,
    },
    {
      name: 'Nothing to ask again with, the announcement in the page',
      does: '404 for the same, which also looks whether what stands in the page (`data`) has changed.',
      attributes: atHand,
      server: { [steady]: status(404) },
      outcome: 'shown',
    },
    {
      name: 'Nothing to ask again with, no announcement',
      does: '404 for the same, 503 for the announcement.',
      server: { [steady]: status(404), [document]: status(503) },
      outcome: 'http',
    },
    {
      name: 'Gone silent after the script',
      does: 'The newsroom gives our script, and then answers nothing.',
      server: { [steady]: never, [document]: never },
      outcome: 'timeout',
      slow: true,
    },
    {
      name: 'No verification',
      does: 'Only what is signed is to be shown (`verify`); 404 for what checks it.',
      attributes: () => 'verify',
      server: { [verify]: status(404) },
      outcome: 'network',
    },
    {
      name: 'Verification never',
      does: 'The same, and no answer.',
      attributes: () => 'verify',
      server: { [verify]: never },
      outcome: 'timeout',
      slow: true,
    },
  ],
};
