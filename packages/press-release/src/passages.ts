import type { Block, Person, Text } from '@unido/announcement';
import type { RawDoubt } from './doubts.js';
import type { Passage, Quotation } from './quotations.js';
import type { Register } from './register.js';
import type { Attribution, Knowledge, Subject } from './knowledge.js';
import type { Runs } from './runs.js';
import { sentencesIn } from './sentences.js';
import { resolve, type Resolved } from './resolve.js';
import { escapePattern, startsUpper, trim, wordCount, type Span } from './text.js';

/** What reading a passage needs to know and to tell. */
export interface Reader {
  readonly knowledge: Knowledge;
  readonly register: Register;
  readonly flat: string;
  readonly runs: Runs;
  readonly doubt: (doubt: RawDoubt) => void;
  /** Whether a whole sentence says who attended, and nothing else. */
  readonly attends: (sentence: Span) => boolean;
}

/** A stretch of a passage, on its way to becoming a block. */
type Piece = Span &
  (
    | {
        readonly kind: 'words' | 'attendees';
        readonly spoken: readonly { readonly span: Span; readonly speaker: Person }[];
      }
    | { readonly kind: 'quote'; readonly quotations: readonly Quotation[]; readonly speaker?: Person }
  );

const wordsIn = (flat: string, { open, close }: Quotation): string => flat.slice(open.end, close.start).trim();

const isBare = (flat: string, span: Span): boolean => !/[\p{L}\p{N}]/u.test(flat.slice(span.start, span.end));

/** “Green Industry for All”: the words of a title begin with capitals and end without a stop. */
const isTitle = (words: string): boolean => {
  // Scripts without capitals do not tell.
  const long = words.split(/\s+/).filter((word) => word.length > 3 && /[\p{Lu}\p{Ll}]/u.test(word));
  return !/[.!?,…。！？，؟،]$/u.test(words) && long.length > 0 && long.every((word) => /^[^\p{Ll}]/u.test(word));
};

/** Marks that hold a term, a name or a title, and no speech. */
const isThing = ({ knowledge: { lexicon }, flat }: Reader, quotation: Quotation): boolean => {
  const words = wordsIn(flat, quotation);
  const before = flat.slice(Math.max(0, quotation.start - 60), quotation.start).trimEnd();
  const behind = flat.slice(quotation.end, quotation.end + 30);
  return (
    isTitle(words) ||
    (wordCount(words) < 2 && !/[.!?…]$/.test(words)) ||
    lexicon.pattern`^${lexicon.language.parted ? '[\\s-]*' : ''}${lexicon.any('namedThings')}s?${lexicon.language.parted ? '(?!\\p{L})' : ''}`.test(
      behind,
    ) ||
    (startsUpper(words) &&
      lexicon.language.things !== undefined &&
      lexicon.pattern`(?<!\\p{L})(?:${lexicon.language.things})$`.test(before)) ||
    (lexicon.pattern`${lexicon.language.parted ? '(?<!\\p{L})' : ''}(?:${lexicon.language.namesThings})$`.test(
      before,
    ) &&
      wordCount(words) < 7 &&
      !/[.!?,。！？，؟]$/u.test(words))
  );
};

interface Judged {
  readonly subject?: Subject;
  /** Words before the quotation that the caption does not repeat. */
  readonly leadEnd: number;
  readonly hasOwnLead: boolean;
}

/** “The Network said”: the name that the text has given to it before, which ends so. */
const fullName = (flat: string, place: number, { name }: Person): string => {
  if (name.includes(' ') || !/^\p{Lu}/u.test(name)) return name;
  const before = flat.slice(Math.max(0, place - 4000), place);
  const found = new RegExp(`(?:\\p{Lu}[\\p{L}'&-]* ){1,5}${escapePattern(name)}(?!\\p{L})`, 'u').exec(before);
  return found?.[0].replace(/^The /, '') ?? name;
};

