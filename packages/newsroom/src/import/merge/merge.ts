/**
 * Three versions of a document made one: what the importer made last time (base), what stands there now with a
 * person’s corrections (mine), and what the importer makes of the source now (theirs). What nobody corrected follows
 * the source, corrections stay. Where both changed, the correction stays and is reported.
 */
import { isDeepStrictEqual } from 'node:util';
import { align, bareWords, wordsIn } from './align.js';

/** A place where the source changed what was corrected by hand. */
export interface Conflict {
  /** A JSON pointer into the merged document. */
  readonly path: string;
  readonly kind: 'both' | 'removed-by-hand' | 'removed-in-source';
  /** What the source says there now, or said last; shortened. */
  readonly source: string;
}

export interface Merged<Value> {
  readonly value: Value;
  readonly conflicts: readonly Conflict[];
  /** How many places follow the source, and how many corrections stay. */
  readonly followed: number;
  readonly kept: number;
}

type Fields = Readonly<Record<string, unknown>>;

interface Report {
  conflict(path: string, kind: Conflict['kind'], source: unknown): void;
  follow(): void;
  keep(): void;
}

const same = isDeepStrictEqual;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
};

/** Blocks of one shape may become one another; a list or a picture is another thing. */
const shapeOf = ({ type }: Fields): unknown => (type === 'list' || type === 'image' ? type : 'text');

/** Whether the parts of three objects may be mixed, because all three are of the same thing. */
const isMixable = (base: Fields, mine: Fields, theirs: Fields): boolean => {
  if (shapeOf(base) !== shapeOf(mine) || shapeOf(base) !== shapeOf(theirs)) return false;
  // What the source now takes for something or somebody else is not what was corrected.
  return same(base['type'], theirs['type']) && (base['name'] === undefined || same(base['name'], theirs['name']));
};

const mergeFields = (base: Fields, mine: Fields, theirs: Fields, path: string, report: Report): Fields => {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = mergeValue(base[name], mine[name], theirs[name], `${path}/${escapeKey(name)}`, report, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
};

const escapeKey = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const mergeValue = (
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: string,
  report: Report,
  name: string,
): unknown => {
  if (same(mine, theirs)) return mine;
  if (same(base, mine)) {
    report.follow();
    return theirs;
  }
  if (same(base, theirs)) {
    report.keep();
    return mine;
  }
  if (isFields(base) && isFields(mine) && isFields(theirs) && isMixable(base, mine, theirs))
    return mergeFields(base, mine, theirs, path, report);
  // The runs of a text are one thing: parts of two texts make no third.
  if (Array.isArray(mine) && Array.isArray(theirs) && (base === undefined || Array.isArray(base)) && name !== 'text')
    return name === 'body'
      ? mergeList(paragraphs(base ?? []), paragraphs(mine), paragraphs(theirs), path, report, mergeParagraph).flat()
      : mergeList(base ?? [], mine, theirs, path, report, mergeItem);
  report.keep();
  if (mine === undefined) report.conflict(path, 'removed-by-hand', theirs);
  else if (theirs === undefined) report.conflict(path, 'removed-in-source', base);
  else report.conflict(path, 'both', theirs);
  return mine;
};

type MergeItem<Item> = (base: Item, mine: Item, theirs: Item, path: string, report: Report) => Item;

const mergeItem: MergeItem<unknown> = (base, mine, theirs, path, report) =>
  mergeValue(base, mine, theirs, path, report, 'text');

/** Blocks that go on with the one before them are one paragraph: how it is parted is one decision. */
const paragraphs = (blocks: readonly unknown[]): (readonly unknown[])[] => {
  const out: unknown[][] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last && isFields(block) && block['continues'] === true) last.push(block);
    else out.push([block]);
  }
  return out;
};

const typesOf = (blocks: readonly unknown[]): unknown[] => blocks.map((one) => (isFields(one) ? shapeOf(one) : one));

const pathAt = (path: string, by: number): string => path.replace(/\d+$/, (index) => String(Number(index) + by));

const mergeParagraph: MergeItem<readonly unknown[]> = (base, mine, theirs, path, report) => {
  if (same(typesOf(base), typesOf(mine)) && same(typesOf(base), typesOf(theirs)))
    return mine.map((block, index) => mergeItem(base[index], block, theirs[index], pathAt(path, index), report));
  return mergeItem(base, mine, theirs, path, report) as readonly unknown[];
};

const silent: Report = { conflict: () => undefined, follow: () => undefined, keep: () => undefined };

/** An item of the merged list before it is merged, which needs its place. */
type Slot<Item> =
  | { readonly kind: 'merge'; readonly base: Item; readonly mine: Item; readonly theirs: Item }
  | { readonly kind: 'mine'; readonly item: Item; readonly lost?: Item }
  | { readonly kind: 'theirs'; readonly item: Item };

const unmatched = <Item>(list: readonly Item[], pairs: ReadonlyMap<number, number>): Map<number, Item[]> => {
  const places = new Map([...pairs].map(([base, place]) => [place, base]));
  const out = new Map<number, Item[]>();
  let after = 0;
  for (const [index, item] of list.entries()) {
    const base = places.get(index);
    if (base === undefined) out.set(after, [...(out.get(after) ?? []), item]);
    else after = base + 1;
  }
  return out;
};

