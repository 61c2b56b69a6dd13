import { answer } from './answers.js';
import { files, type FaultCase } from './case.js';
import { groups } from './cases/index.js';
import { built } from './newsroom.js';

const named = (name: string): FaultCase => {
  const found = groups.flatMap(({ cases }) => cases).find((one) => one.name === name);
  if (!found) throw new Error(`There is no case ${name}`);
  return found;
};

/** A case with a file of ours that is not as it should be, and what is to be found wrong. */
export interface Spoilt {
  readonly name: string;
  readonly one: FaultCase;
  readonly found: RegExp;
}

const spoilt = (name: string, found: RegExp, text: string, file: string = files.script, of = '503'): Spoilt => {
  const { also: _, ...one } = named(of);
  return { name, found, one: { ...one, server: { ...one.server, [file]: answer({}, () => text) } } };
};

const script = built(files.script);
const after = (work: string): string => `${script}\n${work}`;
/** Our file, and what it should not do when a tag has failed. */
const onError = (work: string): string =>
  after(`addEventListener('unido-news-error', (event) => { const { target } = event; ${work} });`);
const replaced = (from: string, to: string, file: string = files.script): string => {
  const text = built(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from} any more`);
  return text.replaceAll(from, to);
};
const { steady } = files;

/** What tells nothing is waited for: so these are opened with the slow ones. */
const late = (one: Spoilt): Spoilt => ({ ...one, one: { ...one.one, slow: true } });
const only = (situation: 'kept' | 'passes', one: Spoilt): Spoilt => ({
  ...one,
  one: { ...one.one, also: [situation] },
});

export const spoiltCases: readonly Spoilt[] = [
  spoilt('takes away what stood in it', /filled tag: fallback not shown/, onError('target.textContent = "";')),
  spoilt('hides it', /filled tag: fallback not shown/, onError('target.style.opacity = 0;')),
  spoilt(
    'covers it',
    /filled tag: fallback covered/,
    after(`document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0">')`),
  ),
  spoilt(
    'adds to it',
    /filled tag: sentence is shown/,
    onError('target.append("The announcement could not be reached just now.");'),
  ),
  spoilt('says other words', /empty tag: sentence not shown/, replaced('could not be reached', 'has failed')),
  spoilt(
    'leads elsewhere',
    /empty tag: its link leads to https:\/\/elsewhere\.example/,
    after(
      `addEventListener('unido-news-error', ({ target }) => void target.updateComplete.then(() => {
        const link = target.shadowRoot.querySelector('a');
        if (link) link.href = 'https://elsewhere.example/';
      }));`,
    ),
  ),
  spoilt(
    'writes twice',
    /the console has “warn unido-news\/http: again”/,
    onError('console.warn("unido-news/http: again");'),
  ),
  late(spoilt('does not write', /nothing like \^warn unido-news/, `console.warn = () => undefined;\n${script}`)),
  spoilt('has another code', /tells “https” in the place of “http”/, replaced('"http"', '"https"')),
  spoilt(
    'tells twice',
    /tells “http, http” in the place of “http”/,
    onError('if (!target.told) { target.told = true; target.dispatchEvent(new event.constructor("http", "")); }'),
  ),
  late(
    spoilt('tells nobody', /tells “” in the place of “http”/, replaced('"unido-news-error"', '"unido-news-failed"')),
  ),
  spoilt('throws', /thrown: .*Oh/, onError('throw new Error("Oh");')),
  spoilt('rejects', /rejected: .*Oh/, onError('void Promise.reject(new Error("Oh"));')),
  spoilt('leaves a global', /changed: Window: left/, onError('globalThis.left = 1;')),
  spoilt(
    'moves what is below',
    /what is below the tag moves by/,
    onError('target.style.cssText = "display: flow-root; height: 90px";'),
  ),
  spoilt(
    'is seen to move it',
    /the browser saw p#below-filled/,
    onError('target.style.cssText = "display: flow-root; height: 90px";'),
  ),
  spoilt(
    'grows when it is empty',
    /below the empty tag moves by 9 px/,
    onError('target.style.paddingBlockEnd = "9px";'),
  ),
  spoilt(
    'takes others with it',
    /good tag: headline not shown/,
    onError('document.getElementById("good").style.visibility = "hidden";'),
  ),
  spoilt(
    'shows what is no announcement',
    /filled tag: headline is shown/,
    onError('target.textContent = "Un manuel sur les pompes, from São Tomé to Łódź";'),
    files.script,
    'Cut short',
  ),
  spoilt(
    'pollutes',
    /changed: Object: polluted/,
    after('Object.prototype.polluted = 1;'),
    files.script,
    'Names of the language’s own',
  ),
  only(
    'kept',
    spoilt('shows a copy of what is gone', /headline is shown/, replaced('404', '405', steady), steady, '404'),
  ),
  late(
    only(
      'passes',
      spoilt('does not ask again', /tells “http” in the place of “http, load”/, replaced('1e3', '1e9', steady), steady),
    ),
  ),
];