/** Whether a sentence is nothing but quotations and who says them. */
const asQuote = (
  reader: Reader,
  sentence: Span,
  quotations: readonly Quotation[],
  goesOn: boolean,
): Judged | undefined => {
  const { knowledge, register, flat } = reader;
  const first = quotations[0];
  const last = quotations.at(-1);
  if (!first || !last) return undefined;
  const lead = { start: sentence.start, end: first.start };
  const gaps = quotations.map((quotation, index) => ({
    start: quotation.end,
    end: quotations[index + 1]?.start ?? sentence.end,
  }));
  const attributions: Attribution[] = [];
  for (const gap of gaps) {
    if (isBare(flat, gap)) continue;
    const found = knowledge.attributionAfter(register, flat, gap);
    if (!found?.pure) return undefined;
    attributions.push(found);
  }
  const between = gaps.slice(0, -1);
  // “A” and “B” are terms in a row, not parts of one speech.
  if (
    between.some((gap) => isBare(flat, gap)) &&
    !quotations.every((one) => /[.!?,…。！？，؟،]$/u.test(wordsIn(flat, one)))
  )
    return undefined;

  if (isBare(flat, lead)) {
    const [found] = attributions;
    if (!found) {
      const words = wordsIn(flat, first);
      const isSpeech =
        (goesOn || wordCount(words) >= 4) &&
        (/[.!?…。！？؟]$/u.test(words) || /^\s*[.!?…。！？؟]/u.test(flat.slice(last.end, last.end + 2))) &&
        !isTitle(words);
      return isSpeech ? { leadEnd: sentence.start, hasOwnLead: false } : undefined;
    }
    return { subject: found.subject, leadEnd: sentence.start, hasOwnLead: false };
  }
  const found = knowledge.attributionBefore(register, flat, lead);
  const later = attributions[0];
  if (later) {
    // “Speaking at the opening, “we…,” said Ms. A”
    if (!/[,:，：،]\s*$/u.test(flat.slice(lead.start, lead.end))) return undefined;
    return { subject: later.subject, leadEnd: lead.end, hasOwnLead: true };
  }
  // “The plaque reads: “…””: nobody says it.
  if (!found?.opens || found.subject.kind === 'other') return undefined;
  const words = wordsIn(flat, first);
  if (wordCount(words) < 3 && !/[.!?…。！？؟]$/u.test(words)) return undefined;
  if (isThing(reader, first) && !found.pure) return undefined;
  return { subject: found.subject, leadEnd: found.pure ? lead.start : lead.end, hasOwnLead: true };
};

const spokenIn = (
  reader: Reader,
  sentence: Span,
  quotations: readonly Quotation[],
  last: Person | undefined,
): { span: Span; speaker: Person }[] =>
  quotations.flatMap((quotation) => {
    const { knowledge, register, flat, doubt } = reader;
    const tail = knowledge.attributionAfter(register, flat, { start: quotation.end, end: sentence.end });
    const isTail =
      tail &&
      tail.subject.kind !== 'other' &&
      (/[,.!?…，。！？؟،]["”’»“」]?\s*$/u.test(
        flat.slice(Math.max(quotation.start, quotation.close.start - 2), quotation.end),
      ) ||
        // Spanish puts no mark before the dash: “—Así es —dijo”.
        /^\s*[—–―]\p{L}/u.test(flat.slice(quotation.end, quotation.end + 3)) ||
        /[,،，]/u.test(flat[quotation.end] ?? ''));
    if (!isTail && isThing(reader, quotation)) return [];
    const subject = isTail ? tail.subject : knowledge.partialSpeaker(register, flat, sentence, quotation);
    const { speaker: found, unsure } = subject ? resolve(register, subject, quotation.start, last) : {};
    const speaker =
      found && subject?.kind === 'organisation' ? { ...found, name: fullName(flat, sentence.start, found) } : found;
    const words = wordsIn(flat, quotation);
    // Where words are not parted, a few characters without a stop are a name or a term.
    const isLong = wordCount(words) >= (knowledge.lexicon.language.parted || /[，。！？；]/u.test(words) ? 4 : 8);
    if (!speaker) {
      if (isLong) doubt({ code: 'speaker-unknown', start: quotation.start, end: quotation.end });
      return [];
    }
    if (unsure) doubt({ code: 'speaker-unsure', start: quotation.start, end: quotation.end });
    return [{ span: { start: quotation.start, end: quotation.end }, speaker }];
  });

