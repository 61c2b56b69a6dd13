import type { Grammar, Knowledge } from '../knowledge.js';
import { gendered, lexiconOf } from '../lexicon.js';
import { tokensIn } from '../tokens.js';
import { attendanceIn } from './attendance.js';
import { english as language } from './language.js';
import { nameAt } from './names.js';
import { isNamedAsOrganisation, organisationsIn } from './organisations.js';
import { withoutOwning } from './owning.js';
import { mentionsIn } from './people.js';
import { isOrganisation, isRole, isRoleWord, splitRole, type English } from './roles.js';
import { attributionAfter, attributionBefore, partialSpeaker } from './speakers.js';

const lexicon = lexiconOf(language);
const pronouns = gendered(language.pronouns);

const nameAhead = (english: English, line: string): string | undefined => {
  const tokens = tokensIn(lexicon, line, { start: 0, end: line.length });
  const found = nameAt(english, tokens, 0);
  const next = found && tokens[found.next];
  return found && (!next || /^(?:[,;.|(@–—+-]|\p{Ll}.*)$/u.test(next.text)) ? found.name : undefined;
};

/** English, British and American: words in capitals are names, and prepositions part roles from organisations. */
export const english: Grammar = {
  language,
  know: (flat) => {
    const all: English = { lexicon, pronouns, terms: organisationsIn(lexicon, flat) };
    const knowledge: Knowledge = {
      ...all,
      mentionsIn: (flat, span) => mentionsIn(all, flat, span),
      nameAhead: (line) => nameAhead(all, line),
      plainWord: (word) => withoutOwning(lexicon, word),
      isRoleWord: (word) => isRoleWord(lexicon, word),
      isRole: (phrase) => isRole(lexicon, phrase),
      isOrganisation: (phrase) => isOrganisation(all, phrase),
      isNamedAsOrganisation: (name) => isNamedAsOrganisation(lexicon, name),
      splitRole: (phrase) => splitRole(all, phrase),
      attendanceIn: (flat, sentence) => attendanceIn(knowledge, flat, sentence),
      attributionAfter: (register, flat, span) => attributionAfter(all, register, flat, span),
      attributionBefore: (register, flat, span) => attributionBefore(all, register, flat, span),
      isDialogue: () => false,
      quotationsOf: (_register, _flat, passage) => passage.quotations,
      partialSpeaker: (register, flat, sentence, quotation) => partialSpeaker(all, register, flat, sentence, quotation),
    };
    return knowledge;
  },
};
