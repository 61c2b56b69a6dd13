import { wordsOf } from '../text.js';
import type { Candidate, FindNames } from './names.js';
import type { Phrases } from './roles.js';

const word = /[\p{Script=Arabic}\p{M}ـ]+\.?(?:[\p{Script=Arabic}]\.)*|[\p{Lu}][\p{L}.'-]*|[^\s]/gu;

/** Frequent first names: where no honorific stands before a name, one of these tells that it is one. */
const firstNames = new Set(
  wordsOf(
    'محمد أحمد محمود علي حسن حسين خالد سعيد سعد سالم سليمان إبراهيم يوسف موسى عيسى داود إسماعيل إسحاق يعقوب عمر عثمان عمرو طارق زياد هشام وليد وائل وسام ماجد مازن رامي رائد سامي سمير نبيل كريم كمال جمال جلال طلال بلال فيصل فهد بندر تركي نايف سلطان منصور ناصر عبدالله عبدالرحمن عبدالعزيز عبد حمد حمدان راشد سيف خليفة زايد منصور أنس أيمن أسامة أشرف إيهاب بدر باسم بسام جابر جاسم حاتم حازم حمزة رضا رياض زكريا شريف صالح صلاح طه عادل عامر عماد عصام علاء غازي فارس فؤاد فواز قاسم لؤي مصطفى معتز منير مهند مؤيد هاني هيثم ياسر ياسين يحيى يونس إلياس إدريس رشيد حميد الحسن الحسين سفيان بوبكر مراد كريستيان جورج ميشال إيلي فاطمة عائشة خديجة زينب مريم سلمى سارة ليلى منى هدى هند نورة نور نوال ندى نادية رنا ريم رانيا رشا دينا داليا سعاد سميرة سناء سهام شيماء صفاء عبير غادة فرح لطيفة لمى لينا مها ميساء نجلاء هالة هناء وفاء ياسمين أمل أميرة إيمان أسماء آمنة إلهام حنان حليمة خلود رحمة روان زهرة شيخة عزيزة علياء كوثر لبنى مليكة نجاة وداد يسرا بشرى جميلة رقية سكينة',
  ),
);

/** Words that join the parts of a name. */
const inside = new Set(wordsOf('بن بنت ابن آل أبو أبي أم عبد بو ولد ذو'));

const bare = (text: string): string => text.replace(/[\p{M}ـ]/gu, '');

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isWord = ({ text }: Piece): boolean => /^[\p{Script=Arabic}\p{Lu}]/u.test(text) && !/^[،؛؟]/u.test(text);

/** Words that no name goes on with: “في”, “الذي”, “مدير”, “والدكتور”. */
const stops = ({ lexicon, genderOf }: Phrases, text: string): boolean => {
  const { language } = lexicon;
  const alone = text.replace(/^[وف](?=\p{L}{3})/u, '');
  return (
    lexicon.has('connectors', text) ||
    lexicon.has('sentenceStarters', text) ||
    genderOf.has(text) ||
    genderOf.has(alone) ||
    [text, alone].some((one) =>
      lexicon.pattern`^(?:${language.roleNouns}|${language.organisationNouns}|${language.speaks.any}|${language.speaks.female}|${language.speaks.male}|${language.phraseEnd})$`.test(
        one,
      ),
    )
  );
};

/** A word with “and” before it begins somebody else, unless it is a name that begins so: “وليد”. */
const isJoined = (text: string): boolean => /^و\p{L}{2}/u.test(text) && !firstNames.has(text);

/** The end of a name that begins at a piece: the index behind its last word. */
const nameFrom = (phrases: Phrases, pieces: readonly Piece[], first: number, most: number): number => {
  let at = first;
  let count = 0;
  for (; at < pieces.length && count < most; at++) {
    const piece = pieces[at];
    const before = pieces[at - 1];
    if (!piece || !isWord(piece) || (at > first && before && piece.start - before.end > 1)) break;
    const text = bare(piece.text);
    if (inside.has(text)) continue;
    if (stops(phrases, text) || (at > first && isJoined(text))) break;
    count++;
  }
  while (at > first && inside.has(bare(pieces[at - 1]?.text ?? ''))) at--;
  return at;
};

/** Names as Arabic writes them, without capitals: behind an honorific, behind a role, or begun by a frequent first name. */
export const arabicNames: FindNames = (phrases, flat, span) => {
  const { lexicon, genderOf } = phrases;
  const { language } = lexicon;
  const text = flat.slice(span.start, span.end);
  const pieces: Piece[] = [...text.matchAll(word)].map(({ 0: one, index }) => ({
    text: one,
    start: span.start + index,
    end: span.start + index + one.length,
  }));
  const found: Candidate[] = [];
  const isTitle = (piece: Piece | undefined): string | undefined => {
    if (!piece) return undefined;
    const one = bare(piece.text);
    const alone = one.replace(/^[ول](?=\p{L}{3}|\p{L}\.)/u, '').replace(/^ل(?=ل)/u, '');
    return [one, alone].find((word) => genderOf.has(word));
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || !isWord(piece)) continue;
    let next = at;
    let title: string | undefined;
    const titles: string[] = [];
    while ((title = isTitle(pieces[next])) !== undefined) {
      titles.push(title);
      next++;
      // “د . ” stands in two pieces where a space parts them.
      if (pieces[next]?.text === '/') next++;
    }
    const isRoleBehind =
      at > 0 &&
      lexicon.pattern`(?:^|\\s)[وف]?(?:${language.roleNouns})(?:\\s+\\p{L}+){0,7}\\s*$`.test(
        text
          .slice(Math.max(0, piece.start - span.start - 110), piece.start - span.start)
          .split(/[،؛:.()«»"“”]/u)
          .at(-1) ?? '',
      );
    const one = bare(piece.text);
    const own = one.replace(/^[ول](?=\p{L}{3})/u, '');
    const isKnown = firstNames.has(one) || (firstNames.has(own) && own !== one);
    const comma = titles.length || isKnown ? 0 : nameFrom(phrases, pieces, at, 4);
    const isAppositive =
      comma > at + 1 &&
      pieces[comma]?.text === '،' &&
      !/^(?:ال|لل|بال|وال)/u.test(one) &&
      lexicon.pattern`^\\s*(?:${language.roleFronts} )*(?:${language.roleNouns})(?!\\p{L})`.test(
        flat.slice(pieces[comma]?.end ?? 0, (pieces[comma]?.end ?? 0) + 40),
      );
    const isBehindRole =
      isRoleBehind &&
      !titles.length &&
      !isKnown &&
      !/^(?:ال|لل|بال|وال|و)/u.test(one) &&
      !stops(phrases, one) &&
      /^(?:ال|لل|بال|وال)/u.test(bare(pieces[at - 1]?.text ?? ''));
    if (!titles.length && !isKnown && !isAppositive && !isBehindRole) continue;
    const end = nameFrom(phrases, pieces, next, 4);
    const [from, to] = [pieces[next], pieces[end - 1]];
    if (!from || !to || end <= next) {
      at = Math.max(at, next - 1);
      continue;
    }
    const count = end - next;
    if (!titles.length && count < 2) continue;
    const cut = !titles.length && isKnown && own !== one && !firstNames.has(one) ? 1 : 0;
    const nameStart = from.start + cut;
    const honorific = titles.length
      ? flat.slice(pieces[at]?.start ?? 0, pieces[next - 1]?.end ?? 0).replace(/^[و](?=\p{L}{3})/u, '')
      : undefined;
    const gender = titles.map((name) => genderOf.get(name)).find(Boolean);
    found.push({
      start: titles.length ? piece.start : nameStart,
      nameStart,
      nameEnd: to.end,
      end: to.end,
      name: flat.slice(nameStart, to.end).replace(/\s+/g, ' '),
      ...(honorific && { honorific }),
      ...(gender && { gender }),
      ...(!titles.length && !isKnown && { weak: true }),
    });
    at = end - 1;
  }
  return found;
};
