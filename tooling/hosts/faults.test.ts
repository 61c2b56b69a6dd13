import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowsers } from '../browsers.mjs';
import type { Engine } from '../visitor/engines/engine.js';
import { start } from '../visitor/engines/index.js';
import { tag } from '../visitor/page.js';
import type { HostCase } from './case.js';
import { life } from './cases/life.js';
import { styles } from './cases/styles.js';
import { plainStyles, run, type PlainStyles } from './run.js';
import { bundle, startSites } from './sites.js';

const { browsers } = ensureBrowsers(['chromium']);
const plain: HostCase = { name: 'plain', does: '', page: () => ({}) };
const named = (name: string): HostCase => {
  const found = [...life.cases, ...styles.cases].find((one) => one.name === name);
  if (!found) throw new Error(`There is no case ${name}`);
  return found;
};

let engine: Engine | undefined;
let asIs: PlainStyles;

beforeAll(async () => {
  engine = await start('chromium', browsers);
  const sites = await startSites({});
  if (engine) asIs = await plainStyles(engine, sites);
  sites.stop();
});
afterAll(() => engine?.close());

/** What is found wrong with a file of ours that is not as it should be. */
const faults = async (code: string, one: HostCase = plain): Promise<string> => {
  if (!engine) throw new Error('There is no Chromium');
  const sites = await startSites({}, code);
  const results = await run(engine, sites, asIs, [one]);
  sites.stop();
  return results.get(one)?.join('; ') ?? '';
};

const replaced = (from: string, to: string): string => {
  if (!bundle.includes(from)) throw new Error(`Our file has no ${from} any more`);
  return bundle.replace(from, to);
};

const whole = 'article{max-inline-size:';
const taken = 'disconnectedCallback(){super.disconnectedCallback(),';

const spoilt: readonly (readonly [what: string, code: string, found: RegExp, one?: HostCase])[] = [
  ['hides a part', replaced(whole, `article>p{visibility:hidden}${whole}`), /paragraph 1 not shown/],
  ['covers a part', replaced(whole, `article::after{content:"";position:fixed;inset:0}${whole}`), /headline covered/],
  ['is in disorder', replaced(whole, `article{letter-spacing:1px}${whole}`), /paragraph: letter-spacing is 1px/],
  [
    'lets the page’s style in',
    replaced('all:initial', '--all:initial'),
    /text-transform is uppercase/,
    named('Loud body text'),
  ],
  ['leaves a global', `${bundle}\nglobalThis.left=1`, /globals change: left/],
  ['patches a global', `${bundle}\nArray.prototype.at=()=>1`, /globals change: Array\.prototype\.at/],
  ['styles the page', `${bundle}\ndocument.body.style.letterSpacing='9px'`, /own elements change: .*letter-spacing/],
  ['moves the page', `${bundle}\ndocument.body.prepend('A banner')`, /own elements change: .*place/],
  ['talks', `${bundle}\nconsole.error('Hello')`, /the console has “error Hello”/],
  ['throws', `${bundle}\nthrow new Error('Oh')`, /thrown: .*Oh/],
  ['rejects', `${bundle}\nPromise.reject(new Error('Oh'))`, /rejected: .*Oh/],
];

/** What a tag may leave behind when it is taken away, and what that is called. */
const left: Readonly<Record<string, RegExp>> = {
  'addEventListener("resize",()=>{})': /stays: a listener for resize on Window/,
  'setTimeout(()=>{},1e6)': /stays: setTimeout/,
  'new ResizeObserver(()=>{}).observe(document.body)': /stays: ResizeObserver/,
  'document.body.append(document.createElement("i"))': /stays: elements or style sheets/,
};

test.skipIf(!browsers.chromium)('finds no fault with what is right', async () => {
  expect(await faults(bundle)).toBe('');
});

for (const [what, code, found, one] of spoilt)
  test.skipIf(!browsers.chromium)(`finds fault with a tag that ${what}`, async () => {
    expect(await faults(code, one)).toMatch(found);
  });

for (const [work, found] of Object.entries(left))
  test.skipIf(!browsers.chromium)(`finds fault with a tag that leaves ${work}`, async () => {
    expect(await faults(replaced(taken, `${taken}${work},`), named('Taken away'))).toMatch(found);
  });

test.skipIf(!browsers.chromium)('finds fault with a page that covers all', async () => {
  const covering = {
    ...plain,
    page: () => ({ head: '<style>header { position: fixed; inset: 0; z-index: 1 }</style>' }),
  };
  expect(await faults(bundle, covering)).toMatch(/headline covered/);
  const hiding: HostCase = { ...plain, page: (at) => ({ main: `<div style="opacity: 0">${tag(at)}</div>` }) };
  expect(await faults(bundle, hiding)).toMatch(/headline not shown/);
});
