import type { Grammar } from '../knowledge.js';
import { gendered, lexiconOf } from '../lexicon.js';
import { escapePattern } from '../text.js';
import { attendanceIn } from './attendance.js';
import { isDialogue, quotationsOf } from './dialogue.js';
import type { PhraseLanguage } from './language.js';
import { namesIn } from './names.js';
import { organisationsIn } from './organisations.js';
import { peopleIn } from './people.js';
import { isNamedAsOrganisation, isOrganisation, isRole, isRoleWord, splitRole, type Phrases } from './roles.js';
import { attributionAfter, attributionBefore, partialSpeaker } from './speech.js';

/** A case adds letters to a name, or takes its plain ending away. */
const isPlainer = (endings: string): ((name: string, other: string) => boolean) => {
  const ending = new RegExp(`(?:${endings})$`, 'u');
  const plain = (name: string): number => name.split(' ').filter((word) => ending.test(word)).length;
  return (name, other) => name.length < other.length || (name.length === other.length && plain(name) > plain(other));
};

/** The grammar of a language that is read by its phrases. */
export const phraseGrammar = (language: PhraseLanguage): Grammar => {
  const lexicon = lexiconOf(language);
  const genderOf = gendered(language.honorifics);
  const titles = [...genderOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
  const endings = language.nameEndings ? new RegExp(`(?<=.{2})(?:${language.nameEndings})$`, 'u') : undefined;
  return {
    language,
    know: (flat) => {
      const phrases: Phrases = { lexicon, genderOf, titles, terms: organisationsIn(lexicon, flat) };
      return {
        lexicon,
        terms: phrases.terms,
        mentionsIn: (text, span) => peopleIn(phrases, text, span),
        nameAhead: (line, inList = false) =>
          namesIn(phrases, line, { start: 0, end: line.length }).find(
            ({ start, weak, name }) => start === 0 && (!weak || (inList && name.includes(' '))),
          )?.name,
        plainWord: (word) => (endings ? word.replace(endings, '') : word),
        ...(language.plainEndings !== undefined && { isPlainer: isPlainer(language.plainEndings) }),
        isRoleWord: (word) => isRoleWord(phrases, word),
        isRole: (phrase) => isRole(phrases, phrase),
        isOrganisation: (phrase) => isOrganisation(phrases, phrase),
        isNamedAsOrganisation: (name) => isNamedAsOrganisation(phrases, name),
        splitRole: (phrase) => splitRole(phrases, phrase),
        attendanceIn: (text, sentence, register) => attendanceIn(phrases, register, text, sentence),
        attributionAfter: (register, text, span) => attributionAfter(phrases, register, text, span),
        attributionBefore: (register, text, span) => attributionBefore(phrases, register, text, span),
        isDialogue: (text, unit) => isDialogue(phrases, text, unit),
        quotationsOf: (register, text, passage) => quotationsOf(phrases, register, text, passage),
        partialSpeaker: (register, text, sentence, quotation) =>
          partialSpeaker(phrases, register, text, sentence, quotation),
      };
    },
  };
};