const piecesOf = (reader: Reader, passage: Passage, lead: Span | undefined): Piece[] => {
  const { knowledge, register, flat, doubt } = reader;
  const pieces: Piece[] = [];
  let last: Person | undefined;
  let next = 0;
  const all = knowledge.quotationsOf(register, flat, passage);
  const whole = passage.quotations.length ? passage.quotations : all;
  for (const sentence of sentencesIn(knowledge.lexicon, flat, passage, whole)) {
    const quotations: Quotation[] = [];
    for (; (all[next]?.start ?? Infinity) < sentence.end; next++) {
      const quotation = all[next];
      if (quotation) quotations.push(quotation);
    }
    const before = pieces.at(-1);
    if (!quotations.length) {
      // “We did it.” Ms. Baker said.
      const naming =
        before?.kind === 'quote' && !before.speaker ? knowledge.attributionAfter(register, flat, sentence) : undefined;
      const { speaker, unsure } = naming?.pure ? resolve(register, naming.subject, sentence.start, last) : {};
      const backed = naming?.refersBack && resolve(register, naming.subject, sentence.start, last);
      if (before?.kind === 'quote' && backed?.speaker) {
        pieces[pieces.length - 1] = { ...before, speaker: backed.speaker };
        pieces.push({ ...sentence, kind: 'words', spoken: [] });
        last = backed.speaker;
      } else if (before?.kind === 'quote' && speaker) {
        pieces[pieces.length - 1] = { ...before, end: sentence.end, speaker };
        if (unsure) doubt({ code: 'speaker-unsure', ...trim(flat, sentence) });
        last = speaker;
      } else pieces.push({ ...sentence, kind: reader.attends(sentence) ? 'attendees' : 'words', spoken: [] });
      continue;
    }
    const judged = asQuote(reader, sentence, quotations, before?.kind === 'quote');
    if (!judged) {
      const spoken = spokenIn(reader, sentence, quotations, last);
      last = spoken.at(-1)?.speaker ?? last;
      // Marks that hold a term leave the sentence free to say who attended; so do the words around what somebody says.
      const [saying] = spoken;
      const isFirst = saying?.span.start === sentence.start;
      const attended = reader.attends(
        isFirst
          ? { start: spoken.at(-1)?.span.end ?? sentence.start, end: sentence.end }
          : { start: sentence.start, end: saying?.span.start ?? sentence.end },
      );
      pieces.push({ ...sentence, kind: attended && !saying ? 'attendees' : 'words', spoken });
      continue;
    }
    const { leadEnd, hasOwnLead } = judged;
    const announced =
      lead && !before && !judged.subject && !hasOwnLead ? knowledge.attributionBefore(register, flat, lead) : undefined;
    // “She said that it will open in May. “Nobody expected it.””: the sentence before says who goes on to speak.
    const told =
      !announced && before?.kind === 'words' && !before.spoken.length && !judged.subject && !hasOwnLead
        ? knowledge.attributionBefore(register, flat, { start: before.start, end: trim(flat, before).end })
        : undefined;
    const subject =
      judged.subject ?? announced?.subject ?? (told?.subject.kind === 'person' ? told.subject : undefined);
    // A quotation alone after one in the same paragraph goes on with it.
    const { speaker, unsure }: Resolved = subject
      ? resolve(register, subject, quotations[0]?.start ?? sentence.start, last)
      : { ...(last && before && { speaker: last }) };
    if (leadEnd > sentence.start) {
      reader.attends({ start: sentence.start, end: leadEnd });
      pieces.push({ start: sentence.start, end: leadEnd, kind: 'words', spoken: [] });
    }
    if (unsure) doubt({ code: 'speaker-unsure', start: sentence.start, end: trim(flat, sentence).end });
    const goesOn =
      before?.kind === 'quote' && !hasOwnLead && (!speaker || !before.speaker || speaker.name === before.speaker.name);
    if (goesOn) {
      const known = before.speaker ?? speaker;
      pieces[pieces.length - 1] = {
        ...before,
        end: sentence.end,
        quotations: [...before.quotations, ...quotations],
        ...(known && { speaker: known }),
      };
    } else pieces.push({ start: leadEnd, end: sentence.end, kind: 'quote', quotations, ...(speaker && { speaker }) });
    last = speaker ?? last;
  }
  return pieces;
};

const merged = (pieces: readonly Piece[]): Piece[] => {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (before && before.kind !== 'quote' && piece.kind === before.kind)
      out[out.length - 1] = { ...before, end: piece.end, spoken: [...before.spoken, ...piece.spoken] };
    else out.push(piece);
  }
  return out;
};

const quoteText = ({ runs }: Reader, piece: Span & { readonly quotations: readonly Quotation[] }): Text => {
  const text: Text = [];
  let from = piece.start;
  const attribution = (to: number): void => {
    if (to > from) text.push(...runs({ start: from, end: to }, { attribution: true }));
    from = to;
  };
  for (const { open, close, restarts } of piece.quotations) {
    attribution(open.end);
    for (const restart of restarts) {
      text.push(...runs({ start: from, end: restart.start }), { text: '\n\n', attribution: true });
      from = restart.start;
      const mark = runs({ start: restart.end - 1, end: restart.end }, { attribution: true });
      text.push(...mark);
      from = restart.end;
    }
    text.push(...runs({ start: from, end: close.start }));
    from = close.start;
  }
  attribution(piece.end);
  return text;
};

const wordsText = (
  { runs }: Reader,
  piece: Span & { readonly spoken: readonly { readonly span: Span; readonly speaker: Person }[] },
): Text => {
  const text: Text = [];
  let from = piece.start;
  for (const { span, speaker } of piece.spoken) {
    text.push(...runs({ start: from, end: span.start }), ...runs(span, { speaker }));
    from = span.end;
  }
  return [...text, ...runs({ start: from, end: piece.end })];
};

/** A passage as blocks: paragraphs, quotations and sentences that say who attended, which continue one another. */
export const readPassage = (
  reader: Reader,
  passage: Passage,
  previous: Person | undefined,
  lead?: Span,
): { readonly blocks: Block[]; readonly last: Person | undefined } => {
  let last: Person | undefined;
  const blocks = merged(piecesOf(reader, passage, lead)).map((piece, index): Block => {
    const continues = index > 0 && { continues: true };
    if (piece.kind !== 'quote')
      return { type: piece.kind === 'words' ? 'paragraph' : 'attendees', text: wordsText(reader, piece), ...continues };
    // A quotation by itself after somebody’s quotation goes on with it, most likely.
    const speaker = piece.speaker ?? (index === 0 ? previous : undefined);
    if (!piece.speaker)
      reader.doubt({ code: speaker ? 'speaker-unsure' : 'speaker-unknown', ...trim(reader.flat, piece) });
    last = speaker;
    return { type: 'quote', text: quoteText(reader, piece), ...(speaker && { speaker }), ...continues };
  });
  return { blocks, last };
};
