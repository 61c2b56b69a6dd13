import type { Candidate } from '../candidate.js';
import type { Span } from '../text.js';
import { genderOfFirstName, isAlsoWord, isFirstName } from './first-names.js';
import { plainLetters, signs, withoutProclitics, withoutSigns } from './letters.js';
import type { Phrases } from './roles.js';

/** The longest name, in words; small words inside it do not count. */
const longestName = 5;

/** How much of the text around a place is looked at, in characters. */
const reach = 110;

/** A word, an abbreviation with its stops, a word in Latin letters, a number or a mark. */
const token =
  /\p{Script=Arabic}(?:\.? ?\p{Script=Arabic}){0,2}\.(?!\p{Script=Arabic})(?=[ /]|\p{Script=Arabic}{2})|(?:(?=[\p{L}\p{M}ـ])[\p{Script=Arabic}\p{M}ـ])+|\p{Lu}[\p{L}'’-]*\.?|[^\s]/gu;

const words = (list: string): ReadonlySet<string> => new Set(plainLetters(list).split(' '));

/** Small words that join the parts of a name; what follows belongs to it, whatever it is. */
const joints = words('بن بنت ابن ابنة آل أبو أبي أم عبد بو ولد ذو دي دا دو دل فان فون ايت آيت أيت أبا بني ده ماك سان');

/** Family names that are titles or roles too. */
const titleNames = words(
  'الأمين السيد الشيخ الحاج القاضي الأمير الشريف الخطيب الحكيم المفتي الشاعر الكاتب البطل العمدة السلطان الملك الراعي الزعيم الإمام المختار الصياد الفقيه النقيب الرائد المعلم',
);

/** Words on which no name goes on, and which begin none, beside those of the language. */
const others = words(
  'أهمية دعم حرص ضرورة استعداد التزام تقدير شكر ثقة سعي عزم قدرة دور تطلع بدء نتائج ملامح عمق ترحيب أسف قلق فوز نجاح فشل رفض قبول حصول وصول دخول خروج عودة تقدم تراجع نمو ارتفاع انخفاض عدد حجم مستوى مدى نسبة كل جميع بعض معظم غالبية أغلب مثل غير سوى دون عام عاما عدم حق حقوق مصدر مصادر مسؤولون مسؤولين خبراء باحثون باحثين علماء طلاب طلبة موظفون أعضاء عضوا رئيسا مديرا وزيرا ممثلا سفيرا أهالي سكان شهود مواطنون مزارعون وزراء رؤساء مدراء مديرو رئيسي ممثلو ممثلي ممثلون نواب سفراء مسؤولو مسؤولي كبار عدة نحو حوالي زهاء أكثر أقل أول ثاني ثالث أحد إحدى هذا هذه ذلك تلك الذي التي نفسه نفسها مساء صباح ظهر ليلا صباحا أمام داخل خارج تحت فوق وسط جنوب شمال شرق غرب قرب بلاده بلده بلدها مدينة قرية منطقة شارع حي سوق مجلس مشروع مشاريع برنامج برامج خطة اتفاق عقد حفل مؤتمر اجتماع لقاء يوم أسبوع شهر سنة سنوات مرحلة فترة موسم بناء إنشاء فتح رفع منح وضع جهود عمل أعمال تعاون شراكة مياه طاقة كهرباء مال أموال وقت أثر آثار سلامة حماية صحة تعليم ثقافة بيئة سياحة زراعة صناعة تجارة نقل مقر مكان موقع مواقع أرض أراضي بحر نهر جبل طريق طرق ردا خلفا بدلا نظرا تعليقا أبرز أهم أكبر أصغر أعلى أدنى كيف لماذا متى ماذا هل ما من خلال أثناء عقب قبيل بعيد فور حال ضد بلا إذ إلا لكن قرار قانون حكم عن',
);

/** Verbs and adjectives right behind a name that go on with the sentence. */
const behind = words(
  'الحالي السابق الجديد المذكور الأسبق الراحل المنتخب الحالية السابقة الجديدة الراحلة البالغ البالغة المقيم المقيمة الحائز الحائزة الفائز الفائزة الحاصل الحاصلة المعروف المعروفة الملقب الملقبة المعين المعينة القادم القادمة المنحدر الأربعاء الخميس الجمعة السبت الأحد الاثنين الثلاثاء الماضي المقبل اليوم أمس غدا',
);

/** Before the name of a person that is part of the name of a thing: “شارع”, “جامعة”. */
const namesakes = words(
  'شارع ميدان ساحة مدينة مطار جسر طريق حي قاعة جائزة كأس سد مسجد جامع ميناء مركز مؤسسة جامعة مستشفى مدرسة مكتبة متحف كرسي معهد حديقة ملعب استاد مسرح كلية ثانوية قصر قلعة ضريح مجمع وقف صندوق دار بيت محطة حقل شركة مجموعة مصنع بنك قرية مقاطعة بلدية ضاحية دوار محور كورنيش برج بطولة دوري أكاديمية رواية كتاب ديوان عهد حكومة إدارة',
);

/** The shapes of nouns for actions and of plurals, which names seldom have. */
const isNounShape = (bare: string): boolean =>
  bare.length > 3 &&
  !isFirstName(bare) &&
  /(?:ة|ات|ها|هم|هما|\p{L}[^يد]ه)$|^(?:ا\p{L}{1,4}ا\p{L}|ت\p{L}{2}ي\p{L}|م\p{L}{2}و\p{L}|مشا?ر\p{L}+)$/u.test(bare) &&
  !/^(?:ال|عودة|طلبة|حمادة|جمعة|عرفة|عبادة|قتادة|عكاشة|ادوار|ايرفين|ايفان|معلوف)/u.test(bare);

/** Family names made of a first one: “باحميد”, “بوعلي”. */
const isFamilyShape = (bare: string): boolean => isFirstName(bare.replace(/^(?:با|بو|بل|بن|أبو|ابو|ولد)(?=.{3})/u, ''));

/** Feminine verbs in the past end so; names hardly ever. */
const isVerbShape = (bare: string): boolean =>
  (/^\p{L}{2,6}ت$/u.test(bare) &&
    !/^(?:روبرت|البرت|\p{L}*ريت|\p{L}*بيت|جانيت|شوكت|حكمت|نشات|صفوت|عزت|رفعت|مدحت|بهجت|ثروت|جودت|الفت|عصمت|مرفت|ميرفت|رافت|طلعت|بنت|سميت|بارت|شميت|هارت|غيت|كيت|مارت|انست|ويست|بانيت|كلمنت|فنسنت|برنت|كورت|غرانت)$/u.test(
      bare,
    )) ||
  /^(?:شارك|افتتح|تحدث|حضر|زار|التقى|ترأس|ترأست|استقبل|وقع|قدم|دشن|شهد|تسلم|القى|بحث|اطلع|كرم|عين|انتخب|اطلق|تراس|ناقش|اشرف|قام|جاء|كان|اصبح|بات|ظل|بلغ|وصل|عاد|بدا|تم|جرى|يعد|تعد|يتم)$/u.test(
    bare,
  );

interface Piece {
  readonly text: string;
  /** Without vowel signs. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
}

const isWord = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && /^[\p{Script=Arabic}\p{Lu}]/u.test(piece.text) && /^\p{L}/u.test(piece.text);

/** Whether a word has “the” before it; no name such as “إلسا” has. */
const isDefinite = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^[وف]?(?:ال|لل|بال|كال)./u.test(withoutSigns(piece.text)) && !isFirstName(piece.bare);

/** “الظفري”: a word that says where somebody comes from, as most family names with “the” do. */
const isNisba = ({ bare }: Piece): boolean => /^ال.+[يى]$/u.test(bare);

/** Between two words of a name there is a space, and nothing else. */
const adjoin = (before: Piece | undefined, piece: Piece | undefined): boolean =>
  before !== undefined && piece !== undefined && piece.start - before.end <= 1;

interface Rules {
  /** A word that is a role, the head of an organisation or a verb of speech, or on which a phrase about a person ends. */
  readonly stops: RegExp;
  readonly roleAhead: RegExp;
  readonly roleBehind: RegExp;
  readonly verbBehind: RegExp;
  /** A verb of speech and one to three words with “the”: “ويرى المتدرب ”. */
  readonly officeBehind: RegExp;
}

const rules = new WeakMap<object, Rules>();

const rulesOf = ({ lexicon: { language } }: Phrases): Rules => {
  let made = rules.get(language);
  if (!made) {
    const speaks = `${language.speaks.any}|${language.speaks.female}|${language.speaks.male}`;
    const role = `(?:${language.roleNouns})(?![\\p{L}\\p{M}])`;
    made = {
      stops: new RegExp(
        `^(?:${language.roleNouns}|${language.organisationNouns}|${speaks}|${language.judges}|${language.phraseEnd}|${language.tookPart})$`,
        'u',
      ),
      roleAhead: new RegExp(`^ ?(?:[،,(]|[–—-] )\\s*(?:(?:${language.roleFronts}) )*${role}`, 'u'),
      roleBehind: new RegExp(`(?<![\\p{L}\\p{M}])${role}(?: [^ ]+){0,7} $`, 'u'),
      verbBehind: new RegExp(`(?<![\\p{L}\\p{M}])(?:${speaks}) $`, 'u'),
      officeBehind: new RegExp(
        `(?<![\\p{L}\\p{M}])(?:${speaks}) (?!(?:${language.organisationNouns}|${language.things ?? '(?!)'}) )(?:ال[\\p{L}\\p{M}]+ ){1,3}$`,
        'u',
      ),
    };
    rules.set(language, made);
  }
  return made;
};

/** Whether a word ends a name, or begins none. */
const stops = (phrases: Phrases, { bare, text }: Piece): boolean => {
  const { lexicon } = phrases;
  return (
    lexicon.has('sentenceStarters', bare) ||
    lexicon.has('connectors', bare) ||
    others.has(bare) ||
    behind.has(bare) ||
    /[ًٌٍ]ا?$/u.test(text) ||
    lexicon.months.has(bare) ||
    lexicon.has('places', bare) ||
    rulesOf(phrases).stops.test(bare)
  );
};

const isTitle = ({ genderOf }: Phrases, { bare, text }: Piece): boolean =>
  [text, ...withoutProclitics(bare)].some((one) => one.length > 1 && genderOf.has(one));

/** A word with “and” before it begins somebody else, unless it is a name that begins so: “وليد”, “ويتلي،”. */
const isJoined = (phrases: Phrases, piece: Piece, isLast = false): boolean => {
  const { bare } = piece;
  if (!/^و\p{L}{3}/u.test(bare) || isFirstName(bare)) return false;
  const rest = { ...piece, bare: bare.slice(1), text: bare.slice(1) };
  return (
    !isLast ||
    isFirstName(rest.bare) ||
    isDefinite(rest) ||
    stops(phrases, rest) ||
    isTitle(phrases, rest) ||
    isNounShape(rest.bare)
  );
};

/** Where the sentence goes on after a name: a mark, or a word that ends it. */
const endsAt = (phrases: Phrases, pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  return (
    !isWord(piece) ||
    !adjoin(pieces[at - 1], piece) ||
    isTitle(phrases, piece) ||
    isJoined(phrases, piece) ||
    /^[لب]ل?\p{L}{3}/u.test(piece.bare) ||
    stops(phrases, piece)
  );
};

/** Adjectives and plurals with “the”, which are no family names. */
const isOddFamily = (bare: string): boolean =>
  /^ال\p{L}{2,}(?:ين|ات|ية)$/u.test(bare) && !/^ال(?:عابدين|امين|حسين|دين|زين)$/u.test(bare);

const isMark = (piece: Piece | undefined): boolean => piece === undefined || /^[،؛.:(]/u.test(piece.text);

const clauseBefore = (flat: string, from: number, to: number): string =>
  flat
    .slice(Math.max(from, to - reach), to)
    .split(/[،؛:.()«»"“”]/u)
    .at(-1) ?? '';

/** The end of a name that begins at a piece: the index behind its last word. */
const nameFrom = (phrases: Phrases, pieces: readonly Piece[], first: number): number => {
  let at = first;
  let count = 0;
  // Behind a family name with “the”, nothing but another one goes on.
  let isDone = false;
  let follows = false;
  for (; at < pieces.length && count < longestName; at++) {
    const piece = pieces[at];
    if (!isWord(piece) || (at > first && !adjoin(pieces[at - 1], piece))) break;
    const { bare, text } = piece;
    if (text.endsWith('.') && at > first && bare.length > 2) break;
    if (joints.has(bare) && !(bare === 'ام' && at > first)) {
      follows = true;
      continue;
    }
    if (follows) {
      follows = false;
      count++;
      isDone = isDefinite(piece) && pieces[at - 1]?.bare !== 'عبد';
      continue;
    }
    const definite = isDefinite(piece);
    if (at > first) {
      const next = pieces[at + 1];
      const isLast = !isWord(next);
      if (isJoined(phrases, piece, isLast) || /^(?:لل|بال|كال)/u.test(bare)) break;
      // “عمارة الانتهاء من …”: nouns for actions, with “the”.
      if (count > 1 && /^ال(?:ا\p{L}{2,4}ا\p{L}|ت\p{L}{2}ي\p{L})$/u.test(bare) && !isFirstName(bare)) break;
      const isSurname =
        (titleNames.has(bare) &&
          (joints.has(next?.bare ?? '') || isFirstName(next?.bare ?? '') || endsAt(phrases, pieces, at + 1))) ||
        (bare === 'هو' && isLast && count > 1);
      if (
        !isSurname &&
        !isFirstName(bare) &&
        (stops(phrases, piece) || isTitle(phrases, piece) || (isNounShape(bare) && !isLast))
      )
        break;
      if (bare === 'الدين' || bare === 'الله') continue;
      if (isDone) {
        if (!definite || !(isNisba(piece) || isLast)) break;
      } else if (!definite && !isFamilyShape(bare) && count >= 2) {
        // A third word that nothing says is a name is one only where the name ends with it, or a family name follows.
        if (!(isWord(next) && isNisba(next)) && !endsAt(phrases, pieces, at + 1)) break;
      } else if (!definite && isAlsoWord(bare) && !endsAt(phrases, pieces, at + 1) && isDefinite(pieces[at + 1])) {
        // “محمد علي نجاح المشروع”
        if (!isWord(next) || !isNisba(next)) break;
      }
    } else if (stops(phrases, piece) && !isFirstName(bare)) break;
    count++;
    if (definite || (at > first && isFamilyShape(bare) && !isFirstName(bare))) isDone = true;
  }
  while (at > first && joints.has(pieces[at - 1]?.bare ?? '')) at--;
  return at;
};

/** Honorifics from a piece on: where they end, and what they are. */
const titlesFrom = (
  { genderOf }: Phrases,
  pieces: readonly Piece[],
  from: number,
): { end: number; titles: string[] } => {
  const titles: string[] = [];
  let end = from;
  for (; end < pieces.length; end++) {
    const piece = pieces[end];
    if (!isWord(piece) || (end > from && piece.start - (pieces[end - 1]?.end ?? 0) > 1)) break;
    const next = pieces[end + 1];
    const two = next ? `${piece.bare} ${next.bare}` : '';
    const isTwo = genderOf.has(two.replace(/^[ول]/u, '')) || genderOf.has(two);
    const found = isTwo
      ? two
      : [piece.text.replace(/ /g, ''), ...withoutProclitics(piece.text.replace(/ /g, ''))].find((one) =>
          genderOf.has(one),
        );
    if (found === undefined) break;
    // One letter is an honorific only with its mark: “د.”, “م/”.
    if (found.length === 1 && next?.text !== '/' && next?.text !== '.') break;
    titles.push(found);
    if (isTwo) end++;
    if (pieces[end + 1]?.text === '/' || (found.length < 3 && pieces[end + 1]?.text === '.')) end++;
  }
  return { end, titles };
};

/** A run of words that may be a name, where nothing in it says that it is one. */
interface Run {
  readonly pieces: readonly Piece[];
  /** Of its first word, and behind its last. */
  readonly at: number;
  readonly end: number;
  readonly count: number;
  /** It begins with a first name that is another word too, or with a joint. */
  readonly isBegun: boolean;
}

/**
 * Whether what stands around such words says that they are a name: a role before or behind them, or a verb of speech.
 * Where the “and” of a list is written together with them, 1, its length.
 */
const evidenceFor = (
  phrases: Phrases,
  flat: string,
  span: Span,
  { pieces, at, end, count, isBegun }: Run,
): 0 | 1 | undefined => {
  const known = rulesOf(phrases);
  const [before, first, last] = [pieces[at - 1], pieces[at], pieces[end - 1]];
  if (!first || !last || isDefinite(first) || isOddFamily(last.bare)) return undefined;
  const tail = flat.slice(last.end, Math.min(span.end, last.end + reach));
  const isRoleAhead = known.roleAhead.test(tail);
  const isOpen = !isWord(before) || !adjoin(before, first);
  // “، ولي سونغ مين، رئيس القسم”: the next of a list.
  const joined = isOpen && before && !isBegun && count > 1 && isRoleAhead && /^و\p{L}{2}/u.test(first.bare) ? 1 : 0;
  // “سفير كوريا، بارك سانغ هو، ”: between commas behind a role.
  const isNamed =
    before?.text === '،' &&
    isMark(pieces[end]) &&
    known.roleBehind.test(`${clauseBefore(flat, span.start, before.start)} `);
  const bare = first.bare.slice(joined);
  const isOther = (form: string): boolean =>
    stops(phrases, { ...first, bare: form }) || (isNounShape(form) && !(isNamed && form.endsWith('ة')));
  if (
    !isBegun &&
    (isVerbShape(bare) || isJoined(phrases, { ...first, bare }, true) || withoutProclitics(bare).some(isOther))
  )
    return undefined;
  const lead = clauseBefore(flat, span.start, first.start);
  const isRoleBehind = adjoin(before, first) && (isDefinite(before) || isBegun) && known.roleBehind.test(lead);
  const isSpeaker = known.verbBehind.test(lead);
  const isListed = isOpen || isDefinite(before) || before?.bare === 'من' || known.stops.test(before?.bare ?? '');
  const isSaid = isSpeaker && (!isDefinite(last) || /[يى]$/u.test(last.bare));
  const isName =
    isNamed ||
    (isRoleAhead && (count === 2 || isListed || isSpeaker || isRoleBehind)) ||
    (before === undefined && isMark(pieces[end])) ||
    ((isRoleBehind || isSaid) && endsAt(phrases, pieces, end)) ||
    (isMark(pieces[end]) && known.officeBehind.test(lead));
  return isName ? joined : undefined;
};

/** How many characters of a word its first letters take, vowel signs included. */
const lengthOf = (text: string, letters: number): number =>
  new RegExp(`^(?:[^${signs}][${signs}]*){${letters}}`, 'u').exec(text)?.[0].length ?? letters;

/**
 * Names as Arabic writes them, without capitals: behind an honorific, begun by a frequent first name, or of words that
 * are no others between a role and what goes on, behind a verb of speech, or before a comma and a role.
 */
export const namesIn = (phrases: Phrases, flat: string, span: Span): Candidate[] => {
  const pieces: Piece[] = [...flat.slice(span.start, span.end).matchAll(token)].map(({ 0: text, index }) => ({
    text,
    bare: plainLetters(text),
    start: span.start + index,
    end: span.start + index + text.length,
  }));
  const found: Candidate[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!isWord(piece)) continue;
    const { end: next, titles } = titlesFrom(phrases, pieces, at);
    const isTitled = titles.length > 0;
    const [before, first, second] = [pieces[at - 1], pieces[next], pieces[next + 1]];
    const end = isWord(first) ? nameFrom(phrases, pieces, next) : next;
    const last = pieces[end - 1];
    const count = pieces.slice(next, end).filter(({ bare }) => !joints.has(bare)).length;
    const isNamesake =
      before !== undefined && adjoin(before, piece) && withoutProclitics(before.bare).some((one) => namesakes.has(one));
    const isOfThing = isNamesake && first !== undefined && (isTitled || isFirstName(first.bare));
    if (!isWord(first) || !last || !count || isNamesake) {
      at = Math.max(at, next - 1, isOfThing ? end - 1 : 0);
      continue;
    }
    // “المهندسة المعمارية …”: an adjective of the title.
    if (isTitled && (isOddFamily(first.bare) || (stops(phrases, first) && !isFirstName(first.bare)))) continue;
    // “لمحمد علي”, but “لجان المزارعين”.
    const goesOn = second !== undefined && (isFirstName(second.bare) || joints.has(second.bare) || isNisba(second));
    const own = (isTitled ? [first.bare] : withoutProclitics(first.bare)).find(
      (one) =>
        isFirstName(one) &&
        (one === first.bare || goesOn || (/^[وف]/u.test(first.bare) && one === first.bare.slice(1))),
    );
    const isKnown =
      own !== undefined &&
      (!isAlsoWord(own) || (second !== undefined && isFirstName(second.bare))) &&
      !isOddFamily(last.bare);
    const isJoint = joints.has(first.bare);
    const isBegun = own !== undefined || isJoint;
    const isSure = isTitled || isKnown;
    const joined = isSure ? 0 : evidenceFor(phrases, flat, span, { pieces, at, end, count, isBegun });
    if (joined === undefined || (!isTitled && count + Number(isJoint) < 2)) continue;
    // “لمحمد”, “ومحمد”: the letters before belong to the sentence.
    const cut = !isTitled && own !== undefined ? first.bare.length - own.length : joined;
    const nameStart = first.start + (cut && lengthOf(first.text, cut));
    const honorific =
      isTitled &&
      flat
        .slice(piece.start, pieces[next - 1]?.end ?? 0)
        .replace(/^[وف](?=\p{L}{2})/u, '')
        .replace(/\s*\/$/u, '');
    const gender = titles.map((title) => phrases.genderOf.get(title)).find(Boolean) ?? (own && genderOfFirstName(own));
    found.push({
      start: piece.start,
      nameStart,
      nameEnd: last.end,
      end: last.end,
      name: flat.slice(nameStart, last.end).replace(/\s+/g, ' '),
      ...(honorific && { honorific }),
      ...(gender && { gender }),
      ...(!isSure && { weak: true }),
    });
    at = end - 1;
  }
  return found;
};
