import type { Register } from '../register.js';
import type { Phrases } from './roles.js';

/** One to three words that may name somebody, by script. */
const words = {
  han: /^\p{Script=Han}{1,3}/u,
  arabic: /^[\p{Script=Arabic}\p{M}]+(?: [\p{Script=Arabic}\p{M}]+){0,2}/u,
  capitals: /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}\p{M}'’.-]+){0,2}/u,
};

/** Somebody whom one word or a few name, whom the text has named in full: “Müller”, “邹先生”. */
export const knownIn = (
  { lexicon, titles }: Phrases,
  register: Register,
  text: string,
): { name: string; length: number } | undefined => {
  const { script, article } = lexicon.language;
  const lead = lexicon.pattern`^(?:(?:${article})|(?:${titles}) )*`.exec(text)?.[0].length ?? 0;
  const space = script === 'han' ? '' : ' ';
  // “вспоминает Тер-Петросян. Только”: a full stop behind more than a letter ends the name.
  const named = (words[script].exec(text.slice(lead))?.[0] ?? '').replace(/(?<=\p{Ll})\.(?= |$).*$/u, '');
  const all = named.split(space);
  for (let count = all.length; count > 0; count--) {
    const name = all.slice(0, count).join(space);
    const rest = text.slice(lead + name.length);
    // In Chinese a title stands behind, and without one a single character is no name.
    const title = script === 'han' ? (lexicon.pattern`^(?:${titles})`.exec(rest)?.[0].length ?? 0) : 0;
    if (script === 'han' && name.length < 2 && !title) continue;
    if (name && register.find(name).length && !lexicon.has('sentenceStarters', name.toLowerCase()))
      return { name, length: lead + name.length + title };
  }
  return undefined;
};
