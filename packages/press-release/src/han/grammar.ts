import type { Grammar } from '../knowledge.js';
import { attendanceOf } from './attendance.js';
import { hanOf } from './han.js';
import type { HanLanguage } from './language.js';
import { organisationsIn } from './organisations.js';
import { isOrganisation, isRole, isRoleWord, splitRole } from './roles.js';
import { speechOf } from './speech.js';
import { textPeople } from './text-people.js';

/** The grammar of a language without spaces, whose names only what stands around them tells. */
export const hanGrammar = (language: HanLanguage): Grammar => {
  const han = hanOf(language);
  return {
    language,
    know: (flat) => {
      const people = textPeople(han, flat);
      const speech = speechOf(han, people);
      return {
        lexicon: han.lexicon,
        terms: organisationsIn(han, flat),
        mentionsIn: people.in,
        nameAhead: (line) =>
          people.in(line, { start: 0, end: line.length }).find(({ start }) => start === 0)?.person.name,
        plainWord: (word) => word,
        isRoleWord: (word) => isRoleWord(han, word),
        isRole: (phrase) => isRole(han, phrase),
        isOrganisation: (phrase) => isOrganisation(han, phrase),
        isNamedAsOrganisation: (name) => isOrganisation(han, name),
        splitRole: (phrase) => splitRole(han, phrase),
        attendanceIn: attendanceOf(han, people),
        attributionAfter: (_register, text, span) => speech.attributionAfter(text, span),
        attributionBefore: (_register, text, span) => speech.attributionBefore(text, span),
        isDialogue: () => false,
        quotationsOf: (_register, _text, passage) => passage.quotations,
        partialSpeaker: (_register, text, sentence, quotation) => speech.partialSpeaker(text, sentence, quotation),
      };
    },
  };
};
