import { format } from 'prettier';
import { engines } from '../browsers.mjs';
import type { EngineName } from '../visitor/engines/engine.js';
import type { Group, HostCase } from './case.js';
import type { Faults } from './run.js';

export type Results = Readonly<Record<EngineName, Faults>>;

const marks = { whole: '✓', 'whole but its picture': '✓ but its picture', fallback: '✓ fallback' };

const cell = (one: HostCase, faults: readonly string[], known: string | undefined): string =>
  faults.length ? `✗ ${known ?? faults.join('; ')}` : marks[one.outcome ?? 'whole'];

const row = (one: HostCase, results: Results): string => {
  const cells = engines.map((name) => cell(one, results[name].get(one) ?? ['not visited'], one.known?.[name]));
  return `| ${[one.name, one.does, ...cells, one.note ?? ''].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
};

const section = ({ title, intro, cases }: Group, results: Results): string => `## ${title}

${intro ?? ''}

| case | what the page does | Chromium | Firefox | WebKit | to know |
| --- | --- | --- | --- | --- | --- |
${cases.map((one) => row(one, results)).join('\n')}
`;

/** What came of all cases, for webmasters to read. */
export const table = (groups: readonly Group[], results: Results): Promise<string> =>
  format(
    `# On every kind of page

What becomes of \`<unido-news>\` on pages that do not make it easy, as a visitor sees it in three browsers. A test run makes these tables: it serves each page with the newsroom on another origin, opens it in Chromium, Firefox and WebKit (WebKitGTK), reads the announcement, and looks at what is around it. \`npm test\` fails where this file says something else than what it saw; the pages are in [tooling/hosts/cases](../tooling/hosts/cases).

- **✓** The announcement is shown whole: headline, dateline, every paragraph, the quotations with their speakers, all who attended, the picture and the acknowledgement can be seen, and nothing covers them. Its fonts, sizes, colours, spaces and direction are those it has on a plain page. The page’s own elements keep their place and their style. No global of the page has changed. The console says nothing.
- **✓ but its picture**, where the page allows none: the same without it.
- **✓ fallback**, where the announcement can’t come: what stands in the tag is shown, the rest is as above, and what the console says is our one line or the browser’s.
- **✗** It is not so, and why.

${groups.map((group) => section(group, results)).join('\n')}`,
    { parser: 'markdown', proseWrap: 'preserve', printWidth: 120 },
  );
