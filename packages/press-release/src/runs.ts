import type { Run, Text } from '@unido/announcement';
import { isLink } from '@unido/announcement/formats';
import type { Span } from './text.js';

/** Turns spans of the source into runs. */
export type Runs = (span: Span, extra?: Omit<Run, 'text'>) => Text;

const address =
  /^(?:https?:\/\/|www\.)[^\s<>"“”«»]+|^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/iu;

/** A web or e-mail address inside a word, as it stands and as a link. */
const addressIn = (word: string): (Span & { href: string }) | undefined => {
  if (word.length > 2000 || !/@|:\/\/|www\./i.test(word)) return undefined;
  const at = /^[\s([{<“"'„«‘]*(?:mailto:|e-?mail:|tel:|web:)?/i.exec(word)?.[0].length ?? 0;
  const found = address.exec(word.slice(at))?.[0].replace(/[.,;:!?)\]}>'’…]+$/u, '');
  if (!found) return undefined;
  const href = /^https?:/i.test(found)
    ? found
    : found.includes('@') && !/^www\./i.test(found)
      ? `mailto:${found}`
      : `https://${found}`;
  return isLink(href) ? { start: at, end: at + found.length, href } : undefined;
};

/** Makes the function that turns spans of a source into runs: line ends in `breaks` stay, wraps become spaces. */
export const runsOver =
  (text: string, breaks: ReadonlySet<number>): Runs =>
  (span, extra = {}) => {
    // Where words are not parted, a line that goes on needs no space either.
    const wrapAt = (at: number, { length }: string): string =>
      /^[\p{Script=Han}，。、；：！？“”「」『』《》（）]{2}$/u.test((text[at - 1] ?? '') + (text[at + length] ?? ''))
        ? ''
        : ' ';
    const shown = ({ start, end }: Span): string =>
      text
        .slice(start, end)
        .replace(/\s+/g, (space, at: number) =>
          /[\n\r\u2028\u2029\v\f]/.test(space) ? (breaks.has(start + at) ? '\n' : wrapAt(start + at, space)) : space,
        );
    const runs: Text = [];
    let from = span.start;
    const add = (to: number): void => {
      if (to > from) runs.push({ text: shown({ start: from, end: to }), ...extra });
      from = to;
    };
    for (const { 0: word, index } of text.slice(span.start, span.end).matchAll(/\S+/g)) {
      const found = addressIn(word);
      if (!found) continue;
      const start = span.start + index + found.start;
      add(start);
      from = span.start + index + found.end;
      runs.push({ text: text.slice(start, from), ...extra, href: found.href });
    }
    add(span.end);
    return runs;
  };
