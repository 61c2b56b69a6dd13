import type { Register } from '../register.js';
import type { Phrases } from './roles.js';

/** One to three words that may name somebody. */
const words = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}\p{M}'’.-]+){0,2}/u;

/** Somebody whom one word or a few name, whom the text has named in full: “Müller”. */
export const knownIn = (
  { lexicon, titles }: Phrases,
  register: Register,
  text: string,
): { name: string; length: number } | undefined => {
  const { article } = lexicon.language;
  const lead = lexicon.pattern`^(?:(?:${article})|(?:${titles}) )*`.exec(text)?.[0].length ?? 0;
  // “вспоминает Тер-Петросян. Только”: a full stop behind more than a letter ends the name.
  const named = (words.exec(text.slice(lead))?.[0] ?? '').replace(/(?<=\p{Ll})\.(?= |$).*$/u, '');
  const all = named.split(' ');
  for (let count = all.length; count > 0; count--) {
    const name = all.slice(0, count).join(' ');
    if (name && register.find(name).length && !lexicon.has('sentenceStarters', name.toLowerCase()))
      return { name, length: lead + name.length };
  }
  return undefined;
};
