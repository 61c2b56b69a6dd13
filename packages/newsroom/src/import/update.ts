import { validate, type Draft } from '@unido/announcement';
import { isDeepStrictEqual } from 'node:util';
import { locator, parseJson } from '../json.js';
import { InputError, UsageError } from '../problem.js';
import type { ImportOptions } from './complete.js';
import { asJson, replaceFile, textIfAny, writeNew } from './files.js';
import { keep, keptFile, readKept } from './kept.js';
import { mergeDocuments, type Conflict } from './merge/merge.js';
import { readItem, type Release } from './read-release.js';
import type { Item } from './source.js';

const faultsOf = (document: unknown): string[] => {
  const result = validate(document);
  return result.ok ? [] : result.faults.map(({ path, found }) => `${path}: ${found}`);
};

const says: Readonly<Record<Conflict['kind'], string>> = {
  both: 'corrected by hand, and changed in the source; the correction stays. The source now says',
  'removed-by-hand': 'removed by hand, and changed in the source; it stays removed. The source now says',
  'removed-in-source': 'corrected by hand, and no longer in the source; the correction stays. The source said',
};

/** The fields at which two documents differ. */
const differences = (mine: Draft, theirs: Draft): string[] => {
  const [one, other]: Readonly<Record<string, unknown>>[] = [{ ...mine }, { ...theirs }];
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])]
    .filter((name) => name !== 'id' && !isDeepStrictEqual(one?.[name], other?.[name]))
    .map((name) => `/${name}`);
};

const documentIn = (target: string, text: string): Draft => {
  const value = parseJson(target, text);
  if (typeof value === 'object' && value !== null && 'body' in value && Array.isArray(value.body))
    return value as Draft;
  throw new InputError(`${target}: it is no announcement; name the document that was made from this release`);
};

interface Outcome {
  readonly document: Draft;
  readonly lines: readonly string[];
}

const conflictLines = (target: string, document: Draft, conflicts: readonly Conflict[]): string[] => {
  const placeOf = locator(asJson(document));
  return conflicts.map(({ path, kind, source }) => {
    const place = placeOf({ path, found: '', mend: '' });
    return `${target}:${place}: ${path}: ${says[kind]} “${source}”`;
  });
};

const merged = (target: string, base: Draft | undefined, mine: Draft, theirs: Draft): Outcome => {
  if (!base) {
    const places = differences(mine, theirs);
    return {
      document: mine,
      lines: [
        places.length
          ? `${target}: what the last import made is not known, so the document is taken as right where it differs from the source: ${places.join(', ')}`
          : `${target}: nothing differs from the source`,
      ],
    };
  }
  const { value, conflicts, followed, kept } = mergeDocuments(base, mine, theirs);
  return {
    document: value,
    lines: [
      ...conflictLines(target, value, conflicts),
      `${target}: places that follow the source: ${followed}, corrections that stay: ${kept}, to be checked: ${conflicts.length}`,
    ],
  };
};

/**
 * Brings a document up to date with its source, or makes it. Corrections stay. The document is replaced whole, and
 * only by one that has no fault that it did not have before.
 * @returns the release as it was read, and lines for a person. Throws an InputError where nothing can be done, and then nothing was.
 */
export const update = async (
  item: Item,
  target: string,
  given: ImportOptions,
): Promise<{ readonly release: Release; readonly lines: readonly string[] }> => {
  if (!target.endsWith('.json'))
    throw new UsageError(`--update “${target}” will not do; name a document, <slug>.json.`);
  const before = await readKept(target);
  const options = { ...before?.options, ...given };
  const release = readItem(item, options);
  const { document: theirs } = release;
  const text = await textIfAny(target);
  if (text === undefined) {
    if (!(await writeNew(target, asJson(theirs))))
      throw new InputError(`${target}: it has just been made by somebody else; call again`);
    await keep(target, { options, document: theirs });
    return { release, lines: [`${target}: made; corrections in it will stay when you import again`] };
  }

  const mine = documentIn(target, text);
  const { document, lines } = merged(target, before?.document, mine, theirs);
  const known = new Set(faultsOf(mine));
  const faults = faultsOf(document).filter((fault) => !known.has(fault));
  if (faults.length)
    throw new InputError(
      ...faults.map((fault) => `${target}: the source and the corrections don’t go together, at ${fault}`),
      `${target}: it is left as it is; correct it by hand, then remove ${keptFile(target)}`,
    );
  if (!isDeepStrictEqual(document, mine)) {
    if ((await textIfAny(target)) !== text)
      throw new InputError(`${target}: somebody else has just changed it; it is left as it is; call again`);
    await replaceFile(target, asJson(document));
  }
  await keep(target, { options, document: theirs });
  return { release, lines };
};
