import type { Unit } from './lines.js';
import type { Span } from './text.js';

/** Words between quotation marks. */
export interface Quotation extends Span {
  readonly open: Span;
  readonly close: Span;
  /** Marks that open the quotation again where it runs on into another paragraph, with the break before them. */
  readonly restarts: readonly Span[];
}

/** Units that one quotation holds together; most passages are one unit. */
export interface Passage extends Span {
  readonly units: readonly Unit[];
  readonly quotations: readonly Quotation[];
}

export interface QuotationsFound {
  readonly passages: Passage[];
  /** Marks that open a quotation which nothing closes. */
  readonly unclosed: Span[];
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”“',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '‹': '›',
  '「': '」',
  '『': '』',
  '〝': '〞',
  '＂': '＂',
};

const marks = /[“”„"«»‘’‚'‹›「」『』〝〞＂]/g;

const isSingle = (mark: string): boolean => /['‘’‚‹]/.test(mark);

/** Letters of scripts that part no words: a mark may stand between any two. */
const unparted = /[\p{Script=Han}、。，；：！？（）《》【】…]/u;

const opensWord = (flat: string, at: number): boolean =>
  (/^$|[\s([{—–/“„«‘"-]/.test(flat[at - 1] ?? '') || unparted.test(flat[at - 1] ?? '')) &&
  /\S/.test(flat[at + 1] ?? '');

const closesWord = (flat: string, at: number): boolean =>
  /\S/.test(flat[at - 1] ?? '') && (!/[\p{L}\p{N}]/u.test(flat[at + 1] ?? '') || unparted.test(flat[at + 1] ?? ''));

/** How many marks ahead the end of a quotation in single marks is looked for: the others may be apostrophes. */
const patience = 12;

interface Mark {
  readonly at: number;
  readonly mark: string;
}

/** The mark that closes single marks opened here: one after a punctuation mark, else the first that can. */
const singleCloser = (flat: string, all: readonly Mark[], from: number): number => {
  const wanted = closers[all[from]?.mark ?? ''] ?? '';
  let first = -1;
  for (let index = from + 1; index < Math.min(all.length, from + patience); index++) {
    const { at, mark } = all[index] ?? { at: 0, mark: '' };
    if (mark === '‘' || (mark === "'" && opensWord(flat, at))) break;
    if (!wanted.includes(mark) || !closesWord(flat, at)) continue;
    if (/[.,!?;:…]/.test(flat[at - 1] ?? '')) return index;
    if (first < 0) first = index;
  }
  return first;
};

/**
 * Whether marks inside others of their kind close by themselves: “«Проект «Парус» и «Якорь»…»”, or share their closing
 * mark with the outer ones: “«Мы открываем завод «Вектор», — сказал он”.
 */
const nestingAt = (flat: string, all: readonly Mark[], at: number, end: number): 'closed' | 'shared' | 'none' => {
  const mark = all[at]?.mark ?? '';
  const wanted = closers[mark] ?? '';
  if (wanted.includes(mark)) return 'none';
  let depth = 2;
  let first: number | undefined;
  for (const one of all.slice(at + 1, at + 1 + patience * 2)) {
    if (one.mark === mark) depth++;
    else if (wanted.includes(one.mark)) {
      first ??= one.at;
      if (--depth === 0) return 'closed';
    }
  }
  const isEnd =
    first !== undefined && /^[.!?…]?(?:[.,]? [—–-] |[.,]?$)/u.test(flat.slice(first + 1, Math.min(end, first + 6)));
  return depth === 1 && isEnd ? 'shared' : 'none';
};

const isOpener = (flat: string, { at, mark }: Mark): boolean => {
  if (!closers[mark]) return false;
  // French has a space inside its marks.
  if (mark === '«' && /\s/.test(flat[at + 1] ?? '')) return /^$|[\s([{—–/'"-]/.test(flat[at - 1] ?? '');
  // A word of one letter or two is written together with what follows it.
  if (
    /(?:^|[\s(])\p{Script=Arabic}{1,2}ـ?$/u.test(flat.slice(Math.max(0, at - 4), at)) &&
    /[\p{L}\p{N}]/u.test(flat[at + 1] ?? '')
  )
    return true;
  if (mark === '“' || mark === '„' || mark === '「' || mark === '『' || mark === '〝' || mark === '‹') return true;
  return opensWord(flat, at);
};

interface Pending {
  readonly open: Span;
  readonly mark: string;
  readonly restarts: Span[];
  depth: number;
}

const isSignature = (flat: string, { start, end }: Unit): boolean =>
  end - start < 160 && /^[–—―-]{1,2} ?\p{Lu}/u.test(flat.slice(start, start + 4));

/**
 * Finds what stands between quotation marks of any kind, and joins the units that a quotation runs through.
 *
 * @param namesSpeaker whether a unit names somebody and says nothing else
 */
export const quotationsIn = (
  flat: string,
  units: readonly Unit[],
  namesSpeaker: (unit: Unit) => boolean,
): QuotationsFound => {
  const passages: Passage[] = [];
  const unclosed: Span[] = [];
  let pending: Pending | undefined;
  let joined: Unit[] = [];
  let found: Quotation[] = [];

  for (const [index, unit] of units.entries()) {
    joined.push(unit);
    const all: Mark[] = [...flat.slice(unit.start, unit.end).matchAll(marks)].map((one) => ({
      at: unit.start + one.index,
      mark: one[0],
    }));
    const has = (mark: string, from: number): boolean =>
      all.slice(from, from + patience).some((one) => one.mark === mark);
    for (let next = 0; next < all.length; next++) {
      const one = all[next];
      if (!one) break;
      const { at, mark } = one;
      const span = { start: at, end: at + 1 };
      if (pending) {
        if (at === unit.start && pending.restarts.at(-1)?.end === at + 1) continue;
        const isCloser: boolean =
          (closers[pending.mark] ?? '').includes(mark) ||
          (mark === '"' && /[“„”]/.test(pending.mark) && !has('”', next) && closesWord(flat, at));
        if (isCloser && pending.depth > 0) pending.depth--;
        else if (isCloser && !(mark === '"' && pending.mark === '"' && opensWord(flat, at) && !closesWord(flat, at))) {
          found.push({
            start: pending.open.start,
            end: span.end,
            open: pending.open,
            close: span,
            restarts: pending.restarts,
          });
          pending = undefined;
        } else if (mark === pending.mark) {
          const inner = nestingAt(flat, all, next, unit.end);
          if (inner === 'closed') pending.depth++;
          else if (inner === 'none') {
            unclosed.push(pending.open);
            pending = { open: span, mark, restarts: [], depth: 0 };
          }
        }
      } else if (isOpener(flat, one)) {
        if (isSingle(mark)) {
          const closer = singleCloser(flat, all, next);
          const close = all[closer];
          if (close) {
            found.push({
              start: at,
              end: close.at + 1,
              open: span,
              close: { start: close.at, end: close.at + 1 },
              restarts: [],
            });
            next = closer;
          } else if (mark === '‘' && flat[units[index + 1]?.start ?? -1] === mark)
            pending = { open: span, mark, restarts: [], depth: 0 };
        } else pending = { open: span, mark, restarts: [], depth: 0 };
      }
    }
    const next = units[index + 1];
    if (pending && next && !next.marker && flat[next.start] === pending.mark) {
      pending.restarts.push({ start: unit.end, end: next.start + 1 });
      continue;
    }
    // “…” and under it “— Jane Doe, Director”; without the dash, under nothing but what she said.
    const last = found.at(-1);
    if (!pending && next && last?.end === unit.end) {
      if (isSignature(flat, next)) continue;
      if (last.start === joined[0]?.start && next.end - next.start < 240 && namesSpeaker(next)) continue;
    }
    if (pending) unclosed.push(pending.open);
    pending = undefined;
    const first = joined[0];
    if (first) passages.push({ start: first.start, end: unit.end, units: joined, quotations: found });
    joined = [];
    found = [];
  }
  return { passages, unclosed };
};