const mergeList = <Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  path: string,
  report: Report,
  merge: MergeItem<Item>,
): Item[] => {
  const [mineAt, theirsAt] = [align(base, mine), align(base, theirs)];
  const [addedByMine, addedByTheirs] = [unmatched(mine, mineAt), unmatched(theirs, theirsAt)];
  const clashes = (one: Item, other: Item, third: Item): boolean => {
    let found = false;
    merge(one, other, third, '', { ...silent, conflict: () => (found = true) });
    return found;
  };

  let slots: Slot<Item>[] = [];
  const removals: { readonly at: number; readonly item: Item }[] = [];
  for (let index = 0; index <= base.length; index++) {
    const [own, others] = [addedByMine.get(index) ?? [], addedByTheirs.get(index) ?? []];
    const twins = align(others, own);
    slots.push(
      ...own.map((item): Slot<Item> => {
        const twin = [...twins].find(([, place]) => own[place] === item)?.[0];
        return twin !== undefined && !same(others[twin], item)
          ? { kind: 'mine', item, lost: others[twin] as Item }
          : { kind: 'mine', item };
      }),
      ...others.flatMap((item, place): Slot<Item>[] => (twins.has(place) ? [] : [{ kind: 'theirs', item }])),
    );
    if (index === base.length) break;
    const [before, left, right] = [base[index] as Item, mineAt.get(index), theirsAt.get(index)];
    if (left === undefined && right === undefined) continue;
    if (left === undefined) {
      const item = theirs[right as number] as Item;
      if (same(before, item)) report.keep();
      else removals.push({ at: slots.length, item });
    } else if (right === undefined) {
      const item = mine[left] as Item;
      if (same(before, item)) report.follow();
      else slots.push({ kind: 'mine', item, lost: before });
    } else slots.push({ kind: 'merge', base: before, mine: mine[left] as Item, theirs: theirs[right] as Item });
  }

  // Where the source parts or joins what was corrected, its parts are not added a second time.
  const held = slots.filter(
    (slot) =>
      (slot.kind === 'mine' && slot.lost !== undefined) ||
      (slot.kind === 'merge' && clashes(slot.base, slot.mine, slot.theirs)),
  );
  const heldWords = held.map((slot) =>
    bareWords(slot.kind === 'merge' ? slot.mine : slot.kind === 'mine' ? slot.item : ''),
  );
  const lostWords = held.map((slot) =>
    bareWords(slot.kind === 'merge' ? slot.base : slot.kind === 'mine' ? slot.lost : ''),
  );
  const isHeld = (item: Item): boolean => {
    const words = bareWords(item);
    return words.length > 0 && [...heldWords, ...lostWords].some((one) => one.includes(words));
  };
  slots = slots.flatMap((slot): Slot<Item>[] => {
    if (slot.kind === 'theirs' && isHeld(slot.item)) return [];
    if (slot.kind !== 'merge' || held.includes(slot) || !same(slot.base, slot.mine)) return [slot];
    const words = bareWords(slot.theirs);
    const swallows = lostWords.some((one) => one.length > 20 && words.includes(one));
    return swallows ? [{ kind: 'mine', item: slot.mine, lost: slot.theirs }] : [slot];
  });

  const out: Item[] = [];
  const size = (item: Item): number => (Array.isArray(item) && path.endsWith('/body') ? item.length : 1);
  let count = 0;
  for (const slot of slots) {
    const at = `${path}/${count}`;
    if (slot.kind === 'merge') out.push(merge(slot.base, slot.mine, slot.theirs, at, report));
    else {
      out.push(slot.item);
      if (slot.kind === 'theirs') report.follow();
      else report.keep();
      if (slot.kind === 'mine' && slot.lost !== undefined) {
        const isGone = base.some((one) => one === slot.lost);
        report.conflict(at, isGone ? 'removed-in-source' : 'both', slot.lost);
      }
    }
    count += size(out.at(-1) as Item);
  }
  for (const { item } of removals) report.conflict(path, 'removed-by-hand', item);
  return out;
};

/** Fields without which there is no document: the source’s silence takes none of them away. */
const required = ['version', 'id', 'language', 'headline', 'published', 'body', 'rights'];

/** Merges three versions of a document. Its `id` never changes. */
export const mergeDocuments = <Document extends object>(
  base: Document,
  mine: Document,
  theirs: Document,
): Merged<Document> => {
  const conflicts: Conflict[] = [];
  let [followed, kept] = [0, 0];
  const report: Report = {
    conflict: (path, kind, source) => void conflicts.push({ path, kind, source: shorten(wordsIn(source)) }),
    follow: () => void (followed += 1),
    keep: () => void (kept += 1),
  };
  const [old, now, next] = [base, mine, theirs].map((one) => one as Fields);
  const theirsNow: Fields = { ...next, ...(now && 'id' in now && { id: now['id'] }) };
  const silentOn = required.filter((name) => now?.[name] !== undefined && theirsNow[name] === undefined);
  const value = mergeFields(
    { ...old, ...(now && 'id' in now && { id: now['id'] }) },
    now ?? {},
    { ...theirsNow, ...Object.fromEntries(silentOn.map((name) => [name, old?.[name] ?? now?.[name]])) },
    '',
    report,
  );
  for (const name of silentOn)
    if (old?.[name] !== undefined) report.conflict(`/${name}`, 'removed-in-source', old[name]);
  return { value: value as Document, conflicts, followed, kept };
};
