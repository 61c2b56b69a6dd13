import type { Grammar } from '../knowledge.js';
import { gendered, lexiconOf } from '../lexicon.js';
import { escapePattern } from '../text.js';
import { plainArabic } from './letters.js';
import { attendanceIn } from './attendance.js';
import { isDialogue, quotationsOf } from './dialogue.js';
import type { ArabicLanguage } from './language.js';
import { namesIn } from './names.js';
import { organisationsIn } from './organisations.js';
import { peopleIn } from './people.js';
import { isNamedAsOrganisation, isOrganisation, isRole, isRoleWord, splitRole, type Phrases } from './roles.js';
import { attributionAfter, attributionBefore, partialSpeaker } from './speech.js';

/** The grammar of Arabic: names without capitals, verbs before their subjects, words written together. */
export const arabicGrammar = (language: ArabicLanguage): Grammar => {
  const lexicon = lexiconOf(language);
  const genderOf = gendered(language.honorifics);
  const titles = [...genderOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
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
        plainWord: plainArabic,
        isRoleWord: (word) => isRoleWord(phrases, word),
        isRole: (phrase) => isRole(phrases, phrase),
        isOrganisation: (phrase) => isOrganisation(phrases, phrase),
        isNamedAsOrganisation: (name) => isNamedAsOrganisation(phrases, name),
        splitRole: (phrase) => splitRole(phrases, phrase),
        attendanceIn: (text, sentence) => attendanceIn(phrases, text, sentence),
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
