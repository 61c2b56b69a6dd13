import { format } from 'prettier';
import { engines } from '../browsers.mjs';
import type { EngineName } from '../visitor/engines/engine.js';
import { everyWay, type FaultCase, type Group, type Situation } from './case.js';
import { isPassing, outcomeOf } from './expected.js';
import type { Faults } from './run.js';

export type Results = Readonly<Record<EngineName, Faults>>;

const labels: Readonly<Record<EngineName, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** What is so if nothing is wrong. */
const right = (one: FaultCase, situation: Situation, engine: EngineName): string => {
  const outcome = outcomeOf(one, engine);
  if (situation === 'mirror') return 'the mirror’s';
  if (situation === 'passes') return isPassing(outcome, one) ? 'by itself' : 'when online again';
  if (situation === 'kept' && one.refused !== 404 && one.refused !== 410) return 'the copy';
  return /^(shown|waits|no script)$/.test(outcome) ? outcome : `\`${outcome}\``;
};

const result = (one: FaultCase, situation: Situation, engine: EngineName, results: Results): string => {
  const faults = results[engine].get(one)?.[situation] ?? ['not visited'];
  if (faults.length) return `✗ ${faults.join('; ')}`;
  return `✓ ${right(one, situation, engine)}`;
};

/** What came of a case: once where it is the same in all browsers. */
const cell = (one: FaultCase, situation: Situation, results: Results): string => {
  if (situation !== 'first' && !one.also?.includes(situation)) return '';
  const each = engines.map((name) => [name, result(one, situation, name, results)] as const);
  const different = new Set(each.map(([, text]) => text));
  return different.size === 1
    ? [...different].join('')
    : each.map(([name, text]) => `${labels[name]} ${text}`).join('; ');
};

const row = (cells: readonly string[]): string => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;

const section = ({ title, intro, cases }: Group, results: Results): string => `## ${title}

${intro ?? ''}

| case | what goes wrong | what comes of it | to know |
| --- | --- | --- | --- |
${cases.map((one) => row([one.name, one.does, cell(one, 'first', results), one.note ?? ''])).join('\n')}
`;

/** What came of all cases, for webmasters to read. */
export const table = (groups: readonly Group[], results: Results): Promise<string> =>
  format(
    `# When something goes wrong

What becomes of \`<unido-news>\` when what it needs does not come, or not right, as a visitor sees it in three browsers. A test run makes these tables: for each case a server fails so on purpose, and a page with three tags is opened in Chromium, Firefox and WebKit (WebKitGTK). One tag has a link inside, one is empty, and one asks another newsroom, with which all is well. \`npm test\` fails where this file says something else than what it saw; the cases are in [tooling/faults/cases](../tooling/faults/cases).

- **✓ and a code**: nothing could be shown. What stands in the tag stays, and what is below it has not moved; in the empty tag a sentence says what happened, with a link to the newsroom, and it takes no more room than the line that says it loads. The page gets \`unido-news-error\` with this [code](errors/README.md), the console one line for each of the two tags.
- **✓ shown**: the announcement is shown all the same.
- **✓ waits**: what stands in the tag stays; the empty one says that it loads. There is neither event nor line.
- **✓ no script**: what stands in the tag stays.
- **✗**: it is not so, and why.

In all of them the tag with the other newsroom shows its announcement, if there is a script at all. Nothing is thrown into the page, no promise is left rejected, no global and none of the page’s own elements change, and the console says nothing else.

${groups.map((group) => section(group, results)).join('\n')}
## With something to fall back on

Some of these faults once more: where \`mirrors\` names an address with which all is well; where the reader has seen the announcement before, and comes again; and where the fault passes. Then it is shown, from the mirror, as a copy with its date, or when it is asked for again: by itself after a second or so, or, where that alone would not help, when the page has a network again. The console gets its line once, the page \`unido-news-error\` only in the last column, before \`unido-news-load\`. What the newsroom says is gone is not shown from a copy.

| case | with a mirror | seen before | the fault passes |
| --- | --- | --- | --- |
${groups
  .flatMap(({ cases }) => cases.filter(({ also }) => also))
  .map((one) => row([one.name, ...everyWay.map((situation) => cell(one, situation, results))]))
  .join('\n')}
`,
    { parser: 'markdown', proseWrap: 'preserve', printWidth: 120 },
  );
