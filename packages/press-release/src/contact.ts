import type { Announcement } from '@unido/announcement';
import { isLink } from '@unido/announcement/formats';
import type { Knowledge } from './knowledge.js';
import type { Unit } from './lines.js';

type Contact = NonNullable<Announcement['contact']>;

/** How much of a contact section is read, in characters. */
const longest = 4000;

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u;
const phone =
  /\b0\d{2,3}[ -]?\d{7,8}\b|\b1\d{2}[ -]?\d{4}[ -]?\d{4}\b|\b[2-9]\d{3} \d{4}\b|(?:\(?\+|\b00|\()\d[\d\s()/.–-]{5,22}\d|\b0\d{2,5}[ -]?\d{3}[ -]?\d{3,4}\b|\b\d{2,4}[ -]\d{3,4}[ -]\d{3,4}\b/;
const web = /(?:https?:\/\/|www\.)[^\s<>"“”«»,;()]+/i;

const nameIn = (knowledge: Knowledge, text: string): string | undefined => {
  const { lexicon } = knowledge;
  const span = { start: 0, end: text.length };
  const [mention] = knowledge.mentionsIn(text, span).filter(({ sure }) => sure);
  if (mention) return mention.person.name;
  const clean = text.replace(lexicon.pattern`^(?:${lexicon.language.sections.contactLabels})\\s*[:：]\\s*`, '');
  // A name without honorific or role is one only at the start of its line: elsewhere it may be a street or a town.
  const asked = lexicon.pattern`(?<!\\p{L})${lexicon.language.sections.asks} (?=\\p{Lu})`.exec(clean);
  return knowledge.nameAhead(asked ? clean.slice(asked.index + asked[0].length) : clean);
};

/** Whom the press may ask, from the first contact section that says so. */
export const contactIn = (knowledge: Knowledge, flat: string, units: readonly Unit[]): Contact | undefined => {
  const lines = units
    .flatMap((unit) => unit.lines.map(({ start, end }) => flat.slice(start, Math.min(end, start + longest))))
    .slice(0, 60);
  const text = lines.join('\n').slice(0, longest);
  const address = email.exec(text)?.[0].replace(/[.-]+$/, '');
  const url = web.exec(text)?.[0].replace(/[.)\]]+$/, '');
  const link = url && (/^https?:/i.test(url) ? url : `https://${url}`);
  // A bracket that does not close is no part of the number: “… 0199 (24 hours)”.
  const number = phone
    .exec(text)?.[0]
    .replace(/\((?![^(]*\)).*$/, '')
    .trim();
  const bare = lines.map((line) => line.replace(email, ' ').replace(web, ' ').replace(phone, ' '));
  const name = bare.map((line) => nameIn(knowledge, line)).find(Boolean);
  const organisation = bare
    .flatMap((line) => line.split(/\s*[,|;•·]\s*|\s+[–—-]\s+/))
    .map((part) => part.replace(/^\s*(?:[\p{L} -]{2,24}:)?\s*|[\s.:]+$/gu, ''))
    .find(
      (part) =>
        part.length < 120 &&
        knowledge.isOrganisation(part) &&
        part !== name &&
        part.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word) || knowledge.lexicon.has('connectors', word)),
    );
  const contact = {
    ...(name && { name }),
    ...(organisation && { organisation }),
    ...(address && { email: address }),
    ...(number && { phone: number }),
    ...(link && isLink(link) && { url: link }),
  };
  return Object.keys(contact).length ? contact : undefined;
};
